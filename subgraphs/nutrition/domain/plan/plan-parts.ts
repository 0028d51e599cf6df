import type { Money } from '@progressive/quantities';
import { AISLE_WALK } from '../grocery/grocery-list.js';
import { addSums } from './compose-plan.js';
import type { MealOrder } from './meal-order.js';
import type {
  MacroSums,
  MealAlternative,
  MealPlanContent,
  PlannedDay,
  PlannedMeal,
  ShoppingItem,
} from './meal-plan.js';

/** A part of a plan together with the plan it belongs to, whose currency and people it needs to be shown. */
export interface DayOfPlan {
  readonly content: MealPlanContent;
  readonly day: PlannedDay;
}

export interface MealOfPlan {
  readonly content: MealPlanContent;
  readonly meal: PlannedMeal;
}

export interface AlternativeOfMeal extends MealOfPlan {
  readonly alternative: MealAlternative;
}

export interface ItemOfPlan {
  readonly content: MealPlanContent;
  readonly item: ShoppingItem;
}

export interface AisleOfPlan {
  readonly content: MealPlanContent;
  readonly aisle: ShoppingItem['aisle'];
  readonly items: readonly ShoppingItem[];
}

/** One started week of a plan. */
export interface WeekOfPlan {
  readonly index: number;
  readonly startDate: string;
  readonly dailyMeans: MacroSums;
  readonly cost: Money;
  readonly prepMinutes: number;
}

/** Money in the plan's currency. */
export function inCurrency({ order }: MealPlanContent, amountMinor: number): Money {
  return { amountMinor, currency: order.currency };
}

/** The started weeks of a plan, counted from its first day. */
export function weeksOf(content: MealPlanContent): WeekOfPlan[] {
  const count = Math.ceil(content.days.length / 7);
  return Array.from({ length: count }, (_, index) => {
    const days = content.days.slice(index * 7, index * 7 + 7);
    const sums = addSums(days.map((day) => day.sums));
    const paid = content.shopping
      .filter((item) => item.weekIndex === index)
      .reduce((sum, item) => sum + item.costMinor, 0);
    return {
      index,
      startDate: days[0]?.date ?? content.order.startDate,
      dailyMeans: perDay(sums, days.length),
      cost: inCurrency(content, paid),
      prepMinutes: days.reduce((sum, day) => sum + day.minutes, 0),
    };
  });
}

function perDay(sums: MacroSums, days: number): MacroSums {
  return {
    energyKcal: sums.energyKcal / days,
    proteinG: sums.proteinG / days,
    carbohydrateG: sums.carbohydrateG / days,
    fatG: sums.fatG / days,
    fibreG: sums.fibreG / days,
    sodiumMg: sums.sodiumMg / days,
  };
}

/** The shopping list by aisle, in the order of a walk through a shop. */
export function aislesOf(content: MealPlanContent): AisleOfPlan[] {
  return AISLE_WALK.flatMap((aisle) => {
    const items = content.shopping.filter((item) => item.aisle === aisle);
    return items.length === 0 ? [] : [{ content, aisle, items }];
  });
}

/** Codes of the hard limits a plan was checked against before it left the agent. */
export function hardLimitsOf({ order }: MealPlanContent): string[] {
  return hardLimitsOfOrder(order);
}

/** The hard limits that an order sets. */
export function hardLimitsOfOrder(order: MealOrder): string[] {
  return [
    ...order.rules.allergens.map((code) => `ALLERGEN_${code}`),
    ...order.rules.diets.map((diet) => `DIET_${diet}`),
    ...order.rules.excludedFoods.map((word) => `EXCLUDED_${word.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`),
    'ENERGY_RANGE',
    'UPPER_LEVELS',
    ...(order.moneyCapMinor === null ? [] : ['MONEY_CAP']),
    ...(order.weekdayMinutes === null && order.weekdayMinutesPerDay === null ? [] : ['MINUTES_CAP']),
    ...(order.weekdayMinutesPerMeal == null && order.weekendMinutesPerMeal == null ? [] : ['MEAL_MINUTES']),
  ];
}
