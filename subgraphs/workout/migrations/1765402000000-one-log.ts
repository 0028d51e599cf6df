import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sets of the first log move into the one that devices share; their ids follow from the keys they were logged with, so
 * that repeating an old call still finds its set.
 */
export class OneLog1765402000000 implements MigrationInterface {
  readonly name = 'OneLog1765402000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("SELECT set_config('app.is_service', 'on', true)");
    await runner.query(`INSERT INTO logged_set (user_id, set_id, changed_at, date, exercise_key, doc)
      SELECT s.user_id, 'log:' || left(encode(sha256(convert_to(s.idempotency_key, 'UTF8')), 'hex'), 32),
             s.date::timestamp AT TIME ZONE 'UTC', s.date, s.exercise_key,
             jsonb_build_object('exerciseKey', s.exercise_key, 'exerciseName', coalesce(e.name, s.exercise_key),
               'date', s.date::text, 'performedAt', s.date::text || 'T12:00:00.000Z', 'order', 1, 'kind', 'NORMAL',
               'weightKg', s.weight_kg, 'reps', s.reps, 'seconds', NULL, 'distanceMetres', NULL, 'rir', s.rir,
               'pain', NULL, 'note', NULL, 'sessionId', NULL)
        FROM set_log s LEFT JOIN exercise e ON e.key = s.exercise_key
      ON CONFLICT DO NOTHING`);
    await runner.query('DROP TABLE set_log');
  }

  async down(): Promise<void> {
    throw new Error('the two logs are one: restore a backup from before to go back');
  }
}
