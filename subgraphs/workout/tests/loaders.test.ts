import { createAgentDatabase } from '@progressive/database';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { trainingProgramEntity } from '../entities/training-program.entity.js';
import { createTrainingProgramLoader } from '../loaders/training-program-loader.js';
import { committedProgram, createHarness, type Harness, person } from './harness.js';

const ann = person('user_ann');
let harness: Harness;

beforeAll(async () => {
  harness = await createHarness('workout_loaders');
});

afterAll(async () => {
  await harness?.[Symbol.asyncDispose]();
});

it('loads a batch of programs in one statement, and nobody else’s', async () => {
  const ids = [await committedProgram(harness, ann, 'a'), await committedProgram(harness, ann, 'b')];
  const statements: string[] = [];
  const entities = [trainingProgramEntity];
  await using database = await createAgentDatabase({
    url: harness.url,
    agent: 'workout',
    entities,
    poolSize: 1,
  });
  const counted = {
    ...database,
    read: ((viewer, work, options) =>
      database.read(
        viewer,
        async (manager) => {
          const { logger } = manager.dataSource;
          logger.logQuery = (sql: string) => statements.push(sql);
          return work(manager);
        },
        options,
      )) as typeof database.read,
  };
  const loader = createTrainingProgramLoader(counted, ann);
  const loaded = await loader.loadMany([...ids, 'trainingprogram_none']);
  expect(loaded.map((program) => (program instanceof Error ? program : (program?.id ?? null)))).toEqual([
    ...ids,
    null,
  ]);
  expect(statements.filter((sql) => sql.includes('training_program'))).toHaveLength(1);

  const others = await createTrainingProgramLoader(counted, person('user_bob')).loadMany(ids);
  expect(others).toEqual([null, null]);
});
