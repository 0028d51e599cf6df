import { performance } from 'node:perf_hooks';
import { buildCatalogue, type Catalogue } from '../domain/catalogue/catalogue.js';
import {
  figuresOf,
  type PlanFigures,
  planAtRandom,
  planGreedily,
} from '../domain/meal-planning/naive-planners.js';
import { type Effort, effortInBackground } from '../domain/meal-planning/plan-search.js';
import type { MealPlanProblem } from '../domain/meal-planning/problem.js';
import { syntheticProblem } from '../domain/meal-planning/synthetic-problem.js';
import { useInTime } from '../domain/pantry/use-in-time.js';
import { finishPlan } from '../domain/plan/finish-plan.js';
import { makeProblem } from '../domain/plan/make-problem.js';
import { checkPlan } from '../domain/plan-checker.js';
import { readReference } from '../seeds/read-reference.js';
import type { MealPlanner } from './meal-planner-pool.js';
import { sampleTables } from './sample-households.js';
import { type BudgetClass, type SamplePerson, samplePeople } from './sample-people.js';

/** One plan of the benchmark. */
export interface PlanMeasurement {
  readonly person: string;
  readonly diet: string;
  readonly budget: BudgetClass;
  readonly recipes: number;
  readonly outcome: 'PLAN' | 'PROVEN_IMPOSSIBLE' | 'NOT_FOUND';
  /** Wall clock from the request to the first plan within all hard limits, ms. */
  readonly firstMs: number | null;
  readonly finalMs: number;
  /** CPU of the whole process, all threads, ms: comparable also on a busy machine. */
  readonly cpuMs: number;
  readonly gap: number | null;
  readonly firstGap: number | null;
  /** Hard limits broken, by the independent checker. */
  readonly violations: readonly string[];
  readonly capCents: number | null;
  readonly cashCents: number | null;
  /** The same problem by our planner and by two simple ones, all judged alike; only for one week. */
  readonly compared: ComparedPlanners | null;
}

export interface ComparedPlanners {
  readonly ours: PlanFigures;
  readonly random: PlanFigures;
  readonly greedy: PlanFigures;
}

export interface MeasureOptions {
  readonly people: number;
  readonly seed: number;
  readonly days: number;
  /** One to four eaters and what is in the pantry, instead of one person with an empty kitchen. */
  readonly households?: boolean;
  /** With the search that goes on after the answer. */
  readonly inBackground?: boolean;
}

/** Plans for people drawn with a seed, one after the other, over the product's own catalogue. */
export async function measurePeople(
  planner: MealPlanner,
  options: MeasureOptions,
  onEach: (measurement: PlanMeasurement) => void = () => {},
): Promise<PlanMeasurement[]> {
  const reference = await readReference();
  const catalogue = buildCatalogue(reference.hash, reference.foods, reference.recipes);
  const measurements: PlanMeasurement[] = [];
  const { people, seed, days } = options;
  const drawn =
    options.households === true
      ? sampleTables(people, seed, days, catalogue)
      : samplePeople(people, seed, days);
  for (const person of drawn) {
    const problem = makeProblem(person.order, catalogue, {
      seed: measurements.length + 1,
      minorUnitsPerCent: 1,
    });
    const effort = options.inBackground === true ? effortInBackground(options.days) : null;
    const measurement = await measureOne(planner, catalogue, { person, problem, effort });
    measurements.push(measurement);
    onEach(measurement);
  }
  return measurements;
}

interface MeasuredRequest {
  readonly person: SamplePerson;
  readonly problem: MealPlanProblem;
  /** Null: the planner's own. */
  readonly effort: Effort | null;
}

async function measureOne(
  planner: MealPlanner,
  catalogue: Catalogue,
  { person, problem, effort }: MeasuredRequest,
): Promise<PlanMeasurement> {
  const started = performance.now();
  const cpuBefore = process.cpuUsage();
  let firstMs: number | null = null;
  let firstObjective = 0;
  const outcome = await planner.planMeals(problem, {
    timeoutMs: 180_000,
    ...(effort === null ? {} : { effort }),
    onProgress: (progress) => {
      if (progress.stage !== 'FIRST_PLAN') return;
      firstMs = performance.now() - started;
      firstObjective = progress.objective ?? 0;
    },
  });
  const finalMs = performance.now() - started;
  const cpu = process.cpuUsage(cpuBefore);
  const common = {
    person: person.name,
    diet: person.diet,
    budget: person.budget,
    recipes: problem.recipes.length,
    firstMs,
    finalMs,
    cpuMs: (cpu.user + cpu.system) / 1000,
    capCents: problem.money.horizonCapCents,
  };
  if (outcome.kind === 'INFEASIBLE') {
    return {
      ...common,
      outcome: outcome.proven ? 'PROVEN_IMPOSSIBLE' : 'NOT_FOUND',
      gap: null,
      firstGap: null,
      violations: [],
      cashCents: null,
      compared: null,
    };
  }
  const { order } = person;
  const content = finishPlan(outcome, order, 1, catalogue, (meals) => useInTime(meals, order, catalogue));
  return {
    ...common,
    outcome: 'PLAN',
    gap: outcome.certificate.gap,
    firstGap: firstObjective > 0 ? outcome.certificate.bound / firstObjective - 1 : null,
    violations: checkPlan(content, catalogue).map(({ code, where, detail }) => `${code} ${where} ${detail}`),
    cashCents: outcome.cashCents,
    compared:
      problem.days.length > 7
        ? null
        : {
            ours: figuresOf(problem, outcome.meals),
            random: planAtRandom(problem),
            greedy: planGreedily(problem),
          },
  };
}

/** How long a week takes as the catalogue grows; synthetic recipes, three people a size. */
export interface GrowthMeasurement {
  readonly recipes: number;
  readonly firstMs: number;
  readonly finalMs: number;
  readonly gap: number;
}

export async function measureGrowth(
  planner: MealPlanner,
  sizes: readonly number[],
): Promise<GrowthMeasurement[]> {
  const grown: GrowthMeasurement[] = [];
  for (const recipes of sizes) {
    const runs: GrowthMeasurement[] = [];
    for (const seed of [1, 2, 3]) {
      const problem = syntheticProblem({ seed, recipes, days: 7, capCents: null, foods: 250 });
      const started = performance.now();
      let firstMs = Number.NaN;
      const outcome = await planner.planMeals(problem, {
        timeoutMs: 180_000,
        onProgress: ({ stage }) => {
          if (stage === 'FIRST_PLAN') firstMs = performance.now() - started;
        },
      });
      const gap = outcome.kind === 'PLAN' ? outcome.certificate.gap : Number.NaN;
      runs.push({ recipes, firstMs, finalMs: performance.now() - started, gap });
    }
    runs.sort((a, b) => a.finalMs - b.finalMs);
    const median = runs[1];
    if (median !== undefined) grown.push(median);
  }
  return grown;
}
