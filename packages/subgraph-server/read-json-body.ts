import type { IncomingMessage } from 'node:http';

/** A request body that cannot be used, with the HTTP status it deserves. */
export class UnreadableBody extends Error {
  constructor(
    readonly status: 400 | 413 | 415,
    message: string,
  ) {
    super(message);
  }
}

/** Reads a JSON object of at most `limitBytes`. @throws UnreadableBody with 400, 413 or 415. */
export async function readJsonBody(
  request: IncomingMessage,
  limitBytes: number,
): Promise<Record<string, unknown>> {
  if (request.headers['content-type']?.startsWith('application/json') !== true) {
    throw new UnreadableBody(415, 'Send application/json.');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limitBytes) throw new UnreadableBody(413, `The body is over ${limitBytes} bytes.`);
    chunks.push(chunk);
  }
  let value: unknown;
  try {
    value = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new UnreadableBody(400, 'The body is not valid JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UnreadableBody(400, 'The body must be one JSON object; batches are not taken.');
  }
  return value as Record<string, unknown>;
}
