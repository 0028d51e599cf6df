import { formatMoney, money } from '@progressive/quantities';
import { cashOf, emptyRest, type PlanDocument, type PlanLine } from './plan-document.js';
import { type Refusal, refuse } from './refusal.js';

/** The next version of a plan and what it changes, one line each. */
export interface LineChange {
  readonly kind: 'LineChange';
  readonly document: PlanDocument;
  readonly edits: readonly string[];
}

/** Where money is taken from, first to last, when a line gets more. */
const yielding = (line: PlanLine): number => {
  if (line.id === 'rest') return 0;
  if (line.kind === 'FUN') return 1;
  if (line.kind === 'GOAL') return 2;
  if (line.kind === 'SAVINGS') return 3;
  return line.kind === 'NEED' ? 4 : Number.POSITIVE_INFINITY;
};

/**
 * Gives a line another amount: more is taken from what is least urgent, less goes to what is kept for later, so that
 * the lines still sum to the income. @param amountMinor ≥ 0.
 */
export function changeLine(
  document: PlanDocument,
  lineId: string,
  amountMinor: number,
): LineChange | Refusal {
  const line = document.lines.find(({ id }) => id === lineId);
  if (line === undefined) return refuse('NO_SUCH_LINE', 'The plan has no such line.');
  const refusal = fixedLine(document, line, amountMinor);
  if (refusal !== null) return refusal;
  const more = amountMinor - line.amountMinor;
  const others = more > 0 ? takeFrom(document, line, more) : giveTo(document, line, -more);
  if ('kind' in others) return others;
  const changed = new Map<string, number>([...others.amounts, [line.id, amountMinor]]);
  const lines = [...document.lines, ...others.added]
    .map((item) => ({ ...item, amountMinor: changed.get(item.id) ?? item.amountMinor }))
    .filter((item) => item.amountMinor > 0 || item.id === line.id);
  const span = { startDate: document.startDate, days: document.horizonDays };
  const cash = cashOf(lines, document.flows, span, document.currency);
  const before = new Map(document.lines.map((item) => [item.id, item.amountMinor]));
  const show = (minor: number) => formatMoney(money(minor, document.currency));
  const edits = [...changed].map(([id, amount]) => {
    const name = [...document.lines, ...others.added].find((item) => item.id === id)?.name ?? id;
    return `${name}: ${show(before.get(id) ?? 0)} → ${show(amount)}`;
  });
  return { kind: 'LineChange', document: { ...document, lines, ...cash }, edits: edits.reverse() };
}

function fixedLine(document: PlanDocument, line: PlanLine, amountMinor: number): Refusal | null {
  if (amountMinor === line.amountMinor) return refuse('NOTHING_CHANGES', 'The line has that amount already.');
  if (line.kind === 'BILL') {
    return refuse(
      'BILL_IS_FIXED',
      `${line.name} is a commitment; a plan cannot pay less or more of it.`,
      [line.name],
      ['change the bill or debt itself, then plan anew'],
    );
  }
  const agreed =
    line.kind === 'FOOD'
      ? document.agreed.foodMinor
      : line.kind === 'FITNESS'
        ? document.agreed.fitnessMinor
        : 0;
  if (amountMinor >= agreed) return null;
  const cost = formatMoney(money(agreed, document.currency));
  const way =
    line.kind === 'FOOD' ? 'swap a meal for a cheaper one, then plan anew' : 'change the training first';
  return refuse(
    'BELOW_AGREED_COST',
    `What is planned costs ${cost}; the line cannot be less.`,
    [line.name],
    [way],
  );
}

interface OtherLines {
  readonly amounts: readonly (readonly [string, number])[];
  readonly added: readonly PlanLine[];
}

function takeFrom({ lines, currency }: PlanDocument, line: PlanLine, more: number): OtherLines | Refusal {
  const givers = lines
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => item.id !== line.id && Number.isFinite(yielding(item)) && item.amountMinor > 0)
    .sort((a, b) => yielding(a.item) - yielding(b.item) || b.index - a.index)
    .map(({ item }) => item);
  let missing = more;
  const amounts: [string, number][] = [];
  for (const giver of givers) {
    if (missing === 0) break;
    const part = Math.min(missing, giver.amountMinor);
    amounts.push([giver.id, giver.amountMinor - part]);
    missing -= part;
  }
  if (missing === 0) return { amounts, added: [] };
  const most = formatMoney(money(line.amountMinor + more - missing, currency));
  return refuse(
    'NOT_ENOUGH_MONEY',
    `There is not that much money: ${line.name} can have at most ${most}, when everything that can wait gets nothing.`,
    [line.name, 'income'],
    [`take ${most} or less`, 'tell another income, or change a bill, and plan anew'],
  );
}

function giveTo({ lines }: PlanDocument, line: PlanLine, less: number): OtherLines {
  const taker =
    line.id === 'rest'
      ? (lines.find(({ kind }) => kind === 'FUN') ?? emptyFun)
      : (lines.find(({ id }) => id === 'rest') ?? emptyRest);
  const isNew = !lines.some(({ id }) => id === taker.id);
  return { amounts: [[taker.id, taker.amountMinor + less]], added: isNew ? [taker] : [] };
}

const emptyFun: PlanLine = {
  ...emptyRest,
  id: 'fun',
  kind: 'FUN',
  category: 'FUN',
  name: 'Fun and everything else',
  reason: 'You gave it what was kept for later.',
  source: 'your change',
};
