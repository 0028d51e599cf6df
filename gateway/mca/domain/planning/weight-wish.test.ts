import { describe, expect, it } from 'vitest';
import { extractWishes } from '../routing/extract/extract-wishes.js';
import { weightWish } from './weight-wish.js';

const today = '2026-11-22';
const read = (text: string) => weightWish(extractWishes(text, { today, currency: 'USD' }), today);

describe('weightWish', () => {
  it.each([
    ['Lose 20 kg in 2 weeks', { direction: 'LOSE', kg: 20, weeklyKg: 10 }],
    ['I want to lose 1 kg a week', { direction: 'LOSE', kg: null, weeklyKg: 1 }],
    // 21 December is 29 days ahead.
    ['lose 5 kg by 21st december', { direction: 'LOSE', kg: 5, weeklyKg: 35 / 29 }],
    ['gain 3 kg over the next 6 weeks', { direction: 'GAIN', kg: 3, weeklyKg: 0.5 }],
    ['I weigh 90 kg and want to lose weight to reach 80 kg', { direction: 'LOSE', kg: 10, weeklyKg: null }],
    ['help me lose weight fast', { direction: 'LOSE', kg: null, weeklyKg: null }],
  ])('%s', (text, wish) => {
    const found = read(text);
    expect(found).toMatchObject({ direction: wish.direction, kg: wish.kg });
    if (wish.weeklyKg === null) expect(found?.weeklyKg).toBeNull();
    else expect(found?.weeklyKg).toBeCloseTo(wish.weeklyKg, 6);
  });

  it.each(['plan my week of meals', 'build muscle', 'save $200 in 2 weeks'])('finds none in %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
