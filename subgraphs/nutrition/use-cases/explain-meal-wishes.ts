import type { ViewerClaims } from '@progressive/access-tokens';
import { minorUnitsPerCent } from '../domain/catalogue/prices-abroad.js';
import type { MealOrder } from '../domain/plan/meal-order.js';
import type { NutritionBrief, Refusal } from '../domain/plan/read-brief.js';
import { explainWishes, type Possibility, type WishConflict } from '../domain/wishes/explain-wishes.js';
import { askPlanner } from './ask-planner.js';
import { readOrder, readyOrder, scarceSlotOf } from './make-order.js';
import type { NutritionServices } from './nutrition-services.js';

/** There is a plan that keeps all of these. */
export interface MealWishesPossible {
  readonly kind: 'MealWishesPossible';
  readonly order: MealOrder;
}

/** The wishes cannot hold together. */
export interface MealWishesImpossible {
  readonly kind: 'MealWishesImpossible';
  readonly order: MealOrder;
  readonly found: WishConflict;
}

/** Says whether the wishes of a brief, united with what the person has stored, can hold together; makes nothing. */
export async function explainMealWishes(
  services: NutritionServices,
  viewer: ViewerClaims,
  brief: NutritionBrief,
): Promise<MealWishesPossible | MealWishesImpossible | Refusal> {
  const order = await readOrder(services, viewer, brief, []);
  if ('kind' in order) return order;
  return explainOrder(services, order);
}

/** The same for an order that was read before. */
export async function explainOrder(
  services: NutritionServices,
  order: MealOrder,
): Promise<MealWishesPossible | MealWishesImpossible | Refusal> {
  const ask = await possibilityOf(services);
  const minorUnitsPerDollar = Math.round(100 * (minorUnitsPerCent(order.currency) ?? 1));
  const found = await askPlanner(() => explainWishes(order, minorUnitsPerDollar, ask));
  if (found.kind === 'Refusal') return found;
  if (found.kind === 'POSSIBLE') return { kind: 'MealWishesPossible', order };
  return { kind: 'MealWishesImpossible', order, found };
}

/** Plans an order far enough to say whether there is a plan. */
export async function possibilityOf({
  library,
  planner,
}: NutritionServices): Promise<(order: MealOrder) => Promise<Possibility>> {
  const { catalogue } = await library();
  return async (order) =>
    scarceSlotOf(order, catalogue) === undefined
      ? planner.findAny(readyOrder(order, catalogue).problem)
      : 'IMPOSSIBLE';
}
