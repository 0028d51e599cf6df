import { commonMuscles } from './common-muscle.js';
import type { MuscleReading } from './movement-rule.js';
import { featureBuckets, type NameFeatures } from './name-features.js';

/** Outputs: one score per common muscle as the main one, then one per common muscle as a helper. */
export const modelOutputs = commonMuscles.length * 2;

/** A trained model over hashed name features, weights quantised to eight bits. */
export interface MuscleModel {
  /** Weight of bucket b for output o at `b * modelOutputs + o`, in units of `scales[o]`. */
  readonly weights: Int8Array;
  readonly scales: readonly number[];
  readonly biases: readonly number[];
}

/** What the model thinks of a name, in the order of {@link commonMuscles}. */
export interface MuscleChances {
  /** Probability of being the main muscle; they sum to 1. */
  readonly primary: readonly number[];
  /** Probability of helping, each 0..1. */
  readonly secondary: readonly number[];
}

/** Probabilities of every muscle for the features of a name. */
export function muscleChances(model: MuscleModel, features: NameFeatures): MuscleChances {
  const scores = new Array<number>(modelOutputs).fill(0);
  const prior = rulePrior(features.rule);
  for (let index = 0; index < features.buckets.length; index++) {
    const start = (features.buckets[index] ?? 0) * modelOutputs;
    const value = features.values[index] ?? 0;
    for (let output = 0; output < modelOutputs; output++) {
      scores[output] = (scores[output] ?? 0) + (model.weights[start + output] ?? 0) * value;
    }
  }
  const raw = scores.map(
    (score, output) =>
      score * (model.scales[output] ?? 0) + (model.biases[output] ?? 0) + (prior[output] ?? 0),
  );
  return {
    primary: softmax(raw.slice(0, commonMuscles.length)),
    secondary: raw.slice(commonMuscles.length).map((score) => 1 / (1 + Math.exp(-score))),
  };
}

/**
 * What our rule says before anything is learnt, in log odds; training fits only what the rules miss, so that a word seen
 * once cannot overrule them.
 */
export function rulePrior(rule: MuscleReading | undefined): number[] {
  const prior = new Array<number>(modelOutputs).fill(0);
  if (!rule) return prior;
  commonMuscles.forEach((muscle, index) => {
    const rank = rule.primary.indexOf(muscle);
    const helper = commonMuscles.length + index;
    if (rank >= 0) prior[index] = rank === 0 ? 3.5 : 3;
    if (rule.secondary.includes(muscle)) {
      prior[index] = 1;
      prior[helper] = 1.5;
    }
  });
  return prior;
}

/** exp(x) over its sum, without overflow. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** True when the arrays have the sizes that this code expects. */
export function isMuscleModel(model: MuscleModel): boolean {
  return (
    model.weights.length === featureBuckets * modelOutputs &&
    [model.scales, model.biases].every(
      (list) => list.length === modelOutputs && list.every((value) => Number.isFinite(value)),
    )
  );
}
