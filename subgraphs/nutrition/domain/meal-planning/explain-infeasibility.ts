import { compileProblem } from './compile-problem.js';
import { type CompiledProblem, MEASURES } from './compiled-problem.js';
import { buildElasticModel, type ElasticModel } from './elastic-model.js';
import type { PlannerSolver } from './linear-solver-port.js';
import type { InfeasibleResult, WayOut, WishGroup } from './plan-result.js';
import type { PlanState } from './plan-state.js';
import { DAY_MEASURES, type DayMeasure, type MealPlanProblem } from './problem.js';
import { buildRelaxation, type Relaxation } from './relaxation.js';

/** Anything less is the solver's tolerance. */
const SMALLEST_AMOUNT = 1e-4;

/**
 * Why no plan can exist: an irreducible set of wishes that cannot hold together (deletion filter over named groups,
 * Chinneck 2008), the single changes that are enough, and the cheapest mixture (elastic LP).
 */
export async function explainProvenInfeasible(
  relaxation: Relaxation,
  solver: PlannerSolver,
): Promise<InfeasibleResult> {
  const { source } = relaxation.problem;
  const elastic = buildElasticModel(relaxation);
  if (elastic.emptySlots) {
    return { kind: 'INFEASIBLE', conflict: ['recipes'], proven: true, waysOut: [], mixture: [] };
  }
  const conflict: WishGroup[] = [];
  const relaxedGroups = new Set<WishGroup>();
  for (const group of elastic.groups) {
    // Without this group: still impossible? Then it plays no part and stays relaxed.
    if ((await cheapest(elastic, solver, new Set([...relaxedGroups, group]))) === null)
      relaxedGroups.add(group);
    else conflict.push(group);
  }
  const ways = await singleFixes(elastic, solver, conflict, source.days.length);
  if (source.locked.length > 0) {
    const free = buildElasticModel(buildRelaxation(compileProblem({ ...source, locked: [] })));
    if ((await cheapest(free, solver, new Set())) !== null) {
      conflict.push('lockedMeals');
      ways.push({ wish: 'lockedMeals', amount: source.locked.length, unit: 'meals', direction: 'DROP' });
    }
  }
  const mixed = await cheapest(elastic, solver, new Set(elastic.groups));
  return {
    kind: 'INFEASIBLE',
    conflict,
    proven: true,
    waysOut: ways,
    mixture: mixed === null ? [] : describe(elastic, mixed, source.days.length),
  };
}

async function singleFixes(
  elastic: ElasticModel,
  solver: PlannerSolver,
  conflict: readonly WishGroup[],
  days: number,
): Promise<WayOut[]> {
  const found: { way: WayOut; regret: number }[] = [];
  for (const group of conflict) {
    const values = await cheapest(elastic, solver, new Set([group]));
    if (values === null) continue;
    const regret = elastic.slacks.reduce((sum, slack) => sum + slack.regret * (values[slack.column] ?? 0), 0);
    for (const way of describe(elastic, values, days)) found.push({ way, regret });
  }
  return found.sort((a, b) => a.regret - b.regret).map(({ way }) => way);
}

/** Least total regret with only these groups relaxed; null when that is not enough. */
async function cheapest(
  elastic: ElasticModel,
  solver: PlannerSolver,
  open: ReadonlySet<WishGroup>,
): Promise<Float64Array | null> {
  const colUpper = elastic.model.colUpper.slice();
  for (const slack of elastic.slacks)
    colUpper[slack.column] = open.has(slack.group) ? Number.POSITIVE_INFINITY : 0;
  const solution = await solver.solve({ ...elastic.model, colUpper });
  return solution.status === 'OPTIMAL' ? solution.colValue : null;
}

function describe(elastic: ElasticModel, values: Float64Array, days: number): WayOut[] {
  const totals = new Map<string, { way: WayOut; amount: number }>();
  for (const slack of elastic.slacks) {
    const amount = values[slack.column] ?? 0;
    if (amount <= SMALLEST_AMOUNT) continue;
    const key = `${slack.group}/${slack.direction}`;
    const shown = slack.perDay ? amount / days : amount;
    const before = totals.get(key)?.amount ?? 0;
    totals.set(key, {
      amount: before + shown * slack.scale,
      way: { wish: slack.group, amount: 0, unit: slack.unit, direction: slack.direction },
    });
  }
  return [...totals.values()].map(({ way, amount }) => ({ ...way, amount: Math.ceil(amount * 10) / 10 }));
}

export interface FoundPlan {
  readonly problem: CompiledProblem;
  readonly state: PlanState;
}

/**
 * The relaxation has a solution but no plan was found: try without each hard wish in turn. What becomes possible is a
 * verified way out, with the amount that the found plan needed; the conflict is those wishes.
 */
export async function explainNotFound(
  source: MealPlanProblem,
  search: (changed: MealPlanProblem) => Promise<FoundPlan | null>,
): Promise<InfeasibleResult> {
  const conflict: WishGroup[] = [];
  const waysOut: WayOut[] = [];
  const attempt = async (
    wish: WishGroup,
    changed: MealPlanProblem,
    measure: (found: FoundPlan) => WayOut,
  ) => {
    const found = await search(changed);
    if (found === null) return;
    conflict.push(wish);
    waysOut.push(measure(found));
  };
  const cap = source.money.horizonCapCents;
  if (cap !== null) {
    const thrifty = { ...source.money, horizonCapCents: null, pointsPerCent: source.money.pointsPerCent * 3 };
    await attempt('money', { ...source, money: thrifty }, ({ state }) => ({
      wish: 'money',
      amount: Math.max(1, Math.ceil(state.food.weekCash.reduce((sum, cents) => sum + cents, 0) - cap)),
      unit: 'cents',
      direction: 'RAISE',
    }));
  }
  if (source.minutes.weekdayTotal !== null || source.minutes.weekendTotal !== null) {
    await attempt(
      'minutes',
      { ...source, minutes: { weekdayTotal: null, weekendTotal: null } },
      ({ state }) => ({
        wish: 'minutes',
        amount: Math.ceil(overMinutes(source, state)),
        unit: 'min',
        direction: 'RAISE',
      }),
    );
  }
  for (const measure of DAY_MEASURES) {
    if (!source.days.some((day) => day.ranges[measure].hard)) continue;
    await attempt(measure, softened(source, measure), ({ problem, state }) =>
      wayOutOf(problem, state, measure),
    );
  }
  if (source.locked.length > 0) {
    await attempt('lockedMeals', { ...source, locked: [] }, () => ({
      wish: 'lockedMeals',
      amount: source.locked.length,
      unit: 'meals',
      direction: 'DROP',
    }));
  }
  return { kind: 'INFEASIBLE', conflict, proven: false, waysOut, mixture: [] };
}

function overMinutes(source: MealPlanProblem, state: PlanState): number {
  const weekday = (state.days.minutes[0] ?? 0) - (source.minutes.weekdayTotal ?? Number.POSITIVE_INFINITY);
  const weekend = (state.days.minutes[1] ?? 0) - (source.minutes.weekendTotal ?? Number.POSITIVE_INFINITY);
  return Math.max(0, weekday) + Math.max(0, weekend);
}

/** The same wish as a goal that costs ten times what a soft one would, so that it is missed by as little as possible. */
function softened(source: MealPlanProblem, measure: DayMeasure): MealPlanProblem {
  const days = source.days.map((day) => {
    const range = day.ranges[measure];
    const soft = { ...range, hard: false, pointsPerUnit: Math.max(1, range.pointsPerUnit * 10) };
    return { ...day, ranges: { ...day.ranges, [measure]: soft } };
  });
  return { ...source, days };
}

function wayOutOf(problem: CompiledProblem, state: PlanState, measure: DayMeasure): WayOut {
  const k = DAY_MEASURES.indexOf(measure);
  let short = 0;
  let over = 0;
  for (let day = 0; day < problem.dayCount; day++) {
    const at = day * MEASURES + k;
    const value = state.days.sum[at] ?? 0;
    short = Math.max(short, (problem.days.min[at] ?? 0) - value);
    over = Math.max(over, value - (problem.days.max[at] ?? 0));
  }
  const unit = { energyKcal: 'kcal per day', sodiumMg: 'mg per day', activeMinutes: 'min per day' }[
    measure as string
  ];
  return {
    wish: measure,
    amount: Math.ceil(Math.max(short, over)),
    unit: unit ?? 'g per day',
    direction: short >= over ? 'LOWER' : 'RAISE',
  };
}
