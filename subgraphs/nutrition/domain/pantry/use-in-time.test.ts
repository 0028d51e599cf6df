import { addDays } from '@progressive/quantities';
import { seededRandom } from '@progressive/seeded-random';
import { beforeAll, describe, expect, it } from 'vitest';
import { readReference } from '../../seeds/read-reference.js';
import { buildCatalogue, type Catalogue } from '../catalogue/catalogue.js';
import type { RecipeFacts } from '../catalogue/recipe-facts.js';
import { type ChosenMeal, cookingUse } from '../plan/compose-plan.js';
import type { MealOrder } from '../plan/meal-order.js';
import { sampleOrder } from '../plan/sample-order.js';
import { type PantryLot, takeFromPantry } from './pantry-lot.js';
import { useInTime } from './use-in-time.js';

let catalogue: Catalogue;
let dinners: RecipeFacts[];

beforeAll(async () => {
  const { hash, foods, recipes } = await readReference();
  catalogue = buildCatalogue(hash, foods, recipes);
  dinners = [...catalogue.recipes.values()].filter(({ recipe }) => recipe.slots.includes('DINNER'));
});

/** Monday to Friday. */
const order = (pantry: readonly PantryLot[], more: Partial<MealOrder> = {}): MealOrder =>
  sampleOrder({ horizonDays: 5, slots: ['LUNCH', 'DINNER'], pantry, ...more });
const dinner = (dayIndex: number, facts: RecipeFacts | undefined): ChosenMeal => ({
  dayIndex,
  slot: 'DINNER',
  recipeKey: facts?.recipe.key ?? '',
  portion: 1,
  leftoverOfDay: null,
  locked: false,
  reasons: [],
  alternatives: [],
});
/** The last of five different dinners uses salmon, which is good until Tuesday. */
const week = (): { meals: ChosenMeal[]; lot: PantryLot; last: RecipeFacts } => {
  const holds = ({ recipe }: RecipeFacts) =>
    recipe.ingredients.find(({ foodKey }) => foodKey.includes('salmon'));
  const last = dinners.find(holds);
  if (last === undefined) throw new Error('no dinner of salmon');
  const others = dinners.filter((facts) => !holds(facts)).slice(0, 4);
  const lot = {
    id: 'fish',
    foodKey: holds(last)?.foodKey ?? '',
    grams: 150,
    expiresOn: '2026-11-24',
  };
  return { meals: [...others, last].map((facts, day) => dinner(day, facts)), lot, last };
};
const dayOf = (meals: readonly ChosenMeal[], key: string) =>
  meals.find(({ recipeKey, slot }) => recipeKey === key && slot === 'DINNER')?.dayIndex;

describe('what expires', () => {
  it('is cooked before it does, by exchanging days that ask for the same', () => {
    const { meals, lot, last } = week();
    expect(takeFromPantry(cookingUse(meals, order([lot]), catalogue), [lot])).toEqual([]);
    const moved = useInTime(meals, order([lot]), catalogue);
    expect(dayOf(moved, last.recipe.key)).toBeLessThanOrEqual(1);
    const [use] = takeFromPantry(cookingUse(moved, order([lot]), catalogue), [lot]);
    expect(use?.foodKey).toBe(lot.foodKey);
    expect(moved.map(({ recipeKey }) => recipeKey).sort()).toEqual(
      meals.map(({ recipeKey }) => recipeKey).sort(),
    );
  });

  it('moves no fixed meal, no day of training, and nothing where all keeps', () => {
    const { meals, lot } = week();
    const fixed = meals.map((meal) => ({ ...meal, locked: meal.dayIndex === 4 }));
    expect(useInTime(fixed, order([lot]), catalogue)).toBe(fixed);
    const training = [{ date: '2026-11-27', startMinute: 1080, minutes: 60, energyKcal: 400 }];
    expect(useInTime(meals, order([lot], { training }), catalogue)).toBe(meals);
    const keeps = { ...lot, expiresOn: null };
    expect(useInTime(meals, order([keeps]), catalogue)).toBe(meals);
  });

  it('takes the lunch that finishes a dinner along, one day after it', () => {
    const { meals, lot, last } = week();
    const lunch: ChosenMeal = { ...dinner(4, last), slot: 'LUNCH', leftoverOfDay: 3 };
    const cooked = meals.map((meal) =>
      meal.dayIndex === 3 ? { ...meal, recipeKey: last.recipe.key } : meal,
    );
    const [spare] = dinners.filter(({ recipe }) => !meals.some(({ recipeKey }) => recipeKey === recipe.key));
    const five = [...cooked.filter(({ dayIndex }) => dayIndex !== 4), dinner(4, spare), lunch];
    const moved = useInTime(five, order([lot]), catalogue);
    const day = dayOf(moved, last.recipe.key) ?? -1;
    expect(day).toBeLessThanOrEqual(1);
    expect(moved.find(({ slot }) => slot === 'LUNCH')).toMatchObject({
      dayIndex: day + 1,
      leftoverOfDay: day,
    });
  });

  it('is never less than before, whatever the plan and the pantry', () => {
    for (let seed = 0; seed < 60; seed++) {
      const random = seededRandom(seed);
      const meals = Array.from({ length: 5 }, (_, day) => dinner(day, random.pick(dinners)));
      const lots = meals.flatMap(({ recipeKey }, index): PantryLot[] => {
        const [first] = catalogue.recipes.get(recipeKey)?.recipe.ingredients ?? [];
        if (first === undefined) return [];
        const expiresOn = addDays('2026-11-23', random.integer(5));
        return [{ id: `lot-${index}`, foodKey: first.foodKey, grams: 50 + random.integer(400), expiresOn }];
      });
      const worth = (list: readonly ChosenMeal[]) =>
        takeFromPantry(cookingUse(list, order(lots), catalogue), lots).reduce(
          (sum, { foodKey, grams }) => sum + grams * (catalogue.foods.get(foodKey)?.price.centsPer100g ?? 0),
          0,
        );
      const moved = useInTime(meals, order(lots), catalogue);
      expect(worth(moved)).toBeGreaterThanOrEqual(worth(meals) - 1e-6);
      expect(new Set(moved.map(({ dayIndex }) => dayIndex)).size).toBe(5);
    }
  });
});
