import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import type { StoredProgram } from '../domain/stored-program.js';
import { findProgramOn } from '../repositories/training-program-repository.js';
import type { WorkoutServices } from './workout-services.js';

/** The viewer's committed program that covers a date (today in UTC by default); null for anybody else's. */
export async function currentProgram(
  services: WorkoutServices,
  viewer: ViewerClaims | null,
  userId: string,
  on: LocalDate | null,
): Promise<StoredProgram | null> {
  if (viewer === null || viewer.userId !== userId) return null;
  const date = on ?? new Date(services.clock()).toISOString().slice(0, 10);
  return services.database.read(viewer, (manager) => findProgramOn(manager, viewer, date));
}
