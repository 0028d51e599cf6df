import type { ViewerClaims } from '@progressive/access-tokens';
import type { Catalogue } from '../domain/catalogue/catalogue.js';
import { minorUnitsPerCent } from '../domain/catalogue/prices-abroad.js';
import type { MealSlot } from '../domain/catalogue/recipe.js';
import type { MealPlanProblem } from '../domain/meal-planning/problem.js';
import {
  allowedRecipes,
  makeProblem,
  type ProblemOptions,
  slotsAllowed,
} from '../domain/plan/make-problem.js';
import type { MealOrder, TrainingSession } from '../domain/plan/meal-order.js';
import { catalogueOf } from '../domain/plan/order-catalogue.js';
import { type NutritionBrief, type Refusal, readBrief, refusal } from '../domain/plan/read-brief.js';
import { withOwnRecipes } from '../domain/recipe-import/own-recipe.js';
import { minimalConflict } from '../domain/wishes/minimal-conflict.js';
import { type MealWish, wishesOf, withOnly } from '../domain/wishes/order-wishes.js';
import { findProfile } from '../repositories/profile-repository.js';
import type { NutritionServices } from './nutrition-services.js';
import { readKitchen, withKitchen } from './read-kitchen.js';
import { withObservedExpenditure } from './read-targets.js';

/** An order that can be planned, with its problem. */
export interface ReadyOrder {
  readonly order: MealOrder;
  readonly catalogue: Catalogue;
  readonly problem: MealPlanProblem;
  readonly minorUnitsPerCent: number;
}

/** A week needs at least this many recipes for a meal, or the same dish would come back every other day. */
const fewestRecipes = 3;

/** Reads a brief beside what the person has stored, and turns it into a problem; or says why it cannot be planned. */
export async function makeOrder(
  services: NutritionServices,
  viewer: ViewerClaims,
  brief: NutritionBrief,
  training: readonly TrainingSession[],
  limits: (order: MealOrder) => MealOrder = (order) => order,
): Promise<ReadyOrder | Refusal> {
  const read = await readOrder(services, viewer, brief, training);
  if ('kind' in read) return read;
  const { catalogue } = await services.library();
  const order = await withObservedExpenditure(services, viewer.userId, limits(read));
  const scarce = await refuseScarce(order, catalogue);
  if (scarce !== null) return scarce;
  return readyOrder(order, catalogue);
}

/** What a brief and the person's stored profile and kitchen ask for together; or what nobody can plan. */
export async function readOrder(
  services: NutritionServices,
  viewer: ViewerClaims,
  brief: NutritionBrief,
  training: readonly TrainingSession[],
): Promise<MealOrder | Refusal> {
  const { catalogue } = await services.library();
  const common = await services.commonLiking();
  return services.database.read(viewer, async (manager) => {
    const order = readBrief(brief, await findProfile(manager, viewer.userId), training);
    if ('kind' in order) return order;
    return withKitchen(
      order,
      await readKitchen(services, manager, viewer.userId, order, { catalogue, common }),
      brief.people,
    );
  });
}

/** The problem of an order; also for an order that a stored plan was made for. */
export function readyOrder(
  order: MealOrder,
  reference: Catalogue,
  options: Partial<ProblemOptions> = {},
): ReadyOrder {
  const catalogue = catalogueOf(reference, order);
  const rate = minorUnitsPerCent(order.currency) ?? 1;
  const problem = makeProblem(order, catalogue, { seed: seedOf(order), minorUnitsPerCent: rate, ...options });
  return { order, catalogue, problem, minorUnitsPerCent: rate };
}

/** A planned meal that too few recipes are left for. */
export function scarceSlotOf(order: MealOrder, reference: Catalogue): MealSlot | undefined {
  const catalogue = withOwnRecipes(reference, order.ownRecipes);
  const allowed = allowedRecipes(order, catalogue).map((facts) => slotsAllowed(facts, order));
  return order.slots.find((each) => allowed.filter((slots) => slots.includes(each)).length < fewestRecipes);
}

/** Names the fewest of the rules that leave too few recipes, and which of them would be enough to give up. */
async function refuseScarce(order: MealOrder, catalogue: Catalogue): Promise<Refusal | null> {
  const slot = scarceSlotOf(order, catalogue);
  if (slot === undefined) return null;
  const hasRecipes = async (kept: readonly MealWish[]) =>
    scarceSlotOf(withOnly(order, kept), catalogue) === undefined;
  const rules = wishesOf(order).filter(({ subject }) => subject !== null);
  const { wishes } = await minimalConflict(rules, hasRecipes);
  const enough: MealWish[] = [];
  for (const wish of wishes)
    if (wish.kind !== 'ALLERGEN' && (await hasRecipes(rules.filter((each) => each !== wish))))
      enough.push(wish);
  return refusal(
    'TOO_FEW_RECIPES',
    `Too few recipes for ${slot.toLowerCase()} keep all of these wishes at once.`,
    wishes.map(({ subject }) => subject ?? ''),
    [
      ...enough.map(({ subject }) => `plan without ${subject?.toLowerCase().replaceAll('_', ' ')}`),
      `plan without ${slot.toLowerCase()}`,
    ],
  );
}

/** Equal orders are planned with equal seeds, so that the same wishes give the same plan (FNV-1a). */
function seedOf(order: MealOrder): number {
  const text = JSON.stringify([order.startDate, order.horizonDays, order.rules, order.slots, order.body]);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 1;
}
