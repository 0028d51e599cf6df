import { type Random, seededRandom } from '@progressive/seeded-random';
import { compileProblem } from './compile-problem.js';
import { type CompiledProblem, GROUP_OF_SLOT, MEASURES } from './compiled-problem.js';
import { listMissedGoals } from './missed-goals.js';
import { PlanState } from './plan-state.js';
import { DAY_MEASURES, type MealPlanProblem } from './problem.js';
import { loadMeals, type PlacedMeal } from './suggest-swaps.js';

/** A plan in the figures by which two planners are compared on one problem. */
export interface PlanFigures {
  /** Points of the plan by the planner's own objective; also of a plan that breaks hard limits. */
  readonly objective: number;
  /** Whole packs over the horizon, cents. */
  readonly cashCents: number;
  /** Points lost by wishes that are missed: day ranges, vitamins and minerals, weekly cash, variety. */
  readonly missedPoints: number;
  /** Days outside a hard range, plus one for the money and one for each cap on minutes that is exceeded. */
  readonly brokenLimits: number;
}

/** The figures of a finished plan. @throws MalformedProblemError when the plan names what the problem does not have. */
export function figuresOf(source: MealPlanProblem, meals: readonly PlacedMeal[]): PlanFigures {
  const portions = [...new Set([...source.portions, ...meals.map((meal) => meal.portion)])];
  const problem = compileProblem({ ...source, portions });
  return readFigures(problem, loadMeals(problem, meals));
}

/**
 * Any recipe that is allowed in its slot and not repeated beyond its cap, in the usual portion: what a planner does that
 * knows the rules of eating and nothing else. Deterministic by the problem's seed.
 */
export function planAtRandom(source: MealPlanProblem): PlanFigures {
  const problem = compileProblem(source);
  const random = seededRandom(source.seed);
  const state = new PlanState(problem);
  const usual = problem.portionCount >> 1;
  for (const cell of plannedCells(problem)) {
    const fitting = variantsFor(problem, state, cell).filter(
      (variant) => variant % problem.portionCount === usual,
    );
    if (fitting.length > 0) place(state, cell, random.pick(fitting));
  }
  return readFigures(problem, state);
}

/**
 * Meal by meal the recipe and portion that adds most to the plan so far: the day's energy is shared out over its slots,
 * money over the meals that are left. No look ahead, no second thoughts.
 */
export function planGreedily(source: MealPlanProblem): PlanFigures {
  const problem = compileProblem(source);
  const state = new PlanState(problem);
  const random = seededRandom(source.seed);
  const cells = plannedCells(problem);
  cells.forEach((cell, index) => {
    const left = cells.length - index;
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (const variant of variantsFor(problem, state, cell)) {
      const worth = greedyWorth(problem, state, { cell, variant, left, random });
      if (worth <= most) continue;
      most = worth;
      best = variant;
    }
    if (best >= 0) place(state, cell, best);
  });
  return readFigures(problem, state);
}

const ENERGY = 0;
/** Points per kcal beside a meal's share of its day, and per cent beyond a meal's share of the money. */
const POINTS_PER_KCAL = 0.1;
const POINTS_PER_CENT = 0.2;

function greedyWorth(
  problem: CompiledProblem,
  state: PlanState,
  at: { readonly cell: number; readonly variant: number; readonly left: number; readonly random: Random },
): number {
  const { cell, variant, left } = at;
  const day = cell >> 2;
  const open = [0, 1, 2, 3].filter(
    (slot) => (problem.cells.profile[4 * day + slot] ?? -1) >= 0 && (state.meal[4 * day + slot] ?? -1) < 0,
  ).length;
  const { min, max } = problem.days;
  const wanted = ((min[day * MEASURES] ?? 0) + (max[day * MEASURES] ?? 0)) / 2;
  const share = (wanted - (state.days.sum[day * MEASURES] ?? 0)) / Math.max(1, open);
  const energy = problem.recipes.measure[variant * (MEASURES - 1) + ENERGY] ?? 0;
  const before = totalCash(state);
  state.stage(cell, variant, 0);
  state.gain();
  const cents = state.food.stagedCashChange();
  state.discard();
  const cap = problem.source.money.horizonCapCents;
  const over = cap === null ? 0 : Math.max(0, cents - (cap - before) / left);
  const points =
    problem.cells.points[(problem.cells.profile[cell] ?? 0) * problem.variantCount + variant] ?? 0;
  // A hair of chance, so that equals are not always taken in the order of the catalogue.
  const chance = 1e-3 * at.random.next();
  return points - POINTS_PER_KCAL * Math.abs(energy - share) - POINTS_PER_CENT * over + chance;
}

function plannedCells(problem: CompiledProblem): number[] {
  return [...problem.cells.profile.keys()].filter((cell) => (problem.cells.profile[cell] ?? -1) >= 0);
}

function variantsFor(problem: CompiledProblem, state: PlanState, cell: number): number[] {
  const { cells, recipeOf, variantCount, weekOf } = problem;
  const offset = (cells.profile[cell] ?? 0) * variantCount;
  const week = weekOf[cell >> 2] ?? 0;
  const group = GROUP_OF_SLOT[cell & 3] ?? 0;
  const found: number[] = [];
  for (let variant = 0; variant < variantCount; variant++) {
    if (cells.allowed[offset + variant] !== 1) continue;
    if (state.variety.room(week, group, recipeOf[variant] ?? 0) > 0) found.push(variant);
  }
  return found;
}

function place(state: PlanState, cell: number, variant: number): void {
  state.stage(cell, variant, 0);
  state.gain();
  state.commit();
}

function readFigures(problem: CompiledProblem, state: PlanState): PlanFigures {
  return {
    objective: state.objective,
    cashCents: Math.round(totalCash(state)),
    missedPoints: listMissedGoals(problem, state).reduce((sum, { points }) => sum + points, 0),
    brokenLimits: brokenDays(problem, state) + brokenTotals(problem, state),
  };
}

function brokenDays(problem: CompiledProblem, state: PlanState): number {
  const { hard, max, min } = problem.days;
  let broken = 0;
  for (let day = 0; day < problem.dayCount; day++) {
    const outside = DAY_MEASURES.some((_, k) => {
      const at = day * MEASURES + k;
      const value = state.days.sum[at] ?? 0;
      return hard[at] === 1 && (value < (min[at] ?? 0) - 1e-6 || value > (max[at] ?? 0) + 1e-6);
    });
    if (outside) broken += 1;
  }
  return broken;
}

function brokenTotals(problem: CompiledProblem, state: PlanState): number {
  const { minutes, money } = problem.source;
  return [
    totalCash(state) > (money.horizonCapCents ?? Number.POSITIVE_INFINITY) + 1,
    (state.days.minutes[0] ?? 0) > (minutes.weekdayTotal ?? Number.POSITIVE_INFINITY) + 1e-6,
    (state.days.minutes[1] ?? 0) > (minutes.weekendTotal ?? Number.POSITIVE_INFINITY) + 1e-6,
  ].filter(Boolean).length;
}

function totalCash(state: PlanState): number {
  return state.food.weekCash.reduce((sum, cents) => sum + cents, 0);
}
