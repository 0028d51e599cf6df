import type { ViewerClaims } from '@progressive/access-tokens';
import { addDays, type LocalDate } from '@progressive/quantities';
import type { RecordRecoveryDayInput } from '../__generated__/resolvers-types.js';
import { type Readiness, type RecoveryDay, readinessOn } from '../domain/load/readiness.js';
import { type Refusal, refuse } from '../domain/refusal.js';
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
  const days = await services.database.read(viewer, (manager) =>
    findRecoveryDays(manager, viewer, addDays(day, -61)),
  );
  return readinessOn(days, day);
}
