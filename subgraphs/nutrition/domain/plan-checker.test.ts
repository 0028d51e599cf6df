import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readReference } from '../seeds/read-reference.js';
import { buildCatalogue, type Catalogue } from './catalogue/catalogue.js';
import { NO_RULES } from './catalogue/eating-rules.js';
import { MEAL_SLOTS } from './catalogue/recipe.js';
import { type ChosenMeal, composePlan, sumsOf } from './plan/compose-plan.js';
import type { MealOrder } from './plan/meal-order.js';
import type { MealPlanContent, PlannedDay, PlannedMeal } from './plan/meal-plan.js';
import { sampleOrder, sampleWishes } from './plan/sample-order.js';
import { checkPlan } from './plan-checker.js';

let catalogue: Catalogue;
let plan: MealPlanContent;

beforeAll(async () => {
  const { hash, foods, recipes } = await readReference();
  catalogue = buildCatalogue(hash, foods, recipes);
  plan = validPlan();
});

/** The same four meals every day, for a person whose energy target is just their sum. */
function validPlan(): MealPlanContent {
  const picks = MEAL_SLOTS.map((slot) => {
    const facts = [...catalogue.recipes.values()].find(({ recipe }) => recipe.slots.includes(slot));
    if (!facts) throw new Error(`no recipe for ${slot}`);
    return { slot, facts };
  });
  const energyKcal = picks.reduce((sum, { facts }) => sum + sumsOf(facts, 1.25).energyKcal, 0);
  const order = sampleOrder({ horizonDays: 8, wishes: { ...sampleWishes, energyKcal }, people: 2 });
  const meals = Array.from({ length: order.horizonDays }, (_, dayIndex) =>
    picks.map(
      ({ slot, facts }): ChosenMeal => ({
        dayIndex,
        slot,
        recipeKey: facts.recipe.key,
        portion: 1.25,
        leftoverOfDay: null,
        locked: false,
        reasons: [],
        alternatives: [],
      }),
    ),
  ).flat();
  const proof = {
    objective: 1,
    bound: 1,
    gap: 0,
    method: 'LP',
    iterations: 0,
    seed: 0,
    engineVersion: '',
    dataVersion: '',
  };
  const agreed = { moneyMinor: null, minutes: null };
  return composePlan({ order, minorUnitsPerCent: 1, meals, proof, goalsMissed: [], agreed }, catalogue);
}

const codes = (content: MealPlanContent) => checkPlan(content, catalogue).map(({ code }) => code);

function withDay(change: (day: PlannedDay) => PlannedDay): MealPlanContent {
  return { ...plan, days: plan.days.map((day, index) => (index === 2 ? change(day) : day)) };
}

function withMeal(change: (meal: PlannedMeal) => PlannedMeal): MealPlanContent {
  return withDay((day) => ({
    ...day,
    meals: day.meals.map((meal, index) => (index === 1 ? change(meal) : meal)),
  }));
}

describe('the plan checker', () => {
  it('passes a plan that keeps everything', () => {
    expect(checkPlan(plan, catalogue)).toEqual([]);
  });

  it('finds any allergen of any meal', () => {
    const inside = [
      ...new Set(
        plan.days.flatMap((day) =>
          day.meals.flatMap(({ recipeKey }) => [...(catalogue.recipes.get(recipeKey)?.allergens ?? [])]),
        ),
      ),
    ];
    expect(inside.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.constantFrom(...inside), (code) => {
        const rules = { ...NO_RULES, allergens: [code] };
        expect(codes({ ...plan, order: { ...plan.order, rules } })).toContain('FORBIDDEN_RECIPE');
      }),
    );
  });

  it('finds missing and repeated meals', () => {
    expect(codes(withDay((day) => ({ ...day, meals: day.meals.slice(1) })))).toContain('MISSING_MEAL');
    expect(codes(withDay((day) => ({ ...day, meals: [...day.meals, ...day.meals.slice(0, 1)] })))).toContain(
      'MISSING_MEAL',
    );
    expect(codes({ ...plan, days: plan.days.slice(1) })).toContain('MISSING_MEAL');
  });

  it('finds energy outside the day’s limits and sums that are not the foods’', () => {
    expect(codes(withDay((day) => ({ ...day, energyMinKcal: day.sums.energyKcal + 10 })))).toContain(
      'ENERGY_OUTSIDE',
    );
    fc.assert(
      fc.property(fc.double({ min: 1, max: 500, noNaN: true }), (kcal) => {
        const tampered = withMeal((meal) => ({
          ...meal,
          sums: { ...meal.sums, energyKcal: meal.sums.energyKcal + kcal },
        }));
        expect(codes(tampered)).toContain('NUTRIENT_SUM');
      }),
    );
  });

  it('finds cents that do not add up, and fractions of cents', () => {
    const [first, ...rest] = plan.shopping;
    if (!first) throw new Error('nothing to buy');
    expect(codes({ ...plan, costMinor: plan.costMinor - 1 })).toContain('MONEY_SUM');
    const split = [{ ...first, costMinor: first.costMinor + 0.5 }, ...rest];
    expect(codes({ ...plan, shopping: split, costMinor: plan.costMinor + 0.5 })).toContain('MONEY_SUM');
  });

  it('finds packs that do not cover what is eaten', () => {
    const shopping = plan.shopping.map((item) => ({ ...item, packs: Math.max(0, item.packs - 1) }));
    expect(codes({ ...plan, shopping })).toContain('PACKS_SHORT');
  });

  it('finds broken caps of money and minutes', () => {
    const order = (change: Partial<MealOrder>) => ({ ...plan, order: { ...plan.order, ...change } });
    expect(codes(order({ moneyCapMinor: plan.costMinor }))).toEqual([]);
    expect(codes(order({ moneyCapMinor: plan.costMinor - 1 }))).toContain('MONEY_CAP');
    expect(codes(order({ weekdayMinutes: plan.minutesWeekday - 1 }))).toContain('MINUTES_CAP');
    expect(codes(order({ weekendMinutes: plan.minutesWeekend - 1 }))).toContain('MINUTES_CAP');
    const minutes = Math.max(...plan.days.map((day) => day.minutes));
    expect(codes(order({ weekendMinutesPerDay: minutes - 1 }))).toContain('MINUTES_CAP');
  });

  it('finds meals that take longer than one meal may on such a day, but for those that are fixed', () => {
    const longest = Math.max(...plan.days.flatMap((day) => day.meals.map(({ minutes }) => minutes)));
    const long = plan.days[0]?.meals.filter(({ minutes }) => minutes === longest).length ?? 0;
    const order = { ...plan.order, weekdayMinutesPerMeal: longest, weekendMinutesPerMeal: longest };
    expect(codes({ ...plan, order })).toEqual([]);
    const weekdays = { ...plan, order: { ...order, weekdayMinutesPerMeal: longest - 1 } };
    const found = checkPlan(weekdays, catalogue);
    // Eight days from a Monday hold six weekdays.
    expect(found).toHaveLength(6 * long);
    expect(found.every(({ code, where }) => code === 'MEAL_MINUTES' && !/-2[89]-/.test(where))).toBe(true);
    expect(codes({ ...plan, order: { ...order, weekendMinutesPerMeal: longest - 1 } })).toHaveLength(
      2 * long,
    );
    const fixed = (day: PlannedDay) => ({
      ...day,
      meals: day.meals.map((meal) => ({ ...meal, locked: true })),
    });
    expect(codes({ ...weekdays, days: plan.days.map(fixed) })).toEqual([]);
  });

  it('finds leftovers that never were, and recipes in the wrong place', () => {
    expect(codes(withMeal((meal) => ({ ...meal, leftoverOf: '2026-11-20-dinner' })))).toContain(
      'LEFTOVER_INVALID',
    );
    const breakfast = [...catalogue.recipes.values()].find(
      ({ recipe }) => recipe.slots.join() === 'BREAKFAST',
    );
    const swapped = withMeal((meal) => ({ ...meal, recipeKey: breakfast?.recipe.key ?? '' }));
    expect(codes(swapped)).toContain('WRONG_SLOT');
    expect(codes(withMeal((meal) => ({ ...meal, recipeKey: 'nothing' })))).toContain('UNKNOWN_RECIPE');
  });
});
