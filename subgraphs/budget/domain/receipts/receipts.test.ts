import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChosenCategory } from '../ledger/ledger.js';
import { balanceReceipt, partsOf } from './balance-receipt.js';
import { categoriseLine } from './line-category.js';
import { readReceipt } from './read-receipt.js';
import type { ReadLine } from './receipt.js';

const market: ChosenCategory = { category: 'GROCERIES', by: 'CLASSIFIER', confidence: 0.95 };
const read = (text: string, decimals = 2) => readReceipt(text, decimals);
const one = (text: string, decimals = 2) => read(text, decimals).lines[0];
const parts = (text: string, paidMinor: number) =>
  Object.fromEntries(
    partsOf(
      read(text).lines.map((line) => categoriseLine(line, market)),
      paidMinor,
    ).map(({ category, amountMinor }) => [category, amountMinor]),
  );

describe('a line of a receipt', () => {
  it.each([
    ['2x milk 1l 2.38', { name: 'milk', count: 2, millilitres: 2000, grams: null, amountMinor: 238 }],
    ['BANANAS 0.412 kg @ 1.99/kg 0.82', { name: 'BANANAS', count: 1, grams: 412, amountMinor: 82 }],
    ['Cola 6x0.5l 4,79 A', { name: 'Cola', count: 1, millilitres: 3000, amountMinor: 479 }],
    ['yogurt 4 x 0.99 3.96', { name: 'yogurt', count: 4, grams: null, amountMinor: 396 }],
    ['Pasta 500g $1.29', { name: 'Pasta', count: 1, grams: 500, amountMinor: 129 }],
    ['ground beef 1.5 lb 8.97 F', { name: 'ground beef', grams: 680.388, amountMinor: 897 }],
    ['7 Up 1.50', { name: '7 Up', count: 1, amountMinor: 150 }],
    ['Total yogurt 0% 2.00', { name: 'Total yogurt 0%', kind: 'ITEM', amountMinor: 200 }],
    ['Fernseher 1.234,56', { name: 'Fernseher', amountMinor: 123_456 }],
    ['2.38 milk', { name: 'milk', amountMinor: 238 }],
  ])('%s', (text, expected) => {
    expect(one(text)).toMatchObject({ kind: 'ITEM', ...expected });
  });

  it.each([
    ['-0.50 coupon', 'DISCOUNT', -50],
    ['Coupon 0.50', 'DISCOUNT', -50],
    ['Rabatt 1,00-', 'DISCOUNT', -100],
    ['loyalty discount (2.00)', 'DISCOUNT', -200],
    ['TAX 8.25% 1.07', 'TAX', 107],
    ['inkl. MwSt 7% 0,86', 'TAX', 86],
    ['Pfand 0,25', 'FEE', 25],
    ['TOTAL 12.34', 'TOTAL', 1234],
    ['Summe EUR 12,34', 'TOTAL', 1234],
    ['SUBTOTAL 11.27', 'INFO', 1127],
    ['VISA **** 1234 12.34', 'INFO', 1234],
    ['Change 7.66', 'INFO', 766],
    ['A 7,0% 12,33 0,86', 'INFO', 86],
  ])('%s is %s', (text, kind, amountMinor) => {
    expect(one(text)).toMatchObject({ kind, amountMinor });
  });

  it('is put together from a name and a weight below it; what has no price is named', () => {
    const { lines, problems } = read(
      'CORNER MARKET\n22.11.2026 14:05\nAPPLES\n 0.920 kg @ 2.50/kg 2.30\nFLOUR 1 KG',
    );
    expect(lines).toMatchObject([{ name: 'APPLES', grams: 920, amountMinor: 230, number: 4 }]);
    expect(problems.map(({ number, code }) => [number, code])).toEqual([
      [1, 'LINE_UNREADABLE'],
      [2, 'LINE_UNREADABLE'],
      [5, 'LINE_UNREADABLE'],
    ]);
  });

  it('has as many decimals as its currency: yen none, dinars three', () => {
    expect(one('rice 1kg 498', 0)).toMatchObject({ name: 'rice', amountMinor: 498 });
    expect(one('dates 500g 1.250', 3)).toMatchObject({ name: 'dates', amountMinor: 1250 });
  });

  it('comes from CSV with what its heading names', () => {
    const csv =
      'item;qty;size;price;category\n"Milk; fresh";2;1 l;1,19;\nSoap;1;;0,89;household\nBread;1;;2,00;nonsense';
    const { lines, problems } = read(csv);
    expect(lines).toMatchObject([
      { name: 'Milk; fresh', count: 2, millilitres: 2000, amountMinor: 238 },
      { name: 'Soap', amountMinor: 89, categoryGiven: 'HOUSEHOLD' },
      { name: 'Bread', amountMinor: 200, categoryGiven: null },
    ]);
    expect(problems).toMatchObject([{ number: 4, code: 'CATEGORY_UNKNOWN', text: 'nonsense' }]);
  });
});

describe('a receipt', () => {
  const text = 'milk 1l 2.38\nbread 3.00\ntoilet paper 4.00\n-0.50 coupon\ntax 0.40\nTOTAL 9.28';

  it('makes the payment to the cent, tax on top or inside', () => {
    expect(balanceReceipt(read(text).lines, 928, 'USD')).toMatchObject({ paidMinor: 928 });
    const inside = read('bread 3.00\nincl. VAT 7% 0.20\ntotal 3.00').lines;
    expect(balanceReceipt(inside, null, 'EUR')).toMatchObject({ paidMinor: 300 });
  });

  it('is refused with the difference', () => {
    expect(balanceReceipt(read('milk 2.38\nbread 3.00').lines, 600, 'USD')).toMatchObject({
      code: 'RECEIPT_DOES_NOT_SUM',
      message: 'The lines make $5.38, $6.00 was paid: $0.62 is missing from the lines.',
    });
    expect(balanceReceipt(read(text).lines, 900, 'USD')).toMatchObject({ code: 'RECEIPT_TOTAL_DIFFERS' });
    expect(balanceReceipt(read('thank you for shopping').lines, 900, 'USD')).toMatchObject({
      code: 'RECEIPT_EMPTY',
    });
  });

  it('shares discounts and tax by what was bought', () => {
    // 9.28 over 5.38 of food and 4.00 of household: 928 · 538 / 938 = 532.26, 395.74 by largest remainder.
    expect(parts(text, 928)).toEqual({ GROCERIES: 532, HOUSEHOLD: 396 });
  });

  const minor = fc.integer({ min: 1, max: 5_000_000 });
  const kinds = fc.constantFrom<ReadLine['kind']>('ITEM', 'DISCOUNT', 'FEE', 'TAX', 'INFO');
  const categories = fc.constantFrom('GROCERIES' as const, 'HOUSEHOLD' as const, 'GIFTS' as const, null);
  const line = fc.tuple(kinds, minor, categories).map(([kind, amount, categoryGiven]) => ({
    number: 1,
    kind,
    text: 'x',
    name: 'x',
    count: 1,
    grams: null,
    millilitres: null,
    amountMinor: kind === 'DISCOUNT' ? -amount : amount,
    categoryGiven,
  }));

  it('never makes or loses a cent, whatever is on it', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const balanced = balanceReceipt(lines, null, 'USD');
        if ('code' in balanced) return;
        const split = partsOf(
          lines.map((each) => categoriseLine(each, market)),
          balanced.paidMinor,
        );
        expect(split.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(balanced.paidMinor);
        expect(split.every(({ amountMinor }) => amountMinor > 0)).toBe(true);
        expect(new Set(split.map(({ category }) => category)).size).toBe(split.length);
      }),
    );
  });

  it('reads back every amount that is printed', () => {
    const printed = fc.array(fc.tuple(fc.constantFrom('milk 1l', '2x bread', 'soap', 'rice 500 g'), minor), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(printed, fc.constantFrom('.', ','), (items, point) => {
        const typed = items.map(
          ([name, amount]) =>
            `${name} ${Math.floor(amount / 100)}${point}${String(amount % 100).padStart(2, '0')}`,
        );
        expect(read(typed.join('\n')).lines.map(({ amountMinor }) => amountMinor)).toEqual(
          items.map(([, amount]) => amount),
        );
      }),
    );
  });
});
