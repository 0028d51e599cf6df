import type { ViewerClaims } from '@progressive/access-tokens';
import { minorUnitsPerCent } from '../domain/catalogue/prices-abroad.js';
import type { PlanningResult } from '../domain/meal-planning/plan-result.js';
import { finishPlan } from '../domain/plan/finish-plan.js';
import type { MealOrder } from '../domain/plan/meal-order.js';
import type { MealPlan, MealPlanContent } from '../domain/plan/meal-plan.js';
import { checkPlan } from '../domain/plan-checker.js';
import { type LimitRelaxation, relaxationsOf } from '../domain/trade-offs/relaxations.js';
import { findPlans } from '../repositories/meal-plan-repository.js';
import { askPlanner } from './ask-planner.js';
import type { ReadyOrder } from './make-order.js';
import type { NutritionServices } from './nutrition-services.js';
import { differentMeals } from './replan-meals.js';
import { orderToday, problemOf } from './standing-problem.js';

/** What letting one limit go a little would give, found by planning with it. */
export interface MealPlanTradeOff {
  readonly relaxation: LimitRelaxation;
  /** Points of the plan that was found beyond those of the plan as it is, both searched alike; 0 or more. */
  readonly gainPoints: number;
  /** What the price of the limit in the relaxed plan suggests; null where it has none. It understates whole packs. */
  readonly estimatedPoints: number | null;
  readonly before: MealPlanContent;
  readonly after: MealPlanContent;
  readonly changedMealIds: readonly string[];
}

/** No question of a plan takes longer, ms; one that does is left out. */
const mostMs = 15_000;

/** Search without a bonus for what stands, so that points compare; it starts from the plan and never ends below it. */
const again = { stabilityPoints: 0, excludedRecipeIds: [], from: null } as const;

/**
 * What one more dollar, ten more minutes or one relaxed rule would give for one of the viewer's plans; each answer is a plan
 * that was found under the changed limit and passed the independent check. Null for a plan of nobody or somebody else.
 */
export async function exploreTradeOffs(
  services: NutritionServices,
  viewer: ViewerClaims,
  mealPlanId: string,
): Promise<MealPlanTradeOff[] | null> {
  const [plan] = await services.database.read(viewer, (manager) =>
    findPlans(manager, viewer.userId, [mealPlanId]),
  );
  if (plan === undefined) return null;
  const order = { ...(await orderToday(services, viewer, plan.content)), ...capsOf(plan) };
  const base = await planAgain(services, plan, order);
  if (base === null) return [];
  const minorUnitsPerDollar = Math.round(100 * (minorUnitsPerCent(order.currency) ?? 1));
  const found: MealPlanTradeOff[] = [];
  for (const relaxation of relaxationsOf(order, minorUnitsPerDollar)) {
    const tried = await planAgain(services, plan, relaxation.order, relaxation.onProblem);
    if (tried === null) continue;
    const isBetter = tried.result.certificate.objective > base.result.certificate.objective + 1e-6;
    // What was possible before still is: a search that ends below it has only not found it.
    const after = isBetter ? tried.content : base.content;
    found.push({
      relaxation,
      gainPoints: isBetter ? tried.result.certificate.objective - base.result.certificate.objective : 0,
      estimatedPoints: estimateOf(relaxation, base.result),
      before: base.content,
      after,
      changedMealIds: differentMeals(plan.content, after),
    });
  }
  return found.sort((a, b) => b.gainPoints - a.gainPoints);
}

/** The plan's own limits, whatever edits passed since. */
function capsOf({ content }: MealPlan): Pick<MealOrder, 'moneyCapMinor'> {
  const { order, agreed } = content;
  return { moneyCapMinor: order.moneyCapMinor ?? agreed.moneyMinor };
}

interface PlannedAgain {
  readonly result: PlanningResult;
  readonly content: MealPlanContent;
}

/** A plan under the order that passed the check; null when there is none, or it took too long. */
async function planAgain(
  services: NutritionServices,
  { content }: MealPlan,
  order: MealOrder,
  onProblem?: LimitRelaxation['onProblem'],
): Promise<PlannedAgain | null> {
  const ready: ReadyOrder = await problemOf(services, content, order, {
    ...again,
    ...(onProblem === undefined ? {} : { onProblem }),
  });
  const outcome = await askPlanner(() => services.planner.planMeals(ready.problem, { timeoutMs: mostMs }));
  if (outcome.kind !== 'PLAN') return null;
  const planned = finishPlan(outcome, order, ready.minorUnitsPerCent, ready.catalogue);
  return checkPlan(planned, ready.catalogue).length === 0 ? { result: outcome, content: planned } : null;
}

function estimateOf({ kind, amount }: LimitRelaxation, { certificate }: PlanningResult): number | null {
  const { prices } = certificate;
  if (kind === 'MORE_MONEY') return amount * prices.pointsPerMoneyCent;
  return kind === 'MORE_AGREED_MINUTES' ? amount * prices.pointsPerWeekdayMinute : null;
}
