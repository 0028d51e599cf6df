import type { Random } from '@progressive/seeded-random';
import { featureBuckets } from '../ingredients/line-features.js';
import { lineLabels } from '../ingredients/line-labels.js';
import { marginals, type SequenceModel } from '../ingredients/sequence-model.js';

/** A line to learn from: the features of its words and the index of the label of each. */
export interface SequenceExample {
  readonly features: readonly Uint32Array[];
  readonly labels: Uint8Array;
}

/** How to fit. */
export interface FitOptions {
  readonly epochs: number;
  /** Step of AdaGrad before it is divided by the size of past gradients. */
  readonly learningRate: number;
  /** Pull towards zero of every weight a line touches, relative to its step. */
  readonly penalty: number;
  readonly random: Random;
}

/** A model as it is being fitted: weights not yet in steps. */
export interface FittedModel extends SequenceModel {
  readonly weights: Float64Array;
}

const size = lineLabels.length;

/**
 * Fits a conditional random field by stochastic gradients of the log-likelihood, one line at a time, with AdaGrad steps
 * (Duchi, Hazan and Singer 2011).
 */
export function fitSequenceModel(examples: readonly SequenceExample[], options: FitOptions): FittedModel {
  const weights = new Float64Array(featureBuckets * size);
  const parts = {
    step: 1,
    weights,
    transitions: new Float64Array(size * size),
    starts: new Float64Array(size),
  };
  const past = {
    weights: new Float32Array(weights.length).fill(1e-2),
    transitions: new Float64Array(size * size).fill(1),
    starts: new Float64Array(size).fill(1),
  };
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, options.random);
    for (const index of order) learn(parts, past, examples[index] as SequenceExample, options);
  }
  return parts;
}

interface PastGradients {
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
  readonly starts: Float64Array;
}

function learn(model: FittedModel, past: PastGradients, example: SequenceExample, options: FitOptions): void {
  const { features, labels } = example;
  const { labels: expected, pairs } = marginals(model, features);
  features.forEach((buckets, word) => {
    for (let label = 0; label < size; label++) {
      const gradient = (labels[word] === label ? 1 : 0) - (expected[word * size + label] as number);
      if (word === 0) move(model.starts, past.starts, label, gradient, options);
      if (Math.abs(gradient) < 1e-4) continue;
      for (const bucket of buckets)
        move(model.weights, past.weights, bucket * size + label, gradient, options);
    }
    if (word > 0) {
      const place = (labels[word - 1] as number) * size + (labels[word] as number);
      pairs[place] = (pairs[place] as number) - 1;
    }
  });
  pairs.forEach((difference, place) =>
    move(model.transitions, past.transitions, place, -difference, options),
  );
}

function move(
  weights: Float32Array | Float64Array,
  past: Float32Array | Float64Array,
  place: number,
  gradient: number,
  { learningRate, penalty }: FitOptions,
): void {
  const weight = weights[place] as number;
  const regularised = gradient - penalty * weight;
  const sum = (past[place] as number) + regularised * regularised;
  past[place] = sum;
  weights[place] = weight + (learningRate * regularised) / Math.sqrt(sum);
}

function shuffle(order: number[], random: Random): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = random.integer(last + 1);
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
}

/**
 * The model with weights of eight bits. A weight beyond 127 steps is cut: a word with one that strong is decided anyway.
 * @param step size of one step; weights below half of it vanish.
 */
export function quantiseModel(model: FittedModel, step: number): SequenceModel {
  const weights = Int8Array.from(model.weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / step))),
  );
  return { ...model, weights, step };
}
