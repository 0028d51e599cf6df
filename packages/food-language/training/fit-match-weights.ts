import type { Random } from '@progressive/seeded-random';

/** One name with its candidates: features of each, and which one is meant. */
export interface RankingExample {
  readonly candidates: readonly (readonly (readonly [string, number])[])[];
  readonly meant: number;
  /** How much it counts, 1 for a whole example. */
  readonly share: number;
}

/** How to fit. */
export interface RankingOptions {
  readonly epochs: number;
  readonly learningRate: number;
  /** Variance of a general weight around its start, and of a weight of one word around zero. */
  readonly generalVariance: number;
  readonly wordVariance: number;
  readonly random: Random;
}

/** A weight that belongs to one word, not to a kind of words. */
export const isWordFeature = (name: string): boolean => /^[QF]-/.test(name);

/**
 * Fits weights so that the meant food has the highest probability among its candidates (a multinomial logit with Gaussian
 * priors), by stochastic gradients with AdaGrad steps. `start` is where general weights begin and are pulled to.
 */
export function fitMatchWeights(
  examples: readonly RankingExample[],
  start: ReadonlyMap<string, number>,
  options: RankingOptions,
): Map<string, number> {
  const weights = new Map(start);
  const past = new Map<string, number>();
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let last = order.length - 1; last > 0; last--) {
      const other = options.random.integer(last + 1);
      [order[last], order[other]] = [order[other] as number, order[last] as number];
    }
    for (const index of order) {
      const gradients = gradientsOf(examples[index] as RankingExample, weights);
      for (const [name, gradient] of gradients) {
        const variance = isWordFeature(name) ? options.wordVariance : options.generalVariance;
        const weight = weights.get(name) ?? 0;
        const pulled = gradient - (weight - (start.get(name) ?? 0)) / variance / examples.length;
        const sum = (past.get(name) ?? 1e-3) + pulled * pulled;
        past.set(name, sum);
        weights.set(name, weight + (options.learningRate * pulled) / Math.sqrt(sum));
      }
    }
  }
  return weights;
}

function gradientsOf(
  { candidates, meant, share }: RankingExample,
  weights: ReadonlyMap<string, number>,
): Map<string, number> {
  const scores = candidates.map((features) =>
    features.reduce((sum, [name, value]) => sum + (weights.get(name) ?? 0) * value, 0),
  );
  const top = Math.max(...scores);
  const terms = scores.map((score) => Math.exp(score - top));
  const total = terms.reduce((sum, term) => sum + term, 0);
  const gradients = new Map<string, number>();
  candidates.forEach((features, index) => {
    const push = share * ((index === meant ? 1 : 0) - (terms[index] as number) / total);
    if (Math.abs(push) < 1e-6) return;
    for (const [name, value] of features) gradients.set(name, (gradients.get(name) ?? 0) + push * value);
  });
  return gradients;
}
