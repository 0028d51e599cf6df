import type { AgentDatabase } from '@progressive/database';
import { workspaceFile } from '@progressive/subgraph-server';
import { writeCatalogue } from '../repositories/exercise-repository.js';
import { readExerciseCatalogue } from './exercise-catalogue.js';

/** Writes the exercise catalogue from the reference files; running it again changes nothing. */
export async function seedReference(database: AgentDatabase): Promise<void> {
  const exercises = readExerciseCatalogue(workspaceFile(import.meta.url, 'seeds/reference'));
  await database.transaction('service', (manager) => writeCatalogue(manager, exercises), {
    timeoutMs: 30_000,
  });
}
