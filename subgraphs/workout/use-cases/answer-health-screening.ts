import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent } from '@progressive/database';
import { type HealthAnswers, noAnswers, screen } from '../domain/health-screening.js';
import { trainingProfileChanged } from '../events.js';
import {
  findScreening,
  type StoredScreening,
  saveScreening,
} from '../repositories/health-screening-repository.js';
import type { WorkoutServices } from './workout-services.js';

/** Judges the answers and keeps what follows; every later program obeys it. */
export async function answerHealthScreening(
  services: WorkoutServices,
  viewer: ViewerClaims,
  answers: Partial<HealthAnswers>,
): Promise<StoredScreening> {
  const result = screen({ ...noAnswers, ...answers });
  const screening: StoredScreening = {
    outcome: result.outcome,
    conditions: [...result.conditions],
    advice: [...result.advice],
    answeredAt: new Date(services.clock()),
  };
  await services.database.transaction(viewer, async (manager) => {
    await saveScreening(manager, viewer, screening);
    await appendEvent(manager, trainingProfileChanged(viewer.userId, ['healthScreening']));
  });
  return screening;
}

/** The viewer's own screening; null before the first and for everybody else. */
export function ownHealthScreening(
  services: WorkoutServices,
  viewer: ViewerClaims | null,
  userId: string,
): Promise<StoredScreening | null> {
  if (viewer?.userId !== userId) return Promise.resolve(null);
  return services.database.read(viewer, (manager) => findScreening(manager, viewer));
}
