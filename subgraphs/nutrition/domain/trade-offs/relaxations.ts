import type { MealPlanProblem } from '../meal-planning/problem.js';
import type { MealOrder } from '../plan/meal-order.js';

export type TradeOffKind =
  | 'MORE_MONEY'
  | 'MORE_MINUTES_WEEKDAY'
  | 'MORE_MINUTES_WEEKEND'
  | 'MORE_AGREED_MINUTES'
  | 'DISLIKED_FOOD_ALLOWED'
  | 'EXCLUDED_FOOD_ALLOWED'
  | 'MORE_REPEATS';

/** One limit of an order let go a little. */
export interface LimitRelaxation {
  readonly kind: TradeOffKind;
  /** The food; null for amounts. */
  readonly subject: string | null;
  readonly amount: number;
  /** minor units of the currency, min/day, min, times/week, or empty for a food. */
  readonly unit: string;
  readonly order: MealOrder;
  /** What changes in the planner's problem beside what follows from the order. */
  readonly onProblem: (problem: MealPlanProblem) => MealPlanProblem;
}

const minutes = 10;
const same = (problem: MealPlanProblem): MealPlanProblem => problem;

/**
 * What could be let go in an order, one at a time: a dollar and five dollars, ten minutes of cooking, a disliked or excluded
 * food, one more time the same recipe in a week. Allergens and diets are never among them.
 * @param minorUnitsPerDollar of the order's currency.
 */
export function relaxationsOf(order: MealOrder, minorUnitsPerDollar: number): LimitRelaxation[] {
  return [
    ...moreMoney(order, minorUnitsPerDollar),
    ...moreMinutes(order),
    ...fewerRules(order),
    moreRepeats(order),
  ];
}

function moreMoney(order: MealOrder, minorUnitsPerDollar: number): LimitRelaxation[] {
  const cap = order.moneyCapMinor;
  if (cap === null) return [];
  return [1, 5].map((dollars) => ({
    kind: 'MORE_MONEY',
    subject: null,
    amount: dollars * minorUnitsPerDollar,
    unit: `minor units of ${order.currency}`,
    order: { ...order, moneyCapMinor: cap + dollars * minorUnitsPerDollar },
    onProblem: same,
  }));
}

function moreMinutes(order: MealOrder): LimitRelaxation[] {
  const relaxed: LimitRelaxation[] = [];
  const limit = (kind: TradeOffKind, unit: string, changed: Partial<MealOrder>) =>
    relaxed.push({
      kind,
      subject: null,
      amount: minutes,
      unit,
      order: { ...order, ...changed },
      onProblem: same,
    });
  const { weekdayMinutesPerDay, weekendMinutesPerDay, weekdayMinutes, weekendMinutes } = order;
  if (weekdayMinutesPerDay !== null)
    limit('MORE_MINUTES_WEEKDAY', 'min/day', { weekdayMinutesPerDay: weekdayMinutesPerDay + minutes });
  if (weekendMinutesPerDay !== null)
    limit('MORE_MINUTES_WEEKEND', 'min/day', { weekendMinutesPerDay: weekendMinutesPerDay + minutes });
  if (weekdayMinutes !== null)
    limit('MORE_AGREED_MINUTES', 'min', { weekdayMinutes: weekdayMinutes + minutes });
  else if (weekendMinutes !== null)
    limit('MORE_AGREED_MINUTES', 'min', { weekendMinutes: weekendMinutes + minutes });
  return relaxed;
}

/** Most foods of each kind that are looked at: every one is a search of its own. */
const mostFoods = 3;

function fewerRules(order: MealOrder): LimitRelaxation[] {
  const without = (kind: TradeOffKind, list: 'dislikedFoods' | 'excludedFoods') =>
    order.rules[list].slice(0, mostFoods).map(
      (subject): LimitRelaxation => ({
        kind,
        subject,
        amount: 1,
        unit: '',
        order: {
          ...order,
          rules: { ...order.rules, [list]: order.rules[list].filter((word) => word !== subject) },
        },
        onProblem: same,
      }),
    );
  return [
    ...without('DISLIKED_FOOD_ALLOWED', 'dislikedFoods'),
    ...without('EXCLUDED_FOOD_ALLOWED', 'excludedFoods'),
  ];
}

function moreRepeats(order: MealOrder): LimitRelaxation {
  return {
    kind: 'MORE_REPEATS',
    subject: null,
    amount: 1,
    unit: 'times/week',
    order,
    onProblem: (problem) => {
      const { BREAKFAST, LUNCH, DINNER, SNACK } = problem.variety.maxPerWeek;
      const maxPerWeek = { BREAKFAST: BREAKFAST + 1, LUNCH: LUNCH + 1, DINNER: DINNER + 1, SNACK: SNACK + 1 };
      return { ...problem, variety: { ...problem.variety, maxPerWeek } };
    },
  };
}
