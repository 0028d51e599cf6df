import { measurePlanner } from './planner-process.js';
import { quantile } from './quantile.js';

/** One plan, as the planner's own process reports it. */
interface PlanMeasurement {
  readonly diet: string;
  readonly budget: BudgetClass;
  readonly outcome: 'PLAN' | 'PROVEN_IMPOSSIBLE' | 'NOT_FOUND';
  readonly firstMs: number | null;
  readonly finalMs: number;
  readonly cpuMs: number;
  readonly gap: number | null;
  readonly violations: readonly string[];
  readonly compared: Readonly<Record<PlannerName, PlanFigures>> | null;
}

type BudgetClass = 'LEAN' | 'THRIFTY' | 'USUAL' | 'NO_CAP';
type PlannerName = 'ours' | 'random' | 'greedy';

interface PlanFigures {
  readonly objective: number;
  readonly cashCents: number;
  readonly missedPoints: number;
  readonly brokenLimits: number;
}

interface GrowthMeasurement {
  readonly recipes: number;
  readonly firstMs: number;
  readonly finalMs: number;
  readonly gap: number;
}

type GroupName = 'week' | 'households' | 'fourWeeks';

interface PlannerMessage {
  readonly group: GroupName | 'growth';
  readonly measurement: unknown;
}

/** Figures of one group of people. Times are wall clock from the request to the plan, ms; gaps are shares. */
export interface MealPlanFigures {
  readonly people: number;
  readonly planned: number;
  readonly provenImpossible: number;
  readonly notFound: number;
  readonly firstMs: { readonly p50: number; readonly p95: number };
  readonly finalMs: { readonly p50: number; readonly p95: number };
  readonly cpuMs: { readonly p50: number; readonly p95: number };
  readonly gap: { readonly p50: number; readonly p90: number; readonly highest: number };
  readonly violations: readonly string[];
  /** The same by how tight the money is. */
  readonly byBudget: Readonly<Partial<Record<BudgetClass, BudgetFigures>>>;
  /** People without a plan, by diet. */
  readonly withoutPlan: Readonly<Record<string, number>>;
}

export interface BudgetFigures {
  readonly people: number;
  readonly planned: number;
  readonly gap: { readonly p50: number; readonly p90: number; readonly highest: number };
}

/** Means over the people planned: what a planner spends, misses and breaks on the same problems. */
export interface ComparedFigures {
  readonly objective: number;
  readonly cashCents: number;
  readonly missedPoints: number;
  /** Share of the plans that break a hard limit. */
  readonly breaking: number;
}

/** What `npm run bench -- meal-plan --json` prints. */
export interface MealPlanBenchmark {
  readonly bench: 'meal-plan';
  /** One person and an empty kitchen. */
  readonly week: MealPlanFigures;
  /** The same people with one to four eaters at the table and what is in the pantry. */
  readonly households: MealPlanFigures;
  readonly fourWeeks: MealPlanFigures;
  readonly compared: Readonly<Record<PlannerName, ComparedFigures>>;
  readonly growth: readonly GrowthMeasurement[];
  readonly bars: typeof bars;
  readonly passed: boolean;
}

const bars = {
  week: { firstP95Ms: 400, finalP95Ms: 1000, gapP50: 0.035, gapP90: 0.06 },
  households: { firstP95Ms: 300, finalP95Ms: 800, gapP50: 0.025, gapP90: 0.045 },
  fourWeeks: { finalP95Ms: 4000, gapP50: 0.025 },
  violations: 0,
} as const;

const request = {
  week: { people: 50, seed: 20_260_302, days: 7 },
  households: { people: 50, seed: 20_260_302, days: 7, households: true },
  fourWeeks: { people: 12, seed: 28, days: 28 },
  growth: [300, 1000, 3000],
};

/**
 * Measures the meal planner alone: one process with one planning thread, the product's catalogue, people drawn with a
 * seed over diets, allergies, goals, budgets, cooking time and training; every plan passes the independent checker.
 */
export async function run({
  json,
  people,
  background,
}: {
  json: boolean;
  people?: number;
  background: boolean;
}): Promise<MealPlanBenchmark | MealPlanFigures> {
  if (background) return runInBackground(json, people ?? request.households.people);

  const groups: Record<GroupName, PlanMeasurement[]> = { week: [], households: [], fourWeeks: [] };
  const growth: GrowthMeasurement[] = [];
  await measurePlanner<PlannerMessage>(request, ({ group, measurement }) => {
    if (group === 'growth') growth.push(measurement as GrowthMeasurement);
    else groups[group].push(measurement as PlanMeasurement);
    process.stderr.write('.');
  });
  process.stderr.write('\n');
  const week = figures(groups.week);
  const households = figures(groups.households);
  const fourWeeks = figures(groups.fourWeeks);
  const result: MealPlanBenchmark = {
    bench: 'meal-plan',
    week,
    households,
    fourWeeks,
    compared: comparePlanners(groups.week),
    growth,
    bars,
    passed: passes(week, households, fourWeeks),
  };
  process.stdout.write(`${json ? JSON.stringify(result, null, 2) : table(result)}\n`);
  return result;
}

/** The weeks of the same households with the search that goes on after the answer; first and final are its own times. */
async function runInBackground(json: boolean, people: number): Promise<MealPlanFigures> {
  const list: PlanMeasurement[] = [];
  await measurePlanner<PlannerMessage>(
    { background: { ...request.households, people, inBackground: true } },
    ({ measurement }) => {
      list.push(measurement as PlanMeasurement);
      process.stderr.write('.');
    },
  );
  process.stderr.write('\n');
  const result = figures(list);
  const shown = json
    ? JSON.stringify(result, null, 2)
    : lines('One week, one to four eaters, pantry, in the background', result).join('\n');
  process.stdout.write(`${shown}\n`);
  return result;
}

/** Only people for whom a plan within all limits exists: elsewhere there is nothing to compare. */
function comparePlanners(list: readonly PlanMeasurement[]): MealPlanBenchmark['compared'] {
  const both = list.flatMap(({ compared }) => (compared === null ? [] : [compared]));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const of = (name: PlannerName): ComparedFigures => {
    const plans = both.map((compared) => compared[name]);
    return {
      objective: mean(plans.map(({ objective }) => objective)),
      cashCents: mean(plans.map(({ cashCents }) => cashCents)),
      missedPoints: mean(plans.map(({ missedPoints }) => missedPoints)),
      breaking: mean(plans.map(({ brokenLimits }) => (brokenLimits > 0 ? 1 : 0))),
    };
  };
  return { ours: of('ours'), random: of('random'), greedy: of('greedy') };
}

const budgetClasses = ['LEAN', 'THRIFTY', 'USUAL', 'NO_CAP'] as const;

function byBudget(list: readonly PlanMeasurement[]): MealPlanFigures['byBudget'] {
  return Object.fromEntries(
    budgetClasses.flatMap((name) => {
      const people = list.filter(({ budget }) => budget === name);
      const gaps = people.flatMap(({ outcome, gap }) => (outcome === 'PLAN' ? [gap ?? 1] : []));
      return people.length === 0
        ? []
        : [[name, { people: people.length, planned: gaps.length, gap: spread(gaps) }] as const];
    }),
  );
}

function spread(gaps: readonly number[]): BudgetFigures['gap'] {
  return { p50: quantile(gaps, 0.5), p90: quantile(gaps, 0.9), highest: Math.max(...gaps) };
}

function usualAndSlow(times: readonly number[]): { p50: number; p95: number } {
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

function figures(list: readonly PlanMeasurement[]): MealPlanFigures {
  const planned = list.filter(({ outcome }) => outcome === 'PLAN');
  const gaps = planned.map(({ gap }) => gap ?? 1);
  // A plan that came without an early one was first seen when it was final.
  const firsts = planned.map(({ firstMs, finalMs }) => firstMs ?? finalMs);
  const finals = planned.map(({ finalMs }) => finalMs);
  const withoutPlan: Record<string, number> = {};
  for (const { diet, outcome } of list) {
    if (outcome !== 'PLAN') withoutPlan[diet] = (withoutPlan[diet] ?? 0) + 1;
  }
  return {
    people: list.length,
    planned: planned.length,
    provenImpossible: list.filter(({ outcome }) => outcome === 'PROVEN_IMPOSSIBLE').length,
    notFound: list.filter(({ outcome }) => outcome === 'NOT_FOUND').length,
    firstMs: usualAndSlow(firsts),
    finalMs: usualAndSlow(finals),
    cpuMs: usualAndSlow(planned.map(({ cpuMs }) => cpuMs)),
    gap: spread(gaps),
    byBudget: byBudget(list),
    violations: list.flatMap(({ violations }) => violations),
    withoutPlan,
  };
}

function passes(week: MealPlanFigures, households: MealPlanFigures, fourWeeks: MealPlanFigures): boolean {
  const all = [week, households, fourWeeks];
  return (
    all.every(({ notFound, violations }) => notFound === 0 && violations.length === bars.violations) &&
    passesWeek(week, bars.week) &&
    passesWeek(households, bars.households) &&
    fourWeeks.finalMs.p95 <= bars.fourWeeks.finalP95Ms &&
    fourWeeks.gap.p50 <= bars.fourWeeks.gapP50
  );
}

function passesWeek(
  { firstMs, finalMs, gap }: MealPlanFigures,
  bar: {
    readonly firstP95Ms: number;
    readonly finalP95Ms: number;
    readonly gapP50: number;
    readonly gapP90: number;
  },
): boolean {
  return (
    firstMs.p95 <= bar.firstP95Ms &&
    finalMs.p95 <= bar.finalP95Ms &&
    gap.p50 <= bar.gapP50 &&
    gap.p90 <= bar.gapP90
  );
}

const budgetNames: Readonly<Record<BudgetClass, string>> = {
  LEAN: 'lean, below $4.75 per 1,000 kcal',
  THRIFTY: 'thrifty, $4.75–5.75',
  USUAL: 'usual, $5.75–9.50',
  NO_CAP: 'no cap',
};

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
const ms = (value: number): string => `${Math.round(value)} ms`;

function lines(name: string, group: MealPlanFigures): string[] {
  return [
    `${name}: ${group.planned} of ${group.people} people planned, ${group.provenImpossible} proven impossible, ${group.notFound} not found`,
    `  first plan   p50 ${ms(group.firstMs.p50)}  p95 ${ms(group.firstMs.p95)}`,
    `  final plan   p50 ${ms(group.finalMs.p50)}  p95 ${ms(group.finalMs.p95)}`,
    `  CPU, all     p50 ${ms(group.cpuMs.p50)}  p95 ${ms(group.cpuMs.p95)}`,
    `  proven gap   p50 ${percent(group.gap.p50)}  p90 ${percent(group.gap.p90)}  highest ${percent(group.gap.highest)}`,
    ...budgetClasses.flatMap((name) => {
      const own = group.byBudget[name];
      if (own === undefined) return [];
      const { p50, p90, highest } = own.gap;
      return `    ${budgetNames[name]}: ${own.planned} of ${own.people}, p50 ${percent(p50)}  p90 ${percent(p90)}  highest ${percent(highest)}`;
    }),
    `  hard limits broken: ${group.violations.length}`,
    ...Object.entries(group.withoutPlan).map(([diet, count]) => `  without a plan: ${count} × ${diet}`),
  ];
}

function table({ week, households, fourWeeks, compared, growth, passed }: MealPlanBenchmark): string {
  return [
    ...lines('One week, one person, empty kitchen', week),
    ...lines('One week, one to four eaters, pantry', households),
    ...lines('Four weeks', fourWeeks),
    'The same people, one week: points, money for packs, points lost by missed wishes, plans that break a limit',
    ...(['ours', 'greedy', 'random'] as const).map((name) => {
      const { objective, cashCents, missedPoints, breaking } = compared[name];
      return `  ${name.padEnd(7)} ${objective.toFixed(0)} points  $${(cashCents / 100).toFixed(2)}  ${missedPoints.toFixed(0)} points lost  ${percent(breaking)}`;
    }),
    'Growth (synthetic recipes, one week)',
    ...growth.map(
      ({ recipes, firstMs, finalMs, gap }) =>
        `  ${recipes} recipes: first ${ms(firstMs)}, final ${ms(finalMs)}, gap ${percent(gap)}`,
    ),
    passed ? 'All bars passed.' : 'A bar was missed.',
  ].join('\n');
}
