/** How fast trust follows the record of a candidate; exponential weights (Cesa-Bianchi & Lugosi 2006). */
const learningRate = 0.7;
/** Keeps two nearly perfect candidates from being told apart by noise; a share of the load. */
const smallestError = 0.001;

/** What the candidates got wrong so far, older errors counting less. */
export class ErrorRecord {
  /** Sessions it holds, by their weights. */
  count = 0;
  readonly #forgetting: number;
  readonly #sums: number[];

  /** @param forgetting weight of a session relative to the one after it, 0..1. @param size number of candidates. */
  constructor(forgetting: number, size: number) {
    this.#forgetting = forgetting;
    this.#sums = Array<number>(size).fill(0);
  }

  /** @param errors absolute errors of all candidates in one session, shares of the load. */
  add(errors: readonly number[]): void {
    this.count = this.count * this.#forgetting + 1;
    for (const [index, error] of errors.entries())
      this.#sums[index] = (this.#sums[index] ?? 0) * this.#forgetting + error;
  }

  /** Mean error of a candidate; 0 without any session. */
  mean(index: number): number {
    return this.count === 0 ? 0 : (this.#sums[index] ?? 0) / this.count;
  }
}

/** The person's other sessions together count as so many of the lift itself: habits are the person's, not the lift's. */
const pooledSessions = 10;

/**
 * Trust in each candidate after its errors, adding to 1.
 * @param own errors in this lift. @param pooled errors in all lifts of the person. @param priors relative trust without
 * any error.
 */
export function trustFrom(own: ErrorRecord, pooled: ErrorRecord, priors: readonly number[]): number[] {
  const borrowed = Math.min(pooledSessions, pooled.count);
  const count = own.count + borrowed;
  if (count === 0) return normalise(priors);
  const means = priors.map(
    (_, index) => (own.mean(index) * own.count + pooled.mean(index) * borrowed) / count,
  );
  const best = Math.min(...means);
  return normalise(
    priors.map(
      (prior, index) =>
        prior * Math.exp((-learningRate * count * ((means[index] ?? best) - best)) / (best + smallestError)),
    ),
  );
}

function normalise(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/**
 * Quantile of weighted values, with the values in the middle of their weights and straight lines between.
 * @param share 0..1. @returns NaN without values.
 */
export function weightedQuantile(
  values: readonly number[],
  weights: readonly number[],
  share: number,
): number {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let [below, lastAt, lastValue] = [0, Number.NEGATIVE_INFINITY, Number.NaN];
  for (const index of order) {
    const [value, weight] = [values[index] ?? 0, weights[index] ?? 0];
    if (weight <= 0) continue;
    const here = (below + weight / 2) / total;
    if (share <= here) {
      if (lastAt === Number.NEGATIVE_INFINITY) return value;
      return lastValue + ((value - lastValue) * (share - lastAt)) / (here - lastAt);
    }
    [below, lastAt, lastValue] = [below + weight, here, value];
  }
  return lastValue;
}
