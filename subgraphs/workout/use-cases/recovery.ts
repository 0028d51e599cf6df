import type { ViewerClaims } from '@progressive/access-tokens';
import type { EntityManager } from '@progressive/database';
import { addDays, daysBetween, type LocalDate } from '@progressive/quantities';
import { callerError } from '@progressive/subgraph-server';
import type { RecordRecoveryDayInput } from '../__generated__/resolvers-types.js';
import { type HealthDay, withHealthDays } from '../domain/importing/health-day.js';
import { type Readiness, type RecoveryDay, readinessOn } from '../domain/load/readiness.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { findHealthDays } from '../repositories/health-day-repository.js';
import { findRecoveryDays, saveRecoveryDay } from '../repositories/recovery-day-repository.js';
import type { WorkoutServices } from './workout-services.js';

/** A day was written down. */
export interface RecoveryDayRecorded {
  readonly kind: 'RecoveryDayRecorded';
  readonly date: LocalDate;
}

const limits = {
  sleepMinutes: [0, 1_440],
  soreness: [0, 10],
  restingPulse: [25, 200],
  hrvMs: [1, 400],
} as const;

/** Writes down how the viewer woke up; fields left out stay as they were. */
export async function recordRecoveryDay(
  services: WorkoutServices,
  viewer: ViewerClaims,
  input: RecordRecoveryDayInput,
): Promise<RecoveryDayRecorded | Refusal> {
  const { date } = input;
  for (const [field, [low, high]] of Object.entries(limits)) {
    const value = input[field as keyof typeof limits];
    if (value !== null && value !== undefined && !(value >= low && value <= high))
      return refuse('VALUE_OUT_OF_RANGE', `${field}: give ${low} to ${high}.`);
  }
  const day: RecoveryDay = {
    date,
    sleepMinutes: input.sleepMinutes ?? null,
    soreness: input.soreness ?? null,
    restingPulse: input.restingPulse ?? null,
    hrvMs: input.hrvMs ?? null,
  };
  await services.database.transaction(viewer, (manager) => saveRecoveryDay(manager, viewer, day));
  return { kind: 'RecoveryDayRecorded', date };
}

/** How ready the viewer is to train hard on a day. */
export async function readReadiness(
  services: WorkoutServices,
  viewer: ViewerClaims,
  on: LocalDate | null | undefined,
): Promise<Readiness> {
  const day = on ?? new Date(services.clock()).toISOString().slice(0, 10);
  return services.database.read(viewer, (manager) => findReadiness(manager, viewer, day));
}

/** Readiness of a day from what was told and what health exports say. */
export async function findReadiness(
  manager: EntityManager,
  viewer: ViewerClaims,
  day: LocalDate,
): Promise<Readiness> {
  const from = addDays(day, -61);
  const told = await findRecoveryDays(manager, viewer, from);
  return readinessOn(withHealthDays(told, await findHealthDays(manager, viewer, from, day)), day);
}

const mostHealthDays = 400;

/**
 * The viewer's days out of health exports, oldest first.
 * @throws BAD_USER_INPUT for a span of more than 400 days.
 */
export async function readHealthDays(
  services: WorkoutServices,
  viewer: ViewerClaims,
  from: LocalDate,
  to: LocalDate,
): Promise<HealthDay[]> {
  if (!(daysBetween(from, to) >= 0 && daysBetween(from, to) < mostHealthDays))
    throw callerError('BAD_USER_INPUT', `Give a span of 1 to ${mostHealthDays} days.`, 'to');
  return services.database.read(viewer, (manager) => findHealthDays(manager, viewer, from, to));
}
