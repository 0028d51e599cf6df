import { seededRandom } from '@progressive/seeded-random';
import { Annealer } from './annealer.js';
import { VariantSampler } from './annealer-choices.js';
import { emptyBest, keepIfBest } from './best-plan.js';
import type { CompiledProblem } from './compiled-problem.js';
import { MealMoves } from './meal-moves.js';
import { PlanState } from './plan-state.js';
import type { SearchGuide } from './solve-relaxation.js';

/** Reduced-cost temperature of the sampler, points; 2 with portion sizes as variants. */
export const SAMPLER_TEMPERATURE = 2;

/** A part of a search that depends on nothing but its start, so that another thread can go through it. */
export interface SearchLeg {
  /** The plan it starts from: variant (or −1) and days waited, by cell. */
  readonly meal: Int32Array;
  readonly left: Uint8Array;
  /** Cells that may change. */
  readonly cells: Int32Array;
  readonly iterations: number;
  /** Temperature in points, first and last. */
  readonly from: number;
  readonly to: number;
  readonly seed: number;
}

/** The best plan that a leg has seen. */
export interface LegEnd {
  readonly meal: Int32Array;
  readonly left: Uint8Array;
  readonly iterations: number;
}

/** Goes through a leg here or in another thread; both end alike. */
export type LegRunner = (
  problem: CompiledProblem,
  guide: SearchGuide,
  leg: SearchLeg,
) => LegEnd | Promise<LegEnd>;

export const runLeg = (problem: CompiledProblem, guide: SearchGuide, leg: SearchLeg): LegEnd => {
  const state = new PlanState(problem);
  state.load(leg.meal, leg.left);
  const best = emptyBest(problem);
  keepIfBest(state, best);
  const random = seededRandom(leg.seed);
  const sampler = new VariantSampler(problem, guide, SAMPLER_TEMPERATURE);
  const moves = new MealMoves(problem, state, sampler, guide.cellClass, random);
  const { iterations, from, to } = leg;
  new Annealer(state, moves, random).run(leg.cells, { iterations, from, to, roams: true }, best);
  return { meal: best.meal, left: best.left, iterations };
};
