import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Envelope } from './envelope.js';
import { firstEnvelopes } from './first-envelopes.js';
import { neededIn, planFunding } from './funding.js';
import { settle } from './household.js';

type Asking = Pick<Envelope, 'id' | 'position' | 'target' | 'percentOfRest'>;
const asks = (id: string, position: number, more: Partial<Asking>): Asking => ({
  id,
  position,
  target: null,
  percentOfRest: null,
  ...more,
});
const empty = (id: string) => ({
  id,
  carriedMinor: 0,
  assignedMinor: 0,
  activityMinor: 0,
  availableMinor: 0,
});
const monthly = (amountMinor: number) => ({ kind: 'MONTHLY' as const, amountMinor, byMonth: null });

describe('targets', () => {
  it('ask for their amount, for what is missing, and for an equal part of what is missing by a date', () => {
    const now = {
      ...empty('a'),
      carriedMinor: 4_000,
      assignedMinor: 1_000,
      activityMinor: -2_000,
      availableMinor: 3_000,
    };
    expect(neededIn('2026-05', { target: monthly(5_000) }, now)).toBe(4_000);
    expect(neededIn('2026-05', { target: { ...monthly(5_000), kind: 'REFILL' } }, now)).toBe(2_000);
    // 12,000 less 2,000 that were there, over May to August: 2,500 a month, of which 1,000 are assigned.
    const byDate = { kind: 'BY_DATE' as const, amountMinor: 12_000, byMonth: '2026-08' };
    expect(neededIn('2026-05', { target: byDate }, now)).toBe(1_500);
    expect(neededIn('2026-09', { target: byDate }, now)).toBe(9_000);
  });

  it('by a date are there on the date, to the cent, when each month gives what it is asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 0, max: 11 }),
        (amountMinor, last) => {
          const byMonth = `2026-${String(last + 1).padStart(2, '0')}`;
          const target = { kind: 'BY_DATE' as const, amountMinor, byMonth };
          let there = 0;
          for (let month = 1; month <= last + 1; month += 1) {
            const now = { ...empty('a'), carriedMinor: there, availableMinor: there };
            there += neededIn(`2026-${String(month).padStart(2, '0')}`, { target }, now);
          }
          expect(there).toBe(amountMinor);
        },
      ),
    );
  });
});

describe('funding in order', () => {
  it('fills A, then B, then gives half of what remains to C and the rest to D', () => {
    const envelopes = [
      asks('d', 4, { percentOfRest: 100 }),
      asks('c', 3, { percentOfRest: 50 }),
      asks('a', 1, { target: monthly(60_000) }),
      asks('b', 2, { target: monthly(25_000) }),
    ];
    const { shares, restMinor } = planFunding(
      100_001,
      '2026-05',
      envelopes,
      envelopes.map(({ id }) => empty(id)),
    );
    expect(shares.map(({ id, givenMinor }) => [id, givenMinor])).toEqual([
      ['a', 60_000],
      ['b', 25_000],
      ['c', 7_500],
      ['d', 7_501],
    ]);
    expect(restMinor).toBe(0);
  });

  it('gives nothing of a debt', () => {
    const funding = planFunding(-500, '2026-05', [asks('a', 1, { target: monthly(60_000) })], [empty('a')]);
    expect(funding).toMatchObject({ restMinor: -500, shares: [{ givenMinor: 0, neededMinor: 60_000 }] });
  });

  it('neither makes nor loses a cent, and starves nobody for somebody behind', () => {
    const envelope = fc.record({
      target: fc.option(fc.integer({ min: 1, max: 90_000 }).map(monthly), { nil: null }),
      percentOfRest: fc.option(fc.double({ min: 0.1, max: 100, noNaN: true }), { nil: null }),
    });
    fc.assert(
      fc.property(fc.nat(300_000), fc.array(envelope, { maxLength: 12 }), (toAssign, given) => {
        const envelopes = given.map((each, index) => asks(`e${index}`, index + 1, each));
        const { shares, restMinor } = planFunding(
          toAssign,
          '2026-05',
          envelopes,
          envelopes.map(({ id }) => empty(id)),
        );
        const sum = shares.reduce((total, { givenMinor }) => total + givenMinor, 0);
        expect(sum + restMinor).toBe(toAssign);
        expect(restMinor).toBeGreaterThanOrEqual(0);
        const starved = shares.findIndex(({ id, neededMinor, givenMinor }) => {
          const { percentOfRest } = envelopes.find((each) => each.id === id) ?? { percentOfRest: null };
          return percentOfRest === null && givenMinor < (neededMinor ?? 0);
        });
        if (starved >= 0)
          expect(shares.slice(starved + 1).every(({ givenMinor }) => givenMinor === 0)).toBe(true);
      }),
    );
  });
});

describe('first envelopes', () => {
  it('of the rule sum to the income and pay for each category once', () => {
    const envelopes = firstEnvelopes('FIFTY_THIRTY_TWENTY', { monthlyIncomeMinor: 333_333, months: [] });
    expect(envelopes.map(({ target }) => target?.amountMinor)).toEqual([166_666, 100_000, 66_667]);
    const categories = envelopes.flatMap((each) => each.categories);
    expect(new Set(categories).size).toBe(categories.length);
    expect(firstEnvelopes('FIFTY_THIRTY_TWENTY', { monthlyIncomeMinor: 0, months: [] })).toEqual([]);
  });

  it('of history are the median months, what is owed first, and savings take the rest', () => {
    const months = [
      [100_00, 80_00],
      [100_00, 20_00],
      [110_00, 60_00],
    ].map(
      ([rent = 0, fun = 0]) =>
        new Map([
          ['ENTERTAINMENT' as const, fun],
          ['HOUSING' as const, rent],
        ]),
    );
    const envelopes = firstEnvelopes('HISTORY', { monthlyIncomeMinor: 0, months });
    expect(
      envelopes.map(({ name, target, percentOfRest }) => [name, target?.amountMinor ?? percentOfRest]),
    ).toEqual([
      ['Housing', 100_00],
      ['Entertainment', 60_00],
      ['Savings', 100],
    ]);
  });
});

describe('a household', () => {
  it('divides by weight and says who owes whom', () => {
    const members = [
      { memberId: 'ann', name: 'Ann', weight: 2 },
      { memberId: 'bob', name: 'Bob', weight: 1 },
    ];
    expect(settle(members, [{ memberId: 'bob', amountMinor: 10_000 }])).toEqual([
      { memberId: 'ann', partMinor: 6_667, paidMinor: 0, balanceMinor: -6_667 },
      { memberId: 'bob', partMinor: 3_333, paidMinor: 10_000, balanceMinor: 6_667 },
    ]);
  });

  it('balances to nothing, whatever was paid', () => {
    const weights = fc.array(fc.nat(5), { minLength: 1, maxLength: 6 });
    const paid = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: -9_999, max: 99_999 })));
    fc.assert(
      fc.property(weights, paid, (given, payments) => {
        const members = given.map((weight, index) => ({ memberId: `m${index}`, name: 'x', weight }));
        const known = payments.map(([index, amountMinor]) => ({
          memberId: `m${index % members.length}`,
          amountMinor,
        }));
        const parts = settle(members, known);
        expect(parts.reduce((sum, { balanceMinor }) => sum + balanceMinor, 0)).toBe(0);
      }),
    );
  });
});
