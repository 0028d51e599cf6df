import type { ViewerClaims } from '@progressive/access-tokens';
import {
  type LinearModel,
  type LinearSolution,
  type LinearSolver,
  WorkerPoolError,
} from '@progressive/linear-solver';
import { isLocalDate, type LocalDate, type Money } from '@progressive/quantities';
import type { Debt } from '../domain/debt/debt.js';
import { debtModel, interestBound, paymentsOf } from '../domain/debt/debt-model.js';
import { debtsOf } from '../domain/debt/debt-terms.js';
import { monthlyFactors, monthsAfter } from '../domain/debt/monthly-factors.js';
import {
  avalanche,
  type DebtProblem,
  mostMonths,
  type PayDown,
  payDown,
  snowball,
} from '../domain/debt/pay-down.js';
import { type Found, searchOrder } from '../domain/debt/search-order.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { findDebtTerms } from '../repositories/debt-terms-repository.js';
import { readProfile } from '../repositories/profile-repository.js';
import { type BudgetServices, todayOf } from './budget-services.js';

export interface ComparisonGiven {
  readonly currency: string;
  readonly monthlyMinor: number;
  readonly startDate?: LocalDate | null | undefined;
}

export type DebtStrategy = 'MINIMUM' | 'SNOWBALL' | 'AVALANCHE' | 'BEST';

export interface StrategyView {
  readonly strategy: DebtStrategy;
  readonly interest: Money;
  readonly paid: Money;
  readonly months: number | null;
  readonly payoffDate: LocalDate | null;
  readonly moreThanBest: Money;
  readonly debts: readonly {
    readonly goalId: string;
    readonly name: string;
    readonly payoffDate: LocalDate | null;
    readonly interest: Money;
  }[];
}

export interface DebtComparison {
  readonly kind: 'DebtComparison';
  readonly startDate: LocalDate;
  readonly monthly: Money;
  readonly owed: Money;
  readonly strategies: readonly StrategyView[];
  readonly leastInterest: Money;
  /** Percent of the interest of BEST; null when nothing is proven. */
  readonly gapPercent: number | null;
  readonly steps: readonly {
    readonly goalId: string;
    readonly name: string;
    readonly from: LocalDate;
    readonly to: LocalDate;
  }[];
  readonly assumptions: readonly string[];
}

/** Debts that can be compared, and months that the search for a bound looks at. */
const [mostDebts, mostBoundMonths] = [12, 180];
const boundSeconds = 2;

/** Compares what the ways of paying the viewer's debts cost, with the cheapest that was found and a bound that none can beat. */
export async function compareDebts(
  services: BudgetServices,
  viewer: ViewerClaims,
  given: ComparisonGiven,
): Promise<DebtComparison | Refusal> {
  const start = given.startDate ?? todayOf(services);
  if (!isLocalDate(start) || start < '1970-01-01' || start > '2150-01-01')
    return refuse('INVALID_VALUE', 'A day lies between 1970 and 2150.', ['startDate']);
  const debts = await services.database.read(viewer, async (manager) => {
    const { goals } = await readProfile(manager, viewer);
    const own = goals.filter(({ target }) => target.currency === given.currency);
    return debtsOf(own, await findDebtTerms(manager, viewer));
  });
  if (debts.length === 0 || debts.length > mostDebts)
    return refuse(
      'NO_DEBTS',
      `Between 1 and ${mostDebts} debts in this currency can be compared.`,
      ['currency'],
      ['add a goal of kind DEBT'],
    );
  const factors = debts.map((debt) => monthlyFactors(debt, start, mostMonths + 1));
  const problem: DebtProblem = { debts, factors, monthlyMinor: given.monthlyMinor };
  const quick = searchOrder(problem);
  if (quick === null) return tooLittle(problem);
  const { found, bound } = await provenSearch(services.solver, problem, quick);
  return viewOf(problem, given.currency, start, found, bound);
}

/** Improves a plan by what the solver finds, and bounds it. Where the solver has no answer in time the bound is 0. */
async function provenSearch(
  solver: LinearSolver,
  problem: DebtProblem,
  quick: Found,
): Promise<{ readonly found: Found; readonly bound: number }> {
  const { months } = quick.plan;
  if (months === null || months > mostBoundMonths || quick.plan.interestMinor === 0)
    return { found: quick, bound: 0 };
  const model = debtModel(problem, months);
  // The relaxation is solved in milliseconds: a bound is there also when the exact search is cut off.
  const answers = [await attempt(solver, { ...model, integer: null }), await attempt(solver, model)];
  const bounds = answers.map((answer) =>
    answer !== null && Number.isFinite(answer.bound) ? interestBound(problem, answer.bound) : 0,
  );
  const guesses = answers
    .filter((answer) => answer !== null && Number.isFinite(answer.objective) && answer.colValue.length > 0)
    .map((answer) => paymentsOf(problem, months, answer?.colValue ?? new Float64Array(0)));
  const guided = guesses.length > 0 ? searchOrder(problem, guesses) : null;
  const found = guided !== null && guided.plan.interestMinor < quick.plan.interestMinor ? guided : quick;
  return { found, bound: Math.min(Math.max(...bounds), found.plan.interestMinor) };
}

async function attempt(solver: LinearSolver, model: LinearModel): Promise<LinearSolution | null> {
  try {
    return await solver.solve(model, { timeLimitSeconds: boundSeconds, mipRelativeGap: 1e-6 });
  } catch (error) {
    if (error instanceof WorkerPoolError) return null;
    throw error;
  }
}

function viewOf(
  problem: DebtProblem,
  currency: string,
  start: LocalDate,
  { plan: best, targets }: Found,
  bound: number,
): DebtComparison {
  const { debts } = problem;
  const money = (amountMinor: number): Money => ({ amountMinor, currency });
  const dayOf = (months: number | null): LocalDate | null =>
    months === null ? null : monthsAfter(start, months);
  const plans: readonly (readonly [DebtStrategy, PayDown | null])[] = [
    ['BEST', best],
    ['AVALANCHE', payDown(problem, avalanche(problem))],
    ['SNOWBALL', payDown(problem, snowball(problem))],
    ['MINIMUM', payDown(problem, null)],
  ];
  return {
    kind: 'DebtComparison',
    startDate: start,
    monthly: money(problem.monthlyMinor),
    owed: money(debts.reduce((sum, { balanceMinor }) => sum + balanceMinor, 0)),
    strategies: plans.flatMap(([strategy, plan]) => {
      if (plan === null) return [];
      return {
        strategy,
        interest: money(plan.interestMinor),
        paid: money(plan.paidMinor),
        months: plan.months,
        payoffDate: dayOf(plan.months),
        moreThanBest: money(plan.interestMinor - best.interestMinor),
        debts: debts.map(({ id, name }, index) => ({
          goalId: id,
          name,
          payoffDate: dayOf(plan.monthsOf[index] ?? null),
          interest: money(plan.interestOf[index] ?? 0),
        })),
      };
    }),
    leastInterest: money(bound),
    gapPercent: bound > 0 ? (100 * (best.interestMinor - bound)) / best.interestMinor : null,
    steps: stepsOf(debts, targets, start),
    assumptions: assumptionsOf(debts, best),
  };
}

/** Months in a row in which one debt gets the money beyond the minimum payments. */
function stepsOf(
  debts: readonly Debt[],
  targets: readonly number[],
  start: LocalDate,
): DebtComparison['steps'] {
  const steps: { goalId: string; name: string; from: LocalDate; to: LocalDate }[] = [];
  for (const [month, target] of targets.entries()) {
    const { id: goalId = '', name = '' } = debts[target] ?? {};
    const day = monthsAfter(start, month + 1);
    const last = steps.at(-1);
    if (last?.goalId === goalId) last.to = day;
    else steps.push({ goalId, name, from: day, to: day });
  }
  return steps;
}

function assumptionsOf(debts: readonly Debt[], best: PayDown): string[] {
  const counts = [...new Set(debts.map(({ dayCount }) => dayCount))].join(', ');
  return [
    'Interest is added once a month, each day at its own rate, rounded to the minor unit; the first payment is a month after the first day.',
    `Days are counted by ${counts}; nothing new is borrowed, and fees are left out.`,
    'The monthly amount stays the same until nothing is owed; MINIMUM pays only what each contract asks.',
    ...(best.months === null
      ? ['At this monthly amount the debts never end; the figures are those of fifty years.']
      : []),
  ];
}

function tooLittle({ debts, factors }: DebtProblem): Refusal {
  const plan = payDown({ debts, factors, monthlyMinor: 0 }, null);
  const most = Math.max(
    0,
    ...(plan?.payments ?? []).map((paid) => paid.reduce((sum, each) => sum + each, 0)),
  );
  return refuse(
    'PAYMENT_TOO_SMALL',
    `The minimum payments of a month come to as much as ${most} minor units.`,
    ['monthlyMinor'],
    [`pay ${most} a month`, 'ask a lender for a lower minimum payment'],
  );
}
