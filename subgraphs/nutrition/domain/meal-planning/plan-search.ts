import type { Random } from '@progressive/seeded-random';
import { Annealer } from './annealer.js';
import { VariantSampler } from './annealer-choices.js';
import { type BestPlan, emptyBest, keepIfBest } from './best-plan.js';
import type { CompiledProblem } from './compiled-problem.js';
import { dealInitialPlan } from './initial-plan.js';
import { MealMoves } from './meal-moves.js';
import { PlanState } from './plan-state.js';
import { polish } from './polish.js';
import { type LegEnd, type LegRunner, runLeg, SAMPLER_TEMPERATURE } from './search-leg.js';
import { type RelaxedPlan, readGuide, type SearchGuide } from './solve-relaxation.js';

/** How long to search, in iterations (never time, so that a plan can be made again). */
export interface Effort {
  readonly firstPerWeek: number;
  readonly perWeek: number;
  /** Second pass over each week of a longer horizon, at a lower temperature. */
  readonly polishPerWeek: number;
  /** Further searches when the short ones have found no plan, and how long each is. */
  readonly rescues: number;
  readonly rescuePerWeek: number;
  /** How often the legs of the full search are gone through, each time from the best plan; default once. */
  readonly rounds?: number;
}

/** A part of a search: its share of the moves and its first temperature, points. Each starts from the best plan so far. */
interface Leg {
  readonly share: number;
  readonly from: number;
  /** Left out when the best plan is this near the bound already, as a share of it. */
  readonly unlessGap: number;
  /** Gone through twice with other random numbers, at the same time where there is a second thread; the better end stays. */
  readonly isTwin?: boolean;
}

/** Last temperature, points. */
const COLD = 0.4;

/**
 * One long leg is as good as three that take twice its moves, and two of them differ by up to 2 %: each is gone through twice.
 * A plan that is still far from the bound gets a second, and where money is tight, where each move changes more, a cool one.
 */
const LEGS: readonly Leg[] = [
  { share: 0.5, from: 10, unlessGap: 0, isTwin: true },
  { share: 0.45, from: 10, unlessGap: 0.02, isTwin: true },
  { share: 0.35, from: 7, unlessGap: 0.05, isTwin: true },
];
/** Few meals are soon searched through, but each change of one is a large part of such a plan. */
const LEGS_OF_FEW: readonly Leg[] = [
  { share: 1 / 3, from: 60, unlessGap: 0 },
  { share: 1 / 3, from: 30, unlessGap: 0 },
  { share: 1 / 3, from: 12, unlessGap: 0 },
];
const FEW_DAYS = 3;
const MOST_SEEDS = 2 ** 31;
/** What was there before is the start, and should not be shaken off. */
const LEGS_OF_CHANGE: readonly Leg[] = [{ share: 0.5, from: 5, unlessGap: 0, isTwin: true }];
/** A week of a longer horizon: the pass over all weeks that follows does the rest. */
const LEGS_OF_MANY: readonly Leg[] = [{ share: 1, from: 10, unlessGap: 0 }];

/** Passes of the exact polish; a longer horizon gets fewer, each is four times as long. */
const POLISH_PASSES = { week: 6, longer: 2 };

/** A plan that is only changed starts from what it was: most of it stays, and an eighth of the search finds the rest. */
const EFFORT_OF_CHANGE = {
  firstPerWeek: 8_000,
  perWeek: 30_000,
  polishPerWeek: 0,
  rescues: 3,
  rescuePerWeek: 60_000,
};

/** Some eight million moves a week, about ten seconds: what a plan may be given once the person has an answer. */
const ROUNDS_IN_BACKGROUND = 4;
const TIMES_AS_LONG = 4;

/** The search that goes on after the answer. */
export function effortInBackground(days: number): Effort {
  const effort = effortFor(days);
  return { ...effort, perWeek: TIMES_AS_LONG * effort.perWeek, rounds: ROUNDS_IN_BACKGROUND };
}

/** The search a problem is given. */
export function effortFor(days: number, changes = false): Effort {
  if (changes) return EFFORT_OF_CHANGE;
  return days <= 7
    ? {
        firstPerWeek: 8_000,
        perWeek: 240_000,
        polishPerWeek: 0,
        rescues: days <= FEW_DAYS ? 6 : 3,
        rescuePerWeek: 60_000,
      }
    : { firstPerWeek: 8_000, perWeek: 180_000, polishPerWeek: 120_000, rescues: 2, rescuePerWeek: 60_000 };
}

/** One search for one problem: the state it works on, the best plan so far, and the moves. */
export class PlanSearch {
  readonly #state: PlanState;
  readonly guide: SearchGuide;
  readonly sampler: VariantSampler;
  readonly moves: MealMoves;
  readonly #annealer: Annealer;
  iterations = 0;
  readonly #problem: CompiledProblem;
  readonly #effort: Effort;
  readonly #best: BestPlan;
  readonly #freeCells: Int32Array;
  readonly #random: Random;
  readonly #bound: number;
  #early: LegEnd | Promise<LegEnd> | null = null;

  constructor(problem: CompiledProblem, relaxed: RelaxedPlan, random: Random, effort: Effort) {
    this.#problem = problem;
    this.#effort = effort;
    this.#random = random;
    this.#bound = relaxed.bound;
    this.guide = readGuide(problem, relaxed);
    this.sampler = new VariantSampler(problem, this.guide, SAMPLER_TEMPERATURE);
    this.#state = new PlanState(problem);
    this.moves = this.movesOn(this.#state);
    this.#annealer = new Annealer(this.#state, this.moves, random);
    this.#best = emptyBest(problem);
    this.#freeCells = Int32Array.from(
      [...this.guide.cellClass.keys()].filter((cell) => (this.guide.cellClass[cell] ?? -1) >= 0),
    );
    dealInitialPlan(problem, this.#state, this.guide, this.sampler, random);
    keepIfBest(this.#state, this.#best);
  }

  /** True once some plan keeps every hard limit. */
  get found(): boolean {
    return this.#best.objective > Number.NEGATIVE_INFINITY;
  }

  /** A short cool search, with ever dearer breaches, until some plan keeps every hard limit. */
  findFirst(attempts: number): boolean {
    const iterations = this.#effort.firstPerWeek * this.#problem.weekCount;
    for (let attempt = 0; attempt < attempts && !(this.found && attempt > 0); attempt++) {
      this.#anneal(this.#freeCells, iterations, attempt === 0 ? 6 : 3, 0.5);
      this.#state.guideScale = Math.min(6, this.#state.guideScale * 1.5);
    }
    this.#state.guideScale = 1;
    return this.found;
  }

  /** Longer searches that may leave the basin they start in, for when the short ones have found no plan. */
  rescue(): boolean {
    for (let attempt = 0; attempt < this.#effort.rescues && !this.found; attempt++) {
      const iterations = this.#effort.rescuePerWeek * this.#problem.weekCount;
      this.#anneal(this.#freeCells, iterations, attempt % 2 === 0 ? 12 : 30, 0.4, true);
    }
    this.#state.guideScale = 1;
    return this.found;
  }

  /** The full search from a plan that keeps every hard limit: week by week, then a polish pass; ends in a plan that no single replacement improves. */
  async improve(
    onImproved: (objective: number, iterations: number, done: number) => void,
    runTwin: LegRunner = runLeg,
  ): Promise<void> {
    const weeks = this.#weeks();
    const rounds = this.#effort.rounds ?? 1;
    for (const [week, cells] of weeks.entries()) {
      for (let round = 1; round <= rounds; round++) {
        await this.#runLegs(cells, runTwin);
        onImproved(this.#best.objective, this.iterations, (week + round / rounds) / weeks.length);
      }
    }
    if (weeks.length > 1 && this.#effort.polishPerWeek > 0) {
      for (const cells of weeks) {
        this.#anneal(cells, this.#effort.polishPerWeek, 6, 0.3);
        this.#returnToBest();
      }
      onImproved(this.#best.objective, this.iterations, 1);
    }
    this.iterations += polish(
      this.#state,
      this.moves,
      this.sampler,
      this.guide.cellClass,
      this.#freeCells,
      this.#best,
      weeks.length > 1 ? POLISH_PASSES.longer : POLISH_PASSES.week,
    );
    this.#returnToBest();
  }

  async #runLegs(cells: Int32Array, runTwin: LegRunner): Promise<void> {
    for (const { share, from, unlessGap, isTwin } of this.#legs()) {
      if (this.#bound / this.#best.objective - 1 <= unlessGap) continue;
      const iterations = Math.round(this.#effort.perWeek * share);
      const twin =
        isTwin === true ? (this.#early ?? this.#startTwin(runTwin, { cells, iterations, from })) : null;
      this.#early = null;
      this.#anneal(cells, iterations, from, COLD, true);
      this.#returnToBest();
      if (twin !== null) this.#take(await twin);
    }
  }

  #startTwin(
    runTwin: LegRunner,
    leg: { readonly cells: Int32Array; readonly iterations: number; readonly from: number },
  ): LegEnd | Promise<LegEnd> {
    const { meal, left } = this.#best;
    const seed = this.#random.integer(MOST_SEEDS);
    return runTwin(this.#problem, this.guide, { ...leg, meal, left, to: COLD, seed });
  }

  /** Starts the twin of the first leg, which needs a plan and the plain relaxation's prices only. */
  startEarly(runTwin: LegRunner): void {
    const [first] = this.#legs();
    if (first?.isTwin !== true) return;
    const iterations = Math.round(this.#effort.perWeek * first.share);
    this.#early = this.#startTwin(runTwin, { cells: this.#freeCells, iterations, from: first.from });
  }

  /** Takes over the end of a leg when it is better. */
  #take({ meal, left, iterations }: LegEnd): void {
    this.offer(meal, left);
    this.iterations += iterations;
  }

  /** Takes over a plan made elsewhere when it keeps every hard limit and is better than the best. */
  offer(meal: Int32Array, left: Uint8Array): boolean {
    this.#state.load(meal, left);
    const better = keepIfBest(this.#state, this.#best);
    this.#returnToBest();
    return better;
  }

  /** Takes over what an earlier search of the same problem has found, and the leg that it has started. */
  adopt(earlier: PlanSearch): void {
    this.iterations += earlier.iterations;
    this.#early = earlier.#early;
    if (!earlier.found) return;
    this.#best.objective = earlier.#best.objective;
    this.#best.meal.set(earlier.#best.meal);
    this.#best.left.set(earlier.#best.left);
  }

  /** The best plan so far in a state of its own, free of rounding drift. */
  bestState(): PlanState {
    const state = new PlanState(this.#problem);
    state.load(this.#best.meal, this.#best.left);
    return state;
  }

  /** The search's moves on another state. */
  movesOn(state: PlanState): MealMoves {
    return new MealMoves(this.#problem, state, this.sampler, this.guide.cellClass, this.#random);
  }

  #legs(): readonly Leg[] {
    if (this.#problem.source.previous !== null) return LEGS_OF_CHANGE;
    if (this.#problem.dayCount <= FEW_DAYS) return LEGS_OF_FEW;
    return this.#problem.weekCount > 1 ? LEGS_OF_MANY : LEGS;
  }

  #returnToBest(): void {
    if (this.found) this.#state.load(this.#best.meal, this.#best.left);
  }

  #anneal(cells: Int32Array, iterations: number, from: number, to: number, roams = false): void {
    this.#annealer.run(cells, { iterations, from, to, roams }, this.#best);
    this.iterations += iterations;
  }

  #weeks(): Int32Array[] {
    const weekOf = (cell: number): number => this.#problem.weekOf[cell >> 2] ?? 0;
    return Array.from({ length: this.#problem.weekCount }, (_, week) =>
      this.#freeCells.filter((cell) => weekOf(cell) === week),
    );
  }
}
