import { seededRandom } from '@progressive/seeded-random';
import { assemblePlan } from './assemble-plan.js';
import { compileProblem } from './compile-problem.js';
import type { CompiledProblem } from './compiled-problem.js';
import { explainNotFound, explainProvenInfeasible, type FoundPlan } from './explain-infeasibility.js';
import type { PlannerSolver } from './linear-solver-port.js';
import type {
  MealPlanOutcome,
  MissedGoal,
  PlanCertificate,
  PlannedMeal,
  PlanningResult,
} from './plan-result.js';
import { type Effort, effortFor, PlanSearch } from './plan-search.js';
import type { MealPlanProblem } from './problem.js';
import { rankSwaps } from './rank-swaps.js';
import { buildRelaxation } from './relaxation.js';
import { readPrices } from './relaxed-prices.js';
import { type ExactProof, solveExactly } from './solve-exactly.js';
import {
  type RelaxedPlan,
  solvePlainRelaxation,
  solveRelaxation,
  solveRelaxationLike,
  strengthenRelaxation,
} from './solve-relaxation.js';

/** Changes when the same problem and seed may give another plan. */
export const ENGINE_VERSION = 'meal-planner/4';

const ALTERNATIVES_SHOWN = 5;

export interface PlanEvents {
  /** The relaxation is solved: nothing can be better than this. */
  readonly onBound?: (bound: number) => void;
  /** The first plan that keeps every hard limit; where money is lean it may repeat recipes more often than the last. */
  readonly onFirstPlan?: (plan: PlanningResult) => void;
  /** @param done share of the full search that is done, 0..1. */
  readonly onImproved?: (objective: number, iterations: number, done: number) => void;
}

/**
 * Plans the meals of 1..28 days: linear relaxation for the bound and the prices, guided annealing for the plan, exact
 * polish, certificate. Where the wanted variety leaves no plan, recipes may repeat more often, and the plan says so.
 * Deterministic: equal problem, seed and effort give the equal plan.
 * @throws MalformedProblemError for a problem that cannot be read.
 * @throws Error when the solver fails for a reason other than infeasibility.
 */
export async function planMeals(
  source: MealPlanProblem,
  solver: PlannerSolver,
  events: PlanEvents = {},
  effort: Effort = effortFor(source.days.length, source.previous !== null),
): Promise<MealPlanOutcome> {
  const repeating = withMoreRepeats(source);
  // What stands may repeat recipes already, because nothing else was found: asking for more variety again would fail again.
  const repeats = repeatsNoted(source.previous?.meals ?? [], source).length > 0;
  const first = await planOnce(repeats ? repeating : source, solver, events, effort);
  if (first.plan !== null) return repeats ? withRepeatsNoted(first.plan, source) : first.plan;
  const second = repeats ? null : await planRepeating(repeating, first, solver, events, effort);
  if (second !== null) return withRepeatsNoted(second, source);
  if (first.relaxed.status === 'INFEASIBLE') {
    return explainProvenInfeasible(first.relaxed.relaxation, solver);
  }
  return explainNotFound(repeating, (changed) => quickSearch(changed, solver, effort));
}

interface Attempt {
  readonly plan: PlanningResult | null;
  /** Its relaxed plan; INFEASIBLE proves that there is no plan, else none was merely found. */
  readonly relaxed: RelaxedPlan;
  /** A search with more repeats that has found a plan, made while the wanted variety had none yet. */
  readonly spare: PlanSearch | null;
}

async function planOnce(
  source: MealPlanProblem,
  solver: PlannerSolver,
  events: PlanEvents,
  effort: Effort,
): Promise<Attempt> {
  const problem = compileProblem(source);
  const random = seededRandom(source.seed);
  const plain = await solvePlainRelaxation(buildRelaxation(problem), solver);
  if (isImpossible(plain)) return { plan: null, relaxed: plain, spare: null };
  events.onBound?.(plain.bound);
  const opening = new PlanSearch(problem, plain, random, effort);
  const openedEarly = opening.findFirst(1);
  if (openedEarly) events.onFirstPlan?.(readResult(problem, plain, opening, false));
  const spare =
    openedEarly || source.previous !== null ? null : await findSpare(plain, solver, events, effort);
  const relaxed = await strengthenRelaxation(plain, solver);
  if (isImpossible(relaxed)) return { plan: null, relaxed, spare };
  const search = new PlanSearch(problem, relaxed, random, effort);
  search.adopt(opening);
  const shown = spare === null ? events : withoutFirst(events);
  // With a plan in hand the short attempts are left out: the longer search finds what they would.
  const start = { opened: openedEarly, attempts: spare === null ? FIRST_ATTEMPTS : 0 };
  const plan = await finishSearch(problem, relaxed, search, solver, shown, start);
  return { plan, relaxed, spare };
}

/**
 * Where the first short search has found nothing, a plan with more repeats is at hand soon: it is shown as the first, and stays
 * the answer when the wanted variety leaves none. Null when that search finds nothing either.
 */
async function findSpare(
  plain: RelaxedPlan,
  solver: PlannerSolver,
  events: PlanEvents,
  effort: Effort,
): Promise<PlanSearch | null> {
  const { source } = plain.relaxation.problem;
  const problem = compileProblem(withMoreRepeats(source));
  const relaxed = await solvePlainRelaxation(buildRelaxation(problem), solver, plain);
  if (isImpossible(relaxed)) return null;
  const search = new PlanSearch(problem, relaxed, seededRandom(source.seed), effort);
  if (!search.findFirst(FIRST_ATTEMPTS) && !search.rescue()) return null;
  events.onFirstPlan?.(withRepeatsNoted(readResult(problem, relaxed, search, false), source));
  return search;
}

function withoutFirst({ onBound, onImproved }: PlanEvents): PlanEvents {
  return { ...(onBound && { onBound }), ...(onImproved && { onImproved }) };
}

/** The second attempt, from the relaxed plan of the first: it differs in how often recipes may be repeated only. */
async function planRepeating(
  source: MealPlanProblem,
  { relaxed: earlier, spare }: Attempt,
  solver: PlannerSolver,
  events: PlanEvents,
  effort: Effort,
): Promise<PlanningResult | null> {
  const problem = compileProblem(source);
  const relaxed = await solveRelaxationLike(buildRelaxation(problem), earlier, solver);
  if (isImpossible(relaxed)) return null;
  events.onBound?.(relaxed.bound);
  const search = new PlanSearch(problem, relaxed, seededRandom(source.seed), effort);
  if (spare !== null) search.adopt(spare);
  return finishSearch(problem, relaxed, search, solver, events, {
    opened: spare !== null,
    attempts: FIRST_ATTEMPTS,
  });
}

/** A first plan where there is none yet, then the full search. Null when no plan keeps every hard limit. */
export async function finishSearch(
  problem: CompiledProblem,
  relaxed: RelaxedPlan,
  search: PlanSearch,
  solver: PlannerSolver,
  events: PlanEvents,
  { opened, attempts }: { readonly opened: boolean; readonly attempts: number },
): Promise<PlanningResult | null> {
  const found = opened || search.findFirst(attempts) || search.rescue();
  if (found && !opened) events.onFirstPlan?.(readResult(problem, relaxed, search, false));
  if (found) search.improve((...found) => events.onImproved?.(...found));
  const proof = await solveExactly(problem, search, solver);
  return search.found ? readResult(problem, relaxed, search, true, proof) : null;
}

/** Short searches for a first plan. */
export const FIRST_ATTEMPTS = 5;

export function isImpossible(relaxed: RelaxedPlan): boolean {
  if (relaxed.status === 'INFEASIBLE') return true;
  if (relaxed.status !== 'OPTIMAL') throw new Error(`the relaxation ended with ${relaxed.status}`);
  return false;
}

/** The best plan of a search, from a fresh state: exact sums, and the search goes on undisturbed. */
function readResult(
  problem: CompiledProblem,
  relaxed: RelaxedPlan,
  search: PlanSearch,
  withAlternatives: boolean,
  proof: ExactProof | null = null,
): PlanningResult {
  const bound = Math.min(relaxed.bound, proof?.bound ?? Number.POSITIVE_INFINITY);
  const state = search.bestState();
  const moves = search.movesOn(state);
  const certificate: PlanCertificate = {
    objective: state.objective,
    bound: Math.max(bound, state.objective),
    gap: gapOf(bound, state.objective),
    boundMethod: proof !== null ? 'MIP' : relaxed.rounds > 1 ? 'LP_STRENGTHENED' : 'LP',
    prices: readPrices(relaxed),
    iterations: search.iterations,
    seed: problem.source.seed,
    engineVersion: ENGINE_VERSION,
    dataVersion: problem.source.dataVersion,
  };
  return assemblePlan(problem, state, relaxed, certificate, (cell) => {
    const cellClass = search.guide.cellClass[cell] ?? -1;
    if (!withAlternatives || cellClass < 0) return [];
    const ranked = rankSwaps(problem, state, moves, search.sampler, cellClass, cell);
    // Only what may really be swapped in: the day stays inside its limits and the money inside its cap.
    return ranked
      .filter(({ keepsHardLimits }) => keepsHardLimits)
      .slice(0, ALTERNATIVES_SHOWN)
      .map(({ variant: _, left: __, ...shown }) => shown);
  });
}

/** bound / objective − 1; a plan worth nothing or less has no meaningful relative gap and reports 1. */
function gapOf(bound: number, objective: number): number {
  return objective > 0 ? Math.max(0, bound / objective - 1) : 1;
}

/** What a frugal week looks like: the same breakfast every day, a pot of something four times. */
const MORE_REPEATS = { BREAKFAST: 7, LUNCH: 4, DINNER: 4, SNACK: 7 } as const;

/** The problem with recipes that may be repeated more often: what is planned where the wanted variety leaves no plan. */
export function withMoreRepeats(source: MealPlanProblem): MealPlanProblem {
  const { maxPerWeek } = source.variety;
  const more = {
    BREAKFAST: Math.max(maxPerWeek.BREAKFAST, MORE_REPEATS.BREAKFAST),
    LUNCH: Math.max(maxPerWeek.LUNCH, MORE_REPEATS.LUNCH),
    DINNER: Math.max(maxPerWeek.DINNER, MORE_REPEATS.DINNER),
    SNACK: Math.max(maxPerWeek.SNACK, MORE_REPEATS.SNACK),
  };
  return { ...source, variety: { ...source.variety, maxPerWeek: more } };
}

export function withRepeatsNoted(plan: PlanningResult, source: MealPlanProblem): PlanningResult {
  return { ...plan, missedGoals: [...plan.missedGoals, ...repeatsNoted(plan.meals, source)] };
}

/** Week by week, how many meals repeat a recipe more often than is wanted. */
export function repeatsNoted(
  meals: readonly Pick<PlannedMeal, 'dayIndex' | 'slot' | 'recipeId'>[],
  source: MealPlanProblem,
): MissedGoal[] {
  const { maxPerWeek } = source.variety;
  const counts = new Map<string, { week: number; count: number; wanted: number }>();
  for (const { dayIndex, slot, recipeId } of meals) {
    const week = Math.floor(dayIndex / 7);
    const main = slot === 'LUNCH' || slot === 'DINNER';
    const key = `${week}/${main ? 'MAIN' : slot}/${recipeId}`;
    const wanted = main ? Math.max(maxPerWeek.LUNCH, maxPerWeek.DINNER) : maxPerWeek[slot];
    counts.set(key, { week, wanted, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const over = new Map<number, number>();
  for (const { week, count, wanted } of counts.values()) {
    if (count > wanted) over.set(week, (over.get(week) ?? 0) + count - wanted);
  }
  return [...over].map(([week, amount]) => ({
    goal: 'recipeRepeats',
    dayIndex: null,
    weekIndex: week,
    amount,
    unit: 'meals',
    points: 0,
  }));
}

/** A search that only asks whether there is any plan. */
async function quickSearch(
  source: MealPlanProblem,
  solver: PlannerSolver,
  effort: Effort,
): Promise<FoundPlan | null> {
  const problem = compileProblem(source);
  const relaxed = await solveRelaxation(buildRelaxation(problem), solver);
  if (relaxed.status !== 'OPTIMAL') return null;
  const quick = { ...effort, rescuePerWeek: 40_000, rescues: 1 };
  const search = new PlanSearch(problem, relaxed, seededRandom(source.seed), quick);
  return search.findFirst(FIRST_ATTEMPTS) || search.rescue() ? { problem, state: search.bestState() } : null;
}
