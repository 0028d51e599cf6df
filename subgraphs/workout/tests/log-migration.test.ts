import { createAgentDatabase, migrate } from '@progressive/database';
import { createTestDatabase } from '@progressive/postgres-embedded';
import { describe, expect, it } from 'vitest';
import { workoutMigrations } from '../subgraph.js';
import { idOfKey } from '../use-cases/log-set.js';

interface Row {
  readonly set_id: string;
  readonly user_id: string;
  readonly date: string;
  readonly doc: Record<string, unknown>;
}

describe('the migration to one log', () => {
  it('takes every set of a filled old log along, each once, under the id of its key', async () => {
    await using database = await createTestDatabase('workout_old_log');
    const at = workoutMigrations.migrations.findIndex((one) => one.name.startsWith('OneLog'));
    const before = { ...workoutMigrations, migrations: workoutMigrations.migrations.slice(0, at) };
    await migrate({ adminUrl: database.adminUrl, url: database.url, agents: [before] });
    await using admin = await createAgentDatabase({ url: database.url, agent: 'workout', poolSize: 1 });
    await admin.transaction('service', async (manager) => {
      await manager.query(
        `INSERT INTO exercise (key, name, pattern, level, direct_muscles, doc)
         VALUES ('back-squat', 'Barbell back squat', 'squat', 'INTERMEDIATE', '{quadriceps}', '{}')`,
      );
      await manager.query(
        `INSERT INTO set_log (id, user_id, exercise_key, date, weight_kg, reps, rir, idempotency_key)
         SELECT 'set_' || u || '_' || n, 'user_' || u, CASE WHEN n % 5 = 0 THEN 'gone-lift' ELSE 'back-squat' END,
                date '2026-01-01' + n, 60.5 + n, 1 + n % 12, (n % 5) * 0.5, 'key ' || n
           FROM generate_series(1, 3) AS u, generate_series(1, 400) AS n`,
      );
      // A device has synchronised one of them already: what stands in the shared log stays.
      await manager.query(
        `INSERT INTO logged_set (user_id, set_id, changed_at, date, exercise_key, doc)
         VALUES ('user_1', $1, now(), '2026-01-02', 'back-squat', '{"weightKg": 999}')`,
        [idOfKey('key 1')],
      );
    });
    for (let run = 0; run < 2; run += 1)
      await migrate({ adminUrl: database.adminUrl, url: database.url, agents: [workoutMigrations] });
    const [rows, [old]] = await admin.read('service', async (manager) => [
      await manager.query<Row[]>('SELECT set_id, user_id, date::text AS date, doc FROM logged_set'),
      await manager.query<{ name: string | null }[]>("SELECT to_regclass('set_log')::text AS name"),
    ]);
    expect(old?.name).toBeNull();
    expect(rows).toHaveLength(1_200);
    const byId = new Map(rows.map((row) => [`${row.user_id} ${row.set_id}`, row]));
    expect(byId.get(`user_1 ${idOfKey('key 1')}`)?.doc).toEqual({ weightKg: 999 });
    for (const user of ['user_1', 'user_2', 'user_3']) {
      expect(byId.get(`${user} ${idOfKey('key 7')}`)).toMatchObject({
        date: '2026-01-08',
        doc: {
          exerciseKey: 'back-squat',
          exerciseName: 'Barbell back squat',
          performedAt: '2026-01-08T12:00:00.000Z',
          weightKg: 67.5,
          reps: 8,
          rir: 1,
          kind: 'NORMAL',
        },
      });
      expect(byId.get(`${user} ${idOfKey('key 10')}`)?.doc).toMatchObject({ exerciseName: 'gone-lift' });
    }
  });
});
