import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Debt, minimumOf } from './debt.js';
import { debtModel, interestBound } from './debt-model.js';
import { monthlyFactors, monthsAfter } from './monthly-factors.js';
import { avalanche, type DebtProblem, mostMonths, payDown, snowball } from './pay-down.js';
import { searchOrder } from './search-order.js';

const start = '2026-01-31';
const debt = (name: string, balanceMinor: number, aprPercent: number, more: Partial<Debt> = {}): Debt => ({
  id: name,
  name,
  balanceMinor,
  aprPercent,
  promotions: [],
  minimum: { kind: 'FIXED', percent: 0, leastMinor: 0 },
  dayCount: 'THIRTY_360',
  ...more,
});
const problemOf = (monthlyMinor: number, ...debts: Debt[]): DebtProblem => ({
  debts,
  monthlyMinor,
  factors: debts.map((each) => monthlyFactors(each, start, mostMonths + 1)),
});

describe('interest of a month', () => {
  it('counts days as the contract does', () => {
    const [february = 0] = monthlyFactors(debt('a', 1, 36.5, { dayCount: 'ACTUAL_365' }), start, 1);
    expect(february).toBeCloseTo(0.028, 12);
    expect(monthlyFactors(debt('a', 1, 36, { dayCount: 'ACTUAL_360' }), start, 1)[0]).toBeCloseTo(0.028, 12);
    expect(monthlyFactors(debt('a', 1, 36), start, 1)[0]).toBeCloseTo(0.03, 12);
  });

  it('gives each day its own rate when a promotion ends within the month', () => {
    const promotions = [{ aprPercent: 0, until: '2026-02-10' }];
    // 31 January to 28 February: 11 days free, 17 days at 0.1 % a day.
    const [factor] = monthlyFactors(debt('a', 1, 36.5, { dayCount: 'ACTUAL_365', promotions }), start, 1);
    expect(factor).toBeCloseTo(0.017, 12);
  });

  it('falls due on the last day of a shorter month', () => {
    expect([1, 2, 13].map((months) => monthsAfter(start, months))).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2027-02-28',
    ]);
  });
});

describe('minimum payments', () => {
  it('are an amount, a part of the balance, or interest and a part of it', () => {
    expect(minimumOf({ kind: 'FIXED', percent: 0, leastMinor: 2_500 }, 100_000, 1_500)).toBe(2_500);
    expect(minimumOf({ kind: 'PERCENT', percent: 3, leastMinor: 2_500 }, 100_000, 1_500)).toBe(3_000);
    expect(minimumOf({ kind: 'INTEREST_PLUS', percent: 1, leastMinor: 2_000 }, 101_500, 1_500)).toBe(2_500);
    expect(minimumOf({ kind: 'FIXED', percent: 0, leastMinor: 2_500 }, 900, 10)).toBe(900);
  });
});

describe('paying down', () => {
  it('follows a small plan computed by hand', () => {
    // 1,000.00 at 12 %: +10.00 −500; 510.00 +5.10 −500; 15.10 +0.15 −15.25.
    const plan = payDown(
      problemOf(50_000, debt('a', 100_000, 12)),
      avalanche(problemOf(50_000, debt('a', 100_000, 12))),
    );
    expect(plan).toMatchObject({ interestMinor: 1_525, paidMinor: 101_525, months: 3 });
    expect(plan?.payments.map((month) => month[0])).toEqual([50_000, 50_000, 1_525]);
  });

  it('gives what a paid debt leaves over to the next one in the same month', () => {
    const problem = problemOf(30_000, debt('small', 10_000, 0), debt('dear', 50_000, 12));
    // Snowball: 100.00 and 200.00; then 305.00 + 3.05 − 300.00 of the 505.00 − 200.00 that are left); then 8.05 + 0.08.
    const plan = payDown(problem, snowball(problem));
    expect(plan?.payments.map((month) => [...month])).toEqual([
      [10_000, 20_000],
      [0, 30_000],
      [0, 813],
    ]);
    expect(plan?.interestMinor).toBe(813);
  });

  it('refuses less than the minimum payments, and says when the minimum never ends a debt', () => {
    const heavy = debt('a', 100_000, 24, { minimum: { kind: 'FIXED', percent: 0, leastMinor: 2_000 } });
    expect(payDown(problemOf(1_999, heavy), avalanche(problemOf(1_999, heavy)))).toBeNull();
    expect(payDown(problemOf(0, heavy), null)?.months).toBeNull();
  });
});

describe('the best order', () => {
  it('leaves a cheap promotion alone until it ends, where the avalanche is wrong', () => {
    const minimum = { kind: 'FIXED' as const, percent: 0, leastMinor: 2_500 };
    const problem = problemOf(
      60_000,
      debt('promo', 400_000, 29.9, { minimum, promotions: [{ aprPercent: 0, until: '2026-12-31' }] }),
      debt('card', 300_000, 11, { minimum }),
      debt('loan', 500_000, 7, { minimum }),
    );
    const cost = (strategy: ReturnType<typeof avalanche>) => payDown(problem, strategy)?.interestMinor ?? 0;
    const best = searchOrder(problem)?.plan.interestMinor ?? Number.POSITIVE_INFINITY;
    expect(best).toBeLessThan(cost(avalanche(problem)) - 5_000);
    expect(best).toBeLessThanOrEqual(cost(snowball(problem)));
  });

  const anyDebt = fc
    .record({
      balance: fc.integer({ min: 1_000, max: 400_000 }),
      apr: fc.integer({ min: 0, max: 300 }).map((tenths) => tenths / 10),
      least: fc.integer({ min: 0, max: 3_000 }),
      percent: fc.constantFrom(0, 1, 2.5),
      promotion: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }),
      dayCount: fc.constantFrom('ACTUAL_365' as const, 'ACTUAL_360' as const, 'THIRTY_360' as const),
    })
    .map(({ balance, apr, least, percent, promotion, dayCount }) =>
      debt('x', balance, apr, {
        dayCount,
        minimum: { kind: percent === 0 ? 'FIXED' : 'PERCENT', percent, leastMinor: least },
        promotions: promotion === null ? [] : [{ aprPercent: 0, until: monthsAfter(start, promotion) }],
      }),
    );
  const anyProblem = fc
    .tuple(fc.array(anyDebt, { minLength: 1, maxLength: 3 }), fc.integer({ min: 20_000, max: 90_000 }))
    .map(([debts, monthly]) => problemOf(monthly, ...debts));

  it('is never dearer than avalanche or snowball, and every plan conserves money', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const found = searchOrder(problem);
        const plans = [
          found?.plan,
          payDown(problem, avalanche(problem)),
          payDown(problem, snowball(problem)),
        ];
        const owed = problem.debts.reduce((sum, { balanceMinor }) => sum + balanceMinor, 0);
        for (const plan of plans) {
          if (plan == null) continue;
          expect(found?.plan.interestMinor).toBeLessThanOrEqual(plan.interestMinor);
          if (plan.months !== null) expect(plan.paidMinor).toBe(owed + plan.interestMinor);
          for (const month of plan.payments)
            expect(month.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(problem.monthlyMinor);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is a solution of the model that bounds it, so that the bound holds', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const plan = searchOrder(problem)?.plan;
        if (plan?.months == null) return;
        const { months } = plan;
        const model = debtModel(problem, months);
        const value = new Float64Array(model.colCost.length);
        const width = problem.debts.length * months;
        for (const [index, each] of problem.debts.entries()) {
          let balance = each.balanceMinor;
          for (let month = 0; month < months; month += 1) {
            const paid = plan.payments[month]?.[index] ?? 0;
            balance += Math.round(balance * (problem.factors[index]?.[month] ?? 0)) - paid;
            value[index * months + month] = paid / 100;
            value[width + index * months + month] = balance / 100;
            value[2 * width + index * months + month] = balance > 0 ? 1 : 0;
          }
        }
        const rows = new Float64Array(model.rowLower.length);
        let objective = 0;
        for (let column = 0; column < value.length; column += 1) {
          const x = value[column] ?? 0;
          objective += x * (model.colCost[column] ?? 0);
          expect(x).toBeLessThanOrEqual((model.colUpper[column] ?? 0) + 1e-9);
          for (let at = model.starts[column] ?? 0; at < (model.starts[column + 1] ?? 0); at += 1) {
            const row = model.indices[at] ?? 0;
            rows[row] = (rows[row] ?? 0) + x * (model.values[at] ?? 0);
          }
        }
        for (const [row, sum] of rows.entries()) {
          expect(sum).toBeGreaterThanOrEqual((model.rowLower[row] ?? 0) - 1e-6);
          expect(sum).toBeLessThanOrEqual((model.rowUpper[row] ?? 0) + 1e-6);
        }
        expect(interestBound(problem, objective)).toBeLessThanOrEqual(plan.interestMinor);
      }),
      { numRuns: 40 },
    );
  });
});
