import { expect, it } from 'vitest';
import { mealEvents } from './meal-calendar.js';

const meal = { date: '2026-11-24', slot: 'DINNER', title: 'Peas and rice', description: '' } as const;

it('keeps the UID of a meal over versions, and gives each of a day its own', () => {
  const [first] = mealEvents('me', [meal]);
  const [soup, second] = mealEvents('me', [{ ...meal, title: 'Soup' }, meal]);
  expect(soup?.uid).toBe(first?.uid);
  expect(second?.uid).not.toBe(first?.uid);
  expect(mealEvents('you', [meal])[0]?.uid).not.toBe(first?.uid);
});

it('puts dinner at seven in the evening wherever the person is', () => {
  expect(mealEvents('me', [meal])[0]?.when).toEqual({
    date: '2026-11-24',
    startMinute: 1140,
    minutes: 60,
    timeZone: null,
  });
});
