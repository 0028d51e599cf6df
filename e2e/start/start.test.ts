import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@progressive/postgres-embedded';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, processesOf, runProgram, startProgram, startScript } from './program.js';

const start = 'commands/dist/start/main.js';
const everythingIsUp = /Ctrl-C stops everything/;
/** A stack trace, as Node prints it. */
const stackTrace = /\n\s+at .+[:(]/;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-'));
  // Open to the account that PostgreSQL runs under when root starts it, so that everything stays below this folder.
  await chmod(folder, 0o755);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm start', () => {
  const environment = () => ({ DATA_DIR: join(folder, 'data'), PORT: '0', HEALTH_PORT: '0' });

  it('makes everything in an empty folder, prints the first plan, and says where it is', {
    timeout: 400_000,
  }, async () => {
    const running = startProgram(start, { env: environment() });
    await running.until(everythingIsUp);
    const { stdout, stderr } = running.said;
    for (const part of ['Answer', 'Meals', 'Shopping list: $', 'Training: ', 'Money', 'Proof']) {
      expect(stdout).toContain(part);
    }
    const [, page = ''] = /The page:\s+(\S+)/.exec(stderr) ?? [];
    const [, ready = ''] = /Health:\s+(\S+)/.exec(stderr) ?? [];
    expect(await (await fetch(page)).text()).toMatch(/<!doctype html>/i);
    expect((await fetch(ready)).status).toBe(200);
    expect((await fetch(new URL('/health/live', ready))).status).toBe(200);
    const metrics = await fetch(new URL('/metrics', ready));
    expect(metrics.headers.get('content-type')).toContain('text/plain');
    expect(await metrics.text()).toMatch(/^# TYPE \w+ (counter|histogram|gauge)$/m);
    const ended = await running.signal('SIGINT');
    expect(ended.code).toBe(0);
    expect(processesOf(folder)).toEqual([]);
  });

  it('stops on Ctrl-C in a terminal, which reaches every process of the group', {
    timeout: 300_000,
  }, async () => {
    const running = startProgram('bootstrap.mjs', { args: ['start'], env: environment(), isGroup: true });
    await running.until(everythingIsUp);
    expect(running.said.stdout).toContain('plan stands: revision 1');
    const ended = await running.signal('SIGINT');
    expect(ended.stderr).toContain('Stopping');
    expect(ended.code).toBe(0);
    expect(processesOf(folder)).toEqual([]);
  });

  it('stops when only npm is told to, whose shell passes no signal on', { timeout: 300_000 }, async () => {
    const running = startScript('start', { env: environment() });
    await running.until(everythingIsUp);
    expect((await running.signal('SIGTERM')).stderr).toContain('Stopping');
    expect(processesOf(folder)).toEqual([]);
  });

  it('stops as well while it is still starting', { timeout: 300_000 }, async () => {
    const running = startProgram(start, { env: environment() });
    await running.until(/Starting the agents/);
    expect((await running.signal('SIGINT')).code).toBe(0);
    expect(processesOf(folder)).toEqual([]);
  });

  it('goes on after kill -9 with what was there', { timeout: 300_000 }, async () => {
    const killed = startProgram(start, { env: environment() });
    await killed.until(everythingIsUp);
    await killed.signal('SIGKILL');
    const again = startProgram(start, { env: environment() });
    await again.until(everythingIsUp);
    expect(again.said.stdout).toContain('plan stands: revision 1');
    expect((await again.signal('SIGTERM')).code).toBe(0);
    expect(processesOf(folder)).toEqual([]);
  });

  it.each(['PORT', 'HEALTH_PORT'])(
    'says what to do when %s is in use',
    { timeout: 300_000 },
    async (name) => {
      const other = createServer();
      await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
      const address = other.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const ended = await runProgram(start, { env: { ...environment(), [name]: String(port) } });
      other.close();
      expectHelp(ended, new RegExp(`${port} is (already )?in use[^]*${name}=`));
      expect(processesOf(folder)).toEqual([]);
    },
  );

  it('says what to do about a file where the data belong', { timeout: 120_000 }, async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, 'not a folder');
    expectHelp(await runProgram(start, { env: { ...environment(), DATA_DIR: file } }), /a-file[^]*DATA_DIR/);
  });

  it('says what to do about data of another PostgreSQL', { timeout: 120_000 }, async () => {
    const cluster = join(folder, 'older', 'postgres', 'cluster');
    for (const part of ['global', 'base']) await mkdir(join(cluster, part), { recursive: true });
    await writeFile(join(cluster, 'PG_VERSION'), '12\n');
    const ended = await runProgram(start, { env: { ...environment(), DATA_DIR: join(folder, 'older') } });
    expectHelp(ended, /PostgreSQL 12[^]*move/);
  });

  it('says what to do about a database that does not answer', { timeout: 120_000 }, async () => {
    const DATABASE_URL = 'postgres://somebody:secret@127.0.0.1:9/nothing';
    const ended = await runProgram(start, { env: { ...environment(), DATABASE_URL } });
    expectHelp(ended, /127\.0\.0\.1:9[^]*DATABASE_URL/);
    expect(ended.stderr).not.toContain('secret');
  });

  it('says what to do about a wrong password', { timeout: 120_000 }, async () => {
    await using database = await createTestDatabase('start_password');
    const url = new URL(database.adminUrl);
    url.password = 'not-the-password';
    const ended = await runProgram(start, { env: { ...environment(), DATABASE_URL: url.href } });
    expectHelp(ended, /password[^]*DATABASE_URL|DATABASE_URL[^]*password/i);
    expect(ended.stderr).not.toContain('not-the-password');
  });

  it('names everything that is wrong in the environment at once', { timeout: 60_000 }, async () => {
    const env = { ...environment(), PORT: 'many', REDIS_URL: 'http://x', DEMO: 'maybe', LOG_LEVEL: 'loud' };
    expectHelp(await runProgram(start, { env }), /PORT [^]*REDIS_URL [^]*LOG_LEVEL [^]*DEMO /);
  });
});

function expectHelp({ code, stderr }: Ended, message: RegExp): void {
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(stackTrace);
  expect(code).toBe(1);
}
