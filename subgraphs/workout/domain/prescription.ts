import { gymLoadKg } from './autoregulation/loading-kind.js';
import { isMainLift } from './compiled-pool.js';
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
import { exerciseReason, loadReason, percentageReason } from './reasons.js';
import { careOf } from './safety/care.js';
import { type PercentageDose, percentageDose, type StrengthMethod } from './strength/percentage-work.js';
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
  const estimate = estimateFor(exercise, brief);
  const { amount, rir, loadKg, percentage } = doseOf(item, estimate, mesocycleWeek, brief);
  const facts = { exercise, estimate, loadKg, amount, rir, unit: dose.unit, week: mesocycleWeek };
  return {
    exerciseKey: exercise.key,
    name: exercise.name,
    sets,
    ...(dose.unit === 'REPS' ? { reps: amount, repRange: dose.range } : { seconds: amount }),
    rir,
    ...(loadKg === undefined ? {} : { loadKg }),
    isPerHand: isPerHand(exercise),
    ...(percentage ? { percent: percentage.percent, percentOf: percentage.percentOf } : {}),
    ...(item.superset === undefined ? {} : { superset: item.superset }),
    restSeconds: dose.restSeconds,
    totalSeconds: exerciseSeconds(exercise, dose, sets),
    energyKcal: itemEnergyKcal(item, brief.body.weightKg),
    reason: exerciseReason(exercise, brief),
    loadReason: percentage ? percentageReason(facts, percentage) : loadReason(facts),
  };
}

interface DecidedDose {
  readonly amount: number;
  readonly rir: number;
  readonly loadKg?: number;
  readonly percentage?: PercentageDose;
}

function doseOf(
  { exercise, dose }: TemplateItem,
  estimate: StrengthEstimate | undefined,
  mesocycleWeek: number,
  brief: TrainingBrief,
): DecidedDose {
  const care = careOf(brief);
  const reserveIn = (week: number) => targetRir(week, brief.level === 'BEGINNER', care);
  const rir = reserveIn(mesocycleWeek);
  const amount = targetAmount(dose, mesocycleWeek);
  if (!estimate || dose.unit !== 'REPS') return { amount, rir };
  const method = percentageMethod(exercise, estimate, brief);
  if (method === undefined) {
    const wantedKg = wantedLoadKg(estimate, amount, mesocycleWeek, reserveIn);
    return { amount, rir, loadKg: roundedLoad(exercise, wantedKg, brief) };
  }
  const leastReps = Math.min(dose.range[1], exercise.repRange?.[0] ?? 1);
  const percentage = percentageDose(method, estimate.e1rmKg, mesocycleWeek, leastReps, rir);
  return {
    amount: percentage.reps,
    rir: percentage.rir,
    loadKg: roundedLoad(exercise, percentage.loadKg, brief),
    percentage,
  };
}

/**
 * Heavy lifts are loaded by percent when strength is the goal and logged sets say how strong the person is; never for
 * those whose age or condition keeps them from few repetitions.
 */
function percentageMethod(
  exercise: Exercise,
  estimate: StrengthEstimate,
  brief: TrainingBrief,
): Exclude<StrengthMethod, 'RESERVE'> | undefined {
  const { goal, strengthMethod = 'PERCENT_ONE_REP_MAX' } = brief;
  if (careOf(brief).lowestReps > 1) return undefined;
  const isKnown = estimate.source === 'LOGGED' && goal === 'STRENGTH' && isMainLift(exercise);
  return isKnown && strengthMethod !== 'RESERVE' ? strengthMethod : undefined;
}

/** Down to what the person's gym can load, else to the exercise's own step. */
function roundedLoad(exercise: Exercise, wantedKg: number, { gym }: TrainingBrief): number {
  return gym ? gymLoadKg(exercise, wantedKg, gym) : roundDownToStep(wantedKg, exercise.loadStepKg);
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

/** Load for the target repetitions and reserve, kg; in the deload week 90 % of the week before. */
function wantedLoadKg(
  estimate: StrengthEstimate,
  reps: number,
  mesocycleWeek: number,
  reserveIn: (week: number) => number,
): number {
  if (!isDeloadWeek(mesocycleWeek)) return loadForReps(estimate.e1rmKg, reps, reserveIn(mesocycleWeek));
  return loadForReps(estimate.e1rmKg, reps, reserveIn(4)) * deloadLoadShare;
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
