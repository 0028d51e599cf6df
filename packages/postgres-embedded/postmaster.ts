import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A running server as its lock file describes it. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

const pollMs = 5;

/**
 * The server that runs on a cluster, from `postmaster.pid` (line 1 pid, line 4 port, line 8 status).
 * Undefined when there is none, also when the pid in a left-over file now belongs to somebody else.
 */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid) || !(await servesCluster(pid, cluster)))
    return undefined;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

/** Whether a process with this id exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Waits until a server is ready. Undefined when it ended first or did not get ready within `timeoutMs`. */
export async function waitUntilReady(
  cluster: string,
  hasEnded: () => boolean,
  timeoutMs: number,
): Promise<Postmaster | undefined> {
  const deadline = performance.now() + timeoutMs;
  while (performance.now() < deadline) {
    const found = await findPostmaster(cluster);
    if (found?.isReady) return found;
    if (hasEnded() && found === undefined) return undefined;
    await sleep(pollMs);
  }
  return undefined;
}

/** Fast shutdown (SIGINT): open transactions are rolled back; waits until the server is gone. */
export async function stopPostmaster(cluster: string, pid: number): Promise<void> {
  if ((await findPostmaster(cluster))?.pid !== pid) return;
  process.kill(pid, 'SIGINT');
  // Not `isAlive`: without an init process an adopted server stays a zombie for ever.
  while ((await findPostmaster(cluster))?.pid === pid) await sleep(pollMs);
}

/**
 * Removes a left-over lock file whose pid belongs to a stranger by now; the server would refuse to start because of
 * it. Any other left-over file is the server's own business.
 */
export async function removeForeignLock(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  const pid = Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10);
  if (pid > 1 && isAlive(pid) && !(await servesCluster(pid, cluster))) await rm(file, { force: true });
}

/**
 * Whether a live process works in the cluster's directory, as a server does before it writes its lock file. Systems
 * without /proc cannot tell; there a live process in the lock file is taken to be the server.
 */
async function servesCluster(pid: number, cluster: string): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const workingDirectory = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return workingDirectory === (await realpath(cluster).catch(() => cluster));
}
