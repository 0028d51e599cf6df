import { addDays, isLocalDate, type LocalDate, type Money } from '@progressive/quantities';
import type { Expense } from './expense.js';
import type { Account, Bill, Goal, Income, SpendingLimit } from './money-profile.js';
import type { Recurrence } from './recurrence.js';
import { type Refusal, refuse } from './refusal.js';

/** One amount, minor units: half a million of a currency with cents, so that sums stay exact and within 32 bits. */
const largestMinor = 50_000_000;
const longestName = 80;
const longestMerchant = 120;
const longestNote = 500;
/** Entries of one kind that a person may have. */
export const mostEntries = 50;

/** The first thing that is wrong with an income, or null. */
export function checkIncome({ name, amount, recurrence }: Income): Refusal | null {
  return checkName(name) ?? checkMoney('amount', amount, 1) ?? checkRecurrence(recurrence);
}

/** The first thing that is wrong with a bill, or null. */
export function checkBill({ name, amount, recurrence }: Bill): Refusal | null {
  return checkName(name) ?? checkMoney('amount', amount, 1) ?? checkRecurrence(recurrence);
}

/** The first thing that is wrong with a goal, or null. */
export function checkGoal(goal: Goal): Refusal | null {
  const { currency } = goal.target;
  return (
    checkName(goal.name) ??
    checkMoney('target', goal.target, 1) ??
    checkMoney('saved', { amountMinor: goal.savedMinor, currency }, 0) ??
    checkDate('dueDate', goal.dueDate) ??
    checkWhole('priority', goal.priority, 1, 9) ??
    checkDebt(goal)
  );
}

function checkDebt(goal: Goal): Refusal | null {
  const { minimumPaymentMinor, paymentDayOfMonth, aprPercent } = goal;
  if (goal.kind !== 'DEBT') {
    const isPlain = [minimumPaymentMinor, paymentDayOfMonth, aprPercent].every((detail) => detail === null);
    return isPlain ? null : invalid('kind', 'Only a debt has a minimum payment, a payment day and interest.');
  }
  const amountMinor = minimumPaymentMinor ?? 0;
  const apr = aprPercent ?? 0;
  return (
    checkMoney('minimumPayment', { amountMinor, currency: goal.target.currency }, 0) ??
    checkWhole('paymentDayOfMonth', paymentDayOfMonth ?? 1, 1, 31) ??
    (apr >= 0 && apr <= 400 ? null : invalid('aprPercent', 'Interest is 0 to 400 percent a year.'))
  );
}

/** The first thing that is wrong with an account, or null. */
export function checkAccount({ name, balance, asOf }: Account, today: LocalDate): Refusal | null {
  if (asOf > addDays(today, 1)) return invalid('asOf', 'A balance of a future day is not known yet.');
  return checkName(name) ?? checkMoney('balance', balance, -largestMinor) ?? checkDate('asOf', asOf);
}

/** The first thing that is wrong with a limit, or null. */
export function checkLimit(monthly: SpendingLimit['monthly']): Refusal | null {
  return checkMoney('monthly', monthly, 0);
}

/** The first thing that is wrong with an expense, or null. `today` in UTC: somewhere it is tomorrow already. */
export function checkExpense(expense: Expense, today: LocalDate): Refusal | null {
  if (expense.amount.amountMinor === 0) return invalid('amount', 'An expense of nothing needs no entry.');
  if (expense.date > addDays(today, 1))
    return invalid('date', 'An expense is recorded when it has happened.');
  if ((expense.merchant?.length ?? 0) > longestMerchant) {
    return invalid('merchant', `A merchant has at most ${longestMerchant} characters.`);
  }
  if ((expense.note?.length ?? 0) > longestNote) {
    return invalid('note', `A note has at most ${longestNote} characters.`);
  }
  return checkMoney('amount', expense.amount, -largestMinor) ?? checkDate('date', expense.date);
}

/** Checks an amount of minor units. @param least inclusive. */
export function checkMoney(field: string, { amountMinor, currency }: Money, least: number): Refusal | null {
  if (!Intl.supportedValuesOf('currency').includes(currency)) {
    return invalid(field, 'A currency has an ISO 4217 code such as USD.');
  }
  if (amountMinor >= least && amountMinor <= largestMinor) return null;
  const bound = least > 0 ? 'above 0' : least === 0 ? '0 or more' : `at least ${least}`;
  return invalid(field, `An amount here is ${bound} and at most ${largestMinor} minor units.`);
}

function checkRecurrence({ frequency, anchorDate, secondDayOfMonth, endDate }: Recurrence): Refusal | null {
  if (frequency === 'SEMIMONTHLY' && secondDayOfMonth === null) {
    return invalid('recurrence.secondDayOfMonth', 'Twice a month needs the other day of the month.');
  }
  if (frequency !== 'SEMIMONTHLY' && secondDayOfMonth !== null) {
    return invalid('recurrence.secondDayOfMonth', 'Another day of the month goes with SEMIMONTHLY only.');
  }
  if (endDate !== null && endDate < anchorDate) {
    return invalid('recurrence.endDate', 'The last day is before the first.');
  }
  return (
    checkWhole('recurrence.secondDayOfMonth', secondDayOfMonth ?? 1, 1, 31) ??
    checkDate('recurrence.anchorDate', anchorDate) ??
    checkDate('recurrence.endDate', endDate)
  );
}

function checkName(name: string): Refusal | null {
  const { length } = name.trim();
  return length >= 1 && length <= longestName
    ? null
    : invalid('name', `A name has 1 to ${longestName} characters.`);
}

function checkDate(field: string, date: LocalDate | null): Refusal | null {
  if (date === null || (isLocalDate(date) && date >= '1970-01-01' && date <= '2200-12-31')) return null;
  return invalid(field, 'A day lies between 1970 and 2200.');
}

function checkWhole(field: string, value: number, low: number, high: number): Refusal | null {
  return value >= low && value <= high ? null : invalid(field, `${field} is ${low} to ${high}.`);
}

function invalid(field: string, message: string): Refusal {
  return refuse('INVALID_VALUE', message, [`input.${field}`], []);
}
