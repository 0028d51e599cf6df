import { type Backtest, backtestForecast, findRecurring, simulateHousehold } from '@progressive/cash-flow';
import { addDays } from '@progressive/quantities';

export interface CashFlowBenchmark {
  readonly bench: 'cash-flow';
  readonly households: number;
  readonly days: number;
  readonly backtests: readonly Backtest[];
  /** Share of the balances within the 80 % interval, over all households. */
  readonly coverage: number;
  /** Mean absolute error beside that of the better one of two seasonal naive forecasts. */
  readonly errorToNaive: number;
  readonly recurring: { readonly precision: number; readonly recall: number };
  readonly passed: boolean;
}

const [households, originCount, days] = [6, 20, 90] as const;
/** What the simulated household pays or gets by a rule. */
const real = [
  'employer',
  'landlord',
  'power company',
  'internet',
  'music service',
  'gym',
  'council',
  'telephone',
];

/**
 * Backtests the 90-day forecast of the balance over 20 rolling origins of made-up households, each forecast with only what was
 * known then, and counts which recurring payments are found. Prints a table, or one JSON document.
 */
export async function run({ json }: { json: boolean }): Promise<CashFlowBenchmark> {
  const origins = Array.from({ length: originCount }, (_, index) => addDays('2024-04-03', index * 26));
  const backtests: Backtest[] = [];
  let [hits, found, planted] = [0, 0, 0];
  for (let seed = 1; seed <= households; seed += 1) {
    const payments = simulateHousehold(seed);
    backtests.push(backtestForecast(payments, origins, days));
    const merchants = findRecurring(payments, '2025-12-31').map(({ merchant }) => merchant);
    found += merchants.length;
    planted += real.length;
    hits += real.filter((merchant) => merchants.includes(merchant)).length;
  }
  const mean = (pick: (backtest: Backtest) => number): number =>
    backtests.reduce((sum, backtest) => sum + pick(backtest), 0) / backtests.length;
  const coverage = mean((backtest) => backtest.coverage);
  const naive = mean((backtest) => Math.min(backtest.naiveFourWeeksMinor, backtest.naiveMonthMinor));
  const errorToNaive = mean((backtest) => backtest.errorMinor) / naive;
  const recurring = { precision: hits / Math.max(1, found), recall: hits / planted };
  const passed =
    coverage >= 0.75 &&
    coverage <= 0.85 &&
    errorToNaive < 1 &&
    recurring.precision >= 0.9 &&
    recurring.recall >= 0.85;
  const result: CashFlowBenchmark = {
    bench: 'cash-flow',
    households,
    days,
    backtests,
    coverage,
    errorToNaive,
    recurring,
    passed,
  };
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : describe(result));
  return result;
}

function describe({ backtests, coverage, errorToNaive, recurring, passed }: CashFlowBenchmark): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const lines = backtests.map(
    (each, index) =>
      `  household ${index + 1}: ${percent(each.coverage)} within the 80 % interval, error ${Math.round(each.errorMinor)}, naive ${Math.round(each.naiveFourWeeksMinor)} (4 weeks) and ${Math.round(each.naiveMonthMinor)} (month) minor units`,
  );
  const sum = `coverage ${percent(coverage)} (75 to 85 %), error ${percent(errorToNaive)} of the better naive one, recurring: precision ${percent(recurring.precision)}, recall ${percent(recurring.recall)}`;
  return `${[...lines, `${sum}: ${passed ? 'met' : 'MISSED'}`].join('\n')}\n`;
}
