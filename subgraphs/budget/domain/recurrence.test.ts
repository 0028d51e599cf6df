import { addDays, daysBetween } from '@progressive/quantities';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accruedMinor, type Frequency, monthlyMinor, occurrences, type Recurrence } from './recurrence.js';

const every = (frequency: Frequency, anchorDate: string, change: Partial<Recurrence> = {}): Recurrence => ({
  frequency,
  anchorDate,
  secondDayOfMonth: null,
  endDate: null,
  ...change,
});

const dates = fc.integer({ min: 0, max: 20_000 }).map((day) => addDays('1990-01-01', day));
const recurrences = fc.record({
  frequency: fc.constantFrom<Frequency>(
    'WEEKLY',
    'BIWEEKLY',
    'SEMIMONTHLY',
    'MONTHLY',
    'QUARTERLY',
    'YEARLY',
    'ONCE',
  ),
  anchorDate: dates,
  secondDayOfMonth: fc.integer({ min: 1, max: 31 }),
  endDate: fc.option(dates, { nil: null }),
});
const spans = fc.record({ startDate: dates, days: fc.integer({ min: 1, max: 120 }) });

describe('occurrences', () => {
  it('clamps the day of the month to the month, and comes back to it', () => {
    expect(occurrences(every('MONTHLY', '2027-12-31'), { startDate: '2028-01-01', days: 121 })).toEqual([
      '2028-01-31',
      '2028-02-29',
      '2028-03-31',
      '2028-04-30',
    ]);
  });

  it('knows all frequencies', () => {
    const span = { startDate: '2026-11-21', days: 40 };
    expect(occurrences(every('WEEKLY', '2026-11-20'), span)[0]).toBe('2026-11-27');
    expect(occurrences(every('BIWEEKLY', '2026-11-06'), span)).toEqual(['2026-12-04', '2026-12-18']);
    expect(occurrences(every('SEMIMONTHLY', '2026-01-15', { secondDayOfMonth: 31 }), span)).toEqual([
      '2026-11-30',
      '2026-12-15',
    ]);
    expect(occurrences(every('QUARTERLY', '2026-08-31'), span)).toEqual(['2026-11-30']);
    expect(occurrences(every('YEARLY', '2020-12-01'), span)).toEqual(['2026-12-01']);
    expect(occurrences(every('ONCE', '2026-12-30'), span)).toEqual(['2026-12-30']);
    expect(occurrences(every('YEARLY', '2024-02-29'), { startDate: '2027-02-01', days: 40 })).toEqual([
      '2027-02-28',
    ]);
  });

  it('lie within the span, the anchor and the end, ascending, and do not depend on how the span is cut', () => {
    fc.assert(
      fc.property(recurrences, spans, fc.integer({ min: 1, max: 119 }), (recurrence, span, cut) => {
        const all = occurrences(recurrence, span);
        expect(all).toEqual([...new Set(all)].sort());
        for (const date of all) {
          expect(daysBetween(span.startDate, date)).toBeGreaterThanOrEqual(0);
          expect(daysBetween(date, addDays(span.startDate, span.days))).toBeGreaterThan(0);
          expect(
            date >= recurrence.anchorDate && (recurrence.endDate === null || date <= recurrence.endDate),
          ).toBe(true);
        }
        if (cut >= span.days) return;
        const parts = [
          ...occurrences(recurrence, { ...span, days: cut }),
          ...occurrences(recurrence, { startDate: addDays(span.startDate, cut), days: span.days - cut }),
        ];
        expect(parts).toEqual(all);
      }),
    );
  });
});

describe('accruedMinor', () => {
  it('gives a month a month and a week a week', () => {
    const salary = every('MONTHLY', '2020-01-28');
    const year = accruedMinor(390_000, salary, { startDate: '2026-01-01', days: 365 });
    expect(Math.abs(year - 12 * 390_000)).toBeLessThan(3_200);
    expect(accruedMinor(50_000, every('WEEKLY', '2026-01-02'), { startDate: '2026-06-01', days: 28 })).toBe(
      200_000,
    );
    expect(monthlyMinor(100_000, every('BIWEEKLY', '2026-01-02'))).toBe(217_406);
  });

  it('is never negative, and the shares of adjoining spans sum to the share of both', () => {
    fc.assert(
      fc.property(
        recurrences,
        spans,
        fc.integer({ min: 1, max: 119 }),
        fc.integer({ min: 1, max: 50_000_000 }),
        (recurrence, span, cut, amount) => {
          const whole = accruedMinor(amount, recurrence, span);
          expect(whole).toBeGreaterThanOrEqual(0);
          if (cut >= span.days) return;
          const first = accruedMinor(amount, recurrence, { ...span, days: cut });
          const second = accruedMinor(amount, recurrence, {
            startDate: addDays(span.startDate, cut),
            days: span.days - cut,
          });
          expect(first + second).toBe(whole);
        },
      ),
    );
  });
});
