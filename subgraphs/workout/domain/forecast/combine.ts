/** How fast trust follows the record of a candidate; exponential weights (Cesa-Bianchi & Lugosi 2006). */
const learningRate = 0.2;
/** Weight of a session relative to the one after it. */
const forgetting = 0.95;
/** Keeps two nearly perfect candidates from being told apart by noise; a share of the load. */
const smallestError = 0.001;

/**
 * Trust in each candidate after its errors, adding to 1.
 * @param errors one row a session, oldest first: absolute errors of all candidates, shares of the load.
 * @param priors relative trust without any error.
 */
export function trustFrom(errors: readonly (readonly number[])[], priors: readonly number[]): number[] {
  const sums = priors.map(() => 0);
  let count = 0;
  for (const row of errors) {
    count = count * forgetting + 1;
    for (const [index, error] of row.entries()) sums[index] = (sums[index] ?? 0) * forgetting + error;
  }
  if (count === 0) return normalise(priors);
  const means = sums.map((sum) => sum / count);
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
