import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The program behind `npm start`, as a process that can be killed at any moment. */
export interface Killable {
  readonly graphqlUrl: string;
  readonly webSocketUrl: string;
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
}

const startTimeoutMs = 120_000;

/** Starts the installation on a database and resolves when it is ready. @throws Error with its output when it ends before. */
export async function startKillable(env: Readonly<Record<string, string | undefined>>): Promise<Killable> {
  const entry = fileURLToPath(new URL('../../commands/dist/start/main.js', import.meta.url));
  const { PATH } = process.env;
  const child: ChildProcess = spawn(process.execPath, ['--max-semi-space-size=32', entry], {
    env: { PATH, PORT: '0', HEALTH_PORT: '0', DEMO: 'off', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const lines: string[] = [];
  const graphqlUrl = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`not ready in time:\n${lines.join('\n')}`)),
      startTimeoutMs,
    );
    if (child.stderr === null) throw new Error('the child has no standard error');
    createInterface({ input: child.stderr }).on('line', (line) => {
      lines.push(line);
      const url = /GraphQL:\s+(\S+)/.exec(line)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`ended with code ${code}:\n${lines.join('\n')}`));
    });
  });
  return {
    graphqlUrl,
    webSocketUrl: graphqlUrl.replace(/^http/, 'ws'),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
