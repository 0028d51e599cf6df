import { allocate, formatMoney } from '@progressive/quantities';
import type { LedgerCategory, Split } from '../ledger/ledger.js';
import { type Refusal, refuse } from '../refusal.js';
import type { ReadLine, ReceiptLine } from './receipt.js';

/** A sum that agrees with its lines. */
export interface Balanced {
  readonly kind: 'Balanced';
  /** Minor units, above 0. */
  readonly paidMinor: number;
}

/**
 * Checks to the minor unit that the lines make the payment; prices may hold the tax or have it added. @param paidMinor what
 * was paid; null = what the receipt's own total says, and without one the sum of its lines.
 */
export function balanceReceipt(
  lines: readonly Pick<ReadLine, 'kind' | 'amountMinor'>[],
  paidMinor: number | null,
  currency: string,
): Balanced | Refusal {
  const sum = (kinds: readonly ReadLine['kind'][]) =>
    lines.reduce((total, { kind, amountMinor }) => total + (kinds.includes(kind) ? amountMinor : 0), 0);
  if (!lines.some(({ kind, amountMinor }) => kind === 'ITEM' && amountMinor > 0))
    return refuse(
      'RECEIPT_EMPTY',
      'No line has an item with its price.',
      ['input.lines'],
      ['write one item a line with its price at the end, e.g. milk 1l 1.19'],
    );
  const [goods, tax] = [sum(['ITEM', 'DISCOUNT', 'FEE']), sum(['TAX'])];
  const stated = lines.findLast(({ kind }) => kind === 'TOTAL')?.amountMinor ?? null;
  if (paidMinor !== null && stated !== null && paidMinor !== stated)
    return totalDiffers(stated, paidMinor, currency);
  const paid = paidMinor ?? stated ?? goods + tax;
  if (paid <= 0)
    return refuse(
      'INVALID_VALUE',
      'A receipt is of money that was spent.',
      ['input.paid'],
      ['record money back as an entry'],
    );
  if (goods === paid) return { kind: 'Balanced', paidMinor: paid };
  return goods + tax === paid
    ? { kind: 'Balanced', paidMinor: paid }
    : doesNotSum(paid, [paid - goods, paid - goods - tax], currency);
}

function totalDiffers(stated: number, paid: number, currency: string): Refusal {
  const say = (amountMinor: number) => formatMoney({ amountMinor, currency });
  return refuse(
    'RECEIPT_TOTAL_DIFFERS',
    `The receipt's total is ${say(stated)}, ${say(paid)} was paid: a difference of ${say(Math.abs(stated - paid))}.`,
    ['input.paid', 'input.lines'],
  );
}

/** @param differences with the tax inside the prices and with the tax added: the smaller one is said. */
function doesNotSum(paid: number, differences: readonly number[], currency: string): Refusal {
  const say = (amountMinor: number) => formatMoney({ amountMinor, currency });
  const off = differences.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0;
  return refuse(
    'RECEIPT_DOES_NOT_SUM',
    `The lines make ${say(paid - off)}, ${say(paid)} was paid: ${say(Math.abs(off))} ${off > 0 ? 'is missing from the lines' : 'is too much in the lines'}.`,
    ['input.lines', 'input.paid'],
    off > 0 ? ['add the missing line'] : ['take out or correct a line', 'add the discount as a line'],
  );
}

/**
 * What of the payment each category is: items by their own amounts; discounts, fees and tax shared by them (largest
 * remainders). Positive minor units that sum to the payment; the largest first.
 */
export function partsOf(lines: readonly ReceiptLine[], paidMinor: number): Split[] {
  const sums = new Map<LedgerCategory, number>();
  for (const { kind, category, amountMinor } of lines)
    if (kind === 'ITEM' && category !== null) sums.set(category, (sums.get(category) ?? 0) + amountMinor);
  const categories = [...sums].filter(([, minor]) => minor > 0);
  if (categories.length === 0) return [{ category: lines[0]?.category ?? 'OTHER', amountMinor: paidMinor }];
  const shares = allocate(
    paidMinor,
    categories.map(([, minor]) => minor),
  );
  return categories
    .map(([category], index) => ({ category, amountMinor: shares[index] ?? 0 }))
    .filter(({ amountMinor }) => amountMinor > 0)
    .toSorted((a, b) => b.amountMinor - a.amountMinor || (a.category < b.category ? -1 : 1));
}
