import type { Random } from '@progressive/seeded-random';
import type { LinearModel } from '../domain/routing/linear-model.js';
import { sigmoid } from '../domain/routing/routing-model.js';
import type { SparseFeatures } from '../domain/routing/text-features.js';
import { type Example, shuffle } from './read-sentences.js';
import { varyText } from './vary-text.js';

/** What is fitted: heads by name, over features that a text has in the light of its example. */
export interface HeadSpace<Labelled extends Example> {
  readonly heads: readonly string[];
  readonly buckets: number;
  features(text: string, example: Labelled): SparseFeatures;
}

/** How the heads are fitted. */
export interface FitOptions {
  readonly epochs: number;
  readonly learningRate: number;
  /** L2 penalty per update. */
  readonly penalty: number;
  readonly random: Random;
}

/** Weights before quantisation: `weights[bucket * heads + head]`. */
export interface FittedHeads {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

const variedShare = 0.6;

/**
 * Logistic regression, one head per label, by AdaGrad (Duchi, Hazan, Singer 2011). Each epoch sees every sentence once,
 * more than half of the times in a varied form, so that the classes do not differ by who wrote them.
 */
export function fitHeads<Labelled extends Example>(
  examples: readonly Labelled[],
  space: HeadSpace<Labelled>,
  options: FitOptions,
): FittedHeads {
  const heads = space.heads.length;
  const weights = new Float32Array(space.buckets * heads);
  const squares = new Float32Array(space.buckets * heads).fill(1e-3);
  const biases = new Float32Array(heads).fill(-1);
  const state = { weights, squares, biases };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.learningRate * (1 - epoch / options.epochs);
    for (const example of shuffle(examples, options.random)) {
      const text =
        options.random.next() < variedShare ? varyText(example.text, options.random) : example.text;
      const targets = space.heads.map((head) => (example.heads.includes(head) ? 1 : 0));
      updateHeads(state, space.features(text, example), targets, {
        rate,
        penalty: options.penalty,
        importance: example.weight,
      });
    }
  }
  return { weights, biases };
}

function updateHeads(
  state: { weights: Float32Array; squares: Float32Array; biases: Float32Array },
  features: SparseFeatures,
  targets: readonly number[],
  step: { rate: number; penalty: number; importance: number },
): void {
  const { weights, squares, biases } = state;
  const { buckets, values } = features;
  const heads = targets.length;
  for (let head = 0; head < heads; head++) {
    let score = biases[head] ?? 0;
    for (let index = 0; index < buckets.length; index++) {
      score += (weights[(buckets[index] ?? 0) * heads + head] ?? 0) * (values[index] ?? 0);
    }
    const error = (sigmoid(score) - (targets[head] ?? 0)) * step.importance;
    biases[head] = (biases[head] ?? 0) - step.rate * 0.02 * error;
    for (let index = 0; index < buckets.length; index++) {
      const at = (buckets[index] ?? 0) * heads + head;
      const gradient = error * (values[index] ?? 0) + step.penalty * (weights[at] ?? 0);
      const square = (squares[at] ?? 0) + gradient * gradient;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (step.rate * gradient) / Math.sqrt(square);
    }
  }
}

/**
 * The mean of several fits that saw the sentences in other orders and with other slips. The heads are linear, so the mean
 * of the weights is the mean of the scores: the steadiness of a committee at the price of one model.
 */
export function fitCommittee<Labelled extends Example>(
  examples: readonly Labelled[],
  space: HeadSpace<Labelled>,
  members: number,
  options: FitOptions,
): FittedHeads {
  const sum = fitHeads(examples, space, options);
  for (let member = 1; member < members; member++) {
    const next = fitHeads(examples, space, options);
    for (let at = 0; at < sum.weights.length; at++)
      sum.weights[at] = (sum.weights[at] ?? 0) + (next.weights[at] ?? 0);
    for (let head = 0; head < space.heads.length; head++)
      sum.biases[head] = (sum.biases[head] ?? 0) + (next.biases[head] ?? 0);
  }
  return {
    weights: sum.weights.map((weight) => weight / members),
    biases: sum.biases.map((bias) => bias / members),
  };
}

/** Eight-bit weights, symmetric per head; values beyond 99.99 % of a head's weights are clipped. */
export function quantise(fitted: FittedHeads): LinearModel {
  const weights = new Int8Array(fitted.weights.length);
  const heads = fitted.biases.length;
  const scales = Array.from({ length: heads }, (_, head) => {
    let largest = 1e-9;
    for (let at = head; at < weights.length; at += heads) {
      largest = Math.max(largest, Math.abs(fitted.weights[at] ?? 0));
    }
    const scale = largest / 127;
    for (let at = head; at < weights.length; at += heads) {
      weights[at] = Math.max(-127, Math.min(127, Math.round((fitted.weights[at] ?? 0) / scale)));
    }
    return scale;
  });
  return { weights, scales, biases: [...fitted.biases] };
}
