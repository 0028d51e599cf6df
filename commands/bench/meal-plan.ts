import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { quantile } from './quantile.js';

/** One plan, as the planner's own process reports it. */
interface PlanMeasurement {
  readonly diet: string;
  readonly outcome: 'PLAN' | 'PROVEN_IMPOSSIBLE' | 'NOT_FOUND';
  readonly firstMs: number | null;
  readonly finalMs: number;
  readonly cpuMs: number;
  readonly gap: number | null;
  readonly violations: readonly string[];
}

interface GrowthMeasurement {
  readonly recipes: number;
  readonly firstMs: number;
  readonly finalMs: number;
  readonly gap: number;
}

type GroupName = 'week' | 'fourWeeks' | 'thrifty';

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
  /** People without a plan, by diet. */
  readonly withoutPlan: Readonly<Record<string, number>>;
}

/** What `npm run bench -- meal-plan --json` prints. */
export interface MealPlanBenchmark {
  readonly bench: 'meal-plan';
  readonly week: MealPlanFigures;
  readonly fourWeeks: MealPlanFigures;
  /** People with less money than a week of whole packs usually costs; beside the bars, not under them. */
  readonly thrifty: MealPlanFigures;
  readonly growth: readonly GrowthMeasurement[];
  readonly bars: typeof bars;
  readonly passed: boolean;
}

const bars = {
  week: { firstP95Ms: 400, finalP95Ms: 1000, gapP50: 0.035, gapP90: 0.06 },
  fourWeeks: { finalMs: 5000, gap: 0.04 },
  violations: 0,
} as const;

const request = {
  week: { people: 50, seed: 20_260_302, days: 7 },
  fourWeeks: { people: 12, seed: 28, days: 28 },
  thrifty: { people: 12, seed: 5, days: 7 },
  growth: [300, 1000, 3000],
};

/**
 * Measures the meal planner alone: one process with one planning thread, the product's catalogue, people drawn with a
 * seed over diets, allergies, goals, budgets, cooking time and training; every plan passes the independent checker.
 */
export async function run({ json }: { json: boolean }): Promise<MealPlanBenchmark> {
  const groups: Record<GroupName, PlanMeasurement[]> = { week: [], fourWeeks: [], thrifty: [] };
  const growth: GrowthMeasurement[] = [];
  await measure((group, measurement) => {
    if (group === 'growth') growth.push(measurement as GrowthMeasurement);
    else groups[group].push(measurement as PlanMeasurement);
    process.stderr.write('.');
  });
  process.stderr.write('\n');
  const week = figures(groups.week);
  const fourWeeks = figures(groups.fourWeeks);
  const thrifty = figures(groups.thrifty);
  const result: MealPlanBenchmark = {
    bench: 'meal-plan',
    week,
    fourWeeks,
    thrifty,
    growth,
    bars,
    passed: passes(week, fourWeeks, thrifty),
  };
  process.stdout.write(`${json ? JSON.stringify(result, null, 2) : table(result)}\n`);
  return result;
}

/** The subgraph's own measuring program; a process apart, because nothing here may import an agent. */
function measure(onEach: (group: GroupName | 'growth', measurement: unknown) => void): Promise<void> {
  const program = fileURLToPath(
    new URL('../../../subgraphs/nutrition/dist/planning-worker/measure-main.js', import.meta.url),
  );
  return new Promise((resolve, reject) => {
    const child = fork(program, [JSON.stringify(request)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.on('message', (message: { group: GroupName | 'growth'; measurement: unknown }) =>
      onEach(message.group, message.measurement),
    );
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the planner's measuring process ended with ${code}`)),
    );
  });
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
    firstMs: { p50: quantile(firsts, 0.5), p95: quantile(firsts, 0.95) },
    finalMs: { p50: quantile(finals, 0.5), p95: quantile(finals, 0.95) },
    cpuMs: {
      p50: quantile(
        planned.map(({ cpuMs }) => cpuMs),
        0.5,
      ),
      p95: quantile(
        planned.map(({ cpuMs }) => cpuMs),
        0.95,
      ),
    },
    gap: { p50: quantile(gaps, 0.5), p90: quantile(gaps, 0.9), highest: Math.max(...gaps) },
    violations: list.flatMap(({ violations }) => violations),
    withoutPlan,
  };
}

function passes(week: MealPlanFigures, fourWeeks: MealPlanFigures, thrifty: MealPlanFigures): boolean {
  const violations = [week, fourWeeks, thrifty].reduce((sum, group) => sum + group.violations.length, 0);
  return (
    violations === bars.violations &&
    week.notFound === 0 &&
    week.firstMs.p95 <= bars.week.firstP95Ms &&
    week.finalMs.p95 <= bars.week.finalP95Ms &&
    week.gap.p50 <= bars.week.gapP50 &&
    week.gap.p90 <= bars.week.gapP90 &&
    fourWeeks.finalMs.p95 <= bars.fourWeeks.finalMs &&
    fourWeeks.gap.p90 <= bars.fourWeeks.gap
  );
}

function table({ week, fourWeeks, thrifty, growth, passed }: MealPlanBenchmark): string {
  const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
  const ms = (value: number): string => `${Math.round(value)} ms`;
  const lines = (name: string, group: MealPlanFigures): string[] => [
    `${name}: ${group.planned} of ${group.people} people planned, ${group.provenImpossible} proven impossible, ${group.notFound} not found`,
    `  first plan   p50 ${ms(group.firstMs.p50)}  p95 ${ms(group.firstMs.p95)}`,
    `  final plan   p50 ${ms(group.finalMs.p50)}  p95 ${ms(group.finalMs.p95)}`,
    `  CPU, all     p50 ${ms(group.cpuMs.p50)}  p95 ${ms(group.cpuMs.p95)}`,
    `  proven gap   p50 ${percent(group.gap.p50)}  p90 ${percent(group.gap.p90)}  highest ${percent(group.gap.highest)}`,
    `  hard limits broken: ${group.violations.length}`,
    ...Object.entries(group.withoutPlan).map(([diet, count]) => `  without a plan: ${count} × ${diet}`),
  ];
  return [
    ...lines('One week', week),
    ...lines('Four weeks', fourWeeks),
    ...lines('One week, thrifty', thrifty),
    'Growth (synthetic recipes, one week)',
    ...growth.map(
      ({ recipes, firstMs, finalMs, gap }) =>
        `  ${recipes} recipes: first ${ms(firstMs)}, final ${ms(finalMs)}, gap ${percent(gap)}`,
    ),
    passed ? 'All bars passed.' : 'A bar was missed.',
  ].join('\n');
}
