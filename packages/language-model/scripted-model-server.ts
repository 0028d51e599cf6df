import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One step of the script: what the server does with the next request. */
export type ScriptedReply =
  | {
      readonly kind: 'answer';
      readonly content: unknown;
      readonly promptTokens?: number;
      readonly completionTokens?: number;
    }
  | { readonly kind: 'refusal'; readonly message: string }
  | { readonly kind: 'raw'; readonly body: string }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'hang' }
  | { readonly kind: 'drop' };

/** A request as the server received it. */
export interface SeenRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A local server that speaks chat completions by a script, so that tests run the real SDK over a real socket. */
export interface ScriptedModelServer extends AsyncDisposable {
  /** To be given to the SDK as its base URL. */
  readonly baseUrl: string;
  /** Requests seen so far, in order. */
  readonly seen: readonly SeenRequest[];
}

/** Starts the server on loopback. Each request takes the next reply; the last one is repeated. */
export async function startScriptedModelServer(
  script: readonly ScriptedReply[],
): Promise<ScriptedModelServer> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const reply = script[Math.min(seen.length, script.length - 1)];
      seen.push({ path: request.url ?? '', authorization: request.headers.authorization, body });
      if (reply) perform(reply, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${port}/v1`, seen, [Symbol.asyncDispose]: () => stop(server) };
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}') as Record<string, unknown>;
}

function perform(reply: ScriptedReply, response: ServerResponse): void {
  switch (reply.kind) {
    case 'hang':
      return;
    case 'drop':
      response.destroy();
      return;
    case 'status':
      response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
      response.end(JSON.stringify({ error: { message: 'scripted', type: 'scripted' } }));
      return;
    case 'raw':
      sendCompletion(response, { role: 'assistant', content: reply.body, refusal: null }, 1, 1);
      return;
    case 'refusal':
      sendCompletion(response, { role: 'assistant', content: null, refusal: reply.message }, 1, 1);
      return;
    case 'answer':
      sendCompletion(
        response,
        { role: 'assistant', content: JSON.stringify(reply.content), refusal: null },
        reply.promptTokens ?? 100,
        reply.completionTokens ?? 20,
      );
  }
}

function sendCompletion(
  response: ServerResponse,
  message: unknown,
  prompt: number,
  completion: number,
): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      id: 'scripted',
      object: 'chat.completion',
      created: 0,
      model: 'scripted',
      choices: [{ index: 0, message, finish_reason: 'stop', logprobs: null }],
      usage: { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion },
    }),
  );
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
