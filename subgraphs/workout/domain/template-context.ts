import { seededRandom } from '@progressive/seeded-random';
import { type CompiledExercise, compilePool, exerciseStanding, volumeSize } from './compiled-pool.js';
import { rankConditioning } from './conditioning.js';
import type { Exercise } from './exercise.js';
import { eligibleExercises, isUsual } from './exercise-pool.js';
import { muscleIndex } from './muscle.js';
import type { TrainingBrief } from './training-brief.js';
import { volumeTargets } from './volume-targets.js';

/** What of a brief is the same for all variants, computed once. */
export interface TemplateContext {
  readonly brief: TrainingBrief;
  readonly eligible: readonly Exercise[];
  readonly pool: readonly CompiledExercise[];
  readonly targets: Float64Array;
  readonly easy: readonly Exercise[];
  readonly hard: readonly Exercise[];
}

/** Filters and compiles the catalogue for a brief. */
export function prepareTemplates(catalogue: readonly Exercise[], brief: TrainingBrief): TemplateContext {
  const usual = catalogue.filter((exercise) => isUsual(exercise, brief));
  const eligible = eligibleExercises(usual, brief);
  const targets = new Float64Array(volumeSize);
  for (const target of volumeTargets(brief, 1)) targets[muscleIndex.get(target.muscle) ?? 0] = target.sets;
  return {
    brief,
    eligible,
    pool: compilePool(eligible, exerciseStanding(catalogue), brief, seededRandom(brief.seed)),
    targets,
    easy: rankConditioning(eligible, 'EASY', brief),
    hard: rankConditioning(eligible, 'HARD', brief),
  };
}
