import { weightedQuantile } from './combine.js';
import type { Step } from './walk-forward.js';

/** How far the next best may lie from its forecast, as logarithms; `low` ≤ 0 ≤ `high`. */
export interface SurpriseInterval {
  readonly low: number;
  readonly high: number;
}

/** Weight of a surprise relative to the one after it. */
const forgetting = 0.96;
/** Older surprises weigh less than a tenth of the last one. */
const usedSteps = 60;
/** The other lifts together count as this many sessions of the lift itself. */
const pooledSessions = 8;
/** What is believed before anything is known counts as this many sessions. */
const priorSessions = 3;
/** Mean absolute surprise to start from, a share of the load: what ordinary gym logs show. */
const usualSurprise = 0.035;
/** Sessions of the others' scale in a lift's own scale. */
const scaleSessions = 6;
/** Nothing is known better than this: plates, a miscounted repetition. A share of the load. */
const smallestHalf = 0.004;

/** Quantiles of a Laplace distribution with mean absolute value 1 at the middle of ten equal parts. */
const priorShape = [-2.303, -1.204, -0.693, -0.357, -0.105, 0.105, 0.357, 0.693, 1.204, 2.303];

/** Surprises of one lift in order of time, with their weighted mean size. */
interface LiftRecord {
  readonly surprises: readonly number[];
  readonly size: number;
  /** Sum of the weights. */
  readonly weight: number;
}

/**
 * Interval around the next forecast of a lift by conformal quantiles of its own one-step surprises, pooled with the
 * other lifts' (scaled to this lift) and a prior, each with its weight (after Vovk 2005; Barber 2023 for the weights).
 * @param own steps of the lift, in order of time. @param others steps of the person's other lifts, each in order of time.
 * @param outside share of sessions that may fall outside, half of it on each side, 0..1.
 */
export function surpriseInterval(
  own: readonly Step[],
  others: readonly (readonly Step[])[],
  outside: number,
): SurpriseInterval {
  const mine = recordOf(own);
  const rest = others.map(recordOf).filter(({ weight }) => weight > 0);
  const restWeight = rest.reduce((sum, { weight }) => sum + weight, 0);
  const usual =
    (rest.reduce((sum, { size, weight }) => sum + size * weight, 0) + usualSurprise * scaleSessions) /
    (restWeight + scaleSessions);
  const scale = (mine.size * mine.weight + usual * scaleSessions) / (mine.weight + scaleSessions);
  const pool = new Pool();
  pool.add(mine.surprises, weightsOf(mine.surprises), mine.weight);
  for (const record of rest) {
    const theirs = (record.size * record.weight + usual * scaleSessions) / (record.weight + scaleSessions);
    const scaled = record.surprises.map((surprise) => (surprise / theirs) * scale);
    pool.add(scaled, weightsOf(scaled), (pooledSessions * record.weight) / restWeight);
  }
  pool.add(
    priorShape.map((quantile) => quantile * scale),
    priorShape.map(() => 1),
    priorSessions,
  );
  return {
    low: Math.min(-smallestHalf, pool.quantile(outside / 2)),
    high: Math.max(smallestHalf, pool.quantile(1 - outside / 2)),
  };
}

/** Weighted values from several sources, each source with a weight of its own. */
class Pool {
  readonly #values: number[] = [];
  readonly #weights: number[] = [];

  add(values: readonly number[], weights: readonly number[], total: number): void {
    const sum = weights.reduce((left, right) => left + right, 0);
    for (const [index, value] of values.entries()) {
      this.#values.push(value);
      this.#weights.push(((weights[index] ?? 0) / sum) * total);
    }
  }

  quantile(share: number): number {
    return weightedQuantile(this.#values, this.#weights, share);
  }
}

function weightsOf(surprises: readonly number[]): number[] {
  return surprises.map((_, index) => forgetting ** (surprises.length - 1 - index));
}

function recordOf(steps: readonly Step[]): LiftRecord {
  const surprises = steps.slice(-usedSteps).map(({ surprise }) => surprise);
  const weights = weightsOf(surprises);
  const weight = weights.reduce((sum, value) => sum + value, 0);
  const sum = surprises.reduce(
    (total, surprise, index) => total + Math.min(0.2, Math.abs(surprise)) * (weights[index] ?? 0),
    0,
  );
  return { surprises, size: weight > 0 ? sum / weight : 0, weight };
}
