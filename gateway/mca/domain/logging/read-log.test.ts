import { describe, expect, it } from 'vitest';
import { extractWishes } from '../routing/extract/extract-wishes.js';
import type { Agent } from '../routing/index.js';
import { readLog } from './read-log.js';

/** A Sunday at half past one. */
const [today, hour] = ['2026-11-22', 13];
const read = (text: string, agent: Agent) =>
  readLog({ text, wishes: extractWishes(text, { today, currency: 'USD' }), agents: [agent], today, hour });

describe('readLog', () => {
  it.each([
    ['I ate two eggs and toast', 'lunch', today, 'two eggs and toast'],
    ['had a burger and fries for dinner last night', 'dinner', '2026-11-21', 'a burger and fries'],
    ['log 200 g chicken and rice for lunch', 'lunch', today, '200 g chicken and rice'],
    ['breakfast: oats, blueberries, coffee', 'breakfast', today, 'oats, blueberries, coffee'],
    ['please add a latte to my food diary', 'lunch', today, 'a latte'],
    ['I had half an avocado for a snack yesterday', 'snack', '2026-11-21', 'half an avocado'],
    ['ate 1/2 cup of rice for supper on Friday', 'dinner', '2026-11-20', '1/2 cup of rice'],
  ])('food: %s', (text, slot, date, words) => {
    expect(read(text, 'nutrition')).toEqual({ kind: 'FOOD', slot, date, words });
  });

  it.each([
    ['I spent $12 on coffee', 1200, 'USD', 'RESTAURANTS', today],
    ['paid 45 euros for petrol yesterday', 4500, 'EUR', 'TRANSPORT', '2026-11-21'],
    ['£8.50 at the pharmacy', 850, 'GBP', 'HEALTH', today],
    ['paid 30 for a birthday present', 3000, 'USD', 'GIFTS', today],
    ['weekly shop at Aldi was $64.20', 6420, 'USD', 'GROCERIES', today],
    ['spent $20 on a widget', 2000, 'USD', 'OTHER', today],
  ])('money: %s', (text, amountMinor, currency, category, date) => {
    expect(read(text, 'budget')).toMatchObject({ kind: 'EXPENSE', amountMinor, currency, category, date });
  });

  it.each([
    ['I did 3x8 squats at 80 kg', 'squats', 3, 8, 80],
    ['bench press 5x5 at 60kg', 'bench press', 5, 5, 60],
    ['log 3 sets of 10 lunges with 12.5 kg dumbbells', 'lunges', 3, 10, 12.5],
    ['squats 5x5 @ 100', 'squats', 5, 5, 100],
    ['did 3 sets of 12 push ups', 'push ups', 3, 12, 0],
    ['deadlift 2 sets of 5 at 225 lb', 'deadlift', 2, 5, 102.06],
  ])('sets: %s', (text, exercise, sets, reps, weightKg) => {
    expect(read(text, 'workout')).toEqual({ kind: 'SETS', date: today, exercise, sets, reps, weightKg });
  });

  it.each([
    ['my weight this morning was 81.2 kg', 81.2],
    ['weighed in at 172 lbs', 78],
    ['78,4 kg', 78.4],
  ])('weight: %s', (text, weightKg) => {
    expect(read(text, 'nutrition')).toEqual({ kind: 'WEIGHT', date: today, weightKg });
  });

  it('reads nothing where nothing can be written down', () => {
    expect(read('ran 5k in 27:40', 'workout')).toBeNull();
    expect(read('did my workout', 'workout')).toBeNull();
    expect(read('spent too much', 'budget')).toBeNull();
    expect(read('log', 'nutrition')).toBeNull();
  });
});
