import { createTestDatabase, type TestDatabase } from '@progressive/postgres-embedded';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRequest, startAsking } from '../installation/asking.js';
import { installedTemplate } from '../installation/installation.js';
import { type Person, personAt, signUp } from '../installation/person.js';
import { ownRedisDatabase } from '../installation/redis-database.js';
import { startKillable } from './killable-installation.js';

const kills = 10;

describe('a plan that is being made while the process is killed again and again', () => {
  let database: TestDatabase;
  let sql: Client;

  beforeAll(async () => {
    database = await createTestDatabase('crash', installedTemplate);
    sql = new Client({ connectionString: database.adminUrl });
    await sql.connect();
  });

  afterAll(async () => {
    await sql?.end();
    await database?.[Symbol.asyncDispose]();
  });

  it(`is finished after ${kills} kills, each effect once, never a mixed plan`, {
    timeout: 600_000,
  }, async () => {
    const environment = { DATABASE_URL: database.adminUrl, REDIS_URL: await ownRedisDatabase() };
    let running = await startKillable(environment);
    let ann: Person = await signUp(running);
    const { id } = await startAsking(ann, 'Plan my week with meals, workouts and $120 for food');
    const seen: number[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const next = await nextEvent(ann, id, seen.length);
      if (next === null) break;
      seen.push(next);
      expect(await standingPlan(ann)).toBeNull();
      await running.kill();
      running = await startKillable(environment);
      ann = personAt(running, ann.id, ann.accessToken);
    }
    expect(seen).toEqual(Array.from({ length: kills }, (_, index) => index + 1));
    while ((await nextEvent(ann, id, seen.length)) !== null) seen.push(seen.length + 1);
    const request = await readRequest(ann, id);
    expect(request.status).toBe('ANSWERED');
    expect(request.plan?.revision).toBe(1);
    await running.stop();

    const steps = await sql.query<{ sequence: number; step: string }>(
      'SELECT sequence, step FROM mca.request_progress WHERE request_id = $1 ORDER BY sequence',
      [id],
    );
    expect(steps.rows.map((row) => row.sequence)).toEqual(seen);
    expect(new Set(steps.rows.map((row) => row.step)).size).toBe(seen.length);
    const plans = { meal_plan: 'nutrition', training_program: 'workout', budget_plan: 'budget' };
    const held = [
      request.plan?.mealPlan?.id,
      request.plan?.trainingProgram?.id,
      request.plan?.budgetPlan?.id,
    ];
    for (const [index, [table, schema]] of Object.entries(plans).entries()) {
      const { rows } = await sql.query<{ id: string; status: string }>(
        `SELECT id, status FROM ${schema}.${table} WHERE user_id = $1`,
        [ann.id],
      );
      expect(rows).toEqual([{ id: held[index], status: 'COMMITTED' }]);
    }
    const revisions = await sql.query('SELECT revision FROM mca.plan_revision WHERE user_id = $1', [ann.id]);
    expect(revisions.rows).toEqual([{ revision: 1 }]);
  });
});

async function standingPlan(person: Person): Promise<unknown> {
  const { viewer } = await person.run<{ viewer: { currentPlan: unknown } }>(
    '{ viewer { id currentPlan { id } } }',
  );
  return viewer.currentPlan;
}

/** Sequence number of the first event after `after`; null when there will be none. */
async function nextEvent(person: Person, requestId: string, after: number): Promise<number | null> {
  const document = `subscription ($requestId: ID!, $after: String) {
    requestProgress(requestId: $requestId, after: $after) { sequence stage }
  }`;
  const cursor = (position: number) => Buffer.from(`p:${position}`).toString('base64url');
  const first = async (position: number) => {
    const events = person.follow<{ requestProgress: { sequence: number; stage: string } }>(document, {
      requestId,
      after: cursor(position),
    });
    const { value, done } = await events.next();
    await events.return?.();
    return done === true ? null : value.requestProgress;
  };
  if (after > 0) {
    const last = await first(after - 1);
    if (last === null || ['ANSWERED', 'FAILED'].includes(last.stage)) return null;
  }
  return (await first(after))?.sequence ?? null;
}
