import type { ViewerClaims } from '@progressive/access-tokens';
import type { SwapExerciseInput } from '../__generated__/resolvers-types.js';
import { type Substitute, swapExercise as swapInProgram } from '../domain/exercise-swap.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import type { StoredProgram } from '../domain/stored-program.js';
import type { Catalogue } from './catalogue-source.js';
import { editProgram, type ProgramSuperseded } from './edit-program.js';
import type { WorkoutServices } from './workout-services.js';

/** A substitute as it is kept with the edit: by key. */
interface KeptSubstitute {
  readonly key: string;
  readonly similarity: number;
}

interface SwapAnswer {
  readonly edits: readonly string[];
  readonly substitute: KeptSubstitute;
  readonly alternatives: readonly KeptSubstitute[];
}

/** An exercise was swapped. */
export interface ExerciseSwapped {
  readonly kind: 'ExerciseSwapped';
  readonly trainingProgram: StoredProgram;
  readonly substitute: Substitute;
  readonly alternatives: readonly Substitute[];
  readonly edits: readonly string[];
}

/** Swaps an exercise for the one with the nearest stimulus, or for the wished one when it is safe and possible. */
export async function swapExercise(
  services: WorkoutServices,
  viewer: ViewerClaims,
  input: SwapExerciseInput,
): Promise<ExerciseSwapped | ProgramSuperseded | Refusal> {
  const request = {
    sessionId: input.sessionId,
    exerciseKey: input.exerciseId,
    ...(input.replacementId === null || input.replacementId === undefined
      ? {}
      : { replacementKey: input.replacementId }),
  };
  const done = await editProgram<SwapAnswer>(services, viewer, input, (program, brief, catalogue) => {
    const swapped = swapInProgram(program, request, brief, catalogue.exercises);
    if (swapped.kind === 'REFUSED') return refuse(swapped.code, swapped.message, [], swapped.waysOut);
    const answer = {
      edits: swapped.edits.map(({ change }) => change),
      substitute: keep(swapped.substitute),
      alternatives: swapped.alternatives.map(keep),
    };
    return { kind: 'EDITED', program: swapped.program, answer };
  });
  if (done.kind !== 'DONE') return done;
  const catalogue = await services.catalogue.get();
  const [substitute, ...alternatives] = [done.answer.substitute, ...done.answer.alternatives].flatMap(
    (kept) => open(kept, catalogue),
  );
  if (!substitute) throw new Error(`the substitute ${done.answer.substitute.key} is not in the catalogue`);
  return {
    kind: 'ExerciseSwapped',
    trainingProgram: done.stored,
    substitute,
    alternatives,
    edits: done.answer.edits,
  };
}

function keep({ exercise, similarity }: Substitute): KeptSubstitute {
  return { key: exercise.key, similarity };
}

function open({ key, similarity }: KeptSubstitute, catalogue: Catalogue): Substitute[] {
  const exercise = catalogue.byKey.get(key);
  return exercise ? [{ exercise, similarity }] : [];
}
