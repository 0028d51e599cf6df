import { performance } from 'node:perf_hooks';
import { seededRandom } from '@progressive/seeded-random';
import { buildCatalogue } from '../domain/catalogue/catalogue.js';
import type { PlanningResult } from '../domain/meal-planning/plan-result.js';
import type { MealPlanProblem, MealSlot } from '../domain/meal-planning/problem.js';
import { finishPlan } from '../domain/plan/finish-plan.js';
import { makeProblem } from '../domain/plan/make-problem.js';
import { checkPlan } from '../domain/plan-checker.js';
import { readReference } from '../seeds/read-reference.js';
import type { MealPlanner } from './meal-planner-pool.js';
import { samplePeople } from './sample-people.js';

/** What changing one person's week took. Times are wall clock through the planning thread, ms. */
export interface ReplanMeasurement {
  readonly person: string;
  /** One per meal asked about. */
  readonly swapMs: readonly number[];
  readonly replanMs: number;
  readonly replanned: boolean;
  readonly meals: number;
  /** Meals whose recipe is another than before, the banned one included. */
  readonly changed: number;
  readonly gap: number | null;
  readonly violations: readonly string[];
}

const SWAPS_EACH = 5;
const STABILITY_POINTS = 8;

/** Plans a week for each person, ranks swaps of some meals, then bans one dinner's recipe and plans again. */
export async function measureReplans(
  planner: MealPlanner,
  options: { readonly people: number; readonly seed: number },
  onEach: (measurement: ReplanMeasurement) => void,
): Promise<void> {
  const reference = await readReference();
  const catalogue = buildCatalogue(reference.hash, reference.foods, reference.recipes);
  const random = seededRandom(options.seed);
  for (const person of samplePeople(options.people, options.seed, 7)) {
    const problem = makeProblem(person.order, catalogue, { seed: options.seed, minorUnitsPerCent: 1 });
    const plan = await planner.planMeals(problem);
    if (plan.kind !== 'PLAN') continue;
    const swapMs: number[] = [];
    for (let swap = 0; swap < SWAPS_EACH; swap++) {
      swapMs.push(await timeSwap(planner, problem, plan, random.pick(plan.meals)));
    }
    const banned = random.pick(plan.meals.filter(({ slot }) => slot === 'DINNER')).recipeId;
    const changedProblem = { ...problem, ...changeOf(plan, banned) };
    const started = performance.now();
    const changed = await planner.planMeals(changedProblem);
    const replanMs = performance.now() - started;
    const found = changed.kind === 'PLAN';
    onEach({
      person: person.name,
      swapMs,
      replanMs,
      replanned: found,
      meals: plan.meals.length,
      changed: found ? countChanged(plan, changed) : 0,
      gap: found ? changed.certificate.gap : null,
      violations: found
        ? checkPlan(finishPlan(changed, person.order, 1, catalogue), catalogue).map(
            ({ code, where, detail }) => `${code} ${where} ${detail}`,
          )
        : [],
    });
  }
}

async function timeSwap(
  planner: MealPlanner,
  problem: MealPlanProblem,
  plan: PlanningResult,
  { dayIndex, slot }: { readonly dayIndex: number; readonly slot: MealSlot },
): Promise<number> {
  const started = performance.now();
  await planner.suggestSwaps(problem, plan.meals, { dayIndex, slot }, 10);
  return performance.now() - started;
}

function changeOf(plan: PlanningResult, banned: string): Partial<MealPlanProblem> {
  return {
    excludedRecipeIds: [banned],
    previous: { meals: plan.meals, stabilityPoints: STABILITY_POINTS },
  };
}

function countChanged(before: PlanningResult, after: PlanningResult): number {
  const recipeAt = new Map(
    before.meals.map(({ dayIndex, slot, recipeId }) => [`${dayIndex}/${slot}`, recipeId]),
  );
  return after.meals.filter(
    ({ dayIndex, slot, recipeId }) => recipeAt.get(`${dayIndex}/${slot}`) !== recipeId,
  ).length;
}
