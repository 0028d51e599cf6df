import type { SparseFeatures } from './text-features.js';

/** Linear heads over hashed features, weights quantised to eight bits. There are as many heads as scales. */
export interface LinearModel {
  /** Weight of bucket b for head h at `b * heads + h`, in units of `scales[h]`. */
  readonly weights: Int8Array;
  readonly scales: readonly number[];
  readonly biases: readonly number[];
}

/** Raw scores (log-odds before calibration), one for each head. */
export function scoreFeatures(model: LinearModel, { buckets, values }: SparseFeatures): number[] {
  const heads = model.scales.length;
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

/** True when the arrays have the sizes of so many heads over so many buckets. */
export function hasSize(model: LinearModel, heads: number, buckets: number): boolean {
  return (
    model.weights.length === buckets * heads &&
    [model.scales, model.biases].every((list) => list.length === heads && list.every(Number.isFinite))
  );
}
