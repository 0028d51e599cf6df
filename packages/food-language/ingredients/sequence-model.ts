import { lineLabels } from './line-labels.js';

const size = lineLabels.length;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): the score of a labelling is the sum over
 * words of the weights of their features for the label, and over neighbours of the weight of the pair of labels.
 */
export interface SequenceModel {
  /** Weight of feature f for label l at f * labels + l, in steps of `step`. */
  readonly weights: Int8Array | Float64Array;
  readonly step: number;
  /** Weight of label b after label a at a * labels + b. */
  readonly transitions: Float64Array;
  /** Weight of label l for the first word. */
  readonly starts: Float64Array;
}

/** Score of each label for each word, without neighbours: word w and label l at w * labels + l. */
export function emissionScores(model: SequenceModel, features: readonly Uint32Array[]): Float64Array {
  const scores = new Float64Array(features.length * size);
  features.forEach((buckets, word) => {
    for (const bucket of buckets) {
      for (let label = 0; label < size; label++) {
        scores[word * size + label] =
          (scores[word * size + label] as number) + (model.weights[bucket * size + label] as number);
      }
    }
  });
  return scores.map((score) => score * model.step);
}

/** Best path to each label of one word: its score, and the state of the word before that it came from. */
interface Reach {
  readonly scores: Float64Array;
  readonly from: Uint8Array;
}

const nameLabel = lineLabels.indexOf('name');

/**
 * Index of the label of each word in the best labelling that calls at least one word a name (Viterbi over labels and
 * whether a name has been seen): a line without a food is no ingredient line.
 */
export function bestLabels(model: SequenceModel, features: readonly Uint32Array[]): Uint8Array {
  const words = features.length;
  const labels = new Uint8Array(words);
  if (words === 0) return labels;
  const emissions = emissionScores(model, features);
  const reaches: Reach[] = [];
  for (let word = 0; word < words; word++) {
    reaches.push(reachWord(model, emissions.subarray(word * size, (word + 1) * size), reaches.at(-1)));
  }
  // Only states of the second half have seen a name.
  let state: number = size;
  const last = reaches[words - 1] as Reach;
  for (let other = size; other < 2 * size; other++) {
    if ((last.scores[other] as number) > (last.scores[state] as number)) state = other;
  }
  for (let word = words - 1; word >= 0; word--) {
    labels[word] = state % size;
    state = reaches[word]?.from[state] as number;
  }
  return labels;
}

/** Extends the best paths by one word. A state is a label, plus the number of labels once a name has been seen. */
function reachWord(model: SequenceModel, emissions: Float64Array, before: Reach | undefined): Reach {
  const scores = new Float64Array(2 * size).fill(-Infinity);
  const from = new Uint8Array(2 * size);
  const offer = (label: number, hasName: boolean, score: number, state: number): void => {
    const reached = label + (hasName ? size : 0);
    if (score + (emissions[label] as number) <= (scores[reached] as number)) return;
    scores[reached] = score + (emissions[label] as number);
    from[reached] = state;
  };
  for (let label = 0; label < size; label++) {
    if (before === undefined) offer(label, label === nameLabel, model.starts[label] as number, 0);
    else {
      before.scores.forEach((score, state) => {
        const transition = model.transitions[(state % size) * size + label] as number;
        offer(label, label === nameLabel || state >= size, score + transition, state);
      });
    }
  }
  return { scores, from };
}

/** What training and confidence need of a line: how likely each label, and each pair of neighbours, is. */
export interface Marginals {
  /** Probability of label l for word w at w * labels + l. */
  readonly labels: Float64Array;
  /** Sum over the line of the probability that label b follows label a, at a * labels + b. */
  readonly pairs: Float64Array;
  /** Natural logarithm of the sum over all labellings. */
  readonly logPartition: number;
}

/** Forward and backward over the chain, in logarithms. `features` must not be empty. */
export function marginals(model: SequenceModel, features: readonly Uint32Array[]): Marginals {
  const words = features.length;
  const scores = emissionScores(model, features);
  const forward = new Float64Array(words * size);
  const backward = new Float64Array(words * size);
  const terms = new Float64Array(size);
  for (let label = 0; label < size; label++)
    forward[label] = (scores[label] as number) + (model.starts[label] as number);
  for (let word = 1; word < words; word++) {
    for (let label = 0; label < size; label++) {
      for (let last = 0; last < size; last++) {
        terms[last] =
          (forward[(word - 1) * size + last] as number) + (model.transitions[last * size + label] as number);
      }
      forward[word * size + label] = logSum(terms) + (scores[word * size + label] as number);
    }
  }
  for (let word = words - 2; word >= 0; word--) {
    for (let label = 0; label < size; label++) {
      for (let next = 0; next < size; next++) {
        const place = (word + 1) * size + next;
        terms[next] =
          (backward[place] as number) +
          (scores[place] as number) +
          (model.transitions[label * size + next] as number);
      }
      backward[word * size + label] = logSum(terms);
    }
  }
  const logPartition = logSum(forward.subarray((words - 1) * size));
  return { ...probabilities(model, scores, forward, backward, logPartition), logPartition };
}

function probabilities(
  model: SequenceModel,
  scores: Float64Array,
  forward: Float64Array,
  backward: Float64Array,
  logPartition: number,
): Omit<Marginals, 'logPartition'> {
  const labels = forward.map((score, place) => Math.exp(score + (backward[place] as number) - logPartition));
  const pairs = new Float64Array(size * size);
  for (let place = 0; place + size < forward.length; place += size) {
    for (let label = 0; label < size; label++) {
      for (let next = 0; next < size; next++) {
        const after = place + size + next;
        pairs[label * size + next] =
          (pairs[label * size + next] as number) +
          Math.exp(
            (forward[place + label] as number) +
              (model.transitions[label * size + next] as number) +
              (scores[after] as number) +
              (backward[after] as number) -
              logPartition,
          );
      }
    }
  }
  return { labels, pairs };
}

function logSum(terms: Float64Array): number {
  let most = -Infinity;
  for (const term of terms) if (term > most) most = term;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - most);
  return most + Math.log(sum);
}
