import { describe, expect, it } from 'vitest';
import { createSpendingRhythms } from './spending-rhythm.js';

const paid = (merchant: string, days: readonly number[], amounts: readonly number[]) =>
  days.map((day, index) => ({ merchant, day, amount: amounts[index % amounts.length] ?? 0 }));

const monthly = [0, 31, 59, 90, 120];
const often = [0, 2, 3, 9, 11, 16, 18];
const rhythmOf = createSpendingRhythms([
  ...paid('same each month', monthly, [-30]),
  ...paid('a price rise of a twentieth', monthly, [-40, -40, -40, -42, -42]),
  ...paid('each year', [0, 365, 731], [-200]),
  ...paid('each month, any amount', monthly, [-10, -90, -35]),
  ...paid('same, on any day', [0, 4, 50, 51, 99], [-30]),
  ...paid('twice', [0, 31], [-30]),
  ...paid('often and small', often, [-3, -7, -4.5]),
  ...paid('often and large', often, [-300, -710, -455]),
  ...paid('often the same', often, [-3]),
]);

describe('spending rhythm', () => {
  it.each([
    ['same each month', 'BILL'],
    ['a price rise of a twentieth', 'BILL'],
    ['each year', 'BILL'],
    ['each month, any amount', null],
    ['same, on any day', null],
    ['twice', null],
    ['often and small', 'HABIT'],
    ['often and large', null],
    ['often the same', null],
    ['never', null],
  ])('%s is %s', (merchant, rhythm) => {
    expect(rhythmOf(merchant)).toBe(rhythm);
  });

  it('depends on no unit and no order', () => {
    const payments = paid('a', monthly, [-30]).toReversed();
    const pence = payments.map((each) => ({ ...each, amount: each.amount * 100 }));
    expect(createSpendingRhythms(payments)('a')).toBe('BILL');
    expect(createSpendingRhythms(pence)('a')).toBe('BILL');
  });
});
