import type { IncomingMessage } from 'node:http';
import { httpRefusal } from './send.js';

/** What a client asks in one GraphQL request. */
export interface GraphqlParams {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
}

/** Reads the parameters out of a POST body. @throws Refusal 400, 413 or 415. */
export async function readPost(request: IncomingMessage, limitBytes: number): Promise<GraphqlParams> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw httpRefusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the request as application/json.', {
      'accept-post': 'application/json',
    });
  }
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw httpRefusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'Compressed bodies are not taken.');
  }
  const text = await readBody(request, limitBytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw httpRefusal(400, 'BAD_REQUEST', 'The body is not valid JSON.');
  }
  return readParams(value);
}

/** Reads the parameters out of a GET address. @throws Refusal 400. */
export function readGet(url: URL): GraphqlParams {
  const variables = url.searchParams.get('variables');
  let parsed: unknown = null;
  try {
    parsed = variables === null || variables === '' ? null : JSON.parse(variables);
  } catch {
    throw httpRefusal(400, 'BAD_REQUEST', 'The parameter variables is not valid JSON.');
  }
  return readParams({
    query: url.searchParams.get('query') ?? undefined,
    operationName: url.searchParams.get('operationName'),
    variables: parsed,
  });
}

/** Checks the form of GraphQL parameters. @throws Refusal BAD_REQUEST naming the field. */
export function readParams(value: unknown): GraphqlParams {
  if (Array.isArray(value)) {
    throw httpRefusal(400, 'BAD_REQUEST', 'Batches are not taken: send one operation per request.');
  }
  if (!isRecord(value)) throw httpRefusal(400, 'BAD_REQUEST', 'The body must be a JSON object.');
  const { query, operationName = null, variables = null } = value;
  if (typeof query !== 'string' || query.trim() === '') {
    throw httpRefusal(400, 'BAD_REQUEST', 'The field query must hold a GraphQL document.');
  }
  if (operationName !== null && typeof operationName !== 'string') {
    throw httpRefusal(400, 'BAD_REQUEST', 'The field operationName must be text or null.');
  }
  if (variables !== null && !isRecord(variables)) {
    throw httpRefusal(400, 'BAD_REQUEST', 'The field variables must be an object or null.');
  }
  return { query, operationName, variables };
}

async function readBody(request: IncomingMessage, limitBytes: number): Promise<string> {
  const tooLarge = () =>
    httpRefusal(413, 'PAYLOAD_TOO_LARGE', `The body may hold at most ${limitBytes} bytes.`, {
      connection: 'close',
    });
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limitBytes) {
        request.pause();
        reject(tooLarge());
      } else chunks.push(chunk);
    });
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.once('error', () => reject(httpRefusal(400, 'BAD_REQUEST', 'The body ended early.')));
    request.once('aborted', () => reject(httpRefusal(400, 'BAD_REQUEST', 'The body ended early.')));
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
