import { minorUnitsPerCent } from '../domain/catalogue/prices-abroad.js';
import type { MealOrder } from '../domain/plan/meal-order.js';
import { type Refusal, refusal } from '../domain/plan/read-brief.js';
import { mealMinutesWishes } from '../domain/wishes/order-wishes.js';
import { waysOutOf } from '../domain/wishes/ways-out.js';
import { changeText, conflictText, wishText } from '../domain/wishes/wish-text.js';
import { askPlanner } from './ask-planner.js';
import { possibilityOf } from './explain-meal-wishes.js';
import type { NutritionServices } from './nutrition-services.js';

/**
 * Says of an order without a plan that the minutes for one meal leave none, and how many more are enough; both were found by
 * planning. Null where they are not the reason, or nobody limits them.
 */
export async function refuseMealMinutes(
  services: NutritionServices,
  order: MealOrder,
): Promise<Refusal | null> {
  const wishes = mealMinutesWishes(order);
  if (wishes.length === 0) return null;
  const possibility = await possibilityOf(services);
  const isPossible = async (asked: MealOrder) => (await possibility(asked)) === 'FOUND';
  const perDollar = Math.round(100 * (minorUnitsPerCent(order.currency) ?? 1));
  const found = await askPlanner(async () =>
    (await isPossible(order)) ? [] : waysOutOf(order, wishes, perDollar, isPossible),
  );
  if ('kind' in found) return found;
  const changes = found.flatMap((way) => way.changes);
  if (changes.length === 0) return null;
  const conflict = changes.map(({ wish }) => wish);
  return refusal(
    'INFEASIBLE_TIME',
    conflictText(order, conflict),
    conflict.map((wish) => wishText({ order, wish })),
    changes.map((change) => changeText({ order, change })),
  );
}
