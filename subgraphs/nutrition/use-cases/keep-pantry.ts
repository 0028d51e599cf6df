import type { ViewerClaims } from '@progressive/access-tokens';
import type { EntityManager } from '@progressive/database';
import { isLocalDate } from '@progressive/quantities';
import { newId, notFound } from '@progressive/subgraph-server';
import { leftoversOf } from '../domain/pantry/leftovers.js';
import type { PantryLot } from '../domain/pantry/pantry-lot.js';
import type { MealPlan } from '../domain/plan/meal-plan.js';
import type { ProfileRefusal } from '../domain/profile.js';
import { findPlans } from '../repositories/meal-plan-repository.js';
import {
  addToPantry,
  listPantry,
  removePantryLot,
  settlePlan,
  updatePantryLot,
} from '../repositories/pantry-repository.js';
import { addTasteDeeds, type TasteDeed } from '../repositories/taste-repository.js';
import type { NutritionServices } from './nutrition-services.js';

/** The pantry after a change. */
export interface PantryChanged {
  readonly kind: 'PantryChanged';
  readonly items: readonly PantryLot[];
}

/** Most items one person keeps. */
export const mostPantryItems = 500;

export function refuseInput(code: string, message: string, field: string): ProfileRefusal {
  return { kind: 'NutritionInputRefusal', code, message, field: `input.${field}` };
}

/** What the viewer has in the house, what expires first first. */
export function readPantry(services: NutritionServices, viewer: ViewerClaims): Promise<PantryLot[]> {
  return services.database.read(viewer, (manager) => listPantry(manager, viewer.userId));
}

function whyWrong({ grams, expiresOn }: Pick<PantryLot, 'grams' | 'expiresOn'>): ProfileRefusal | null {
  if (!(grams > 0 && grams <= 100_000))
    return refuseInput('INVALID_VALUE', 'Give more than 0 and at most 100,000 grams.', 'grams');
  if (expiresOn !== null && !isLocalDate(expiresOn))
    return refuseInput('INVALID_VALUE', 'Give a day of the calendar.', 'expiresOn');
  return null;
}

/** Puts a food in. */
export async function addPantryItem(
  services: NutritionServices,
  viewer: ViewerClaims,
  input: { readonly foodId: string; readonly grams: number; readonly expiresOn: string | null },
): Promise<PantryChanged | ProfileRefusal> {
  const wrong = whyWrong(input);
  if (wrong !== null) return wrong;
  const { catalogue } = await services.library();
  if (!catalogue.foods.has(input.foodId))
    return refuseInput('NO_SUCH_FOOD', 'There is no food with this id in the catalogue.', 'foodId');
  const { foodId: foodKey, grams, expiresOn } = input;
  return changePantry(services, viewer, async (manager) => {
    if ((await listPantry(manager, viewer.userId)).length >= mostPantryItems)
      return refuseInput('PANTRY_FULL', `You can keep ${mostPantryItems} items.`, 'foodId');
    const lot = { id: newId('pantryitem'), foodKey, grams, expiresOn };
    await addToPantry(manager, viewer.userId, [lot], new Date(services.clock()));
    return null;
  });
}

/** Says anew how much there is and how long it keeps. */
export async function updatePantryItem(
  services: NutritionServices,
  viewer: ViewerClaims,
  input: { readonly id: string; readonly grams: number; readonly expiresOn: string | null },
): Promise<PantryChanged | ProfileRefusal> {
  const wrong = whyWrong(input);
  if (wrong !== null) return wrong;
  return changePantry(services, viewer, async (manager) => {
    const isThere = await updatePantryLot(manager, viewer.userId, { ...input, foodKey: '' });
    return isThere ? null : refuseInput('NO_SUCH_ITEM', 'You have no item with this id.', 'id');
  });
}

/** Takes an item out; repeating it changes nothing. */
export function removePantryItem(
  services: NutritionServices,
  viewer: ViewerClaims,
  id: string,
): Promise<PantryChanged | ProfileRefusal> {
  return changePantry(services, viewer, async (manager) => {
    await removePantryLot(manager, viewer.userId, id);
    return null;
  });
}

/**
 * Books a plan that was shopped and eaten: what it took from the pantry goes out, what is left of its packs comes in. Once for
 * each plan, whichever of its versions is named. @throws NOT_FOUND for a plan of nobody or somebody else.
 */
export async function settlePantry(
  services: NutritionServices,
  viewer: ViewerClaims,
  mealPlanId: string,
): Promise<PantryChanged | ProfileRefusal> {
  const { catalogue } = await services.library();
  const now = new Date(services.clock());
  return changePantry(services, viewer, async (manager) => {
    const plan = await onePlan(manager, viewer.userId, mealPlanId);
    if (plan.status !== 'COMMITTED' && plan.status !== 'SUPERSEDED')
      return refuseInput('PLAN_NOT_STANDING', 'Only a plan that stood can be booked.', 'mealPlanId');
    if (await isOldVersion(manager, plan))
      return refuseInput('PLAN_SUPERSEDED', 'A later version of this plan took its place.', 'mealPlanId');
    const first = await firstVersion(manager, plan);
    if (!(await settlePlan(manager, viewer.userId, first, now))) return null;
    await addTasteDeeds(manager, viewer.userId, keptDishes(plan, first), now);
    const taken = new Map<string, number>();
    for (const { lotId, grams } of plan.content.pantryUse ?? [])
      taken.set(lotId, (taken.get(lotId) ?? 0) + grams);
    for (const lot of await listPantry(manager, viewer.userId)) {
      const rest = lot.grams - (taken.get(lot.id) ?? 0);
      if (rest <= 0.5) await removePantryLot(manager, viewer.userId, lot.id);
      else if (rest < lot.grams) await updatePantryLot(manager, viewer.userId, { ...lot, grams: rest });
    }
    const lots = leftoversOf(plan.content, catalogue).map((each) => ({ ...each, id: newId('pantryitem') }));
    await addToPantry(manager, viewer.userId, lots, now);
    return null;
  });
}

/** The dishes that were cooked as planned. */
function keptDishes({ content }: MealPlan, planId: string): TasteDeed[] {
  const keys = new Set(content.days.flatMap((day) => day.meals.map(({ recipeKey }) => recipeKey)));
  return [...keys].map((recipeKey) => ({ recipeKey, kind: 'KEPT', occasion: planId }));
}

async function onePlan(manager: EntityManager, userId: string, id: string): Promise<MealPlan> {
  const [plan] = await findPlans(manager, userId, [id]);
  if (!plan) throw notFound('meal plan', 'input.mealPlanId');
  return plan;
}

/** An edit took its place; a plan of later days does not. */
async function isOldVersion(manager: EntityManager, plan: MealPlan): Promise<boolean> {
  if (plan.supersededById === null) return false;
  const [next] = await findPlans(manager, plan.userId, [plan.supersededById]);
  return next?.supersedesId === plan.id;
}

async function firstVersion(manager: EntityManager, plan: MealPlan): Promise<string> {
  let id = plan.id;
  let before = plan.supersedesId;
  while (before !== null) {
    const [earlier] = await findPlans(manager, plan.userId, [before]);
    id = before;
    before = earlier?.supersedesId ?? null;
  }
  return id;
}

async function changePantry(
  services: NutritionServices,
  viewer: ViewerClaims,
  change: (manager: EntityManager) => Promise<ProfileRefusal | null>,
): Promise<PantryChanged | ProfileRefusal> {
  return services.database.transaction(viewer, async (manager) => {
    const refused = await change(manager);
    if (refused !== null) return refused;
    return { kind: 'PantryChanged', items: await listPantry(manager, viewer.userId) };
  });
}
