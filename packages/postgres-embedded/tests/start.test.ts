import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../index.js';

const directories: string[] = [];
const isRoot = process.getuid?.() === 0;

async function freshDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'progressive-start-'));
  directories.push(directory);
  await chmod(directory, 0o755);
  return join(directory, 'data');
}

async function ask<Row extends object>(url: string, sql: string): Promise<Row | undefined> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows[0];
  } finally {
    await client.end();
  }
}

/** A process that starts the server and then waits, like an application. */
function startInProcess(dataDir: string): { child: ChildProcess; started: Promise<string> } {
  const module = createRequire(import.meta.url).resolve('@progressive/postgres-embedded');
  const program = `
    const { startEmbeddedPostgres } = await import(process.argv[1]);
    const server = await startEmbeddedPostgres({ dataDir: process.argv[2] });
    process.stdout.write(server.adminUrl + '\\n');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, module, dataDir]);
  const started = new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk).trim()));
    child.once('exit', () => reject(new Error('ended before it started')));
  });
  started.catch(() => {});
  return { child, started };
}

async function killAndWait(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}

/** A data directory with a cluster, copied because making one takes most of a start's time. */
let pristine = '';

async function initialisedDirectory(): Promise<string> {
  const dataDir = await freshDirectory();
  spawnSync('cp', ['-a', pristine, dataDir]);
  return dataDir;
}

beforeAll(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'progressive-start-'));
  await chmod(directory, 0o755);
  pristine = join(directory, 'data');
  await stop(await startEmbeddedPostgres({ dataDir: pristine, testing: true }));
});

afterAll(async () => {
  await rm(join(pristine, '..'), { recursive: true, force: true });
});

const stop = (server: EmbeddedPostgres) => server[Symbol.asyncDispose]();

afterEach(async () => {
  for (const directory of directories.splice(0)) await rm(directory, { recursive: true, force: true });
});

describe('startEmbeddedPostgres', () => {
  it('starts from nothing, keeps the data, and starts fast a second time', async () => {
    const dataDir = await freshDirectory();
    const first = await startEmbeddedPostgres({ dataDir });
    expect(first.reused).toBe(false);
    await ask(first.adminUrl, 'CREATE TABLE kept AS SELECT 42 AS value');
    await stop(first);
    await expect(ask(first.adminUrl, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');

    const startedAt = performance.now();
    const second = await startEmbeddedPostgres({ dataDir });
    const durationMs = performance.now() - startedAt;
    expect(await ask(second.adminUrl, 'SELECT value FROM kept')).toEqual({ value: 42 });
    const durability =
      'SELECT current_setting($$fsync$$) fsync, current_setting($$synchronous_commit$$) acks';
    expect(await ask(second.url, durability)).toEqual({ fsync: 'on', acks: 'on' });
    await stop(second);
    // 0.1–0.2 s on an idle machine; the bar leaves room for the other tests that run at the same time.
    expect(durationMs).toBeLessThan(2_000);
  });

  it('gives services a role without rights, and keeps its passwords to itself', async () => {
    const dataDir = await initialisedDirectory();
    const server = await startEmbeddedPostgres({ dataDir, testing: true });
    const role = await ask(
      server.url,
      'SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = current_user',
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false });
    await expect(ask(server.url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(/password/);
    expect((await stat(join(dataDir, 'credentials.json'))).mode & 0o777).toBe(0o600);
    expect(await readdir(dataDir)).not.toContainEqual(expect.stringMatching(/password|init/));
    await stop(server);
  });

  it('adopts the server of a process that was killed', async () => {
    const dataDir = await initialisedDirectory();
    const { child, started } = startInProcess(dataDir);
    const url = await started;
    await ask(url, 'CREATE TABLE kept (value int)');
    await killAndWait(child, 'SIGKILL');
    const server = await startEmbeddedPostgres({ dataDir });
    expect(server.reused).toBe(true);
    expect(server.adminUrl).toBe(url);
    await stop(server);
    await expect(ask(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('recovers when the server was killed too', async () => {
    const dataDir = await initialisedDirectory();
    const { child, started } = startInProcess(dataDir);
    await ask(await started, 'CREATE TABLE kept (value int)');
    const home = await readlink(join(dataDir, 'home')).catch(() => dataDir);
    const pid = Number.parseInt(await readFile(join(home, 'cluster', 'postmaster.pid'), 'utf8'), 10);
    await killAndWait(child, 'SIGKILL');
    process.kill(pid, 'SIGKILL');
    const server = await startEmbeddedPostgres({ dataDir });
    expect(await ask(server.adminUrl, 'SELECT count(*)::int AS rows FROM kept')).toEqual({ rows: 0 });
    await stop(server);
  });

  it('starts a server that was killed again, on the same port', async () => {
    const dataDir = await initialisedDirectory();
    const server = await startEmbeddedPostgres({ dataDir });
    const pid = Number.parseInt(await readFile(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8'), 10);
    process.kill(pid, 'SIGKILL');
    const deadline = performance.now() + 20_000;
    const isBack = () => ask(server.url, 'SELECT 1 AS one').catch(() => undefined);
    while ((await isBack()) === undefined && performance.now() < deadline) await sleep(100);
    expect(await isBack()).toEqual({ one: 1 });
    await stop(server);
    await expect(ask(server.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('recovers from a kill at any moment of the first start', async () => {
    const dataDir = await freshDirectory();
    for (const delayMs of [60, 150, 250, 350, 450]) {
      const { child } = startInProcess(dataDir);
      await sleep(delayMs);
      await killAndWait(child, 'SIGKILL');
    }
    const server = await startEmbeddedPostgres({ dataDir, testing: true });
    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual({ one: 1 });
    await stop(server);
    expect(await readdir(dataDir)).not.toContainEqual(expect.stringMatching(/init/));
  });

  it('shares the server between living processes, also when they start at once', async () => {
    const dataDir = await initialisedDirectory();
    const [first, second] = [startInProcess(dataDir), startInProcess(dataDir)];
    const urls = await Promise.all([first.started, second.started]);
    expect(urls[0]).toBe(urls[1]);
    const guest = await startEmbeddedPostgres({ dataDir });
    expect(guest.reused).toBe(true);
    await stop(guest);
    expect(await ask(urls[0], 'SELECT 1 AS one')).toEqual({ one: 1 });
    await Promise.all([killAndWait(first.child, 'SIGKILL'), killAndWait(second.child, 'SIGKILL')]);
    const last = await startEmbeddedPostgres({ dataDir });
    await stop(last);
    await expect(ask(urls[0], 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('names what is wrong', async () => {
    const dataDir = await initialisedDirectory();
    const blocker = createServer();
    const port = await new Promise<number>((resolve) =>
      blocker.listen(0, '127.0.0.1', () => resolve((blocker.address() as { port: number }).port)),
    );
    await expect(startEmbeddedPostgres({ dataDir, port })).rejects.toMatchObject({ code: 'PORT_IN_USE' });
    blocker.close();

    const cluster = join(dataDir, 'cluster');
    await rm(join(dataDir, 'credentials.json'));
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({ code: 'BROKEN_DATA_DIRECTORY' });
    await expect(readFile(join(cluster, 'postmaster.pid'))).rejects.toThrow('ENOENT');

    await writeFile(join(cluster, 'PG_VERSION'), '14\n');
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({ code: 'WRONG_MAJOR_VERSION' });
    await writeFile(join(cluster, 'PG_VERSION'), '15\n');
    await rm(join(cluster, 'global', 'pg_control'));
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({ code: 'BROKEN_DATA_DIRECTORY' });
    await rm(join(cluster, 'PG_VERSION'));
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({ code: 'BROKEN_DATA_DIRECTORY' });
    await writeFile(join(dataDir, 'credentials.json'), 'not json');
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({ code: 'BROKEN_DATA_DIRECTORY' });
    const file = join(dataDir, 'credentials.json');
    await expect(startEmbeddedPostgres({ dataDir: file })).rejects.toMatchObject({
      code: 'BROKEN_DATA_DIRECTORY',
    });
  });

  const testAccounts = async () => {
    const closed = join(await freshDirectory(), 'home');
    await mkdir(closed, { recursive: true, mode: 0o700 });
    const server = await startEmbeddedPostgres({ dataDir: join(closed, 'data'), testing: true });
    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual({ one: 1 });
    await stop(server);
    await rm(await readlink(join(closed, 'data', 'home')), { recursive: true });

    const open = await mkdtemp(join(tmpdir(), 'progressive-start-'));
    directories.push(open);
    await chmod(open, 0o777);
    const module = createRequire(import.meta.url).resolve('@progressive/postgres-embedded');
    const program = `
      const { startEmbeddedPostgres } = await import(process.argv[1]);
      const server = await startEmbeddedPostgres({ dataDir: process.argv[2], testing: true });
      process.stdout.write('up');
      await server[Symbol.asyncDispose]();`;
    const asNobody = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', program, module, join(open, 'data')],
      { uid: 65_534, gid: 65_534, encoding: 'utf8', cwd: '/' },
    );
    expect(`${asNobody.stdout}${asNobody.stderr}`).toBe('up');
    expect((await stat(join(open, 'data'))).uid).toBe(65_534);
    const forbidden = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', program, module, join(closed, 'other')],
      { uid: 65_534, gid: 65_534, encoding: 'utf8', cwd: '/' },
    );
    expect(forbidden.stderr).toContain('No permission to write');
  };
  it.each(isRoot ? ['root'] : [])(
    'runs for %s below a closed home, and for an ordinary account',
    testAccounts,
  );
});
