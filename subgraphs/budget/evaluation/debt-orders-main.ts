/** Measures the search for the cheapest way of paying debts on made-up people: `node subgraphs/budget/dist/evaluation/debt-orders-main.js`. */
import { createLinearSolverPool } from '@progressive/linear-solver';
import { type Random, seededRandom } from '@progressive/seeded-random';
import type { Debt } from '../domain/debt/debt.js';
import { debtModel, interestBound, paymentsOf } from '../domain/debt/debt-model.js';
import { monthlyFactors } from '../domain/debt/monthly-factors.js';
import { avalanche, type DebtProblem, mostMonths, payDown, snowball } from '../domain/debt/pay-down.js';
import { searchOrder } from '../domain/debt/search-order.js';

const start = '2026-01-15';

/** Two to five debts at 4 to 30 %, every other one free for 3 to 11 months, paid within one to three years. */
function drawProblem(random: Random): DebtProblem {
  const debts = Array.from(
    { length: 2 + random.integer(4) },
    (_, index): Debt => ({
      id: `debt${index}`,
      name: `debt ${index}`,
      balanceMinor: 100_000 + random.integer(900_000),
      aprPercent: Math.round((4 + random.next() * 26) * 10) / 10,
      promotions:
        random.next() < 0.5
          ? [{ aprPercent: 0, until: `2026-${String(4 + random.integer(9)).padStart(2, '0')}-28` }]
          : [],
      minimum:
        random.next() < 0.5
          ? { kind: 'FIXED', percent: 0, leastMinor: 2_500 }
          : { kind: 'PERCENT', percent: 2, leastMinor: 2_500 },
      dayCount: 'ACTUAL_365',
    }),
  );
  const owed = debts.reduce((sum, { balanceMinor }) => sum + balanceMinor, 0);
  return {
    debts,
    monthlyMinor: Math.round(owed / (12 + random.integer(20))),
    factors: debts.map((debt) => monthlyFactors(debt, start, mostMonths + 1)),
  };
}

const people = Number(process.argv[2] ?? 40);
const random = seededRandom('debt orders');
await using solver = await createLinearSolverPool({ size: 1 });
await solver.ready();
const [gaps, avalanches, snowballs, cpu]: [number[], number[], number[], number[]] = [[], [], [], []];
let helped = 0;
while (gaps.length < people) {
  const problem = drawProblem(random);
  const from = process.cpuUsage();
  const quick = searchOrder(problem);
  if (quick?.plan.months == null) continue;
  const { user, system } = process.cpuUsage(from);
  cpu.push((user + system) / 1_000);
  const { months } = quick.plan;
  const relaxed = await solver.solve({ ...debtModel(problem, months), integer: null });
  const guided = searchOrder(problem, [paymentsOf(problem, months, relaxed.colValue)]) ?? quick;
  const best = Math.min(quick.plan.interestMinor, guided.plan.interestMinor);
  if (best < quick.plan.interestMinor) helped += 1;
  const over = (interest: number): number => (100 * (interest - best)) / best;
  gaps.push((100 * (best - interestBound(problem, relaxed.bound))) / best);
  avalanches.push(over(payDown(problem, avalanche(problem))?.interestMinor ?? best));
  snowballs.push(over(payDown(problem, snowball(problem))?.interestMinor ?? best));
}
const at = (values: readonly number[], share: number): string =>
  (values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? 0).toFixed(2);
const line = (name: string, values: readonly number[]): string =>
  `${name}: p50 ${at(values, 0.5)}, p90 ${at(values, 0.9)}, most ${at(values, 1)}`;
process.stdout.write(
  `${[
    `${people} people; the linear relaxation made ${helped} plans cheaper`,
    line('best above the proven bound, % of its interest', gaps),
    line('avalanche above best, %', avalanches),
    line('snowball above best, %', snowballs),
    line('CPU of the search, ms', cpu),
  ].join('\n')}\n`,
);
