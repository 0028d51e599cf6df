import type { Exercise } from './exercise.js';
import { levelRank } from './exercise.js';
import { forbiddenFor } from './safety/forbidden.js';
import type { TrainingBrief } from './training-brief.js';

/** True when every group of needed equipment has an item at hand. */
export function isEquipped(exercise: Exercise, atHand: ReadonlySet<string>): boolean {
  return exercise.equipment.every(
    (group) => group.length === 0 || group.some((item) => item === 'none' || atHand.has(item)),
  );
}

/** Skill (1..5) that a level may be asked for without a coach. */
const skillLimit = [3, 4, 5] as const;

/** True when neither the level nor the skill of the exercise is above the person's. */
export function isWithinLevel(exercise: Exercise, brief: Pick<TrainingBrief, 'level'>): boolean {
  const rank = levelRank(brief.level);
  return levelRank(exercise.level) <= rank && exercise.skill <= (skillLimit[rank] ?? 3);
}

/** The exercises a person may be given at all: safe, equipped, within the level, not disliked. Order is kept. */
export function eligibleExercises(catalogue: readonly Exercise[], brief: TrainingBrief): Exercise[] {
  const atHand = new Set(brief.equipment);
  const isForbidden = forbiddenFor(brief);
  const disliked = new Set(brief.dislikedExercises);
  return catalogue.filter(
    (exercise) =>
      isEquipped(exercise, atHand) &&
      isWithinLevel(exercise, brief) &&
      !disliked.has(exercise.key) &&
      !isForbidden(exercise),
  );
}

/** Programs are built from what every gym knows; rarer forms come in when the person likes or has done them. */
export function isUsual(exercise: Exercise, brief: TrainingBrief): boolean {
  return (
    exercise.commonness === 3 ||
    brief.favouriteExercises.includes(exercise.key) ||
    brief.history.some((record) => record.exerciseKey === exercise.key)
  );
}
