import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Addresses of a distributed installation. */
export interface Distributed extends AsyncDisposable {
  readonly url: string;
  readonly graphqlUrl: string;
  readonly webSocketUrl: string;
  readonly healthUrl: string;
}

const startTimeoutMs = 120_000;

/** Runs `npm run start:distributed`'s program on these stores and resolves when it says where it is. */
export async function startDistributed(stores: {
  readonly DATABASE_URL: string;
  readonly REDIS_URL: string | undefined;
}): Promise<Distributed> {
  const entry = fileURLToPath(new URL('../../commands/dist/start-distributed/main.js', import.meta.url));
  const { PATH } = process.env;
  const child = spawn(process.execPath, [entry], {
    env: { PATH, ...stores, PORT: '0', HEALTH_PORT: '0', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const lines: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not up in time:\n${lines.join('\n')}`)), startTimeoutMs);
    createInterface({ input: child.stderr }).on('line', (line) => {
      lines.push(line);
      const ready = /^Ready: (\S+) /.exec(line)?.[1];
      if (ready !== undefined) resolve(ready);
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}:\n${lines.join('\n')}`)));
    child.once('exit', () => clearTimeout(timer));
  });
  return {
    url,
    graphqlUrl: `${url}/graphql`,
    webSocketUrl: `${url.replace(/^http/, 'ws')}/graphql`,
    healthUrl: url,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
