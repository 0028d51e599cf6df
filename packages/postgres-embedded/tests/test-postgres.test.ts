import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { createTestDatabase, startTestPostgres } from '../index.js';

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('createTestDatabase', () => {
  it('shares one server and separates the databases', async () => {
    const [server, again] = await Promise.all([startTestPostgres(), startTestPostgres()]);
    expect(server).toEqual(again);
    const [left, right] = await Promise.all([createTestDatabase('left'), createTestDatabase('right')]);
    await query(left.adminUrl, 'CREATE TABLE only_left (value int)');
    await expect(query(right.adminUrl, 'SELECT * FROM only_left')).rejects.toThrow('does not exist');
    await left[Symbol.asyncDispose]();
    await right[Symbol.asyncDispose]();
    const names = `SELECT 1 FROM pg_database WHERE datname IN ('${left.name}', '${right.name}')`;
    expect(await query(server.adminUrl, names)).toEqual([]);
  });

  it('prepares a template once and copies it', async () => {
    let prepared = 0;
    const template = {
      key: 'numbers',
      prepare: async ({ adminUrl }: { adminUrl: string }) => {
        prepared += 1;
        await query(adminUrl, 'CREATE TABLE numbers AS SELECT generate_series(1, 3) AS number');
      },
    };
    const copies = await Promise.all([
      createTestDatabase('one', template),
      createTestDatabase('two', template),
    ]);
    for (const copy of copies) {
      expect(await query(copy.adminUrl, 'SELECT count(*)::int AS count FROM numbers')).toEqual([
        { count: 3 },
      ]);
      await copy[Symbol.asyncDispose]();
    }
    expect(prepared).toBe(1);
  });
});
