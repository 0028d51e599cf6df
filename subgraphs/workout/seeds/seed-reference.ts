import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AgentDatabase } from '@progressive/database';
import { workspaceFile } from '@progressive/subgraph-server';
import { loadedCatalogue, writeCatalogue } from '../repositories/exercise-repository.js';
import { readExerciseCatalogue } from './exercise-catalogue.js';

/** Writes the exercise catalogue from the reference files, when it is not the one that is loaded already. */
export async function seedReference(database: AgentDatabase): Promise<void> {
  const folder = workspaceFile(import.meta.url, 'seeds/reference');
  const hash = hashOf(folder);
  if ((await database.read(null, loadedCatalogue)) === hash) return;
  const exercises = readExerciseCatalogue(folder);
  await database.transaction('service', (manager) => writeCatalogue(manager, hash, exercises), {
    timeoutMs: 30_000,
  });
}

function hashOf(folder: string): string {
  const digest = createHash('sha256');
  for (const name of readdirSync(folder).sort())
    if (name.endsWith('.jsonl')) digest.update(readFileSync(join(folder, name)));
  return digest.digest('hex').slice(0, 24);
}
