import { writeFile } from 'node:fs/promises';
import { backtestForecast, type Payment } from '@progressive/cash-flow';
import { addDays, daysBetween, type LocalDate } from '@progressive/quantities';
import { readPayments } from './read-payments.js';

/** Days ahead; days of history before the first forecast; days between two forecasts; forecasts of an account at least and at most. */
const [days, leastHistory, spacing, fewest, most] = [90, 365, 26, 5, 30];
/** Accounts with fewer payments say little. */
const leastPayments = 100;

/**
 * Backtests the 90-day forecast on each account of a CSV `date,merchant,amount[,account]`: from every origin, 26 days apart from
 * the second year on, with only what was known then. Writes one JSON line an account, and one of all.
 * @returns 0, or 1 when no account is long enough.
 */
export async function evaluate({
  input,
  output,
}: {
  readonly input: string;
  readonly output: string;
}): Promise<number> {
  const lines: string[] = [];
  const all = { accounts: 0, forecasts: 0, coverage: 0, errorToNaive: 0 };
  for (const [account, payments] of await readPayments(input)) {
    const origins = originsOf(payments);
    if (payments.length < leastPayments || origins.length < fewest) continue;
    const backtest = backtestForecast(payments, origins, days);
    const errorToNaive =
      backtest.errorMinor / Math.min(backtest.naiveFourWeeksMinor, backtest.naiveMonthMinor);
    all.accounts += 1;
    all.forecasts += backtest.origins;
    all.coverage += backtest.coverage;
    all.errorToNaive += errorToNaive;
    lines.push(JSON.stringify({ account, payments: payments.length, ...backtest, errorToNaive }));
  }
  const mean = (sum: number): number => Number((sum / Math.max(1, all.accounts)).toFixed(4));
  lines.push(
    JSON.stringify({ ...all, coverage: mean(all.coverage), errorToNaive: mean(all.errorToNaive) }),
    '',
  );
  await writeFile(output, lines.join('\n'));
  return all.accounts > 0 ? 0 : 1;
}

function originsOf(payments: readonly Payment[]): LocalDate[] {
  const [first, last] = [payments[0]?.date, payments.at(-1)?.date];
  if (first === undefined || last === undefined) return [];
  const count = Math.floor((daysBetween(first, last) - leastHistory - days) / spacing) + 1;
  return Array.from({ length: Math.max(0, Math.min(most, count)) }, (_, index) =>
    addDays(first, leastHistory + index * spacing),
  );
}
