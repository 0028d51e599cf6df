import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EnvelopeMove, OverspendingRule } from './envelope.js';
import { type Book, foldMonths, spareOf } from './fold-months.js';
import { addMonths, monthsThrough } from './month.js';
import { type CategoryFlow, sortFlows } from './sort-flows.js';

const flow = (
  month: string,
  category: string,
  amount: number,
  more: Partial<CategoryFlow> = {},
): CategoryFlow => ({
  month,
  category: category as CategoryFlow['category'],
  isTransfer: false,
  isLoan: false,
  inMinor: Math.max(0, amount),
  outMinor: Math.max(0, -amount),
  ...more,
});

function bookOf(
  rule: OverspendingRule,
  moves: readonly EnvelopeMove[],
  flows: readonly CategoryFlow[],
  fundsMinor = 0,
): Book {
  const envelopes = [
    { id: 'food', overspending: rule, categories: ['GROCERIES'] as const },
    { id: 'rest', overspending: 'CARRY' as const, categories: ['OTHER', 'DEBT_PAYMENT'] as const },
  ];
  const { beforeMinor, months } = sortFlows(flows, envelopes, '2026-01');
  return { envelopes, startMonth: '2026-01', fundsMinor: fundsMinor + beforeMinor, flows: months, moves };
}

describe('months of envelopes', () => {
  const moves = [{ month: '2026-01', fromId: null, toId: 'food', amountMinor: 30_000 }];
  const flows = [flow('2026-01', 'INCOME', 200_000), flow('2026-01', 'GROCERIES', -34_000)];

  it('carry what was overspent, or charge it to the money that is to be assigned, and remember it', () => {
    const carried = foldMonths(bookOf('CARRY', moves, flows), '2026-02');
    expect(carried.envelopes[0]).toMatchObject({ carriedMinor: -4_000, availableMinor: -4_000 });
    expect(carried).toMatchObject({ toAssignMinor: 170_000, chargedMinor: 0 });
    const charged = foldMonths(bookOf('CHARGE_TO_ASSIGN', moves, flows), '2026-02');
    expect(charged.envelopes[0]).toMatchObject({ carriedMinor: 0, availableMinor: 0 });
    expect(charged).toMatchObject({ toAssignMinor: 166_000, chargedMinor: 4_000 });
    const memory = [{ month: '2026-01', amountMinor: 4_000 }];
    expect(carried.envelopes[0]?.overspentMonths).toEqual(memory);
    expect(charged.envelopes[0]?.overspentMonths).toEqual(memory);
  });

  it('carry what is left over from month to month without anybody doing anything', () => {
    const book = bookOf('CARRY', moves, [flow('2026-01', 'GROCERIES', -10_000)], 50_000);
    expect(foldMonths(book, '2027-01').envelopes[0]).toMatchObject({
      carriedMinor: 20_000,
      assignedMinor: 0,
    });
  });

  it('keep money that is assigned to a later month from being assigned twice', () => {
    const later = [{ month: '2026-03', fromId: null, toId: 'food', amountMinor: 5_000 }];
    const book = bookOf('CARRY', later, [flow('2026-01', 'INCOME', 8_000)]);
    expect(foldMonths(book, '2026-01')).toMatchObject({ toAssignMinor: 3_000, assignedLaterMinor: 5_000 });
    expect(foldMonths(book, '2026-03')).toMatchObject({ toAssignMinor: 3_000, assignedLaterMinor: 0 });
  });

  it('let no more leave an envelope than its later months can spare', () => {
    const back = [
      { month: '2026-01', fromId: null, toId: 'food', amountMinor: 10_000 },
      { month: '2026-02', fromId: 'food', toId: 'rest', amountMinor: 7_000 },
    ];
    expect(spareOf(bookOf('CARRY', back, [], 10_000), 'food', '2026-01')).toBe(3_000);
  });

  it('see what reaches a loan as spending on debt, and other transfers as none', () => {
    const leg = { isTransfer: true };
    const book = bookOf(
      'CARRY',
      [],
      [
        flow('2026-01', 'OTHER', -900, leg),
        flow('2026-01', 'OTHER', 900, { ...leg, isLoan: true }),
        flow('2026-01', 'OTHER', -5_000, leg),
        flow('2026-01', 'OTHER', 5_000, leg),
        flow('2026-01', 'OTHER', -77, { isLoan: true }),
      ],
    );
    const state = foldMonths(book, '2026-01');
    expect(state.envelopes[1]?.activityMinor).toBe(-900);
    expect(state.toAssignMinor).toBe(0);
  });

  it('hold what the accounts hold, to the cent, whatever was spent, assigned, moved and overspent', () => {
    const month = fc.integer({ min: -3, max: 9 }).map((step) => addMonths('2026-01', step));
    const anyFlow = fc
      .record({
        month,
        category: fc.constantFrom('GROCERIES', 'OTHER', 'INCOME', 'TRAVEL', 'DEBT_PAYMENT'),
        amount: fc.integer({ min: -90_000, max: 90_000 }),
        isTransfer: fc.boolean(),
        isLoan: fc.boolean(),
      })
      .map(({ month: in_, category, amount, ...kind }) => flow(in_, category, amount, kind));
    const place = fc.constantFrom(null, 'food', 'rest');
    const move = fc
      .record({ month, fromId: place, toId: place, amountMinor: fc.integer({ min: 1, max: 50_000 }) })
      .filter(({ fromId, toId, month: in_ }) => fromId !== toId && in_ >= '2026-01');
    const rule = fc.constantFrom<OverspendingRule>('CARRY', 'CHARGE_TO_ASSIGN');
    fc.assert(
      fc.property(rule, fc.array(move), fc.array(anyFlow), fc.nat(100_000), (how, moved, flowed, funds) => {
        const book = bookOf(how, moved, flowed, funds);
        for (const until of monthsThrough('2026-01', '2026-12')) {
          const state = foldMonths(book, until);
          const held = state.envelopes.reduce((sum, { availableMinor }) => sum + availableMinor, 0);
          // Accounts: what was there, and everything that is no entry of a loan itself.
          const accounts = flowed
            .filter((each) => each.month <= until && !each.isLoan)
            .reduce((sum, { inMinor, outMinor }) => sum + inMinor - outMinor, funds);
          expect(state.toAssignMinor + state.assignedLaterMinor + held).toBe(accounts);
        }
      }),
    );
  });
});
