import { isMainThread } from 'node:worker_threads';

/** What the environment says about databases for tests. */
export interface TestEnvironment {
  /** A server to test against instead of an embedded one; its role may create roles and databases. */
  readonly databaseUrl: string | undefined;
  /** The process whose end is the end of the test run. */
  readonly ownerPid: number;
}

/** Reads the environment; under vitest the run belongs to the process that forked this worker. */
export function testEnvironment(): TestEnvironment {
  const { DATABASE_URL: databaseUrl, VITEST: vitest } = process.env;
  const isForkedWorker = vitest !== undefined && isMainThread;
  return { databaseUrl: databaseUrl || undefined, ownerPid: isForkedWorker ? process.ppid : process.pid };
}
