import { createHash } from 'node:crypto';
import type { ViewerClaims } from '@progressive/access-tokens';
import { callerError } from '@progressive/subgraph-server';
import type { LogSetInput } from '../__generated__/resolvers-types.js';
import type { Exercise } from '../domain/exercise.js';
import { epleyOneRepMax } from '../domain/load.js';
import { checkVersion } from '../domain/log/check-version.js';
import type { LoggedSet, SetVersion } from '../domain/log/logged-set.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { findVersions, lockLog } from '../repositories/logged-set-repository.js';
import { takeVersions } from './sync-sets.js';
import type { WorkoutServices } from './workout-services.js';

/** A set that is written down. */
export interface SetLogged {
  readonly kind: 'SetLogged';
  readonly id: string;
  readonly exercise: Exercise;
  readonly e1rmKg: number;
}

const limits = { weightKg: [0.1, 600], reps: [1, 50], rir: [0, 10] } as const;
/** As the schema says it. */
const usualRir = 2;

/**
 * Writes a set into the log that devices share, once per key.
 * @throws BAD_USER_INPUT for numbers out of range or a day to come, CONFLICT for a reused key.
 */
export async function logSet(
  services: WorkoutServices,
  viewer: ViewerClaims,
  input: LogSetInput,
): Promise<SetLogged | Refusal> {
  for (const [field, [low, high]] of Object.entries(limits)) {
    const value = input[field as keyof typeof limits] ?? usualRir;
    if (value < low || value > high)
      throw callerError('BAD_USER_INPUT', `Give ${low} to ${high}.`, `input.${field}`);
  }
  const { byKey } = await services.catalogue.get();
  const exercise = byKey.get(input.exerciseId);
  if (!exercise) return refuse('UNKNOWN_EXERCISE', `The catalogue has no exercise ${input.exerciseId}.`);
  const wanted = versionOf(input, exercise, services.clock());
  const problem = checkVersion(wanted, services.clock());
  if (problem !== null) throw callerError('BAD_USER_INPUT', problem.message, `input.${problem.field}`);
  const { setId } = wanted;
  const stored = await services.database.transaction(viewer, async (manager) => {
    await lockLog(manager, viewer);
    const held = (await findVersions(manager, viewer, [setId])).get(setId);
    if (held === undefined) await takeVersions(manager, viewer, [wanted]);
    return held?.set ?? wanted.set;
  });
  if (stored === null || !isSame(stored, wanted.set))
    throw callerError('CONFLICT', 'This key was used for another set.', 'input.idempotencyKey');
  const { weightKg, reps, rir } = input;
  return { kind: 'SetLogged', id: setId, exercise, e1rmKg: epleyOneRepMax(weightKg, reps, rir ?? usualRir) };
}

/** The id of a set that was logged with a key; the migration of the first log writes the same. */
export function idOfKey(idempotencyKey: string): string {
  return `log:${createHash('sha256').update(idempotencyKey).digest('hex').slice(0, 32)}`;
}

function versionOf(input: LogSetInput, exercise: Exercise, now: number): SetVersion {
  const { date, weightKg, reps, rir, idempotencyKey } = input;
  const instant = new Date(now).toISOString();
  return {
    setId: idOfKey(idempotencyKey),
    changedAt: instant,
    set: {
      exerciseKey: exercise.key,
      exerciseName: exercise.name,
      date,
      performedAt: instant.startsWith(date) ? instant : `${date}T12:00:00.000Z`,
      order: 1,
      kind: 'NORMAL',
      weightKg,
      reps,
      seconds: null,
      distanceMetres: null,
      rir: rir ?? usualRir,
      pain: null,
      note: null,
      sessionId: null,
    },
  };
}

function isSame(stored: LoggedSet, wanted: LoggedSet | null): boolean {
  return (['exerciseKey', 'date', 'weightKg', 'reps'] as const).every(
    (field) => stored[field] === wanted?.[field],
  );
}
