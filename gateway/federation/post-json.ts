import type { Dispatcher, Pool } from 'undici';
import type { Cancellation } from '../cancellation.js';

/** A whole answer. */
export interface PostAnswer {
  readonly status: number;
  readonly text: string;
}

/** The answer did not come within its time. */
export class PostTimeout extends Error {
  override readonly name = 'PostTimeout';
}

/**
 * Sends one JSON document and collects the answer. It speaks to undici's dispatcher directly: fetches are the bulk of
 * the gateway's work, and a stream and an abort signal per fetch would cost more than the fetch.
 * @throws PostTimeout after `timeoutMs`; Error when the connection fails or `cancellation` comes first.
 */
export function postJson(
  pool: Pool,
  request: { path: string; headers: Record<string, string>; body: string },
  timeoutMs: number,
  cancellation: Cancellation,
): Promise<PostAnswer> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined;
    let failure: Error | undefined;
    let status = 0;
    let size = 0;
    const chunks: Buffer[] = [];
    const cut = (error: Error) => {
      failure = error;
      controller?.abort(error);
      settle(() => reject(error));
    };
    let stopListening = () => {};
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      stopListening();
      finish();
    };
    const timer = setTimeout(() => cut(new PostTimeout(`no answer within ${timeoutMs} ms`)), timeoutMs);
    stopListening = cancellation.onCancel(() => cut(new Error('no longer wanted')));
    if (failure !== undefined) return;
    pool.dispatch(
      { path: request.path, method: 'POST', headers: request.headers, body: request.body },
      {
        onRequestStart(started) {
          controller = started;
          if (failure !== undefined) started.abort(failure);
        },
        onResponseStart(_controller, statusCode) {
          status = statusCode;
        },
        onResponseData(_controller, chunk) {
          chunks.push(chunk);
          size += chunk.length;
        },
        onResponseEnd() {
          const [first] = chunks;
          const whole = chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks, size);
          settle(() => resolve({ status, text: whole.toString('utf8') }));
        },
        onResponseError(_controller, error) {
          settle(() => reject(error));
        },
      },
    );
  });
}
