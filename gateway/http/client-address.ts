import type { IncomingMessage } from 'node:http';

/**
 * The address a request came from, for counting only.
 * @param trustedProxies how many proxies of ours are in front: each appends the address it saw to `x-forwarded-for`, so
 *   the entry that many places from the end is the first one that a client could not invent. 0 ignores the header.
 */
export function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const direct = request.socket.remoteAddress ?? 'unknown';
  if (trustedProxies === 0) return direct;
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return forwarded.at(-trustedProxies) ?? direct;
}
