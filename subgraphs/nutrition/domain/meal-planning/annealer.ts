import type { Random } from '@progressive/seeded-random';
import { type BestPlan, keepIfBest } from './best-plan.js';
import { type MealMoves, NOTHING, ONE_MEAL } from './meal-moves.js';
import type { PlanState } from './plan-state.js';

export interface AnnealSchedule {
  readonly iterations: number;
  /** Temperature in points, first and last; cooled geometrically. */
  readonly from: number;
  readonly to: number;
  /** Lets breaches be cheap at first and dear only as it cools, so that a search can leave the basin it starts in. */
  readonly roams: boolean;
}

const TEMPERATURE_STEPS = 200;
const GUIDE_SCALE = { least: 0.5, most: 12, tighten: 1.12, relax: 0.94 };
/** A roaming search starts with breaches at most this dear, and reaches the most after this share of it. */
const ROAMING = { least: 0.1, first: 0.3, until: 0.8 };

/**
 * Simulated annealing (Kirkpatrick et al. 1983) over meals. Only `cells` move. The budget is iterations, never time: equal
 * seeds give equal plans.
 */
export class Annealer {
  readonly #state: PlanState;
  readonly #moves: MealMoves;
  readonly #random: Random;

  constructor(state: PlanState, moves: MealMoves, random: Random) {
    this.#state = state;
    this.#moves = moves;
    this.#random = random;
  }

  run(cells: Int32Array, schedule: AnnealSchedule, best: BestPlan): void {
    if (cells.length === 0) return;
    const perStep = Math.max(1, Math.ceil(schedule.iterations / TEMPERATURE_STEPS));
    const cooling = (schedule.to / schedule.from) ** (1 / TEMPERATURE_STEPS);
    let temperature = schedule.from;
    for (let done = 0; done < schedule.iterations; done += perStep) {
      const until = Math.min(perStep, schedule.iterations - done);
      for (let index = 0; index < until; index++) this.#step(cells, temperature, best);
      temperature *= cooling;
      this.#steerGuide(schedule.roams ? done / schedule.iterations : 1);
    }
  }

  /** Breaches become dearer while there are any, and cheaper while there are none: the search stays near the limits. */
  #steerGuide(progress: number): void {
    const state = this.#state;
    const { most, tighten, relax } = GUIDE_SCALE;
    const least = progress < 1 ? ROAMING.least : GUIDE_SCALE.least;
    const { first, until } = ROAMING;
    const dearest = Math.min(most, first * (most / first) ** (progress / until));
    const factor = state.keepsHardLimits() ? relax : tighten;
    state.guideScale = Math.min(dearest, Math.max(least, state.guideScale * factor));
  }

  #step(cells: Int32Array, temperature: number, best: BestPlan): void {
    const state = this.#state;
    const moves = this.#moves;
    const proposed = moves.propose(cells);
    // Metropolis with the threshold drawn first, so that a hopeless change is known early.
    const least = proposed === NOTHING ? 0 : temperature * Math.log(this.#random.next());
    if (proposed === ONE_MEAL) {
      if (state.gainOf(moves.cell, moves.variant, moves.left, least) < least) return;
      state.stage(moves.cell, moves.variant, moves.left);
      state.gain();
    } else if (proposed === NOTHING || state.repeatsTooOften() || state.gain(least) < least) {
      state.discard();
      return;
    }
    state.commit();
    keepIfBest(state, best);
  }
}
