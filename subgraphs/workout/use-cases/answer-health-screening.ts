import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent } from '@progressive/database';
import type { LocalDate } from '@progressive/quantities';
import { callerError } from '@progressive/subgraph-server';
import { type HealthAnswers, noAnswers, screen } from '../domain/health-screening.js';
import { trainingProfileChanged } from '../events.js';
import {
  findScreening,
  type StoredScreening,
  saveScreening,
} from '../repositories/health-screening-repository.js';
import { conditionsOn } from './read-safety.js';
import type { WorkoutServices } from './workout-services.js';

/** Judges the answers and keeps what follows; every later program obeys it. */
export async function answerHealthScreening(
  services: WorkoutServices,
  viewer: ViewerClaims,
  answers: Partial<HealthAnswers> & BirthAnswers,
): Promise<StoredScreening> {
  const today = new Date(services.clock()).toISOString().slice(0, 10);
  const birthOn = answers.gaveBirthOn ?? null;
  if (birthOn !== null && birthOn > today)
    throw callerError('BAD_USER_INPUT', 'A birth lies in the past.', 'input.gaveBirthOn');
  const result = screen({ ...noAnswers, ...answers });
  const screening: StoredScreening = {
    outcome: result.outcome,
    conditions: [...result.conditions],
    advice: [...result.advice],
    answeredAt: new Date(services.clock()),
    birthOn,
    isCaesarean: answers.caesarean === true,
  };
  await services.database.transaction(viewer, async (manager) => {
    await saveScreening(manager, viewer, screening);
    await appendEvent(manager, trainingProfileChanged(viewer.userId, ['healthScreening']));
  });
  return shownOn(screening, today);
}

/** A birth of the last weeks. */
interface BirthAnswers {
  readonly gaveBirthOn?: LocalDate | null | undefined;
  readonly caesarean?: boolean | undefined;
}

/** The weeks after a birth are a condition that goes by itself. */
function shownOn(screening: StoredScreening, today: LocalDate): StoredScreening {
  const conditions = conditionsOn(screening, today);
  const isCareNeeded = screening.outcome === 'CLEARED' && conditions.length > 0;
  return { ...screening, conditions, outcome: isCareNeeded ? 'CLEARED_WITH_CARE' : screening.outcome };
}

/** The viewer's own screening; null before the first and for everybody else. */
export async function ownHealthScreening(
  services: WorkoutServices,
  viewer: ViewerClaims | null,
  userId: string,
): Promise<StoredScreening | null> {
  if (viewer?.userId !== userId) return null;
  const screening = await services.database.read(viewer, (manager) => findScreening(manager, viewer));
  return screening && shownOn(screening, new Date(services.clock()).toISOString().slice(0, 10));
}
