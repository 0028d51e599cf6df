import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { OtherPaths } from './http-endpoint.js';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Scripts, styles and data from our own origin only; nobody frames the app. */
const pagePolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' ws: wss:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const fileHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/**
 * Serves the built web app. Files under `assets/` carry their content's hash in their name and are kept for a year;
 * everything else is asked for again each time. Addresses of the app's own pages get `index.html`.
 * @param folder of the build; a folder that is not there serves nothing.
 */
export function serveStatic(folder: string): OtherPaths {
  return async (request, response, path) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const relative = safePath(path);
    if (relative === undefined) return false;
    const isPage = extname(relative) === '';
    const file = join(folder, isPage ? 'index.html' : relative);
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile() !== true) return false;
    await sendFile(request, response, file, { size: found.size, changed: found.mtimeMs, relative });
    return true;
  };
}

/** The path below the folder, or undefined for one that would leave it or is not well-formed. */
function safePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    if (decoded.includes('\0')) return undefined;
    const relative = normalize(decoded).replace(/^[/\\]+/, '');
    return relative.split(sep).some((part) => part.startsWith('.') && part.length > 1) ? undefined : relative;
  } catch {
    return undefined;
  }
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  { size, changed, relative }: { size: number; changed: number; relative: string },
): Promise<void> {
  const etag = `"${size.toString(36)}-${Math.round(changed).toString(36)}"`;
  const isHtml = extname(file) === '.html';
  const headers = {
    ...fileHeaders,
    ...(isHtml ? { 'content-security-policy': pagePolicy } : {}),
    'cache-control': relative.startsWith('assets') ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag,
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'content-type': type, 'content-length': size });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  // A client that leaves in the middle is no error of ours.
  await pipeline(createReadStream(file), response).catch(() => response.destroy());
}
