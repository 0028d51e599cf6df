import type { ViewerClaims } from '@progressive/access-tokens';
import type { AgentDatabase } from '@progressive/database';
import DataLoader from 'dataloader';
import type { StoredProgram } from '../domain/stored-program.js';
import { findPrograms } from '../repositories/training-program-repository.js';

/** Loads programs by id, as the viewer: programs of others do not exist. One statement per batch. */
export function createTrainingProgramLoader(
  database: AgentDatabase,
  viewer: ViewerClaims | null,
): DataLoader<string, StoredProgram | null> {
  return new DataLoader(async (ids) => {
    if (viewer === null) return ids.map(() => null);
    const programs = await database.read(viewer, (manager) => findPrograms(manager, viewer, ids));
    const byId = new Map(programs.map((program) => [program.id, program]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
