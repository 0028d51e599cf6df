import { formatMoney, money } from '@progressive/quantities';
import {
  entriesOf,
  isProblem,
  type LogEntry,
  type LogEntryOf,
  type LogProblem,
  unclear,
} from './log-entry.js';
import { readSums, type SaidSum } from './read-sums.js';
import { splitTold } from './split-told.js';
import type { Told } from './told.js';
import { pieceDay } from './told-day.js';

const moneyBack =
  /\b(?:refund\w*|reimburs\w*|cash ?back|money back|chargeback)\b|\b(?:got|get|gave me|received|was given)\b.{0,30}\bback\b|\breturned\b.{0,40}\bfor\b/;
const moneyIn =
  /\b(?:got|get|getting|was|been) paid\b|\bpaid me\b|\b(?:earned|received|salary|wages?|paycheck|income|won|inherited|sold)\b|\bowes? me\b/;

/** Longest note that the budget agent takes. */
const longestNote = 500;
/** Largest sum that it takes, in minor units. */
const largestMinor = 50_000_000;

/** Payments, and money back, that a text tells in its order; null when it tells no sum. */
export function readExpenses(told: Told): readonly LogEntry[] | LogProblem | null {
  const { plain, currency } = told;
  const sums = readSums(plain, currency);
  if (sums.length === 0) return null;
  const problem = sums.map((sum) => problemOf(sum, told)).find((each) => each !== null);
  if (problem !== undefined) return problem;
  if (moneyIn.test(plain) && !moneyBack.test(plain))
    return unclear(
      'That is money that came in; by words I write down what you spend. Nothing was logged.',
      ...said,
    );
  const starts = sums.map(({ start }) => start);
  const pieces = sums.length === 1 ? [plain] : splitTold(plain, starts);
  if (pieces === null) return several(sums);
  return entriesOf(pieces.map((piece, index) => expenseOf(piece, sums[index], told)));
}

function expenseOf(
  piece: string,
  sum: SaidSum | undefined,
  { text, plain, today, currency }: Told,
): LogEntryOf<'EXPENSE'> | LogProblem {
  const day = pieceDay(piece, plain, today);
  if (isProblem(day)) return day;
  return {
    kind: 'EXPENSE',
    date: day.date,
    amountMinor: Math.abs(sum?.amountMinor ?? 0) * (moneyBack.test(plain) ? -1 : 1),
    currency: sum?.currency ?? currency,
    note: (piece === plain ? text : piece).slice(0, longestNote),
  };
}

/** Why a sum cannot be written down as it is told; null when it can. */
function problemOf({ amountMinor, currency, start, end }: SaidSum, { plain }: Told): LogProblem | null {
  if (amountMinor === null)
    return unclear(
      `I cannot tell which sum “${plain.slice(start, end)}” is in all; nothing was logged. Say what you paid altogether, once.`,
      ...said,
    );
  if (amountMinor === 0) return unclear('A payment of 0 needs no entry; nothing was logged.', ...said);
  if (Math.abs(amountMinor) > largestMinor)
    return unclear(
      `I write down payments up to ${words(largestMinor, currency)}; nothing was logged.`,
      ...said,
    );
  if (amountMinor > 0 || moneyBack.test(plain)) return null;
  const sum = words(-amountMinor, currency);
  const purpose =
    /\b(?:on|for|at) .+$/.exec(plain.slice(end))?.[0].replace(/^(?:on|at) /, 'for ') ?? 'for it';
  return unclear(
    `A payment is more than 0, and “${plain.slice(start, end).trim()}” is not; nothing was logged. Did you pay it, or did you get it back?`,
    `I paid ${sum} ${purpose}`,
    `I got ${sum} back ${purpose}`,
  );
}

function several(sums: readonly SaidSum[]): LogProblem {
  const each = sums.map(({ amountMinor, currency }) => words(amountMinor ?? 0, currency)).join(' and ');
  return unclear(
    `I read ${each} and cannot tell which of them you paid for what; nothing was logged.`,
    ...said,
  );
}

const said = ['I spent $5 on coffee and $20 on petrol', 'I got $12 back for the shoes'];

function words(amountMinor: number, currency: string): string {
  return formatMoney(money(amountMinor, currency));
}
