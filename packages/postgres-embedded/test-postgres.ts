import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { testEnvironment } from './config.js';
import { isErrno } from './errors.js';
import { isAlive } from './postmaster.js';

/** Addresses of one database. Against `DATABASE_URL` both are the same role. */
export interface DatabaseUrls {
  readonly url: string;
  readonly adminUrl: string;
}

export interface TestDatabase extends DatabaseUrls, AsyncDisposable {
  readonly name: string;
}

/** A database that is made once per test run and then only copied, e.g. one with all migrations. */
export interface TestTemplate {
  /** Identifies the content; suites with the same key share the template. */
  readonly key: string;
  /** Fills the template. It must have closed its connections when it resolves. */
  prepare(urls: DatabaseUrls): Promise<unknown>;
}

const startTimeoutMs = 60_000;
const pollMs = 10;

/**
 * The PostgreSQL of this test run: the server of `DATABASE_URL`, or one embedded cluster, without durability, that
 * all processes of the run share and that disappears when the run ends, however it ends.
 */
export async function startTestPostgres(): Promise<DatabaseUrls> {
  const { databaseUrl, ownerPid } = testEnvironment();
  if (databaseUrl !== undefined) return { url: databaseUrl, adminUrl: databaseUrl };
  const runDirectory = join(tmpdir(), `progressive-test-${ownerPid}`);
  const deadline = performance.now() + startTimeoutMs;
  while (performance.now() < deadline) {
    if (await becomeFirst(runDirectory)) await startKeeper(runDirectory, ownerPid);
    const answer = await readAnswer(runDirectory);
    if (answer?.problem !== undefined) throw new Error(`The test database did not start. ${answer.problem}`);
    if (answer?.url !== undefined && answer.adminUrl !== undefined)
      return { url: answer.url, adminUrl: answer.adminUrl };
    await sleep(pollMs);
  }
  throw new Error(`The test database did not start within ${startTimeoutMs / 1_000} s; see ${runDirectory}.`);
}

/**
 * A fresh database for one suite, copied from `template` (an empty one by default); disposing drops it.
 * @param name tells the suite in `pg_stat_activity`; lower-case letters, digits and underscores.
 */
export async function createTestDatabase(name: string, template?: TestTemplate): Promise<TestDatabase> {
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(name)) throw new RangeError(`not a name for a test database: ${name}`);
  const server = await startTestPostgres();
  const source = template === undefined ? 'template1' : await ensureTemplate(server, template);
  const database = `test_${name}_${randomBytes(4).toString('hex')}`;
  await withClient(server.adminUrl, (client) => createDatabase(client, database, source));
  return {
    name: database,
    ...onDatabase(server, database),
    [Symbol.asyncDispose]: () =>
      withClient(server.adminUrl, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
      }),
  };
}

/** The first suite that asks prepares the template under a lock; a template that failed half-way is made anew. */
async function ensureTemplate(server: DatabaseUrls, { key, prepare }: TestTemplate): Promise<string> {
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(key)) throw new RangeError(`not a key for a template: ${key}`);
  const { ownerPid } = testEnvironment();
  const database = `template_${ownerPid}_${key}`;
  await withClient(server.adminUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [database]);
    const comment = `SELECT shobj_description(oid, 'pg_database') AS state FROM pg_database WHERE datname = $1`;
    const { rows } = await client.query<{ state: string | null }>(comment, [database]);
    if (rows[0]?.state === 'ready') return;
    await dropOldTemplates(client);
    await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await createDatabase(client, database, 'template1');
    await prepare(onDatabase(server, database));
    await client.query(`COMMENT ON DATABASE ${database} IS 'ready'`);
  });
  return database;
}

/** A server that outlives the test runs would otherwise keep the templates of all of them. */
async function dropOldTemplates(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string; pid: number }>(
    `SELECT datname AS name, substring(datname FROM '^template_(\\d+)_')::int AS pid
       FROM pg_database WHERE datname ~ '^template_\\d+_[a-z0-9_]+$'`,
  );
  for (const { name, pid } of rows) {
    if (!isAlive(pid)) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  }
}

/** Copying is refused while anybody is connected to the source, even for the moment of a disconnect. */
async function createDatabase(client: Client, database: string, source: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(`CREATE DATABASE ${database} TEMPLATE ${source} STRATEGY FILE_COPY`);
      return;
    } catch (error) {
      if (!isErrno(error, '55006') || attempt === 50) throw error;
      await sleep(100);
    }
  }
}

async function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function onDatabase(server: DatabaseUrls, database: string): DatabaseUrls {
  const renamed = (url: string) => {
    const changed = new URL(url);
    changed.pathname = `/${database}`;
    return changed.href;
  };
  return { url: renamed(server.url), adminUrl: renamed(server.adminUrl) };
}

async function becomeFirst(runDirectory: string): Promise<boolean> {
  try {
    await mkdir(runDirectory);
    await chmod(runDirectory, 0o755);
    return true;
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error;
  }
  const keeperPid = Number(await readFile(join(runDirectory, 'keeper.pid'), 'utf8').catch(() => '0'));
  if (keeperPid > 0 && !isAlive(keeperPid)) await rm(runDirectory, { recursive: true, force: true });
  return false;
}

async function startKeeper(runDirectory: string, ownerPid: number): Promise<void> {
  // The compiled program also when this module itself runs from source under vitest.
  const compiled = dirname(createRequire(import.meta.url).resolve('@progressive/postgres-embedded'));
  const keeper = spawn(
    process.execPath,
    [join(compiled, 'test-postgres-keeper.js'), runDirectory, String(ownerPid)],
    {
      detached: true,
      stdio: 'ignore',
    },
  );
  keeper.unref();
  await writeFile(join(runDirectory, 'keeper.pid'), String(keeper.pid));
}

interface KeeperAnswer extends Partial<DatabaseUrls> {
  readonly problem?: string;
}

async function readAnswer(runDirectory: string): Promise<KeeperAnswer | undefined> {
  const text = await readFile(join(runDirectory, 'answer.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as KeeperAnswer);
}
