import type { Claim, ClaimClass } from './claim.js';

/** Worth of the first cent of each class against the others: a judgement, stated here and nowhere else. */
const densities: Readonly<Record<ClaimClass, number>> = {
  MUST: 12,
  NEED: 8,
  STARTER: 5,
  HIGH_DEBT: 4,
  GOAL: 2.5,
  STATED: 2,
  FUN: 1.5,
  REST: 0.4,
};
/** Worth of money beyond all wishes, when the person wants to keep as much as possible. */
const restDensityOfSavers = 1;
const lastDensity = 0.2;

/** Worth of kept money: strictly concave on [0, whole], 0 at 0. */
export interface KeptUtility {
  /** The money of the ideal, minor units > 0. */
  readonly wholeMinor: number;
  /** 0..100: share of what keeping the whole is worth. @param keptMinor clamped to [0, whole]. */
  value(keptMinor: number): number;
  /** Points for one more minor unit. */
  marginal(keptMinor: number): number;
}

interface Segment {
  readonly from: number;
  readonly length: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Builds the utility out of the demands in order of priority: within each the worth of a cent falls linearly to the
 * worth of the next one, so that the derivative is continuous and falls everywhere (a concave agent makes price-guided
 * negotiation converge; a kinked one jumps between its corners).
 */
export function keptUtility(wholeMinor: number, claims: readonly Claim[], isSaver: boolean): KeptUtility {
  const segments = segmentsOf(wholeMinor, claims, isSaver);
  const raw = (kept: number) =>
    segments.reduce((sum, { from, length, first, last }) => {
      const x = Math.max(0, Math.min(length, kept - from));
      return sum + first * x + ((last - first) * x * x) / (2 * length);
    }, 0);
  const total = raw(wholeMinor);
  const clamped = (kept: number) => Math.max(0, Math.min(wholeMinor, kept));
  return {
    wholeMinor,
    value: (kept) => (100 * raw(clamped(kept))) / total,
    marginal: (kept) => {
      const x = clamped(kept);
      const segment = segments.find(({ from, length }) => x < from + length) ?? segments.at(-1);
      if (segment === undefined) return 0;
      const { from, length, first, last } = segment;
      return (100 * (first + ((last - first) * (x - from)) / length)) / total;
    },
  };
}

function segmentsOf(wholeMinor: number, claims: readonly Claim[], isSaver: boolean): Segment[] {
  const rest = isSaver ? restDensityOfSavers : densities.REST;
  const steps = claims
    .filter(({ demandMinor }) => demandMinor > 0)
    .map((claim) => ({ length: claim.demandMinor, density: densities[claim.claimClass] }));
  const demanded = steps.reduce((sum, step) => sum + step.length, 0);
  if (demanded < wholeMinor) steps.push({ length: wholeMinor - demanded, density: rest });
  const segments: Segment[] = [];
  let from = 0;
  steps.forEach(({ length, density }, index) => {
    const first = Math.min(density, segments.at(-1)?.last ?? density);
    const next = steps.slice(index + 1).find((step) => step.density < density)?.density;
    const equal = steps.slice(index).filter((step) => step.density === density);
    const remaining = equal.reduce((sum, step) => sum + step.length, 0);
    const end = next ?? Math.min(lastDensity, first / 2);
    segments.push({ from, length, first, last: first + ((end - first) * length) / remaining });
    from += length;
  });
  return segments.filter((segment) => segment.from < wholeMinor);
}
