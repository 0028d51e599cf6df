import type { MealOrder } from '../plan/meal-order.js';
import { changedBy, type MealWish, type WishChange } from './order-wishes.js';

/** Changes that are enough together; mostly one. */
export interface WishWayOut {
  readonly changes: readonly WishChange[];
  /** How much is given up, in points: a currency unit, half an hour of cooking or 500 kcal is one (see `regretOf`). */
  readonly regret: number;
}

type IsPossible = (order: MealOrder) => Promise<boolean>;

/** What one step of an amount is, and the most it is changed by. */
interface Steps {
  readonly direction: 'RAISE' | 'LOWER';
  readonly step: number;
  readonly most: number;
}

/** Steps that a person would name: whole dollars, five minutes, 50 kcal. */
function stepsOf(wish: MealWish, order: MealOrder, minorUnitsPerDollar: number): Steps | null {
  const people = order.people;
  switch (wish.kind) {
    case 'MONEY':
      return {
        direction: 'RAISE',
        step: minorUnitsPerDollar,
        most: 64 * people * order.horizonDays * minorUnitsPerDollar,
      };
    case 'COOKING_MINUTES_WEEKDAY':
    case 'COOKING_MINUTES_WEEKEND':
    case 'COOKING_MINUTES_MEAL':
    case 'COOKING_MINUTES_MEAL_WEEKDAY':
    case 'COOKING_MINUTES_MEAL_WEEKEND':
      return { direction: 'RAISE', step: 5, most: 320 };
    case 'AGREED_MINUTES':
      return { direction: 'RAISE', step: 5, most: 320 * order.horizonDays };
    case 'ENERGY':
      return { direction: 'LOWER', step: 50, most: 3_200 };
    default:
      return null;
  }
}

/** Points of regret: what one point buys is a dollar, 30 minutes, 500 kcal over the horizon; a diet or food is 20. */
function regretOf(change: WishChange, order: MealOrder, minorUnitsPerDollar: number): number {
  const amount = change.amount ?? 0;
  switch (change.wish.kind) {
    case 'MONEY':
      return amount / minorUnitsPerDollar;
    case 'COOKING_MINUTES_WEEKDAY':
    case 'COOKING_MINUTES_MEAL_WEEKDAY':
      return (amount * order.horizonDays * 5) / 7 / 30;
    case 'COOKING_MINUTES_WEEKEND':
    case 'COOKING_MINUTES_MEAL_WEEKEND':
      return (amount * order.horizonDays * 2) / 7 / 30;
    case 'COOKING_MINUTES_MEAL':
      return (amount * order.horizonDays) / 30;
    case 'AGREED_MINUTES':
      return amount / 30;
    case 'ENERGY':
      return (amount * order.horizonDays) / 500;
    default:
      return 20;
  }
}

/**
 * The single changes that make an order possible, cheapest first, each checked by solving the changed order, and each amount
 * the least that was found enough in steps a person would name. An allergen is never offered as a way out.
 * @param conflict a minimal conflict of the order.
 * @param isPossible whether a plan was found for an order.
 */
export async function waysOutOf(
  order: MealOrder,
  conflict: readonly MealWish[],
  minorUnitsPerDollar: number,
  isPossible: IsPossible,
): Promise<WishWayOut[]> {
  const ways: WishWayOut[] = [];
  for (const wish of conflict) {
    if (wish.kind === 'ALLERGEN') continue;
    const steps = stepsOf(wish, order, minorUnitsPerDollar);
    const change =
      steps === null
        ? await dropped(order, wish, isPossible)
        : await leastChange(order, wish, steps, isPossible);
    if (change !== null)
      ways.push({ changes: [change], regret: regretOf(change, order, minorUnitsPerDollar) });
  }
  return ways.sort((a, b) => a.regret - b.regret);
}

async function dropped(order: MealOrder, wish: MealWish, isPossible: IsPossible): Promise<WishChange | null> {
  const change: WishChange = { wish, direction: 'DROP', amount: null };
  return (await isPossible(changedBy(order, change))) ? change : null;
}

/** Doubles the change until it is enough, then halves the interval down to one step, or a 32nd of the change. */
async function leastChange(
  order: MealOrder,
  wish: MealWish,
  { direction, step, most }: Steps,
  isPossible: IsPossible,
): Promise<WishChange | null> {
  const isEnough = (steps: number) => isPossible(changedBy(order, { wish, direction, amount: steps * step }));
  let tooLittle = 0;
  let enough = 1;
  while (!(await isEnough(enough))) {
    tooLittle = enough;
    enough *= 2;
    if (enough * step > most) return null;
  }
  while (enough - tooLittle > Math.max(1, enough / 32)) {
    const middle = Math.floor((tooLittle + enough) / 2);
    if (await isEnough(middle)) enough = middle;
    else tooLittle = middle;
  }
  return { wish, direction, amount: enough * step };
}
