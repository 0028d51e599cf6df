import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';

const startTimeoutMs = 60_000;

/** A process and how to know that it is up. */
export interface Deployable {
  readonly name: string;
  readonly entry: string;
  readonly env: Readonly<Record<string, string>>;
  readonly healthPort: number;
}

/** Starts a process and resolves when it says it is ready. Disposing stops it in good order. @throws Error when it ends or hangs instead. */
export async function spawnDeployable({
  name,
  entry,
  env,
  healthPort,
}: Deployable): Promise<AsyncDisposable & { readonly child: ChildProcess }> {
  const child = spawn(process.execPath, ['--enable-source-maps', '--max-semi-space-size=32', entry], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const dispose = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  const deadline = performance.now() + startTimeoutMs;
  while (!(await isReady(healthPort))) {
    if (child.exitCode !== null)
      throw new Error(`${name} ended with code ${child.exitCode} before it was ready.`);
    if (performance.now() > deadline) {
      await dispose();
      throw new Error(`${name} was not ready after ${startTimeoutMs / 1000} s.`);
    }
    await sleep(100);
  }
  return { child, [Symbol.asyncDispose]: dispose };
}

async function isReady(healthPort: number): Promise<boolean> {
  try {
    const { statusCode, body } = await request(`http://127.0.0.1:${healthPort}/health/ready`);
    await body.dump();
    return statusCode === 200;
  } catch {
    return false;
  }
}
