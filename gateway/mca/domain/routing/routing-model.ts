import { hasSize, type LinearModel, scoreFeatures } from './linear-model.js';
import { taskBuckets, taskHeads } from './task-model.js';
import { extractFeatures, featureBuckets } from './text-features.js';

/** What the classifier says of a text: the five agents and three ways of not planning. */
export const routingHeads = [
  'nutrition',
  'workout',
  'budget',
  'report',
  'emergency',
  'out-of-scope',
  'vague',
  'safety',
] as const;

export type RoutingHead = (typeof routingHeads)[number];

/** A trained model: a head for each of {@link routingHeads}, and the heads of the tasks. */
export interface RoutingModel extends LinearModel {
  /** Platt (1999) calibration per head: probability = sigmoid(slope * score + offset). */
  readonly slopes: readonly number[];
  readonly offsets: readonly number[];
  readonly tasks: LinearModel;
}

/** Calibrated probability of each head, 0..1; they do not sum to one, as several agents may be concerned. */
export type HeadProbabilities = Readonly<Record<RoutingHead, number>>;

/** Calibrated probabilities of a text. */
export function predictHeads(model: RoutingModel, text: string): HeadProbabilities {
  const scores = scoreFeatures(model, extractFeatures(text));
  const entries = routingHeads.map((head, index): [RoutingHead, number] => [
    head,
    sigmoid((model.slopes[index] ?? 1) * (scores[index] ?? 0) + (model.offsets[index] ?? 0)),
  ]);
  return Object.fromEntries(entries) as Record<RoutingHead, number>;
}

/** 1 / (1 + e^-x). */
export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** True when the arrays have the sizes that this code expects. */
export function isRoutingModel(model: RoutingModel): boolean {
  const heads = routingHeads.length;
  return (
    hasSize(model, heads, featureBuckets) &&
    hasSize(model.tasks, taskHeads.length, taskBuckets) &&
    [model.slopes, model.offsets].every((list) => list.length === heads && list.every(Number.isFinite))
  );
}
