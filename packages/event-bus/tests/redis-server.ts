import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { type AddressInfo, createServer } from 'node:net';

export interface TestRedis extends AsyncDisposable {
  readonly url: string;
}

/** A server that belongs to one suite. */
export interface OwnRedis extends TestRedis {
  /** Ends the server, without a copy of its data, and starts it again. */
  restart(): Promise<void>;
}

/**
 * The Redis of `REDIS_URL`, or one of our own when a `redis-server` is installed; undefined, said aloud, when there
 * is neither.
 */
export async function startTestRedis(): Promise<TestRedis | undefined> {
  const { REDIS_URL: url } = process.env;
  if (url) return { url, [Symbol.asyncDispose]: async () => {} };
  return startOwnRedis();
}

/** A server of our own when a `redis-server` is installed; undefined, said aloud, when there is none. */
export async function startOwnRedis(): Promise<OwnRedis | undefined> {
  if (spawnSync('redis-server', ['--version']).status !== 0) {
    process.stderr.write('Redis is not tested: no redis-server is installed.\n');
    return undefined;
  }
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const start = async () => {
    const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    await ready(child);
    return child;
  };
  const stop = async (child: ChildProcess) => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  };
  let server = await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    restart: async () => {
      await stop(server);
      server = await start();
    },
    [Symbol.asyncDispose]: () => stop(server),
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
