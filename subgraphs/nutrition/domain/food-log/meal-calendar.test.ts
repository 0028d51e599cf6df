import { expect, it } from 'vitest';
import { mealCalendar } from './meal-calendar.js';

const meal = {
  date: '2026-11-24',
  slot: 'DINNER',
  title: 'Peas, rice; and “more”',
  description: 'x'.repeat(100),
} as const;

it('keeps the UID of a meal over versions, and counts them up', () => {
  const [first, second] = [
    mealCalendar('me', [meal], '2026-11-22T12:00:00.000Z', 1),
    mealCalendar('me', [{ ...meal, title: 'Soup' }], '2026-11-23T12:00:00.000Z', 2),
  ];
  const uid = (text: string) => /UID:(.*)\r\n/.exec(text)?.[1];
  expect(uid(first)).toBe(uid(second));
  expect(second).toContain('SEQUENCE:2');
});

it('escapes, folds at 75 bytes and ends lines as RFC 5545 wants', () => {
  const text = mealCalendar('me', [meal], '2026-11-22T12:00:00.000Z', 1);
  expect(text).toContain('SUMMARY:Peas\\, rice\\; and “more”');
  expect(text).toContain('DTSTART:20261124T190000\r\n');
  expect(text).toContain('DTSTAMP:20261122T120000Z');
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
