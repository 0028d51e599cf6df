import type { ViewerClaims } from '@progressive/access-tokens';
import type { Money } from '@progressive/quantities';
import { median } from '../domain/envelopes/first-envelopes.js';
import { addMonths, type Month, monthIndex } from '../domain/envelopes/month.js';
import type { CategoryFlow } from '../domain/envelopes/sort-flows.js';
import { essentialOf, monthsCovered } from '../domain/goals/essentials.js';
import type { OpenGoal } from '../domain/goals/fund-goals.js';
import {
  goalOutlook,
  leastHistory,
  outlookMonths,
  outlookPaths,
  type SavingsModel,
  savingsModel,
} from '../domain/goals/goal-outlook.js';
import type { LedgerCategory } from '../domain/ledger/ledger.js';
import { compareGoals, type Goal, goalRest } from '../domain/money-profile.js';
import { findAccountFlows } from '../repositories/account-flow-repository.js';
import type { BudgetServices } from './budget-services.js';
import { todayOf } from './budget-services.js';
import { thisMonth } from './change-envelopes.js';
import { loadMoney } from './load-money.js';

/** Complete months of the ledger that tell how much is saved. */
const historyMonths = 24;
const usualSpanDays = 30;

export interface GoalChanceView {
  readonly goal: Goal;
  readonly probability: number | null;
  readonly earlyMonth: Month | null;
  readonly middleMonth: Month | null;
  readonly lateMonth: Month | null;
}

export interface GoalOutlookView {
  readonly essentialMonthly: Money | null;
  readonly monthsCovered: number | null;
  readonly suggestedFund: Money | null;
  readonly monthlySavings: Money;
  readonly goals: readonly GoalChanceView[];
  readonly assumptions: readonly string[];
}

/** A month of the ledger without transfers and loans: what came in less what went out, and spending by category. */
export interface LedgerMonthSums {
  readonly month: Month;
  readonly savedMinor: number;
  readonly incomeMinor: number;
  readonly spending: ReadonlyMap<LedgerCategory, number>;
}

/** How likely the viewer's goals of a currency are reached when, funded by priority from what is left each month. */
export async function readGoalOutlook(
  services: BudgetServices,
  viewer: ViewerClaims,
  {
    currency,
    monthsOfEssentials,
  }: { readonly currency: string; readonly monthsOfEssentials?: number | null | undefined },
): Promise<GoalOutlookView> {
  const today = todayOf(services);
  const now = thisMonth(services);
  const { money, months } = await services.database.read(viewer, async (manager) => ({
    money: await loadMoney(manager, viewer, {
      span: { startDate: today, days: usualSpanDays },
      currency,
      today,
    }),
    months: completeMonths(await findAccountFlows(manager, viewer, currency), now, historyMonths),
  }));
  const { now: situation, profile } = money;
  const usual = [...situation.needs.map(({ shareMinor }) => shareMinor), situation.fun.shareMinor];
  const spent = usual.reduce((sum, each) => sum + each, situation.food?.shareMinor ?? 0);
  const model = savingsModel(
    months.map(({ savedMinor }) => savedMinor),
    Math.max(0, situation.disposableMinor - spent - (situation.fitness?.shareMinor ?? 0)),
  );
  const goals = profile.goals
    .filter((goal) => goal.target.currency === currency && goalRest(goal) > 0)
    .sort((a, b) => compareGoals(a, b));
  const chances = goalOutlook(
    model,
    goals.map((goal) => openGoal(goal, now)),
    `${currency} ${goals.length}`,
  );
  const essential = median(months.slice(-6).map(({ spending }) => essentialOf(spending)));
  const amount = (amountMinor: number): Money => ({ amountMinor, currency });
  const fund = profile.goals.filter(
    ({ kind, target }) => kind === 'EMERGENCY_FUND' && target.currency === currency,
  );
  const monthAfter = (months_: number | null): Month | null =>
    months_ === null ? null : addMonths(now, months_ - 1);
  return {
    essentialMonthly: essential > 0 ? amount(essential) : null,
    monthsCovered: monthsCovered(
      fund.reduce((sum, { savedMinor }) => sum + savedMinor, 0),
      essential,
    ),
    suggestedFund:
      essential > 0 ? amount(essential * Math.min(24, Math.max(1, monthsOfEssentials ?? 3))) : null,
    monthlySavings: amount(Math.round(centreOf(model))),
    goals: goals.map((goal, index) => ({
      goal,
      probability: chances[index]?.probability ?? null,
      earlyMonth: monthAfter(chances[index]?.early ?? null),
      middleMonth: monthAfter(chances[index]?.middle ?? null),
      lateMonth: monthAfter(chances[index]?.late ?? null),
    })),
    assumptions: assumptionsOf(model),
  };
}

/** The ledger's complete months before one, oldest first, at most so many; months without entries between them count as empty. */
export function completeMonths(
  flows: readonly CategoryFlow[],
  before: Month,
  most: number,
): LedgerMonthSums[] {
  const own = flows.filter(({ month, isTransfer, isLoan }) => month < before && !isTransfer && !isLoan);
  const first = own[0]?.month;
  if (first === undefined) return [];
  const from = Math.max(monthIndex(first), monthIndex(before) - most);
  const count = Math.max(0, monthIndex(before) - from);
  return Array.from({ length: count }, (_, step) => {
    const month = addMonths(before, step - count);
    const its = own.filter((flow) => flow.month === month);
    const income = its.filter(({ category }) => category === 'INCOME');
    return {
      month,
      savedMinor: its.reduce((sum, { inMinor, outMinor }) => sum + inMinor - outMinor, 0),
      incomeMinor: income.reduce((sum, { inMinor, outMinor }) => sum + inMinor - outMinor, 0),
      spending: new Map(
        its
          .filter(({ category }) => category !== 'INCOME')
          .map(({ category, inMinor, outMinor }) => [category, outMinor - inMinor] as const),
      ),
    };
  });
}

function openGoal(goal: Goal, now: Month): OpenGoal {
  const monthsLeft =
    goal.dueDate === null ? null : Math.max(0, monthIndex(goal.dueDate.slice(0, 7)) - monthIndex(now) + 1);
  return { id: goal.id, missingMinor: goalRest(goal), monthsLeft };
}

function centreOf(model: SavingsModel): number {
  return model.kind === 'ASSUMED' ? model.meanMinor : median(model.months);
}

function assumptionsOf(model: SavingsModel): string[] {
  const source =
    model.kind === 'HISTORY'
      ? `Savings of a month are drawn in blocks from the last ${model.months.length} complete months of the ledger.`
      : `Fewer than ${leastHistory} complete months are known: savings are assumed to vary by at least a quarter around their mean.`;
  return [
    source,
    `${outlookPaths} futures of ${outlookMonths / 12} years; a month that loses money takes it from the goals that come last.`,
    'Money that is saved earns nothing, income and prices stay as they are, and debts are counted without their interest.',
  ];
}
