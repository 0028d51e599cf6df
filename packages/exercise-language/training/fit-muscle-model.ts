import { type Random, seededRandom } from '@progressive/seeded-random';
import { commonMuscles } from '../common-muscle.js';
import type { MovementRule } from '../movement-rule.js';
import { type MuscleModel, modelOutputs, rulePrior, softmax } from '../muscle-model.js';
import { featureBuckets, type NameFeatures, nameFeatures } from '../name-features.js';
import type { LabelledName } from './read-sources.js';

/** How much an example of each source counts: by how carefully and in what vocabulary it is labelled. */
const sourceWeight: Readonly<Record<LabelledName['source'], number>> = {
  'free-exercise-db': 1,
  wger: 0.2,
  longhaul: 0.5,
  catalogue: 0.5,
};

/** wger has no names for these: a row there says nothing against them. */
const notInWger: ReadonlySet<string> = new Set([
  'middle back',
  'lower back',
  'abductors',
  'adductors',
  'forearms',
  'neck',
]);

interface Example {
  readonly features: NameFeatures;
  /** Log odds from the rules, which stay as they are. */
  readonly prior: readonly number[];
  readonly weight: number;
  /** Share of each output: the main muscles sum to 1. */
  readonly target: Float32Array;
}

const options = { epochs: 6, learningRate: 0.07, members: 3 };
const muscleCount = commonMuscles.length;

/**
 * Softmax over the main muscle and one logistic head per helping muscle, by AdaGrad (Duchi, Hazan, Singer 2011), mean of
 * three fits in other orders. The same names and seed give the same model.
 */
export function fitMuscleModel(
  names: readonly LabelledName[],
  rules: readonly MovementRule[],
  seed: number,
): MuscleModel {
  const examples = names.flatMap((name) => toExample(name, rules) ?? []);
  const weights = new Float32Array(featureBuckets * modelOutputs);
  const biases = new Float32Array(modelOutputs);
  for (let member = 0; member < options.members; member++) {
    const fit = fitOnce(examples, seededRandom(seed + member));
    fit.weights.forEach((weight, at) => {
      weights[at] = (weights[at] ?? 0) + weight / options.members;
    });
    fit.biases.forEach((bias, at) => {
      biases[at] = (biases[at] ?? 0) + bias / options.members;
    });
  }
  return quantise(weights, biases);
}

function toExample(name: LabelledName, rules: readonly MovementRule[]): Example | undefined {
  const features = nameFeatures(name.name, name.equipment, rules);
  const ruled = features.rule?.primary[0];
  if (name.source === 'wger' && ruled !== undefined && notInWger.has(ruled)) return undefined;
  const target = new Float32Array(modelOutputs);
  commonMuscles.forEach((muscle, index) => {
    if (name.primary.includes(muscle)) target[index] = 1 / name.primary.length;
    if (name.secondary.includes(muscle)) target[muscleCount + index] = 1;
  });
  return { features, prior: rulePrior(features.rule), weight: sourceWeight[name.source], target };
}

interface Fit {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

function fitOnce(examples: readonly Example[], random: Random): Fit {
  const weights = new Float32Array(featureBuckets * modelOutputs);
  const squares = new Float32Array(featureBuckets * modelOutputs).fill(1e-2);
  const biases = new Float32Array(modelOutputs).fill(0);
  biases.fill(-1, muscleCount);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.learningRate * (1 - epoch / options.epochs);
    for (const example of shuffled(examples, random)) step({ weights, squares, biases }, example, rate);
  }
  return { weights, biases };
}

function step(state: Fit & { readonly squares: Float32Array }, example: Example, rate: number): void {
  const { weights, squares, biases } = state;
  const { buckets, values } = example.features;
  const scores = Array.from(biases, (bias, output) => bias + (example.prior[output] ?? 0));
  for (let index = 0; index < buckets.length; index++) {
    const start = (buckets[index] ?? 0) * modelOutputs;
    for (let output = 0; output < modelOutputs; output++) {
      scores[output] = (scores[output] ?? 0) + (weights[start + output] ?? 0) * (values[index] ?? 0);
    }
  }
  const errors = errorsOf(scores, example);
  errors.forEach((error, output) => {
    biases[output] = (biases[output] ?? 0) - rate * 0.02 * error;
  });
  for (let index = 0; index < buckets.length; index++) {
    const start = (buckets[index] ?? 0) * modelOutputs;
    for (let output = 0; output < modelOutputs; output++) {
      const gradient = (errors[output] ?? 0) * (values[index] ?? 0);
      const square = (squares[start + output] ?? 0) + gradient * gradient;
      squares[start + output] = square;
      weights[start + output] = (weights[start + output] ?? 0) - (rate * gradient) / Math.sqrt(square);
    }
  }
}

function errorsOf(scores: readonly number[], { target, weight }: Example): number[] {
  const primary = softmax(scores.slice(0, muscleCount));
  return scores.map((score, output) => {
    const guess = output < muscleCount ? (primary[output] ?? 0) : 1 / (1 + Math.exp(-score));
    return (guess - (target[output] ?? 0)) * weight;
  });
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const list = [...items];
  for (let last = list.length - 1; last > 0; last--) {
    const other = random.integer(last + 1);
    [list[last], list[other]] = [list[other] as T, list[last] as T];
  }
  return list;
}

function quantise(weights: Float32Array, biases: Float32Array): MuscleModel {
  const scales = new Array<number>(modelOutputs).fill(0);
  weights.forEach((weight, at) => {
    const output = at % modelOutputs;
    scales[output] = Math.max(scales[output] ?? 0, Math.abs(weight) / 127);
  });
  const rounded = scales.map((scale) => Number(scale.toPrecision(6)));
  return {
    weights: Int8Array.from(weights, (weight, at) => Math.round(weight / (rounded[at % modelOutputs] || 1))),
    scales: rounded,
    biases: Array.from(biases, (bias) => Number(bias.toPrecision(6))),
  };
}
