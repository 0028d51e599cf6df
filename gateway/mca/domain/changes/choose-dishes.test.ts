import { describe, expect, it } from 'vitest';
import { chooseDishes } from './choose-dishes.js';
import type { DishView, MealView } from './plan-view.js';
import { swapRefusal } from './swap-refusal.js';

const dish = (title: string, changes: Partial<DishView> = {}): DishView => ({
  recipeId: title,
  title,
  minutes: 30,
  energyKcal: 600,
  proteinG: 30,
  costMinor: 300,
  deltaCostMinor: null,
  deltaEnergyKcal: null,
  ...changes,
});

const meal: MealView = {
  id: '2026-11-24-dinner',
  date: '2026-11-24',
  slot: 'dinner',
  recipeId: 'Salmon with rice',
  title: 'Salmon with rice',
  portion: 1,
  locked: false,
  energyKcal: 600,
  proteinG: 30,
  costMinor: 400,
  minutes: 25,
  alternatives: [
    dish('Bean stew', { deltaCostMinor: -90, deltaEnergyKcal: 20 }),
    dish('Chicken curry', { deltaCostMinor: 40, deltaEnergyKcal: -50, minutes: 20 }),
  ],
};
const titles = (found: readonly DishView[]) => found.map(({ title }) => title);
const plain = { words: [], leaning: null, isLimited: false };

describe('chooseDishes', () => {
  it('takes what the planner ranked where nothing is wished', () => {
    expect(titles(chooseDishes(meal, plain, []))).toEqual(['Bean stew', 'Chicken curry']);
  });

  it('prefers ranked dishes among those with the words, and never the meal itself', () => {
    const found = [dish('Chicken pie'), dish('Chicken curry'), dish('Salmon with rice')];
    expect(titles(chooseDishes(meal, { ...plain, words: ['chicken'] }, found))).toEqual([
      'Chicken curry',
      'Chicken pie',
    ]);
    expect(titles(chooseDishes(meal, { ...plain, words: ['chicken', 'pie'] }, found))[0]).toBe('Chicken pie');
    expect(chooseDishes(meal, { ...plain, words: ['duck'] }, [])).toEqual([]);
  });

  it('takes a dish that is named in full, however its name sounds', () => {
    const fast = dish('Fast chickpea and spinach curry', { minutes: 40 });
    const wish = { words: ['chickpea', 'spinach', 'curry'], leaning: 'QUICKER', isLimited: false } as const;
    const quicker = dish('Chickpea curry', { minutes: 15 });
    expect(titles(chooseDishes(meal, wish, [quicker, fast]))).toEqual([
      'Fast chickpea and spinach curry',
      'Chickpea curry',
    ]);
  });

  it('keeps to a diet', () => {
    expect(
      titles(chooseDishes(meal, { ...plain, isLimited: true }, [dish('Bean stew'), dish('Dal')])),
    ).toEqual(['Bean stew', 'Dal']);
  });

  it.each([
    ['CHEAPER', ['Soup', 'Bean stew']],
    ['QUICKER', ['Chicken curry']],
    ['LIGHTER', ['Soup', 'Chicken curry']],
  ] as const)('%s: only what is better, the best first', (leaning, expected) => {
    const found = [
      dish('Soup', { costMinor: 250, energyKcal: 400 }),
      dish('Roast', { costMinor: 900, minutes: 90 }),
    ];
    expect(titles(chooseDishes(meal, { ...plain, leaning }, found))).toEqual(expected);
  });
});

describe('swapRefusal', () => {
  const edit = { kind: 'SWAP_MEAL', mealId: meal.id, place: meal, dishes: meal.alternatives } as const;
  const refusal = (title: string, broken: readonly string[]) => ({
    title,
    code: 'BREAKS_LIMIT',
    message: 'no',
    broken,
  });

  it('names the nearest dish and what it would break', () => {
    const refusals = [
      refusal('Bean stew', ['MONEY_CAP plan: 9387 of 9000', 'ENERGY_OUTSIDE 2026-11-24: 2452 kcal']),
      refusal('Chicken curry', ['MONEY_CAP plan: 9255 of 9000']),
    ];
    const { message, waysOut } = swapRefusal(edit, refusals, 'USD');
    expect(message).toBe(
      'Chicken curry, the nearest of 2, does not fit dinner on Tue 24 Nov: all food would cost $92.55 of at most $90.00. Nothing was changed.',
    );
    expect(waysOut).toContain('ask for a new plan with more money for food');
  });

  it('gives the reason of the meal where no dish would help', () => {
    const locked = { title: 'Bean stew', code: 'MEAL_LOCKED', message: 'The meal is locked.', broken: [] };
    expect(swapRefusal(edit, [locked], 'USD').message).toBe('The meal is locked.');
  });
});
