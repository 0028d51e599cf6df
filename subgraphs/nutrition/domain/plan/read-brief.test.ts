import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIETS } from '../catalogue/diets.js';
import { ALLERGENS } from '../catalogue/food.js';
import { defaultProfile } from '../profile.js';
import { type NutritionBrief, readBrief } from './read-brief.js';

const brief: NutritionBrief = {
  negotiationId: 'n',
  startDate: '2026-11-23',
  horizonDays: 7,
  body: { birthDate: null, sex: null, heightCm: null, weightKg: null },
  currency: 'USD',
  foodMoneyCap: 9000,
  diets: [],
  excludedAllergens: [],
  excludedFoods: [],
  dislikedFoods: [],
  likedFoods: [],
  slots: [],
  people: null,
  goal: null,
  energyKcal: null,
  proteinG: null,
  highProtein: false,
  maxCookingMinutesPerDay: null,
  maxCookingMinutesWeekday: null,
  maxCookingMinutesWeekend: null,
  maxMealMinutesWeekday: null,
  maxMealMinutesWeekend: null,
};
const profile = defaultProfile('user_ann', new Date('2026-11-22'));

function read(change: Partial<NutritionBrief>, stored: Partial<typeof profile> = {}) {
  const order = readBrief({ ...brief, ...change }, { ...profile, ...stored }, []);
  if ('kind' in order) throw new Error(order.code);
  return order;
}

const code = (change: Partial<NutritionBrief>) => {
  const order = readBrief({ ...brief, ...change }, profile, []);
  return 'kind' in order ? order.code : null;
};

describe('a brief', () => {
  it('never lifts what the person has stored', () => {
    fc.assert(
      fc.property(
        fc.subarray([...ALLERGENS]),
        fc.subarray([...DIETS]),
        fc.subarray(['milk', 'nuts', 'egg', 'shellfish', 'gluten']),
        (allergens, diets, excludedAllergens) => {
          const { rules } = read({ excludedAllergens, diets: ['vegan'] }, { allergens, diets });
          for (const stored of allergens) expect(rules.allergens).toContain(stored);
          for (const stored of diets) expect(rules.diets).toContain(stored);
          expect(rules.diets).toContain('VEGAN');
          if (excludedAllergens.includes('nuts')) expect(rules.allergens).toContain('TREE_NUTS');
          if (excludedAllergens.includes('gluten')) expect(rules.allergens).toContain('WHEAT');
          if (excludedAllergens.includes('shellfish')) expect(rules.allergens).toContain('MOLLUSCS');
        },
      ),
    );
  });

  it('reads words as the Intent writes them', () => {
    const order = read({
      diets: ['gluten-free'],
      slots: ['dinner', 'lunch'],
      goal: 'lose-weight',
      people: 3,
    });
    expect(order.rules.diets).toEqual(['GLUTEN_FREE']);
    expect(order.slots).toEqual(['LUNCH', 'DINNER']);
    expect(order.wishes.goal).toBe('LOSE_WEIGHT');
    expect(order.people).toBe(3);
  });

  it('takes the tighter of two limits on cooking time', () => {
    const order = read(
      { maxCookingMinutesPerDay: 40, maxCookingMinutesWeekend: 90 },
      { cookingMinutesWeekday: 25 },
    );
    expect(order.weekdayMinutesPerDay).toBe(25);
    expect(order.weekendMinutesPerDay).toBe(40);
  });

  it('is refused where it is not understood or not possible', () => {
    expect(code({ diets: ['sunlight'] })).toBe('UNKNOWN_DIET');
    expect(code({ excludedAllergens: ['kryptonite'] })).toBe('UNKNOWN_ALLERGEN');
    expect(code({ horizonDays: 29 })).toBe('INVALID_HORIZON');
    expect(code({ startDate: '2026-02-30' })).toBe('INVALID_HORIZON');
    expect(code({ currency: 'XAU' })).toBe('UNKNOWN_CURRENCY');
    expect(code({ people: 0 })).toBe('INVALID_PEOPLE');
    expect(code({ energyKcal: 50 })).toBe('INVALID_ENERGY');
    expect(code({ energyKcal: 900 })).toBe('LOW_ENERGY_AVAILABILITY');
    expect(code({})).toBeNull();
  });
});
