import type { Exercise } from '../exercise.js';
import { isForbiddenBy } from '../health-screening.js';
import { isContraindicated } from '../injury-filter.js';
import type { TrainingBrief } from '../training-brief.js';
import { ageRule, isForbiddenByAge } from './age-rule.js';
import { isForbiddenByMovement } from './movement-limit.js';

/** What of a brief forbids exercises. */
export type SafetyFacts = Pick<
  TrainingBrief,
  'injuries' | 'conditions' | 'limitedMovements' | 'body' | 'level'
>;

/** Tells of exercises whether anything known of the person forbids them. Hard: nothing prices or outweighs it. */
export function forbiddenFor(facts: SafetyFacts): (exercise: Exercise) => boolean {
  const rule = ageRule(facts.body.ageYears, facts.level);
  const { injuries, conditions = [], limitedMovements = [] } = facts;
  return (exercise) =>
    isForbiddenByAge(exercise, rule) ||
    isForbiddenByMovement(exercise, limitedMovements) ||
    isContraindicated(exercise, injuries) ||
    isForbiddenBy(exercise, conditions);
}
