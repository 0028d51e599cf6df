import type { Diet } from '../catalogue/diets.js';
import type { Allergen } from '../catalogue/food.js';
import { type MealOrder, mealMinutesOn } from '../plan/meal-order.js';

export const WISH_KINDS = [
  'ALLERGEN',
  'EATER',
  'DIET',
  'ENERGY',
  'EXCLUDED_FOOD',
  'COOKING_MINUTES_WEEKEND',
  'COOKING_MINUTES_WEEKDAY',
  'COOKING_MINUTES_MEAL_WEEKEND',
  'COOKING_MINUTES_MEAL_WEEKDAY',
  'COOKING_MINUTES_MEAL',
  'AGREED_MINUTES',
  'MONEY',
] as const;

export type WishKind = (typeof WISH_KINDS)[number];

/** One hard wish of an order, as a person can change it. */
export interface MealWish {
  readonly kind: WishKind;
  /** The diet, allergen, food or eater by name; null for amounts. */
  readonly subject: string | null;
  /** The limit; null for what is simply wished. */
  readonly amount: number | null;
  /** minor units of the currency, min/day, min/meal, min, kcal/day; empty without an amount. */
  readonly unit: string;
}

/**
 * The hard wishes of an order, those that people can change least first. What follows from the body (the safe range of
 * energy, upper levels of vitamins) is no wish.
 */
export function wishesOf(order: MealOrder): MealWish[] {
  const { rules, wishes, currency } = order;
  const named = (kind: WishKind, subjects: readonly string[]) =>
    subjects.map((subject): MealWish => ({ kind, subject, amount: null, unit: '' }));
  const limited = (kind: WishKind, amount: number | null, unit: string): MealWish[] =>
    amount === null ? [] : [{ kind, subject: null, amount, unit }];
  const agreed =
    order.weekdayMinutes === null || order.weekendMinutes === null
      ? (order.weekdayMinutes ?? order.weekendMinutes)
      : order.weekdayMinutes + order.weekendMinutes;
  return [
    ...named('ALLERGEN', rules.allergens),
    ...named('EATER', order.people > 1 ? (order.eaters ?? []).map(({ name }) => name) : []),
    ...named('DIET', rules.diets),
    ...limited('ENERGY', wishes.energyKcal, 'kcal/day'),
    ...named('EXCLUDED_FOOD', rules.excludedFoods),
    ...limited('COOKING_MINUTES_WEEKEND', order.weekendMinutesPerDay, 'min/day'),
    ...limited('COOKING_MINUTES_WEEKDAY', order.weekdayMinutesPerDay, 'min/day'),
    ...mealMinutesWishes(order),
    ...limited('AGREED_MINUTES', agreed, 'min'),
    ...limited('MONEY', order.moneyCapMinor, `minor units of ${currency}`),
  ];
}

/** What one meal may take at most: one wish where it is the same on all days. */
export function mealMinutesWishes(order: MealOrder): MealWish[] {
  const weekday = mealMinutesOn(order, false);
  const weekend = mealMinutesOn(order, true);
  const wish = (kind: WishKind, amount: number | null): MealWish[] =>
    amount === null ? [] : [{ kind, subject: null, amount, unit: 'min/meal' }];
  if (weekday === weekend) return wish('COOKING_MINUTES_MEAL', weekday);
  return [...wish('COOKING_MINUTES_MEAL_WEEKEND', weekend), ...wish('COOKING_MINUTES_MEAL_WEEKDAY', weekday)];
}

/** The order with some of its wishes only; all else of it stays. */
export function withOnly(order: MealOrder, kept: readonly MealWish[]): MealOrder {
  const holds = (kind: WishKind) => kept.some((wish) => wish.kind === kind);
  const subjects = (kind: WishKind) =>
    new Set(kept.flatMap((wish) => (wish.kind === kind && wish.subject !== null ? [wish.subject] : [])));
  const allergens = subjects('ALLERGEN');
  const diets = subjects('DIET');
  const foods = subjects('EXCLUDED_FOOD');
  const eaters = subjects('EATER');
  const staying = (order.eaters ?? []).filter(({ name }) => order.people < 2 || eaters.has(name));
  const gone = Math.min(order.people - 1, (order.eaters?.length ?? 0) - staying.length);
  const keptDiets = order.rules.diets.filter((diet: Diet) => diets.has(diet));
  return {
    ...order,
    ...(order.eaters === undefined ? {} : { eaters: staying }),
    people: order.people - gone,
    rules: {
      ...order.rules,
      allergens: order.rules.allergens.filter((code: Allergen) => allergens.has(code)),
      diets: keptDiets,
      excludedFoods: order.rules.excludedFoods.filter((word) => foods.has(word)),
    },
    wishes: {
      ...order.wishes,
      diets: keptDiets,
      energyKcal: holds('ENERGY') ? order.wishes.energyKcal : null,
    },
    moneyCapMinor: holds('MONEY') ? order.moneyCapMinor : null,
    ...keptMinutes(order, holds),
  };
}

function keptMinutes(order: MealOrder, holds: (kind: WishKind) => boolean): Partial<MealOrder> {
  const eachMeal = holds('COOKING_MINUTES_MEAL');
  const kept = <Limit>(isKept: boolean, limit: Limit) => (isKept ? limit : null);
  return {
    weekdayMinutes: kept(holds('AGREED_MINUTES'), order.weekdayMinutes),
    weekendMinutes: kept(holds('AGREED_MINUTES'), order.weekendMinutes),
    weekdayMinutesPerDay: kept(holds('COOKING_MINUTES_WEEKDAY'), order.weekdayMinutesPerDay),
    weekendMinutesPerDay: kept(holds('COOKING_MINUTES_WEEKEND'), order.weekendMinutesPerDay),
    weekdayMinutesPerMeal: kept(
      eachMeal || holds('COOKING_MINUTES_MEAL_WEEKDAY'),
      mealMinutesOn(order, false),
    ),
    weekendMinutesPerMeal: kept(
      eachMeal || holds('COOKING_MINUTES_MEAL_WEEKEND'),
      mealMinutesOn(order, true),
    ),
  };
}

/** How one wish may give way. */
export interface WishChange {
  readonly wish: MealWish;
  readonly direction: 'RAISE' | 'LOWER' | 'DROP';
  /** By how much, in the wish's unit; null for DROP. */
  readonly amount: number | null;
}

/** The order with one wish changed. Agreed minutes are raised in proportion to what was agreed for each kind of day. */
export function changedBy(order: MealOrder, { wish, direction, amount }: WishChange): MealOrder {
  if (direction === 'DROP' || amount === null) {
    return withOnly(
      order,
      wishesOf(order).filter(({ kind, subject }) => kind !== wish.kind || subject !== wish.subject),
    );
  }
  const by = direction === 'LOWER' ? -amount : amount;
  const add = (value: number | null) => (value === null ? null : value + by);
  switch (wish.kind) {
    case 'MONEY':
      return { ...order, moneyCapMinor: add(order.moneyCapMinor) };
    case 'ENERGY':
      return { ...order, wishes: { ...order.wishes, energyKcal: add(order.wishes.energyKcal) } };
    case 'COOKING_MINUTES_WEEKDAY':
      return { ...order, weekdayMinutesPerDay: add(order.weekdayMinutesPerDay) };
    case 'COOKING_MINUTES_WEEKEND':
      return { ...order, weekendMinutesPerDay: add(order.weekendMinutesPerDay) };
    case 'AGREED_MINUTES': {
      const total = wish.amount ?? 0;
      const grow = (value: number | null) =>
        value === null ? null : total > 0 ? (value * (total + by)) / total : value + by / 2;
      return {
        ...order,
        weekdayMinutes: grow(order.weekdayMinutes),
        weekendMinutes: grow(order.weekendMinutes),
      };
    }
    default:
      return withMealMinutes(order, wish.kind, by);
  }
}

/** The order with more, or fewer, minutes for one meal on the days that a wish is about; as it is for any other wish. */
function withMealMinutes(order: MealOrder, kind: WishKind, by: number): MealOrder {
  if (!kind.startsWith('COOKING_MINUTES_MEAL')) return order;
  const add = (weekend: boolean, other: WishKind) => {
    const limit = mealMinutesOn(order, weekend);
    return limit === null || kind === other ? limit : limit + by;
  };
  return {
    ...order,
    weekdayMinutesPerMeal: add(false, 'COOKING_MINUTES_MEAL_WEEKEND'),
    weekendMinutesPerMeal: add(true, 'COOKING_MINUTES_MEAL_WEEKDAY'),
  };
}
