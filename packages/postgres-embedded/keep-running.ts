import { setTimeout as sleep } from 'node:timers/promises';
import { findPostmaster, isAlive, type Postmaster, stopPostmaster } from './postmaster.js';

/** The part of a structured logger that the launcher uses. */
export interface LauncherLogger {
  info(message: string, fields?: { port?: number; pid?: number; durationMs?: number }): void;
  warn(message: string, fields?: { port?: number; pid?: number; error?: unknown }): void;
}

const lookMs = 1_000;

/**
 * Starts the server again, on the same port, when it ended although nobody asked for it (killed, out of memory).
 * Disposing, and the end of this process, stop it.
 */
export function keepRunning(
  cluster: string,
  first: Postmaster,
  relaunch: () => Promise<{ readonly server: Postmaster }>,
  logger: LauncherLogger | undefined,
): AsyncDisposable {
  let server = first;
  const disposal = new AbortController();
  const guarding = (async () => {
    while (!disposal.signal.aborted) {
      await sleep(lookMs, undefined, { ref: false, signal: disposal.signal }).catch(() => {});
      if (disposal.signal.aborted || (await findPostmaster(cluster)) !== undefined) continue;
      logger?.warn('PostgreSQL ended unexpectedly and is started again', {
        port: server.port,
        pid: server.pid,
      });
      try {
        server = (await relaunch()).server;
      } catch (error) {
        logger?.warn('PostgreSQL could not be started again', { port: server.port, error });
      }
    }
  })();
  const stopAtExit = () => {
    if (isAlive(server.pid)) process.kill(server.pid, 'SIGINT');
  };
  process.once('exit', stopAtExit);
  return {
    async [Symbol.asyncDispose]() {
      disposal.abort();
      await guarding;
      process.off('exit', stopAtExit);
      await stopPostmaster(cluster, server.pid);
    },
  };
}
