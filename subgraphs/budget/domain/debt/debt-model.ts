import { type DebtProblem, mostMonths, type PayDown, payDown } from './pay-down.js';

/** A mixed-integer model in compressed columns, as the port of a solver takes it. */
export interface DebtModel {
  readonly maximize: false;
  readonly colCost: Float64Array;
  readonly colLower: Float64Array;
  readonly colUpper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
  readonly integer: Uint8Array;
}

/** The model is written in whole units (100 minor ones), so that its numbers have a like size. */
const unit = 100;
const infinity = Number.POSITIVE_INFINITY;

interface Row {
  readonly lower: number;
  readonly upper: number;
  readonly terms: readonly (readonly [column: number, value: number])[];
}

/**
 * All plans that pay debts off within some months, and more (rounding of a month's interest and minimum payment is given away): payment
 * x, balance after it b and "still open" z by debt and month; minimise the sum of payments. An open debt gets its least minimum payment; a
 * percentage of the balance is due whether or not it is paid off. What minimises it bounds every plan in whole cents from
 * below. A plan that pays less in a month never ends sooner, so the months of any known plan are enough.
 */
export function debtModel(problem: DebtProblem, months: number): DebtModel {
  const { debts, monthlyMinor } = problem;
  const highest = highestBalances(problem);
  const rows = debts.flatMap((_, debt) =>
    Array.from({ length: months }, (_month, month) =>
      rowsOfMonth(problem, months, debt, month, highest[debt]?.[month] ?? 0),
    ).flat(),
  );
  for (let month = 0; month < months; month += 1) {
    const terms = debts.map((_, debt) => [debt * months + month, 1] as const);
    rows.push({ lower: -infinity, upper: monthlyMinor / unit, terms });
  }
  return compressed(rows, debts.length * months, months);
}

/** The rows of one debt in one month. @param highestMinor what is owed after it when only minimum payments are made. */
function rowsOfMonth(
  { debts, factors }: DebtProblem,
  months: number,
  debt: number,
  month: number,
  highestMinor: number,
): Row[] {
  const at = (kind: 0 | 1 | 2, of: number): number => (kind * debts.length + debt) * months + of;
  const [x, b, z] = [at(0, month), at(1, month), at(2, month)];
  const { balanceMinor = 0, minimum } = debts[debt] ?? {};
  if (minimum === undefined) return [];
  const factor = factors[debt]?.[month] ?? 0;
  // Before the first month the balance is known: it is no column but a constant.
  const isFirst = month === 0;
  const before = (value: number): Row['terms'] => (isFirst ? [] : [[at(1, month - 1), value]]);
  const constant = (value: number): number => (isFirst ? (value * balanceMinor) / unit : 0);
  const atLeast = (lower: number, terms: Row['terms']): Row => ({ lower, upper: infinity, terms });
  const portion = minimum.percent / 100;
  const share = minimum.kind === 'INTEREST_PLUS' ? factor + portion : portion * (1 + factor);
  return [
    // b ≥ (1 + f) b' − x − half a cent of rounding.
    atLeast(constant(1 + factor) - 0.5 / unit, [[x, 1], [b, 1], ...before(-1 - factor)]),
    atLeast(0, [
      [x, 1],
      [z, -minimum.leastMinor / unit],
    ]),
    ...(share > 0 ? [atLeast(constant(share) - 1.5 / unit, [[x, 1], ...before(-share)])] : []),
    atLeast(0, [
      [z, (highestMinor + month + 1) / unit],
      [b, -1],
    ]),
    ...(isFirst
      ? []
      : [
          atLeast(0, [
            [at(2, month - 1), 1],
            [z, -1],
          ]),
        ]),
  ];
}

function compressed(rows: readonly Row[], width: number, months: number): DebtModel {
  const columns: [row: number, value: number][][] = Array.from({ length: 3 * width }, () => []);
  for (const [row, { terms }] of rows.entries())
    for (const [column, value] of terms) if (value !== 0) columns[column]?.push([row, value]);
  const starts = new Int32Array(columns.length + 1);
  for (const [column, entries] of columns.entries())
    starts[column + 1] = (starts[column] ?? 0) + entries.length;
  const isOpen = (column: number): boolean => column >= 2 * width;
  // After the last month nothing is open.
  const last = (column: number): boolean => isOpen(column) && (column - 2 * width) % months === months - 1;
  return {
    maximize: false,
    colCost: Float64Array.from(columns, (_, column) => (column < width ? 1 : 0)),
    colLower: new Float64Array(columns.length),
    colUpper: Float64Array.from(columns, (_, column) => (last(column) ? 0 : isOpen(column) ? 1 : infinity)),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    starts,
    indices: Int32Array.from(columns.flat(), ([row]) => row),
    values: Float64Array.from(columns.flat(), ([, value]) => value),
    integer: Uint8Array.from(columns, (_, column) => (isOpen(column) ? 1 : 0)),
  };
}

/** What each debt is at most after each month: as when nothing but the minimum is paid. */
function highestBalances(problem: DebtProblem): Float64Array[] {
  const lazy: PayDown | null = payDown(problem, null);
  return problem.debts.map(({ balanceMinor }, debt) => {
    const levels = new Float64Array(mostMonths);
    let balance = balanceMinor;
    for (let month = 0; month < mostMonths; month += 1) {
      balance +=
        Math.round(balance * (problem.factors[debt]?.[month] ?? 0)) - (lazy?.payments[month]?.[debt] ?? 0);
      levels[month] = Math.max(0, balance);
    }
    return levels;
  });
}

/** The least interest of any plan, minor units, from a proven bound on the model's objective. */
export function interestBound({ debts }: DebtProblem, objectiveBound: number): number {
  const principal = debts.reduce((sum, { balanceMinor }) => sum + balanceMinor, 0);
  // A cent for the solver's tolerances.
  return Math.max(0, Math.ceil(objectiveBound * unit - principal - 1));
}

/** Payments by month and debt, minor units, out of a solution of the model. */
export function paymentsOf({ debts }: DebtProblem, months: number, solution: Float64Array): Float64Array[] {
  return Array.from({ length: months }, (_, month) =>
    Float64Array.from(debts, (_debt, index) => Math.round((solution[index * months + month] ?? 0) * unit)),
  );
}
