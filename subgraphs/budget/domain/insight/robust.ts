/** The middle of some numbers; 0 of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** A quantile, 0 to 1, between the two nearest values (Hyndman & Fan 1996, type 7); 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
}

/** Makes the median absolute deviation estimate the standard deviation of normal values (Rousseeuw & Croux 1993). */
const madToSigma = 1.4826;

/** How far a value lies above the middle of others, in robust standard deviations. @param leastSigma floor of the spread. */
export function robustScore(value: number, others: readonly number[], leastSigma: number): number {
  const middle = median(others);
  const sigma = madToSigma * median(others.map((other) => Math.abs(other - middle)));
  return (value - middle) / Math.max(leastSigma, sigma);
}

/** Probability of `count` or more where `mean` are expected (Poisson 1837). */
export function poissonTail(count: number, mean: number): number {
  if (mean <= 0) return count > 0 ? 0 : 1;
  let [term, below] = [Math.exp(-mean), 0];
  for (let each = 0; each < count; each += 1) {
    below += term;
    term *= mean / (each + 1);
  }
  return Math.max(0, 1 - below);
}
