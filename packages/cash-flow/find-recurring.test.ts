import { addDays, fromEpochDay, toEpochDay, weekdayOf } from '@progressive/quantities';
import { describe, expect, it } from 'vitest';
import { dueDates } from './due-dates.js';
import { findRecurring } from './find-recurring.js';
import { forecastBalance } from './forecast-balance.js';
import type { Payment } from './payment.js';
import { simulateHousehold } from './simulated-household.js';

const monthly = (merchant: string, day: number, amounts: readonly number[], from = '2025-01'): Payment[] =>
  amounts.map((amountMinor, index) => {
    const first = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5)) - 1 + index + 1, 0));
    const length = first.getUTCDate();
    const date = `${first.toISOString().slice(0, 8)}${String(Math.min(day, length)).padStart(2, '0')}`;
    return { date, amountMinor, merchant };
  });

describe('recurring payments', () => {
  it('follows the end of the month through short months', () => {
    const rent = monthly('rent', 31, [-900, -900, -900, -900, -900, -900]);
    const [found] = findRecurring(rent, '2025-07-02');
    expect(found).toMatchObject({ rhythm: 'MONTHLY', nextDate: '2025-07-31', occurrences: 6, ended: false });
  });

  it('tells four weeks from a month, and moves off weekends as the payment does', () => {
    const days = Array.from({ length: 9 }, (_, index) => addDays('2025-01-03', 28 * index));
    const paid = days.map((date) => ({ date, amountMinor: -500, merchant: 'club' }));
    expect(findRecurring(paid, '2025-09-01')[0]).toMatchObject({
      rhythm: 'FOUR_WEEKLY',
      nextDate: '2025-09-12',
    });
    const moved = monthly(
      'loan',
      15,
      Array.from({ length: 12 }, () => -2_000),
    ).map((payment) => {
      const weekday = weekdayOf(payment.date);
      return {
        ...payment,
        date: weekday > 5 ? fromEpochDay(toEpochDay(payment.date) + 8 - weekday) : payment.date,
      };
    });
    // 15 February 2026 is a Sunday.
    expect(findRecurring(moved, '2026-01-20')[0]?.nextDate).toBe('2026-01-15');
    expect(
      findRecurring(
        [...moved, { date: '2026-01-15', amountMinor: -2_000, merchant: 'loan' }],
        '2026-01-20',
      )[0]?.nextDate,
    ).toBe('2026-02-16');
  });

  it('bears a gap, drifting amounts, and says when a price rose and when it ended', () => {
    const power = monthly(
      'power',
      8,
      [-80, -84, -79, -90, -86, -81, -88, -85, -83].map((amount) => amount * 100),
    );
    const withGap = power.filter((_, index) => index !== 4);
    expect(findRecurring(withGap, '2025-10-01')[0]).toMatchObject({ rhythm: 'MONTHLY', occurrences: 8 });
    const stream = monthly('stream', 3, [-999, -999, -999, -999, -1_299, -1_299]);
    expect(findRecurring(stream, '2025-07-01')[0]?.priceRise).toEqual({
      fromMinor: -999,
      toMinor: -1_299,
      on: '2025-05-03',
    });
    expect(findRecurring(stream, '2025-12-01')[0]?.ended).toBe(true);
  });

  it('finds a subscription inside a shop that is visited often, and none in visits by chance', () => {
    const visits = simulateHousehold(4).filter(({ merchant }) => merchant.startsWith('cafe'));
    const oneShop = visits.map((visit) => ({ ...visit, merchant: 'megastore' }));
    expect(findRecurring(oneShop, '2025-12-31')).toEqual([]);
    const subscribed = [
      ...oneShop,
      ...monthly(
        'megastore',
        11,
        Array.from({ length: 12 }, () => -799),
      ),
    ];
    expect(findRecurring(subscribed, '2025-12-31')).toMatchObject([{ rhythm: 'MONTHLY', amountMinor: -799 }]);
  });

  it('marks what may be paid twice', () => {
    const twice = [
      ...monthly('stream one', 3, [-999, -999, -999, -999]),
      ...monthly('stream two', 9, [-999, -999, -999, -999]),
    ];
    expect(findRecurring(twice, '2025-05-01').map(({ perhapsDuplicate }) => perhapsDuplicate)).toEqual([
      true,
      true,
    ]);
  });

  it('lists due dates', () => {
    const [rent] = findRecurring(monthly('rent', 31, [-900, -900, -900, -900]), '2025-05-01');
    expect(rent === undefined ? [] : dueDates(rent, '2025-05-01', 92)).toEqual([
      '2025-05-31',
      '2025-06-30',
      '2025-07-31',
    ]);
  });
});

describe('the forecast', () => {
  const payments = simulateHousehold(1);
  const request = { payments, balanceMinor: 100_000, today: '2025-06-30', days: 60, spread: 1 };

  it('repeats with its seed, widens with time, and knows nothing of the days to come', () => {
    const told = forecastBalance(request);
    expect(forecastBalance(request)).toEqual(told);
    expect(
      forecastBalance({ ...request, payments: payments.filter(({ date }) => date <= '2025-06-30') }),
    ).toEqual(told);
    const width = (day: number): number => (told.days[day]?.highMinor ?? 0) - (told.days[day]?.lowMinor ?? 0);
    expect(width(55)).toBeGreaterThan(width(5));
  });

  it('answers a what-if beside the forecast', () => {
    const without = forecastBalance({
      ...request,
      whatIf: { stopped: [{ merchant: 'employer', from: '2025-07-01' }], added: [] },
    });
    const rent = forecastBalance({
      ...request,
      whatIf: { stopped: [], added: [{ date: '2025-07-05', amountMinor: -50_000, monthly: true }] },
    });
    const usual = forecastBalance(request);
    const end = (forecast: typeof usual): number => forecast.days.at(-1)?.medianMinor ?? 0;
    expect(end(usual) - end(without)).toBeGreaterThan(300_000);
    expect(end(usual) - end(rent)).toBe(100_000);
  });
});
