import { fromEpochDay, weekdayOf } from '@progressive/quantities';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDueRule, plainRule } from './due-rule.js';

describe('the rule of a due date', () => {
  it('knows ends of months, workdays and weekdays of months', () => {
    const dates = (rule: object) =>
      ['2026-02-10', '2026-05-31', '2028-02-01'].map((date) => applyDueRule(date, { ...plainRule, ...rule }));
    expect(dates({ monthDay: 'LAST_DAY' })).toEqual(['2026-02-28', '2026-05-31', '2028-02-29']);
    expect(dates({ monthDay: 'LAST_WORKDAY' })).toEqual(['2026-02-27', '2026-05-29', '2028-02-29']);
    expect(dates({ monthDay: 'WEEKDAY', ordinal: 2, weekday: 2 })).toEqual([
      '2026-02-10',
      '2026-05-12',
      '2028-02-08',
    ]);
    expect(dates({ monthDay: 'WEEKDAY', ordinal: 5, weekday: 5 })).toEqual([
      '2026-02-27',
      '2026-05-29',
      '2028-02-25',
    ]);
    expect(dates({ weekend: 'EARLIER' })).toEqual(['2026-02-10', '2026-05-29', '2028-02-01']);
    expect(dates({ weekend: 'LATER' })).toEqual(['2026-02-10', '2026-06-01', '2028-02-01']);
  });

  it('leaves weekends when told, and the month only for the next Monday or the Friday before', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map(fromEpochDay);
    const monthDay = fc.constantFrom('AS_TOLD', 'LAST_DAY', 'LAST_WORKDAY', 'WEEKDAY' as const);
    const weekend = fc.constantFrom('EARLIER', 'LATER' as const);
    const ordinal = fc.integer({ min: 1, max: 5 });
    const weekday = fc.constantFrom(1, 2, 3, 4, 5, 6, 7 as const);
    fc.assert(
      fc.property(day, monthDay, weekend, ordinal, weekday, (date, ...[kind, move, nth, on]) => {
        const stays = applyDueRule(date, { weekend: 'STAY', monthDay: kind, ordinal: nth, weekday: on });
        expect(stays.slice(0, 7)).toBe(date.slice(0, 7));
        if (kind === 'WEEKDAY') expect(weekdayOf(stays)).toBe(on);
        const moved = applyDueRule(date, { weekend: move, monthDay: kind, ordinal: nth, weekday: on });
        expect(weekdayOf(moved)).toBeLessThanOrEqual(5);
      }),
    );
  });
});
