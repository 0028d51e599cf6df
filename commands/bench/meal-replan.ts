import { measurePlanner } from './planner-process.js';
import { quantile } from './quantile.js';

/** One person's change, as the planner's own process reports it. */
interface ReplanMeasurement {
  readonly swapMs: readonly number[];
  readonly replanMs: number;
  readonly replanned: boolean;
  readonly meals: number;
  readonly changed: number;
  readonly gap: number | null;
  readonly violations: readonly string[];
}

/** What `npm run bench -- meal-replan --json` prints. Times are wall clock through the planning thread, ms. */
export interface MealReplanBenchmark {
  readonly bench: 'meal-replan';
  readonly people: number;
  readonly replanned: number;
  readonly swapMs: { readonly p50: number; readonly p95: number };
  readonly replanMs: { readonly p50: number; readonly p95: number };
  /** Share of the meals that hold another recipe than before. */
  readonly changed: { readonly p50: number; readonly p90: number };
  readonly gapP50: number;
  readonly violations: readonly string[];
  readonly bars: typeof bars;
  readonly passed: boolean;
}

const bars = { swapP95Ms: 10, replanP95Ms: 250, changedP50: 0.2, violations: 0 } as const;
const request = { replan: { people: 25, seed: 20_260_309 } };

/**
 * Changes weeks that stand: ranks the swaps of five meals of each person, then bans the recipe of one dinner and plans
 * again from the plan as it was.
 */
export async function run({ json }: { json: boolean }): Promise<MealReplanBenchmark> {
  const list: ReplanMeasurement[] = [];
  await measurePlanner<{ group: string; measurement: ReplanMeasurement }>(request, ({ measurement }) => {
    list.push(measurement);
    process.stderr.write('.');
  });
  process.stderr.write('\n');
  const result = summarise(list);
  process.stdout.write(`${json ? JSON.stringify(result, null, 2) : table(result)}\n`);
  return result;
}

function summarise(list: readonly ReplanMeasurement[]): MealReplanBenchmark {
  const done = list.filter(({ replanned }) => replanned);
  const spread = (values: readonly number[], high: number) => [quantile(values, 0.5), quantile(values, high)];
  const [swapP50 = 0, swapP95 = 0] = spread(
    list.flatMap(({ swapMs }) => swapMs),
    0.95,
  );
  const [replanP50 = 0, replanP95 = 0] = spread(
    done.map(({ replanMs }) => replanMs),
    0.95,
  );
  const [changedP50 = 0, changedP90 = 0] = spread(
    done.map(({ changed, meals }) => changed / meals),
    0.9,
  );
  const violations = done.flatMap((one) => one.violations);
  return {
    bench: 'meal-replan',
    people: list.length,
    replanned: done.length,
    swapMs: { p50: swapP50, p95: swapP95 },
    replanMs: { p50: replanP50, p95: replanP95 },
    changed: { p50: changedP50, p90: changedP90 },
    gapP50: quantile(
      done.map(({ gap }) => gap ?? 1),
      0.5,
    ),
    violations,
    bars,
    passed:
      violations.length === bars.violations &&
      swapP95 <= bars.swapP95Ms &&
      replanP95 <= bars.replanP95Ms &&
      changedP50 <= bars.changedP50,
  };
}

function table(result: MealReplanBenchmark): string {
  const { people, replanned, swapMs, replanMs, changed, gapP50, violations, passed } = result;
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return [
    `Changes of a week: ${replanned} of ${people} people planned again without one dinner's recipe`,
    `  swap ranking  p50 ${swapMs.p50.toFixed(1)} ms  p95 ${swapMs.p95.toFixed(1)} ms (bar ${bars.swapP95Ms} ms)`,
    `  plan again    p50 ${replanMs.p50.toFixed(0)} ms  p95 ${replanMs.p95.toFixed(0)} ms (bar ${bars.replanP95Ms} ms)`,
    `  meals changed p50 ${percent(changed.p50)}  p90 ${percent(changed.p90)} (bar ${percent(bars.changedP50)} in the median)`,
    `  proven gap    p50 ${percent(gapP50)}`,
    `  hard limits broken: ${violations.length}`,
    passed ? 'All bars passed.' : 'A bar was missed.',
  ].join('\n');
}
