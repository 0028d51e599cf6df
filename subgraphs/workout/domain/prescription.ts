import { heartRateRange, moderateEquivalent } from './conditioning.js';
import { exerciseSeconds } from './dose.js';
import { netEnergyKcal } from './energy.js';
import type { Exercise } from './exercise.js';
import {
  estimateFromHistory,
  isPerHand,
  loadForReps,
  roundDownToStep,
  type StrengthEstimate,
  startHeuristic,
} from './load.js';
import type { ConditioningPrescription, ExercisePrescription } from './program.js';
import {
  conditioningMinutesOf,
  type DoseWeek,
  deloadLoadShare,
  targetAmount,
  targetRir,
  weekSets,
} from './progression.js';
import { exerciseReason, loadReason } from './reasons.js';
import type { TrainingBrief } from './training-brief.js';
import { isDeloadWeek } from './volume-targets.js';
import { itemEnergyKcal, type TemplateConditioning, type TemplateItem } from './week-template.js';

/** Doses one exercise for one week: sets, repetitions, reserve, load, rest, time, energy, and why. */
export function prescribe(item: TemplateItem, week: DoseWeek, brief: TrainingBrief): ExercisePrescription {
  const sets = weekSets(item.sets, week.mesocycleWeek, week.share);
  return prescribeSets({ ...item, sets }, week.mesocycleWeek, brief);
}

/** Doses one exercise with a given number of sets. @param mesocycleWeek 1..5, sets reserve, repetitions and load. */
export function prescribeSets(
  item: TemplateItem,
  mesocycleWeek: number,
  brief: TrainingBrief,
): ExercisePrescription {
  const { exercise, dose, sets } = item;
  const isBeginner = brief.level === 'BEGINNER';
  const rir = targetRir(mesocycleWeek, isBeginner);
  const amount = targetAmount(dose, mesocycleWeek);
  const estimate = estimateFor(exercise, brief);
  const loadKg =
    estimate && dose.unit === 'REPS'
      ? loadOf(exercise, estimate, amount, mesocycleWeek, isBeginner)
      : undefined;
  return {
    exerciseKey: exercise.key,
    name: exercise.name,
    sets,
    ...(dose.unit === 'REPS' ? { reps: amount, repRange: dose.range } : { seconds: amount }),
    rir,
    ...(loadKg === undefined ? {} : { loadKg }),
    isPerHand: isPerHand(exercise),
    ...(item.superset === undefined ? {} : { superset: item.superset }),
    restSeconds: dose.restSeconds,
    totalSeconds: exerciseSeconds(exercise, dose, sets),
    energyKcal: itemEnergyKcal(item, brief.body.weightKg),
    reason: exerciseReason(exercise, brief),
    loadReason: loadReason({ exercise, estimate, loadKg, amount, rir, unit: dose.unit, week: mesocycleWeek }),
  };
}

/** The best known strength in an exercise: logged sets first, then the stated heuristic. */
export function estimateFor(
  exercise: Exercise,
  brief: Pick<TrainingBrief, 'history' | 'body' | 'level'>,
): StrengthEstimate | undefined {
  if (exercise.loadStepKg <= 0) return undefined; // Logged sets of weighted pull-ups count; a first one starts unloaded.
  return (
    estimateFromHistory(exercise.key, brief.history) ?? startHeuristic(exercise, brief.body, brief.level)
  );
}

/** Load for the target repetitions and reserve; in the deload week 90 % of the week before. */
function loadOf(
  exercise: Exercise,
  estimate: StrengthEstimate,
  reps: number,
  mesocycleWeek: number,
  isBeginner: boolean,
): number {
  if (!isDeloadWeek(mesocycleWeek)) {
    const rir = targetRir(mesocycleWeek, isBeginner);
    return roundDownToStep(loadForReps(estimate.e1rmKg, reps, rir), exercise.loadStepKg);
  }
  const before = loadForReps(estimate.e1rmKg, reps, targetRir(4, isBeginner));
  return roundDownToStep(before * deloadLoadShare, exercise.loadStepKg);
}

/** Doses a block for heart and lungs; the deload week keeps two thirds of it, easy. */
export function prescribeConditioning(
  block: TemplateConditioning,
  week: DoseWeek,
  brief: TrainingBrief,
): ConditioningPrescription {
  const isDeload = isDeloadWeek(week.mesocycleWeek);
  const minutes = conditioningMinutesOf(block.minutes, week);
  const intensity = isDeload ? 'EASY' : block.intensity;
  const { exercise } = block;
  const heartRate = heartRateRange(brief.body.ageYears, intensity);
  const moderateMinutes = moderateEquivalent(minutes, exercise.met);
  return {
    exerciseKey: exercise.key,
    name: exercise.name,
    minutes,
    intensity,
    heartRate,
    moderateMinutes,
    energyKcal: netEnergyKcal(exercise.met, brief.body.weightKg, minutes),
    reason:
      `${moderateMinutes} of the 150 to 300 moderate minutes a week that the WHO advises; ` +
      `${intensity === 'EASY' ? 'easy enough to talk' : 'hard, a few words at a time'}, ${heartRate[0]} to ${heartRate[1]} beats a minute.`,
  };
}
