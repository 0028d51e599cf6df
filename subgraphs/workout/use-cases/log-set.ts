import type { ViewerClaims } from '@progressive/access-tokens';
import { callerError, newId } from '@progressive/subgraph-server';
import type { LogSetInput } from '../__generated__/resolvers-types.js';
import type { Exercise } from '../domain/exercise.js';
import { epleyOneRepMax } from '../domain/load.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { insertSet } from '../repositories/set-log-repository.js';
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

/** Writes a set down, once per key. @throws BAD_USER_INPUT for numbers out of range, CONFLICT for a reused key. */
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
  const { date, weightKg, reps, rir = usualRir, idempotencyKey } = input;
  const wanted = { id: newId('set'), exerciseKey: exercise.key, date, weightKg, reps, rir, idempotencyKey };
  const stored = await services.database.transaction(viewer, (manager) => insertSet(manager, viewer, wanted));
  const isSame =
    stored.exerciseKey === exercise.key &&
    stored.date === date &&
    stored.weightKg === weightKg &&
    stored.reps === reps;
  if (!isSame) throw callerError('CONFLICT', 'This key was used for another set.', 'input.idempotencyKey');
  return {
    kind: 'SetLogged',
    id: stored.id,
    exercise,
    e1rmKg: epleyOneRepMax(stored.weightKg, stored.reps, stored.rir),
  };
}
