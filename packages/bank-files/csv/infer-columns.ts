import { detectDecimalSign, readAmountText, signedValue } from '../amount-text.js';
import { absolute, addDecimals, type Decimal, equalDecimals, negate } from '../decimal.js';
import type { ColumnContents } from './column-contents.js';
import type { CsvRow } from './csv-rows.js';
import type { ColumnKind } from './header-words.js';

/** What the contents alone suggest for columns that no header names. */
export interface InferredColumns {
  readonly date: number | null;
  readonly amount: number | null;
  readonly balance: number | null;
  readonly text: number | null;
}

/**
 * Guesses columns of a file without a usable header: the first column of dates; of the columns of money the one whose
 * numbers are the steps of another, which is the balance; the longest text.
 */
export function inferFromContents(
  rows: readonly CsvRow[],
  contents: readonly ColumnContents[],
  kinds: readonly ColumnKind[],
): InferredColumns {
  const unnamed = contents.flatMap((content, index) =>
    kinds[index] === 'other' && content.filled > 0 ? [index] : [],
  );
  const dates = unnamed.filter((index) => (contents[index]?.dates ?? 0) >= 0.8);
  const money = unnamed.filter(
    (index) =>
      !dates.includes(index) &&
      (contents[index]?.numbers ?? 0) >= 0.8 &&
      (contents[index]?.moneyLike ?? 0) >= 0.3,
  );
  const [amount, balance] = amountAndBalance(rows, money);
  const texts = unnamed.filter((index) => !dates.includes(index) && (contents[index]?.numbers ?? 0) < 0.5);
  const text = texts.toSorted((a, b) => (contents[b]?.length ?? 0) - (contents[a]?.length ?? 0))[0] ?? null;
  return { date: dates[0] ?? null, amount, balance, text };
}

function amountAndBalance(
  rows: readonly CsvRow[],
  money: readonly number[],
): readonly [number | null, number | null] {
  for (const amount of money) {
    for (const balance of money) {
      if (amount !== balance && balanceAgreement(rows, amount, balance).share >= 0.7)
        return [amount, balance];
    }
  }
  return [money[0] ?? null, null];
}

/** How well a column is the running balance of another one. */
export interface BalanceAgreement {
  /** Share of the rows whose amount is the step of the balance, signs left aside. */
  readonly share: number;
  /** True when the newest row is first. */
  readonly newestFirst: boolean;
  /** Share of those rows where the step has the opposite sign. */
  readonly opposite: number;
}

/** Compares the amounts with the steps of the balance, in both orders of time, over at most 300 rows. */
export function balanceAgreement(rows: readonly CsvRow[], amount: number, balance: number): BalanceAgreement {
  const sample = rows.slice(0, 300);
  const cells = sample.flatMap(({ cells }) => [cells[amount] ?? '', cells[balance] ?? '']);
  const decimal = detectDecimalSign(cells, false, '.');
  const value = (cell: string | undefined): Decimal | null => {
    const text = readAmountText(cell ?? '');
    return text === null ? null : signedValue(text, decimal);
  };
  const pairs = sample.map(({ cells }) => ({ amount: value(cells[amount]), balance: value(cells[balance]) }));
  const measured = [false, true].map((newestFirst) => measure(pairs, newestFirst));
  return measured.toSorted((a, b) => b.share - a.share)[0] ?? { share: 0, newestFirst: false, opposite: 0 };
}

function measure(
  pairs: readonly { readonly amount: Decimal | null; readonly balance: Decimal | null }[],
  newestFirst: boolean,
): BalanceAgreement {
  let [compared, agreed, opposite] = [0, 0, 0];
  for (const [index, pair] of pairs.entries()) {
    const before = pairs[newestFirst ? index + 1 : index - 1]?.balance ?? null;
    if (before === null || pair.amount === null || pair.balance === null) continue;
    compared += 1;
    const step = addDecimals(pair.balance, negate(before));
    if (!equalDecimals(absolute(step), absolute(pair.amount))) continue;
    agreed += 1;
    if (step.units !== 0n && step.units < 0n !== pair.amount.units < 0n) opposite += 1;
  }
  return {
    share: compared < 2 ? 0 : agreed / compared,
    newestFirst,
    opposite: agreed === 0 ? 0 : opposite / agreed,
  };
}
