import { beforeAll, describe, expect, it } from 'vitest';
import { readReference } from '../../seeds/read-reference.js';
import { buildCatalogue, type Catalogue } from '../catalogue/catalogue.js';
import { MEAL_SLOTS, type MealSlot } from '../catalogue/recipe.js';
import { type ChosenMeal, composePlan } from './compose-plan.js';
import type { MealOrder } from './meal-order.js';
import type { MealPlanContent } from './meal-plan.js';
import { sampleOrder } from './sample-order.js';
import { shortfallsOf } from './shortfalls.js';

let catalogue: Catalogue;

beforeAll(async () => {
  const { hash, foods, recipes } = await readReference();
  catalogue = buildCatalogue(hash, foods, recipes);
});

const order = sampleOrder();

/** Recipe keys of a slot in the catalogue's order, `skip` of them left out. */
function keysOf(slot: MealSlot, skip = 0): string[] {
  return [...catalogue.recipes.values()]
    .filter(({ recipe }) => recipe.slots.includes(slot))
    .map(({ recipe }) => recipe.key)
    .slice(skip);
}

/** A week in which no dish comes twice, but for what is said by `dish`. */
function week(
  dish: (dayIndex: number, slot: MealSlot) => string | null,
  change: Partial<MealOrder> = {},
): MealPlanContent {
  const days = Array.from({ length: 7 }, (_, dayIndex) => dayIndex);
  const used = new Set(days.flatMap((day) => MEAL_SLOTS.map((slot) => dish(day, slot) ?? '')));
  const fresh = (slot: MealSlot) => {
    const key = keysOf(slot).find((one) => !used.has(one)) ?? '';
    used.add(key);
    return key;
  };
  const meals = days.flatMap((dayIndex) =>
    MEAL_SLOTS.map(
      (slot): ChosenMeal => ({
        dayIndex,
        slot,
        recipeKey: dish(dayIndex, slot) ?? fresh(slot),
        portion: 1,
        leftoverOfDay: null,
        locked: false,
        reasons: [],
        alternatives: [],
      }),
    ),
  );
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
  const ordered = { ...order, ...change };
  const agreed = { moneyMinor: ordered.moneyCapMinor, minutes: null };
  return composePlan(
    { order: ordered, minorUnitsPerCent: 1, meals, proof, goalsMissed: [], agreed },
    catalogue,
  );
}

const titleOf = (key: string) => catalogue.recipes.get(key)?.recipe.title;
const of = (content: MealPlanContent, goal: string) =>
  shortfallsOf(content, catalogue).filter((shortfall) => shortfall.goal === goal);

describe('what a plan does not give of what was wished', () => {
  it('is silent about a week without repeats', () => {
    const varied = week(() => null);
    expect(of(varied, 'RECIPE_REPEATS')).toEqual([]);
    expect(of(varied, 'SAME_DAY_REPEATS')).toEqual([]);
  });

  it('names the dishes that come more often than wanted, lunch and dinner counted together', () => {
    // A lunch and three dinners of one dish on four days, one breakfast five times: 2 and 3 are wanted.
    const [curry = ''] = keysOf('DINNER', 60).filter((key) => keysOf('LUNCH').includes(key));
    const [oats = ''] = keysOf('BREAKFAST', 30);
    const repeated = week((day, slot) => {
      if (slot === 'BREAKFAST' && day < 5) return oats;
      return (slot === 'LUNCH' && day === 0) || (slot === 'DINNER' && [2, 4, 6].includes(day)) ? curry : null;
    });
    expect(of(repeated, 'RECIPE_REPEATS')).toEqual([
      {
        goal: 'RECIPE_REPEATS',
        text: `Repeats more than you wished: ${titleOf(oats)} for breakfast 5 times instead of 3, ${titleOf(curry)} 4 times instead of 2.`,
        remedy: null,
      },
    ]);
    expect(of(repeated, 'SAME_DAY_REPEATS')).toEqual([]);
  });

  it('names a dish that comes twice on one day', () => {
    const [curry = ''] = keysOf('DINNER', 60).filter((key) => keysOf('LUNCH').includes(key));
    const twice = week((day, slot) => (day === 1 && (slot === 'LUNCH' || slot === 'DINNER') ? curry : null));
    expect(of(twice, 'SAME_DAY_REPEATS').map(({ text }) => text)).toEqual([
      `The same dish twice on one day: ${titleOf(curry)} on 2026-11-24.`,
    ]);
  });

  it('says what would help: money that is spent, minutes that are limited', () => {
    const [snack = ''] = keysOf('SNACK', 5);
    const dull = (change: Partial<MealOrder>) =>
      of(
        week((_, slot) => (slot === 'SNACK' ? snack : null), change),
        'RECIPE_REPEATS',
      )[0]?.remedy;
    const { costMinor } = week((_, slot) => (slot === 'SNACK' ? snack : null));
    expect(dull({})).toBeNull();
    expect(dull({ moneyCapMinor: 2 * costMinor })).toBeNull();
    expect(dull({ moneyCapMinor: costMinor })).toBe('More money for food may help.');
    expect(dull({ moneyCapMinor: costMinor, weekdayMinutesPerMeal: 20 })).toBe(
      'More money for food or more minutes for cooking may help.',
    );
  });

  it('gives daily means that are outside their range, and low vitamins with their share', () => {
    const plan = week(() => null);
    const days = plan.days.map((day) => ({ ...day, sums: { ...day.sums, fibreG: 5, sodiumMg: 4_000 } }));
    const nutrients = plan.nutrients.map((mean) => ({
      ...mean,
      perDay: (mean.recommendedPerDay ?? 1) * (mean.nutrientId === 'iron_mg' ? 0.5 : 1),
    }));
    const poor = { ...plan, days, nutrients };
    // Adequate intake of fibre for a woman of 35: 25 g (14 g per 1,000 kcal at most); at most 2,300 mg of sodium.
    expect(of(poor, 'FIBRE')[0]?.text).toMatch(/^Less fibre than wanted: 2\d g a day in the mean\.$/);
    expect(of(poor, 'SODIUM')[0]?.text).toBe('More sodium than wanted: 1700 mg a day in the mean.');
    expect(of(poor, 'NUTRIENTS')[0]?.text).toBe('Below the recommended amount in the mean: iron 50 %.');
  });

  it('says how far an edit goes beyond what was agreed', () => {
    const plan = week(() => null, { moneyCapMinor: 90_000 });
    const dearer = { ...plan, agreed: { moneyMinor: plan.costMinor - 250, minutes: null } };
    expect(of(plan, 'AGREED_MONEY')).toEqual([]);
    expect(of(dearer, 'AGREED_MONEY').map(({ text }) => text)).toEqual(['Costs $2.50 more than was agreed.']);
  });
});
