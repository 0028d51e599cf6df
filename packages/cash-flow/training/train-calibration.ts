/**
 * Makes the table of `calibration-prior.ts`: `npx tsx packages/cash-flow/training/train-calibration.ts STATEMENTS`, a CSV
 * `date,merchant,amount,account`. Forecasts every thirteen days of four made-up households and of each training account (150 to
 * 4,000 payments in at least 26 months, first byte of the MD5 of its name even; the others are held out for `npm run evaluate --
 * cash-flow`), and prints quantiles of what the unscaled intervals missed, the mean over histories.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { addDays } from '@progressive/quantities';
import { calibrationBands, missRatios, originSpacing } from '../calibrate-intervals.js';
import { cumulative, forecastBalance } from '../forecast-balance.js';
import type { Payment } from '../payment.js';
import { simulateHousehold } from '../simulated-household.js';

const days = 90;
/** Forecasts of the first months have too little behind them to tell how wide later ones should be. */
const skipped = 20;
const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Name the CSV of statements.');

const histories = [...[101, 102, 103, 104].map(simulateHousehold), ...trainingAccounts(path)];
console.log(`${histories.length} histories`);
const ratios = histories.map(ratiosOf);
const table = calibrationBands.map(([from, to]) => {
  const each = ratios.map((forecasts) => forecasts.flatMap((one) => one.slice(from - 1, to)));
  return Array.from({ length: 20 }, (_, index) => {
    const share = 0.025 + index * 0.05;
    return Number((each.reduce((sum, one) => sum + quantile(one, share), 0) / each.length).toFixed(3));
  });
});
console.log(JSON.stringify(table));

function trainingAccounts(file: string): Payment[][] {
  const accounts = new Map<string, Payment[]>();
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/).slice(1)) {
    const [, date = '', merchant = '', amount, account = ''] =
      /^([^,]*),("(?:[^"]|"")*"|[^,]*),([^,]*),(.*)$/.exec(line) ?? [];
    const payment = { date, merchant, amountMinor: -Math.round(Number(amount) * 100) };
    accounts.set(account, [...(accounts.get(account) ?? []), payment].slice(-5_000));
  }
  return [...accounts]
    .filter(([account]) => (createHash('md5').update(account).digest()[0] ?? 1) % 2 === 0)
    .map(([, payments]) => payments.toSorted((a, b) => (a.date < b.date ? -1 : 1)))
    .filter(({ length }) => length >= 150 && length <= 4_000)
    .filter((payments) => new Set(payments.map(({ date }) => date.slice(0, 7))).size >= 26);
}

/** For each forecast behind the first twenty the ratios of the days whose outcome is known. */
function ratiosOf(payments: readonly Payment[]): number[][] {
  const first = payments[0]?.date ?? '';
  const last = payments.at(-1)?.date ?? '';
  const found: number[][] = [];
  for (let index = 0, origin = addDays(first, 100); origin < last; index += 1) {
    if (index >= skipped) {
      const known = payments.filter(({ date }) => date <= origin);
      const request = { payments: known, balanceMinor: 0, today: origin, days, spread: 1, seed: index };
      const told = forecastBalance(request).days.filter(({ date }) => date <= last);
      found.push(missRatios({ days: told, real: cumulative(payments, origin, days) }));
    }
    origin = addDays(origin, originSpacing);
  }
  return found;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
