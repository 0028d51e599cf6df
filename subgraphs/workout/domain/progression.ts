import type { Dose } from './dose.js';
import type { Care } from './safety/care.js';
import type { TrainingBrief } from './training-brief.js';
import { isDeloadWeek, mesocycleProgress, mesocycleWeeks, volumeTargets } from './volume-targets.js';

/** The week a prescription is for. */
export interface DoseWeek {
  /** 1..5. */
  readonly mesocycleWeek: number;
  /** This week's volume target ÷ the hardest week's, 0..1. */
  readonly share: number;
}

/** Mesocycle week (1..5) of the 0-based week of a program. */
export function mesocycleWeekOf(firstWeek: number, index: number): number {
  return ((firstWeek - 1 + index) % mesocycleWeeks) + 1;
}

/** Dose of the 0-based week of a program: its place in the mesocycle and its share of the hardest week's volume. */
export function doseWeekOf(brief: TrainingBrief, index: number): DoseWeek {
  return doseOfMesocycleWeek(brief, brief.weekPlan?.[index] ?? mesocycleWeekOf(brief.mesocycleWeek, index));
}

/** Dose of a mesocycle week, 1..5. */
export function doseOfMesocycleWeek(brief: TrainingBrief, mesocycleWeek: number): DoseWeek {
  const sets = (progress: number) =>
    volumeTargets(brief, progress).reduce((sum, target) => sum + target.sets, 0);
  return { mesocycleWeek, share: sets(mesocycleProgress(mesocycleWeek)) / sets(1) };
}

/** Minutes of a block for heart and lungs in a week: two thirds in the deload week. */
export function conditioningMinutesOf(templateMinutes: number, week: DoseWeek): number {
  return isDeloadWeek(week.mesocycleWeek) ? Math.round((templateMinutes * 2) / 3) : templateMinutes;
}

/** Repetitions in reserve for hard sets in weeks 1–4 of the mesocycle; the deload stays far from failure (Helms 2016). */
const rirPlan = [3, 2, 2, 1] as const;
/** Repetitions above the bottom of the range in weeks 1–4. */
const repSteps = [0, 1, 1, 2] as const;
const deloadRir = 4;
const deloadSetShare = 0.5;

/** Load in the deload week relative to what the week before would ask. */
export const deloadLoadShare = 0.9;

/** How far from failure a person stays, beyond the plan. */
export type Reserve = Pick<Care, 'extraRir' | 'leastRir'>;

/** Target repetitions in reserve of a mesocycle week (1..5). Beginners stay one further from failure. */
export function targetRir(
  mesocycleWeek: number,
  isBeginner: boolean,
  { extraRir, leastRir }: Reserve = { extraRir: 0, leastRir: 0 },
): number {
  const planned = isDeloadWeek(mesocycleWeek)
    ? deloadRir
    : (rirPlan[mesocycleWeek - 1] ?? 2) + (isBeginner ? 1 : 0);
  return Math.max(leastRir, planned + extraRir);
}

/**
 * Target repetitions (or seconds) of a week inside the dose's range: double progression starts at the bottom and adds
 * one repetition as reserve falls, so that the load stays until the top of the range is reached.
 */
export function targetAmount(dose: Dose, mesocycleWeek: number): number {
  const [low, high] = dose.range;
  if (isDeloadWeek(mesocycleWeek)) return low;
  if (dose.unit === 'SECONDS')
    return Math.min(high, Math.round(low + ((high - low) * (mesocycleWeek - 1)) / 3));
  return Math.min(high, low + (repSteps[mesocycleWeek - 1] ?? 0));
}

/**
 * Sets of a week: the template is the hardest week (the fourth); earlier weeks scale down with the volume target.
 * @param share target of this week ÷ target of the hardest week, 0..1.
 */
export function weekSets(templateSets: number, mesocycleWeek: number, share: number): number {
  if (isDeloadWeek(mesocycleWeek)) return Math.max(1, Math.round(templateSets * deloadSetShare));
  return Math.max(Math.min(2, templateSets), Math.min(templateSets, Math.round(templateSets * share)));
}
