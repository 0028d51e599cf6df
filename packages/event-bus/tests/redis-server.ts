import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

export interface TestRedis extends AsyncDisposable {
  readonly url: string;
}

/**
 * The Redis of `REDIS_URL`, or one of our own when a `redis-server` is installed; undefined, said aloud, when there
 * is neither.
 */
export async function startTestRedis(): Promise<TestRedis | undefined> {
  const { REDIS_URL: url } = process.env;
  if (url) return { url, [Symbol.asyncDispose]: async () => {} };
  if (spawnSync('redis-server', ['--version']).status !== 0) {
    process.stderr.write('Redis is not tested: no REDIS_URL and no redis-server.\n');
    return undefined;
  }
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  await ready(server);
  return {
    url: `redis://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await gone;
    },
  };
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    server.stdout?.on('data', (chunk) => String(chunk).includes('Ready to accept connections') && resolve());
    server.once('exit', () => reject(new Error('redis-server did not start')));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
