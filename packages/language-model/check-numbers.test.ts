import { describe, expect, it } from 'vitest';
import { inventedNumbers, numbersIn } from './check-numbers.js';

describe('numbersIn', () => {
  it.each([
    ['$1,234.50 for 7 days', [1234.5, 7]],
    ['two workouts, a dozen eggs, twice', [2, 12, 2]],
    ['on 2026-11-22 at 18:30', [2026, 11, 22, 18, 30]],
    ['none here, not even someone', []],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });
});

describe('inventedNumbers', () => {
  const facts = { cost: { amount: 84.5, currency: 'USD' }, days: [{ date: '2026-11-23' }], change: -3 };

  it('knows numbers anywhere in the facts, whatever their sign or format', () => {
    expect(inventedNumbers('It costs $84.50 from 23 November 2026, 3 less.', [facts])).toEqual([]);
  });

  it('names what is not there, in digits or words', () => {
    expect(inventedNumbers('You save 10 dollars over six weeks.', [facts])).toEqual([10, 6]);
  });
});
