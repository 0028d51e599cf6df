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

/** A trained model: eight logistic heads over hashed features, weights quantised to eight bits. */
export interface RoutingModel {
  /** Weight of bucket b for head h at `b * heads + h`, in units of `scales[h]`. */
  readonly weights: Int8Array;
  readonly scales: readonly number[];
  readonly biases: readonly number[];
  /** Platt (1999) calibration per head: probability = sigmoid(slope * score + offset). */
  readonly slopes: readonly number[];
  readonly offsets: readonly number[];
}

/** Calibrated probability of each head, 0..1; they do not sum to one, as several agents may be concerned. */
export type HeadProbabilities = Readonly<Record<RoutingHead, number>>;

/** Raw scores (log-odds before calibration) of a text, in the order of {@link routingHeads}. */
export function scoreText(model: RoutingModel, text: string): number[] {
  const { buckets, values } = extractFeatures(text);
  const heads = routingHeads.length;
  const scores = new Array<number>(heads).fill(0);
  for (let index = 0; index < buckets.length; index++) {
    const start = (buckets[index] ?? 0) * heads;
    const value = values[index] ?? 0;
    for (let head = 0; head < heads; head++) {
      scores[head] = (scores[head] ?? 0) + (model.weights[start + head] ?? 0) * value;
    }
  }
  return scores.map((score, head) => score * (model.scales[head] ?? 0) + (model.biases[head] ?? 0));
}

/** Calibrated probabilities of a text. */
export function predictHeads(model: RoutingModel, text: string): HeadProbabilities {
  const scores = scoreText(model, text);
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
    model.weights.length === featureBuckets * heads &&
    [model.scales, model.biases, model.slopes, model.offsets].every(
      (list) => list.length === heads && list.every(Number.isFinite),
    )
  );
}
