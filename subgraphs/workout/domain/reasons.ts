import type { Exercise } from './exercise.js';
import { siteName } from './injury-site.js';
import { isPerHand, type StrengthEstimate } from './load.js';
import { muscleName } from './muscle.js';
import type { PercentageDose } from './strength/percentage-work.js';
import type { Goal, Injury, TrainingBrief } from './training-brief.js';

const goalWords: Readonly<Record<Goal, string>> = {
  STRENGTH: 'getting stronger',
  MUSCLE: 'building muscle',
  FAT_LOSS: 'keeping muscle while losing fat',
  ENDURANCE: 'endurance',
  GENERAL_HEALTH: 'general health',
  SPORT_SUPPORT: 'your sport',
};

/** The goal in everyday words. */
export function goalName(goal: Goal): string {
  return goalWords[goal];
}

/** An injury in words, as the hard limit it is. */
export function injuryName(injury: Injury): string {
  return `${siteName(injury.site)} (${injury.severity.toLowerCase()})`;
}

/** Joins words as people do: `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Muscles of at least the given share, strongest first, in words. */
export function muscleWords(exercise: Exercise, from: number, below = Number.POSITIVE_INFINITY): string[] {
  return Object.entries(exercise.muscles)
    .filter(([, share]) => share >= from && share < below)
    .sort((a, b) => b[1] - a[1])
    .map(([muscle]) => muscleName(muscle));
}

/** Why this exercise is in the program. */
export function exerciseReason(exercise: Exercise, brief: TrainingBrief): string {
  const main = muscleWords(exercise, 1);
  const parts = [
    `Trains ${listWords(main.length > 0 ? main : muscleWords(exercise, 0.25))} for ${goalName(brief.goal)}`,
  ];
  if (brief.favouriteExercises.includes(exercise.key)) parts.push('one of your favourites');
  const needed = exercise.equipment.flatMap((group) =>
    group.filter((item) => brief.equipment.includes(item)).slice(0, 1),
  );
  const items = needed.filter((item) => item !== 'none').map((item) => item.replace(/-/g, ' '));
  parts.push(items.length > 0 ? `uses your ${listWords(items)}` : 'needs no equipment');
  if (brief.injuries.length > 0)
    parts.push(`spares your ${listWords(brief.injuries.map(({ site }) => siteName(site)))}`);
  return `${parts.join('; ')}.`;
}

/** What a load was computed from. */
export interface LoadFacts {
  readonly exercise: Exercise;
  readonly estimate: StrengthEstimate | undefined;
  readonly loadKg: number | undefined;
  readonly amount: number;
  readonly rir: number;
  readonly unit: 'REPS' | 'SECONDS';
  /** Week of the mesocycle, 1..5. */
  readonly week: number;
}

/** Why this load, and when to raise it. */
export function loadReason(facts: LoadFacts): string {
  const { exercise, estimate, loadKg, amount, rir } = facts;
  if (facts.unit === 'SECONDS') return `Hold or work ${amount} s with clean form; stop when form breaks.`;
  if (loadKg === undefined || !estimate) {
    return `No weight to set: choose the variation in which ${amount} repetitions leave about ${rir} in reserve.`;
  }
  const hand = isPerHand(exercise) ? ' in each hand' : '';
  if (facts.week === 5)
    return `Deload: ${loadKg} kg${hand}, a tenth below the last week, to recover before the next block.`;
  const rule = `When every set reaches the top of the range with ${rir} in reserve, add ${exercise.loadStepKg} kg.`;
  if (estimate.source === 'LOGGED') {
    const sets =
      estimate.sets === 1 ? 'your last logged set' : `the median of your last ${estimate.sets} logged sets`;
    return `${loadKg} kg${hand}: estimated 1RM ${estimate.e1rmKg.toFixed(1)} kg from ${sets} (Epley), for ${amount} repetitions with ${rir} in reserve. ${rule}`;
  }
  return (
    `${loadKg} kg${hand} is a cautious start from body weight, level and sex, because nothing is logged yet; ` +
    `in the first set take what leaves ${rir} repetitions in reserve after ${amount}. ${rule}`
  );
}

/** Why this load in percentage work. */
export function percentageReason(
  { exercise, estimate, loadKg, rir }: LoadFacts,
  { reps, percent, percentOf }: Pick<PercentageDose, 'reps' | 'percent' | 'percentOf'>,
): string {
  const hand = isPerHand(exercise) ? ' in each hand' : '';
  const max = (estimate?.e1rmKg ?? 0).toFixed(1);
  const base =
    percentOf === 'TRAINING_MAX'
      ? `a training max of 90 % of your estimated 1RM (${max} kg)`
      : `your estimated 1RM (${max} kg, from logged sets)`;
  return (
    `${loadKg} kg${hand}: ${percent} % of ${base}, rounded down to what can be loaded, for ${reps} repetitions; ` +
    `about ${rir} should stay in reserve. If fewer do, take less and let the next week follow your log.`
  );
}
