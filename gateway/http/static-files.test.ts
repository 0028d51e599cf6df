import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveStatic } from './static-files.js';

let folder = '';
let server: Server;
let port = 0;

beforeAll(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'static-files-'));
  folder = join(parent, 'web');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(parent, 'secret.txt'), 'secret');
  await writeFile(join(folder, '.env'), 'secret');
  await writeFile(join(folder, 'index.html'), '<!doctype html>page');
  await writeFile(join(folder, 'assets', 'app-1a2b.js'), 'run()');
  const serve = serveStatic(folder);
  server = createServer((incoming, response) => {
    void serve(incoming, response, incoming.url ?? '/').then((found) => {
      if (!found) response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.close();
  await rm(join(folder, '..'), { recursive: true });
});

/** Unlike fetch, sends the path as it is. */
function get(path: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve) => {
    request({ port, host: '127.0.0.1', path, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += String(chunk);
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    }).end();
  });
}

describe('the files of the web app', () => {
  it('are kept by browsers when their name carries their hash, and asked for again otherwise', async () => {
    const script = await get('/assets/app-1a2b.js');
    expect([script.status, script.text, script.headers['content-type']]).toEqual([
      200,
      'run()',
      'text/javascript; charset=utf-8',
    ]);
    expect(script.headers['cache-control']).toContain('immutable');
    const page = await get('/');
    expect([page.text, page.headers['cache-control']]).toEqual(['<!doctype html>page', 'no-cache']);
    expect(page.headers['content-security-policy']).not.toContain('unsafe-inline');
    expect((await get('/', { 'if-none-match': String(page.headers['etag']) })).status).toBe(304);
  });

  it('include the page for addresses of the app, and nothing for files that are not there', async () => {
    expect((await get('/plans/42')).text).toBe('<!doctype html>page');
    expect((await get('/assets/gone.js')).status).toBe(404);
  });

  it('end at their folder', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/assets/../../secret.txt',
      '/.env',
      '/%00.txt',
      '/%zz',
    ]) {
      const { status, text } = await get(path);
      expect([path, status, text.includes('secret')]).toEqual([path, 404, false]);
    }
  });
});
