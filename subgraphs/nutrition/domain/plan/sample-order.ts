import { NO_RULES } from '../catalogue/eating-rules.js';
import { MEAL_SLOTS } from '../catalogue/recipe.js';
import type { TargetWishes } from '../targets/daily-targets.js';
import type { MealOrder } from './meal-order.js';

/** Usual wishes of a person who sets no limits, for tests. */
export const sampleWishes: TargetWishes = {
  activity: 'LIGHT',
  goal: 'MAINTAIN_WEIGHT',
  diets: [],
  energyKcal: null,
  proteinG: null,
  highProtein: false,
};

/** The week from Monday, 23 November 2026, of a person who sets no limits, but for what is changed; for tests. */
export function sampleOrder(change: Partial<MealOrder> = {}): MealOrder {
  return {
    startDate: '2026-11-23',
    horizonDays: 7,
    currency: 'USD',
    body: { ageYears: 35, sex: 'FEMALE', heightCm: 168, weightKg: 66, assumed: [] },
    wishes: sampleWishes,
    rules: NO_RULES,
    slots: MEAL_SLOTS,
    people: 1,
    moneyCapMinor: null,
    weekdayMinutes: null,
    weekendMinutes: null,
    weekdayMinutesPerDay: null,
    weekendMinutesPerDay: null,
    training: [],
    ...change,
  };
}
