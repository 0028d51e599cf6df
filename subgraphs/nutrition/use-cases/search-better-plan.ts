import type { Improvement } from '../domain/meal-planning/improve-plan.js';
import { useInTime } from '../domain/pantry/use-in-time.js';
import { finishPlan } from '../domain/plan/finish-plan.js';
import {
  firstFreeDay,
  improvementText,
  LEAST_GAIN_POINTS,
  type MealPlanImprovement,
  withAgreedCaps,
} from '../domain/plan/improvement.js';
import { withMarksOf } from '../domain/plan/meal-marks.js';
import type { MealOrder } from '../domain/plan/meal-order.js';
import type { MealPlan, MealPlanContent } from '../domain/plan/meal-plan.js';
import { beyondAgreement } from '../domain/plan/swap-meal.js';
import { endImprovement, type ImprovementEnd } from '../repositories/improvement-repository.js';
import { findPlans } from '../repositories/meal-plan-repository.js';
import { listTasteSignals } from '../repositories/taste-repository.js';
import { withStoredRules, writeVersion } from './change-meal-plan.js';
import type { ReadyOrder } from './make-order.js';
import type { NutritionServices } from './nutrition-services.js';
import { placedMeals } from './rank-candidates.js';
import { todayOf } from './read-taste.js';
import { differentMeals } from './replan-meals.js';
import { checked } from './reserve-offer.js';
import { problemOf } from './standing-problem.js';

/**
 * Searches on from a plan as it stands, and makes a version that is better by the objective the one that stands, unless the
 * plan was changed meanwhile: then the person's change wins. The search's end and the version are one transaction.
 */
export async function searchBetterPlan(
  services: NutritionServices,
  search: MealPlanImprovement,
  options: { readonly onDone: (share: number) => void; readonly signal: AbortSignal },
): Promise<void> {
  const { userId, mealPlanId } = search;
  const start = await services.database.read({ userId }, async (manager) => {
    const [plan] = await findPlans(manager, userId, [mealPlanId]);
    if (plan?.status !== 'COMMITTED') return null;
    const signals = await listTasteSignals(manager, userId);
    const refused = signals.flatMap(({ kind, recipeKey }) => (kind === 'REFUSED' ? [recipeKey] : []));
    return { plan, refused, order: await withStoredRules(manager, userId, plan.content.order) };
  });
  if (start === null) return end(services, search, { status: 'PLAN_CHANGED' });
  const { plan, order } = start;
  const ready = await readyToImprove(services, plan.content, order, start.refused);
  const found = await services.planner.improve(ready.problem, placedMeals(plan.content), options);
  if (found === null) return end(services, search, { status: 'FAILED' });
  const { objective, gap } = found.plan.certificate;
  if (objective < found.before + LEAST_GAIN_POINTS)
    return end(services, search, { status: 'NO_BETTER_FOUND', gapAfter: gapOf(found), pointsGained: 0 });
  const content = checked(services, better(plan, order, found, ready), ready.catalogue);
  await adopt(services, search, plan, content, { gapAfter: gap, pointsGained: objective - found.before });
}

/** The plan's own problem: what is on the table, fixed or chosen stays; what was refused since does not come back. */
function readyToImprove(
  services: NutritionServices,
  content: MealPlanContent,
  order: MealOrder,
  refused: readonly string[],
): Promise<ReadyOrder> {
  return problemOf(services, content, withAgreedCaps({ ...content, order }), {
    stabilityPoints: 0,
    excludedRecipeIds: refused,
    from: firstFreeDay(todayOf(services)),
    keepChosen: true,
    onProblem: (problem) => ({ ...problem, previous: null }),
  });
}

/** What is proven of the plan there was, when nothing better is. */
function gapOf({ plan, before }: Improvement): number {
  return before > 0 ? Math.max(0, plan.certificate.bound / before - 1) : plan.certificate.gap;
}

function better(
  { content }: MealPlan,
  order: MealOrder,
  { plan }: Improvement,
  { minorUnitsPerCent, catalogue }: ReadyOrder,
): MealPlanContent {
  const finished = finishPlan(plan, order, minorUnitsPerCent, catalogue, (meals) =>
    useInTime(meals, order, catalogue),
  );
  const next = { ...withMarksOf(content, finished), agreed: content.agreed };
  return { ...next, goalsMissed: beyondAgreement(next) };
}

async function adopt(
  { database, clock }: NutritionServices,
  search: MealPlanImprovement,
  plan: MealPlan,
  content: MealPlanContent,
  figures: { readonly gapAfter: number; readonly pointsGained: number },
): Promise<void> {
  const endedAt = new Date(clock());
  const changedMealIds = differentMeals(plan.content, content);
  const change = improvementText(search.gapBefore, figures.gapAfter, changedMealIds.length);
  await database.transaction({ userId: search.userId }, async (manager) => {
    const written = await writeVersion(manager, plan, { content, changedMealIds, change }, endedAt);
    const result: ImprovementEnd =
      written.kind === 'PlanSuperseded'
        ? { status: 'PLAN_CHANGED', endedAt }
        : { status: 'IMPROVED', improvedPlanId: written.mealPlan.id, endedAt, ...figures };
    // Cancelled, or taken up by another process, in the last moment: the version goes with it.
    if (!(await endImprovement(manager, search, result))) throw new SearchLost();
  });
}

/** The search is not this process's any more. */
export class SearchLost extends Error {}

async function end(
  { database, clock }: NutritionServices,
  search: MealPlanImprovement,
  result: Omit<ImprovementEnd, 'endedAt'>,
): Promise<void> {
  await database.transaction({ userId: search.userId }, (manager) =>
    endImprovement(manager, search, { ...result, endedAt: new Date(clock()) }),
  );
}
