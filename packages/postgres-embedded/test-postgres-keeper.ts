import { readlink, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './postmaster.js';
import { startEmbeddedPostgres } from './start.js';

/*
 * A process of its own that starts the cluster of one test run and removes it when the run's process is gone,
 * however that ended. Arguments: the directory of the run, the pid of the run.
 */
const pollMs = 200;
const [runDirectory = '', ownerPid = ''] = process.argv.slice(2);

async function publish(answer: unknown): Promise<void> {
  const file = join(runDirectory, 'answer.json');
  await writeFile(`${file}.partial`, JSON.stringify(answer), { mode: 0o600 });
  await rename(`${file}.partial`, file);
}

try {
  const dataDir = join(runDirectory, 'data');
  const server = await startEmbeddedPostgres({ dataDir, testing: true });
  await publish({ url: server.url, adminUrl: server.adminUrl });
  while (isAlive(Number(ownerPid))) await sleep(pollMs);
  await server[Symbol.asyncDispose]();
  const elsewhere = await readlink(join(dataDir, 'home')).catch(() => undefined);
  if (elsewhere !== undefined) await rm(elsewhere, { recursive: true, force: true });
} catch (error) {
  await publish({ problem: error instanceof Error ? error.message : String(error) });
  await sleep(5_000);
}
await rm(runDirectory, { recursive: true, force: true });
