import type { ViewerClaims } from '@progressive/access-tokens';
import { newId, notFound } from '@progressive/subgraph-server';
import { isOver, type MealPlanImprovement } from '../domain/plan/improvement.js';
import type { MealPlan } from '../domain/plan/meal-plan.js';
import { catalogueOf } from '../domain/plan/order-catalogue.js';
import { checkPlan } from '../domain/plan-checker.js';
import {
  cancelImprovement,
  countImprovements,
  countOpenImprovements,
  findImprovement,
  findImprovements,
  insertImprovement,
} from '../repositories/improvement-repository.js';
import { type PlanSuperseded, readStanding, withStoredRules } from './change-meal-plan.js';
import type { NutritionServices } from './nutrition-services.js';
import { todayOf } from './read-taste.js';

/** Wakes those who search, and tells them that a search was cancelled. */
export const improvementTopic = 'nutrition-improvements';

/** Searches that one person may ask for within 24 hours. */
const mostADay = 20;
/** Searches of all people that may wait: about a quarter of an hour of work for one process. */
const mostOpen = 100;
const dayMs = 86_400_000;

/** A search for a better plan waits for its turn. */
export interface MealPlanImprovementAccepted {
  readonly kind: 'MealPlanImprovementAccepted';
  readonly improvement: MealPlanImprovement;
}

/** A search ended by the person. */
export interface MealPlanImprovementCancelled {
  readonly kind: 'MealPlanImprovementCancelled';
  readonly improvement: MealPlanImprovement;
}

/** There is nothing to search for, or not now. */
export interface MealPlanImprovementRefused {
  readonly kind: 'MealPlanImprovementRefused';
  readonly code: string;
  readonly message: string;
  readonly waysOut: readonly string[];
  /** The search it is about, where there is one. */
  readonly about: MealPlanImprovement | null;
}

function refused(
  code: string,
  message: string,
  waysOut: readonly string[] = [],
  about: MealPlanImprovement | null = null,
): MealPlanImprovementRefused {
  return { kind: 'MealPlanImprovementRefused', code, message, waysOut, about };
}

/**
 * Accepts a search for a better version of the viewer's standing plan, which goes on in the background.
 * @throws NOT_FOUND for a plan that is not the viewer's.
 */
export async function improveMealPlan(
  services: NutritionServices,
  viewer: ViewerClaims,
  { mealPlanId }: { readonly mealPlanId: string },
): Promise<MealPlanImprovementAccepted | PlanSuperseded | MealPlanImprovementRefused> {
  const standing = await readStanding(services, viewer, mealPlanId);
  if (standing.kind === 'PlanSuperseded') return standing;
  if (standing.kind === 'MealChangeRefused')
    return refused(standing.code, 'Only a meal plan that stands can be improved.');
  const refusal = await whyNotImprove(services, viewer, standing.plan);
  if (refusal !== null) return refused(...refusal);
  if ((await services.database.read('service', countOpenImprovements)) >= mostOpen)
    return refused('PLANNER_BUSY', 'Too many plans wait for a better version.', [
      'ask again in a few minutes',
    ]);
  const accepted = await enqueue(services, viewer, standing.plan);
  if (accepted.kind === 'MealPlanImprovementAccepted') await services.signal.notify(improvementTopic);
  return accepted;
}

type WhyNot = readonly [code: string, message: string, waysOut: readonly string[]];

async function whyNotImprove(
  services: NutritionServices,
  viewer: ViewerClaims,
  { content }: MealPlan,
): Promise<WhyNot | null> {
  if (isOver(content, todayOf(services)))
    return ['PLAN_OVER', 'No meal of the plan is still to come.', ['plan the next days']];
  const order = await services.database.read(viewer, (manager) =>
    withStoredRules(manager, viewer.userId, content.order),
  );
  const catalogue = catalogueOf((await services.library()).catalogue, order);
  if (checkPlan({ ...content, order }, catalogue).length > 0)
    return [
      'RULES_CHANGED',
      'The plan does not keep what became a rule since it was made.',
      ['plan the meals again with replanMeals'],
    ];
  return null;
}

function enqueue(
  { database, clock }: NutritionServices,
  viewer: ViewerClaims,
  plan: MealPlan,
): Promise<MealPlanImprovementAccepted | MealPlanImprovementRefused> {
  const { userId } = viewer;
  const now = new Date(clock());
  return database.transaction(viewer, async (manager) => {
    const id = newId('improvement');
    if ((await countImprovements(manager, userId, new Date(now.getTime() - dayMs))) >= mostADay)
      return refused('TOO_MANY', `At most ${mostADay} searches in 24 hours.`, ['ask again tomorrow']);
    const search = { id, userId, mealPlanId: plan.id, gapBefore: plan.content.proof.gap, requestedAt: now };
    if (!(await insertImprovement(manager, search))) {
      const running = (await findImprovements(manager, userId, [plan.id])).get(plan.id) ?? null;
      const message = 'A better version of this plan is being searched for already.';
      return refused('ALREADY_RUNNING', message, ['wait for it, or cancel it'], running);
    }
    const improvement = await findImprovement(manager, userId, id);
    if (improvement === null) throw new Error('a search was not found after it was written');
    return { kind: 'MealPlanImprovementAccepted', improvement };
  });
}

/**
 * Ends a search that waits or goes on; the plan stays as it is.
 * @throws NOT_FOUND for a search that is not the viewer's.
 */
export async function cancelMealPlanImprovement(
  services: NutritionServices,
  viewer: ViewerClaims,
  { improvementId: id }: { readonly improvementId: string },
): Promise<MealPlanImprovementCancelled | MealPlanImprovementRefused> {
  const { userId } = viewer;
  const { cancelled, improvement } = await services.database.transaction(viewer, async (manager) => ({
    cancelled: await cancelImprovement(manager, userId, id, new Date(services.clock())),
    improvement: await findImprovement(manager, userId, id),
  }));
  if (improvement === null) throw notFound('improvement', 'input.improvementId');
  if (!cancelled) return refused('ALREADY_ENDED', 'The search has ended.', [], improvement);
  await services.signal.notify(improvementTopic);
  return { kind: 'MealPlanImprovementCancelled', improvement };
}
