import { createTestDatabase, type TestDatabase } from '@progressive/postgres-embedded';
import { Client } from 'pg';
import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type AgentDatabase,
  appendEvent,
  createAgentDatabase,
  DatabaseDeadlineExceeded,
  idempotently,
  migrate,
  ownedTable,
  safeInteger,
} from '../index.js';

interface NoteRow {
  id: string;
  userId: string;
  cents: number;
}

const NoteEntity = new EntitySchema<NoteRow>({
  name: 'NoteEntity',
  tableName: 'note',
  columns: {
    id: { type: 'uuid', primary: true, generated: 'uuid' },
    userId: { type: 'uuid', name: 'user_id' },
    cents: { type: 'bigint', transformer: safeInteger },
  },
});

class Notes1780000000000 implements MigrationInterface {
  readonly name = 'Notes1780000000000';
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE note (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(), user_id uuid NOT NULL, cents bigint NOT NULL);
      CREATE TABLE food (name text PRIMARY KEY);
      CREATE INDEX food_name ON food USING gin (name gin_trgm_ops);
      INSERT INTO food VALUES ('apple')`);
    await ownedTable(queryRunner, { table: 'note' });
  }
  async down(): Promise<void> {}
}

const agents = [
  { agent: 'diary', migrations: [Notes1780000000000] },
  { agent: 'shelf', migrations: [] },
];
const ann = { userId: '00000000-0000-4000-8000-00000000000a' };
const bob = { userId: '00000000-0000-4000-8000-00000000000b' };

let testDatabase: TestDatabase;
let diary: AgentDatabase;

beforeAll(async () => {
  testDatabase = await createTestDatabase('database');
  await Promise.all([1, 2, 3, 4].map(() => migrate({ ...testDatabase, agents })));
  diary = await createAgentDatabase({ url: testDatabase.url, agent: 'diary', entities: [NoteEntity] });
});

afterAll(async () => {
  await diary?.[Symbol.asyncDispose]();
  await testDatabase?.[Symbol.asyncDispose]();
});

describe('migrate', () => {
  it('ran once although four processes called it, and runs again without effect', async () => {
    const startedAt = performance.now();
    await migrate({ ...testDatabase, agents });
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    const foods = await diary.read(null, (manager) => manager.query('SELECT name FROM food'));
    expect(foods).toEqual([{ name: 'apple' }]);
  });

  it('gives an agent its own schema, and only rows of it', async () => {
    const query = (sql: string) => diary.transaction('service', (manager) => manager.query(sql));
    await expect(query('SELECT * FROM shelf.outbox')).rejects.toThrow('permission denied for schema shelf');
    await expect(query('CREATE TABLE mine ()')).rejects.toThrow('permission denied');
    await expect(query('ALTER TABLE note DISABLE ROW LEVEL SECURITY')).rejects.toThrow('must be owner');
    await expect(query('SELECT * FROM migrations')).rejects.toThrow('permission denied');
    const [role] = await query(
      `SELECT current_user AS name, rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user`,
    );
    expect(role).toEqual({ name: 'agent_diary', rolsuper: false, rolbypassrls: false });
  });

  it('works with a role that is no superuser, and names the rights that another one lacks', async () => {
    await using database = await createTestDatabase('limited');
    const admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
    const [able, unable] = [`able_${database.name}`, `unable_${database.name}`];
    await admin.query(`CREATE ROLE ${able} LOGIN CREATEROLE PASSWORD 'secret';
      CREATE ROLE ${unable} LOGIN PASSWORD 'secret';
      GRANT CREATE ON DATABASE ${database.name} TO ${able}`);
    const urlOf = (role: string) => database.adminUrl.replace(/\/\/[^@]*@/, `//${role}:secret@`);
    await expect(migrate({ adminUrl: urlOf(unable), agents })).rejects.toMatchObject({
      code: 'INSUFFICIENT_PRIVILEGE',
    });
    await migrate({ adminUrl: urlOf(able), agents });
    await using shelf = await createAgentDatabase({ url: urlOf(able), agent: 'shelf' });
    await shelf.transaction('service', (manager) =>
      appendEvent(manager, { type: 'a', key: 'b', payload: {} }),
    );
    await shelf[Symbol.asyncDispose]();
    await admin.query(`REASSIGN OWNED BY ${able} TO CURRENT_USER; DROP OWNED BY ${able};
      DROP ROLE ${able}; DROP ROLE ${unable}`);
    await admin.end();
  });

  it('says what is wrong with an address', async () => {
    const wrong = (change: (url: URL) => void) => {
      const url = new URL(testDatabase.adminUrl);
      change(url);
      return migrate({ adminUrl: url.href, agents });
    };
    await expect(migrate({ adminUrl: 'localhost', agents })).rejects.toMatchObject({ code: 'INVALID_URL' });
    await expect(wrong((url) => (url.port = '1'))).rejects.toMatchObject({ code: 'UNREACHABLE' });
    await expect(wrong((url) => (url.username = 'nobody_we_know'))).rejects.toMatchObject({
      code: 'WRONG_CREDENTIALS',
    });
    await expect(wrong((url) => (url.pathname = '/none'))).rejects.toMatchObject({
      code: 'NO_SUCH_DATABASE',
    });
  });
});

describe('row-level security', () => {
  it('shows each person their own rows only', async () => {
    const notes = (viewer: Parameters<AgentDatabase['read']>[0]) =>
      diary.read(viewer, (manager) => manager.find(NoteEntity));
    await diary.transaction(ann, (manager) => manager.save(NoteEntity, { ...ann, cents: 2 ** 40 }));
    expect(await notes(ann)).toMatchObject([{ ...ann, cents: 2 ** 40 }]);
    expect(await notes(bob)).toEqual([]);
    expect(await notes(null)).toEqual([]);
    expect(await notes('service')).toHaveLength(1);
    expect(await diary.dataSource.manager.find(NoteEntity)).toEqual([]);
    await expect(
      diary.transaction(bob, (manager) => manager.insert(NoteEntity, { ...ann, cents: 1 })),
    ).rejects.toThrow('row-level security');
    const stolen = await diary.transaction(bob, (manager) =>
      manager.query('UPDATE note SET user_id = $1', [bob.userId]),
    );
    expect(stolen).toEqual([[], 0]);
  });
});

describe('transaction', () => {
  it('rolls back at an error and at the deadline, and refuses to write when reading', async () => {
    const insert = (cents: number) =>
      diary.transaction(bob, async (manager) => {
        await manager.insert(NoteEntity, { ...bob, cents });
        throw new Error('changed my mind');
      });
    await expect(insert(1)).rejects.toThrow('changed my mind');
    const slow = diary.transaction(bob, (manager) => manager.query('SELECT pg_sleep(5)'), { timeoutMs: 50 });
    await expect(slow).rejects.toBeInstanceOf(DatabaseDeadlineExceeded);
    const write = diary.read(bob, (manager) => manager.insert(NoteEntity, { ...bob, cents: 1 }));
    await expect(write).rejects.toThrow('read-only');
    expect(await diary.read(bob, (manager) => manager.count(NoteEntity))).toBe(0);
  });

  it('runs again after a deadlock', async () => {
    await diary.transaction('service', (manager) =>
      manager.query(`INSERT INTO food VALUES ('left'), ('right')`),
    );
    const lock = (first: string, second: string) =>
      diary.transaction('service', async (manager) => {
        await manager.query('SELECT FROM food WHERE name = $1 FOR UPDATE', [first]);
        await manager.query('SELECT pg_sleep(0.1)');
        await manager.query('SELECT FROM food WHERE name = $1 FOR UPDATE', [second]);
        return 'done';
      });
    expect(await Promise.all([lock('left', 'right'), lock('right', 'left')])).toEqual(['done', 'done']);
  });
});

describe('outbox', () => {
  it('takes events from anybody and shows them to services only', async () => {
    const event = { type: 'diary.note.written', key: 'note-1', payload: { noteId: 'note-1' } };
    const id = await diary.transaction(ann, (manager) => appendEvent(manager, event));
    const rows = (viewer: Parameters<AgentDatabase['read']>[0]) =>
      diary.read(viewer, (manager) => manager.query('SELECT id, payload FROM outbox'));
    expect(await rows(ann)).toEqual([]);
    expect(await rows('service')).toEqual([{ id, payload: { noteId: 'note-1' } }]);
  });
});

describe('idempotently', () => {
  it('has one effect and one answer for 50 equal requests at once, and refuses the key for another', async () => {
    const ask = (cents: number, viewer = ann) =>
      diary.transaction(viewer, (manager) =>
        idempotently(
          manager,
          { ...viewer, operation: 'writeNote', key: 'k-1', request: { cents } },
          async () => {
            const { id } = await manager.save(NoteEntity, { ...viewer, cents });
            return { id };
          },
        ),
      );
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(77)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await diary.read(ann, (manager) => manager.countBy(NoteEntity, { cents: 77 }))).toBe(1);
    await expect(ask(78)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await ask(78, bob)).id).not.toBe(answers[0]?.id);
  });

  it('leaves the key unused when the work fails', async () => {
    const ask = (work: () => Promise<string>) =>
      diary.transaction(ann, (manager) =>
        idempotently(manager, { ...ann, operation: 'writeNote', key: 'k-2', request: null }, work),
      );
    await expect(ask(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await ask(async () => 'done')).toBe('done');
    expect(await ask(async () => 'again')).toBe('done');
  });
});
