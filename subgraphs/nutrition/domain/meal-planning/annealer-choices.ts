import type { Random } from '@progressive/seeded-random';
import type { CompiledProblem } from './compiled-problem.js';
import type { SearchGuide } from './solve-relaxation.js';

/**
 * Draws variants for a class of cells with weights exp(−reduced cost / temperature): what the relaxation finds dear is
 * tried rarely. Walker's alias method (1977): one draw costs two random numbers.
 */
export class VariantSampler {
  readonly #problem: CompiledProblem;
  readonly #guide: SearchGuide;
  readonly #temperature: number;
  readonly #choices: (Choices | undefined)[] = [];

  constructor(problem: CompiledProblem, guide: SearchGuide, temperature: number) {
    this.#problem = problem;
    this.#guide = guide;
    this.#temperature = temperature;
  }

  /** A variant that may be cooked fresh in that class, or −1 when there is none. */
  draw(cellClass: number, random: Random): number {
    if (cellClass < 0) return -1;
    const { variants, threshold, alias } = this.#choices[cellClass] ?? this.#prepare(cellClass);
    if (variants.length === 0) return -1;
    const index = Math.floor(random.next() * variants.length);
    const keep = random.next() < (threshold[index] ?? 1);
    return variants[keep ? index : (alias[index] ?? index)] ?? -1;
  }

  /** Every variant of a class, ascending. */
  all(cellClass: number): Int32Array {
    if (cellClass < 0) return NO_VARIANTS;
    return (this.#choices[cellClass] ?? this.#prepare(cellClass)).variants;
  }

  /** Tables are made when a class is first drawn from: a question about one meal needs one of them. */
  #prepare(cellClass: number): Choices {
    const { variantCount } = this.#problem;
    const variants: number[] = [];
    const weights: number[] = [];
    for (let variant = 0; variant < variantCount; variant++) {
      const cost = this.#guide.reducedCost[cellClass * variantCount + variant] ?? Number.POSITIVE_INFINITY;
      if (cost === Number.POSITIVE_INFINITY) continue;
      variants.push(variant);
      // A wider second temperature keeps what is a little dearer in play.
      weights.push(Math.exp(-cost / this.#temperature) + 0.04 * Math.exp(-cost / (5 * this.#temperature)));
    }
    const prepared = { variants: Int32Array.from(variants), ...aliasTable(withFloor(weights)) };
    this.#choices[cellClass] = prepared;
    return prepared;
  }
}

interface Choices {
  readonly variants: Int32Array;
  readonly threshold: Float64Array;
  readonly alias: Int32Array;
}

const NO_VARIANTS = new Int32Array(0);

/** One draw in eleven is of any variant: what only pays together with another change is found in no other way. */
function withFloor(weights: readonly number[]): number[] {
  const floor = (0.1 * weights.reduce((sum, weight) => sum + weight, 0)) / Math.max(1, weights.length);
  return weights.map((weight) => weight + floor);
}

function aliasTable(weights: readonly number[]): { threshold: Float64Array; alias: Int32Array } {
  const size = weights.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const threshold = Float64Array.from(weights, (weight) => (weight * size) / total);
  const alias = Int32Array.from({ length: size }, (_, index) => index);
  const small: number[] = [];
  const large: number[] = [];
  threshold.forEach((weight, index) => (weight < 1 ? small : large).push(index));
  while (small.length > 0 && large.length > 0) {
    const low = small.pop() ?? 0;
    const high = large.at(-1) ?? 0;
    alias[low] = high;
    threshold[high] = (threshold[high] ?? 0) - (1 - (threshold[low] ?? 0));
    if ((threshold[high] ?? 0) < 1) {
      large.pop();
      small.push(high);
    }
  }
  for (const index of [...small, ...large]) threshold[index] = 1;
  return { threshold, alias };
}
