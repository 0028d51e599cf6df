import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, fromEpochDay, isLocalDate, toEpochDay } from './local-date.js';

const dayMs = 86_400_000;
const day = fc.integer({ min: toEpochDay('0001-01-01'), max: toEpochDay('9999-12-31') });

describe('days', () => {
  it('are those of the calendar of Date, in both directions', () => {
    fc.assert(
      fc.property(day, (epochDay) => {
        const text = new Date(epochDay * dayMs).toISOString().slice(0, 10);
        expect(fromEpochDay(epochDay)).toBe(text);
        expect(toEpochDay(text)).toBe(epochDay);
        expect(isLocalDate(text)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('follow one another over centuries', () => {
    const broken: number[] = [];
    for (let at = toEpochDay('1890-01-01'); at < toEpochDay('2110-01-01'); at += 1)
      if (toEpochDay(addDays(fromEpochDay(at), 1)) !== at + 1) broken.push(at);
    expect(broken).toEqual([]);
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-01',
    '20260401',
    '2026-04-0x',
    '',
  ])('%j is none', (text) => expect(isLocalDate(text)).toBe(false));

  it('a leap day is one', () => expect(isLocalDate('2000-02-29')).toBe(true));
  it('text that is no date has no number', () => expect(toEpochDay('soon')).toBeNaN());
});
