import type { LocalDate } from '@progressive/quantities';
import { goalRest, type MoneyProfile, minimumPayment, type SpendingHistory } from './money-profile.js';
import { accruedMinor, monthDays, occurrences, type Span } from './recurrence.js';
import {
  categoryGroup,
  categoryName,
  type SpendingCategory,
  spendingCategories,
} from './spending-category.js';

/** A bill or minimum payment with its share of the span. */
export interface Commitment {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly shareMinor: number;
  readonly dueDates: readonly LocalDate[];
  readonly reason: string;
  readonly source: string;
}

/** A usual spending without a bill. */
export interface UsualSpending {
  readonly category: SpendingCategory;
  readonly shareMinor: number;
  readonly source: string;
}

/** Money over a span of days in one currency. All amounts are minor units. */
export interface Situation {
  readonly span: Span;
  readonly currency: string;
  /** Whether any income is known. */
  readonly known: boolean;
  readonly incomeMinor: number;
  readonly commitments: readonly Commitment[];
  readonly committedMinor: number;
  /** income − committed; may be negative. */
  readonly disposableMinor: number;
  /** Null when nothing tells what food usually costs. */
  readonly food: { readonly shareMinor: number; readonly source: string } | null;
  readonly fitness: UsualSpending | null;
  readonly needs: readonly UsualSpending[];
  readonly fun: { readonly shareMinor: number; readonly source: string };
  readonly goals: MoneyProfile['goals'];
  readonly assumptions: readonly string[];
}

/** Fewer days of expenses say nothing about what is usual. */
const enoughDays = 14;
/** Needs, wants, savings: 50, 30, 20 percent of net income (Warren & Tyagi, All Your Worth, 2005). */
const needsShare = 0.5;
const wantsShare = 0.3;
/** Food's part of all spending of the average household (US Consumer Expenditure Survey 2023). */
const averageFoodShare = 0.129;

/** What is known of a person's money, as shares of a span. What is in another currency is left out and named. */
export function situation(
  profile: MoneyProfile,
  history: SpendingHistory,
  span: Span,
  currency: string,
): Situation {
  const assumptions: string[] = [];
  const own = ofCurrency(profile, currency, assumptions);
  const incomeMinor = sum(
    own.incomes.map((item) => accruedMinor(item.amount.amountMinor, item.recurrence, span)),
  );
  const known = own.incomes.length > 0;
  const commitments = known || own.bills.length > 0 ? commitmentsOf(own, span, incomeMinor, assumptions) : [];
  const committedMinor = sum(commitments.map(({ shareMinor }) => shareMinor));
  const usual = (category: SpendingCategory) => usualSpending(category, own, history, span);
  const inGroup = (group: string) =>
    spendingCategories
      .filter((category) => categoryGroup(category) === group)
      .map(usual)
      .filter((item) => item !== null);
  const wants = inGroup('WANT');
  return {
    span,
    currency,
    known,
    incomeMinor,
    commitments,
    committedMinor,
    disposableMinor: incomeMinor - committedMinor,
    food: foodShare(inGroup('FOOD'), known, incomeMinor, assumptions),
    fitness: usual('FITNESS'),
    needs: inGroup('NEED'),
    fun:
      wants.length > 0
        ? { shareMinor: sum(wants.map(({ shareMinor }) => shareMinor)), source: wants[0]?.source ?? '' }
        : {
            shareMinor: Math.round(incomeMinor * wantsShare),
            source: '30 % for wants (Warren & Tyagi 2005)',
          },
    goals: own.goals,
    assumptions,
  };
}

function commitmentsOf(
  { bills, goals }: MoneyProfile,
  span: Span,
  incomeMinor: number,
  assumptions: string[],
): Commitment[] {
  const share = `${span.days} ${span.days === 1 ? 'day' : 'days'}`;
  const told = bills.map(({ id, name, category, amount, recurrence }) => ({
    id: `bill:${id}`,
    name,
    category,
    shareMinor: accruedMinor(amount.amountMinor, recurrence, span),
    dueDates: occurrences(recurrence, span),
    reason: `The share of ${share} of what it costs; bills come before everything else.`,
    source: 'your bills',
  }));
  const minimums = goals.flatMap((goal) => {
    const payment = minimumPayment(goal);
    if (payment === null) return [];
    return {
      id: `minimum:${goal.id}`,
      name: `${goal.name} (minimum payment)`,
      category: 'DEBT',
      // Never more than is still owed.
      shareMinor: Math.min(goalRest(goal), accruedMinor(payment.amountMinor, payment.recurrence, span)),
      dueDates: occurrences(payment.recurrence, span),
      reason: `The share of ${share} of the minimum payment, which keeps the debt from getting dearer.`,
      source: 'your debts',
    };
  });
  if (bills.length > 0) return [...told, ...minimums].filter(({ shareMinor }) => shareMinor > 0);
  const assumed = Math.round(incomeMinor * (needsShare - averageFoodShare));
  assumptions.push(
    'You have not told any bills; I set aside 37 % of the income for them: half of it for needs (50/30/20 rule, Warren & Tyagi 2005), less food.',
  );
  const needs: Commitment = {
    id: 'assumed-needs',
    name: 'Bills that are not told yet',
    category: 'OTHER',
    shareMinor: assumed,
    dueDates: [],
    reason: 'No bills are known; half of the income usually goes to needs.',
    source: '50/30/20 rule (Warren & Tyagi 2005)',
  };
  return [needs, ...minimums].filter(({ shareMinor }) => shareMinor > 0);
}

/** Past practice or the limit, whichever is less, beside the bills of the same category; null when neither tells. */
function usualSpending(
  category: SpendingCategory,
  profile: MoneyProfile,
  history: SpendingHistory,
  span: Span,
): UsualSpending | null {
  const [least] = [practiceOf(category, history, span), limitOf(category, profile, span)]
    .filter((basis) => basis !== null)
    .sort((a, b) => a.shareMinor - b.shareMinor);
  if (least === undefined) return null;
  const bills = profile.bills.filter((bill) => bill.category === category);
  const billed = sum(bills.map((bill) => accruedMinor(bill.amount.amountMinor, bill.recurrence, span)));
  const shareMinor = Math.max(0, least.shareMinor - billed);
  return shareMinor === 0 ? null : { ...least, shareMinor };
}

function practiceOf(category: SpendingCategory, history: SpendingHistory, span: Span): UsualSpending | null {
  if (history.days < enoughDays) return null;
  const spent = history.byCategory[category] ?? 0;
  const source = `your expenses of the last ${history.days} days`;
  return { category, shareMinor: Math.round((spent * span.days) / history.days), source };
}

function limitOf(category: SpendingCategory, { limits }: MoneyProfile, span: Span): UsualSpending | null {
  const limit = limits.find((item) => item.category === category);
  if (limit === undefined) return null;
  const shareMinor = Math.round((limit.monthly.amountMinor * span.days) / monthDays);
  return { category, shareMinor, source: `your limit for ${categoryName(category)}` };
}

function foodShare(
  usual: readonly UsualSpending[],
  known: boolean,
  incomeMinor: number,
  assumptions: string[],
): Situation['food'] {
  const [first] = usual;
  if (first !== undefined)
    return { shareMinor: sum(usual.map((item) => item.shareMinor)), source: first.source };
  if (!known) return null;
  assumptions.push('I do not know what you spend on food and took what the average household does: 12.9 %.');
  return {
    shareMinor: Math.round(incomeMinor * averageFoodShare),
    source: '12.9 % of spending (US Consumer Expenditure Survey 2023)',
  };
}

function ofCurrency(profile: MoneyProfile, currency: string, assumptions: string[]): MoneyProfile {
  const own = {
    incomes: profile.incomes.filter(({ amount }) => amount.currency === currency),
    bills: profile.bills.filter(({ amount }) => amount.currency === currency),
    goals: profile.goals.filter(({ target }) => target.currency === currency),
    accounts: profile.accounts.filter(({ balance }) => balance.currency === currency),
    limits: profile.limits.filter(({ monthly }) => monthly.currency === currency),
  };
  const left = size(profile) - size(own);
  if (left > 0) {
    const what = left === 1 ? '1 entry is' : `${left} entries are`;
    assumptions.push(
      `${what} in another currency than ${currency} and left out: I do not convert currencies.`,
    );
  }
  return own;
}

function size({ incomes, bills, goals, accounts, limits }: MoneyProfile): number {
  return incomes.length + bills.length + goals.length + accounts.length + limits.length;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
