import { addDays, daysBetween } from '@progressive/quantities';
import { billsDue } from './bills-due.js';
import { type Found, figure, type KnownMoney, type MoneyFigure, show } from './known-money.js';
import { goalRest } from './money-profile.js';
import type { MoneyQuestion, QuestionKind } from './money-question.js';
import { lastDay, monthlyMinor, occurrences } from './recurrence.js';
import { spendableAnswer, spendingAnswer } from './spending-answer.js';

/** An answer in words with the figures behind it. */
export interface MoneyAnswer {
  readonly text: string;
  readonly kind: QuestionKind;
  readonly facts: readonly MoneyFigure[];
  /** False when the question was not understood or nothing is recorded that answers it. */
  readonly found: boolean;
}

/** Answers a question from what is recorded; never guesses. */
export function answerMoneyQuestion(question: MoneyQuestion, known: KnownMoney): MoneyAnswer {
  const found = answers[question.kind](question, known);
  if (found !== null) return { ...found, kind: question.kind, found: true };
  return { text: missing[question.kind], kind: question.kind, facts: [], found: false };
}

type AnswerRule = (question: MoneyQuestion, known: KnownMoney) => Found | null;

const answers: Readonly<Record<QuestionKind, AnswerRule>> = {
  INCOME: incomeAnswer,
  BILLS_DUE: dueAnswer,
  BILLS: billsAnswer,
  SPENDING: spendingAnswer,
  CAN_SPEND: spendableAnswer,
  GOALS: goalsAnswer,
  DEBTS: debtsAnswer,
  BALANCE: balanceAnswer,
  UNKNOWN: () => null,
};

const missing: Readonly<Record<QuestionKind, string>> = {
  INCOME: 'No income is recorded yet. Add what you earn and how often, and I can tell.',
  BILLS_DUE: 'No bills are recorded yet. Add them with their due dates, and I can tell what is coming.',
  BILLS: 'No bills are recorded yet. Add them, and I can tell what they cost.',
  SPENDING: 'No expenses are recorded for that time. Record what you spend, and I can tell where it goes.',
  CAN_SPEND: 'No income is recorded yet. With income and bills I can tell what is free to spend.',
  GOALS: 'No goals are recorded yet. Add one with an amount, and I can tell how far it is.',
  DEBTS: 'No debts are recorded.',
  BALANCE: 'No account balance is recorded yet. Set one, and I can tell what is there.',
  UNKNOWN:
    'I did not understand which money you mean. Ask for example: what bills are due this week, how much did I spend on food last month, what is my income, or what can I spend.',
};

function incomeAnswer(_question: MoneyQuestion, { profile, now, today }: KnownMoney): Found | null {
  const incomes = profile.incomes.filter(({ amount }) => amount.currency === now.currency);
  if (incomes.length === 0) return null;
  const monthly = incomes.reduce(
    (sum, item) => sum + monthlyMinor(item.amount.amountMinor, item.recurrence),
    0,
  );
  const next = incomes
    .flatMap((item) =>
      occurrences(item.recurrence, { startDate: today, days: 92 })
        .slice(0, 1)
        .map((date) => ({ date, item })),
    )
    .sort((a, b) => a.date.localeCompare(b.date))[0];
  const coming =
    next === undefined
      ? ''
      : ` Next comes ${next.item.name} with ${show(next.item.amount.amountMinor, now.currency)} on ${next.date}.`;
  return {
    text: `Your income is ${show(monthly, now.currency)} a month after taxes.${coming}`,
    facts: [
      figure('income a month', monthly, now.currency, 'your incomes'),
      ...incomes.map(({ name, amount, recurrence }) =>
        figure(
          `${name}, ${recurrence.frequency.toLowerCase()}`,
          amount.amountMinor,
          now.currency,
          'your incomes',
        ),
      ),
    ],
  };
}

function dueAnswer({ period }: MoneyQuestion, { profile, now, today }: KnownMoney): Found | null {
  if (profile.bills.length === 0 && profile.goals.every(({ kind }) => kind !== 'DEBT')) return null;
  const from = period.from < today && period.to >= today ? today : period.from;
  const span = { startDate: from, days: daysBetween(from, period.to) + 1 };
  const due = billsDue(profile, span).filter(({ amount }) => amount.currency === now.currency);
  if (due.length === 0) {
    const next = billsDue(profile, { startDate: addDays(period.to, 1), days: 92 })[0];
    const coming =
      next === undefined
        ? ''
        : ` The next one is ${next.name} with ${show(next.amount.amountMinor, next.amount.currency)} on ${next.date}.`;
    return { text: `No bills are due ${period.words} (until ${lastDay(span)}).${coming}`, facts: [] };
  }
  const total = due.reduce((sum, { amount }) => sum + amount.amountMinor, 0);
  const named = due.map(
    ({ name, date, amount }) => `${name} ${show(amount.amountMinor, now.currency)} on ${date}`,
  );
  const verb = due.length === 1 ? 'payment is' : 'payments are';
  return {
    text: `${due.length} ${verb} due ${period.words}, ${show(total, now.currency)} in all: ${named.join(', ')}.`,
    facts: [
      figure(`due ${period.words}`, total, now.currency, 'your bills'),
      ...due.map(({ name, date, amount }) =>
        figure(`${name}, ${date}`, amount.amountMinor, now.currency, 'your bills'),
      ),
    ],
  };
}

function billsAnswer(_question: MoneyQuestion, { profile, now }: KnownMoney): Found | null {
  const bills = profile.bills
    .filter(({ amount }) => amount.currency === now.currency)
    .map(({ name, amount, recurrence }) => ({ name, monthly: monthlyMinor(amount.amountMinor, recurrence) }))
    .sort((a, b) => b.monthly - a.monthly);
  if (bills.length === 0) return null;
  const total = bills.reduce((sum, { monthly }) => sum + monthly, 0);
  const largest = bills[0];
  const words = `${bills.length} ${bills.length === 1 ? 'bill' : 'bills'}`;
  return {
    text: `Your ${words} cost ${show(total, now.currency)} a month; the largest is ${largest?.name ?? ''} with ${show(largest?.monthly ?? 0, now.currency)}.`,
    facts: [
      figure('bills a month', total, now.currency, 'your bills'),
      ...bills.map(({ name, monthly }) => figure(`${name} a month`, monthly, now.currency, 'your bills')),
    ],
  };
}

function goalsAnswer(_question: MoneyQuestion, { profile }: KnownMoney): Found | null {
  const goals = profile.goals.filter(({ kind }) => kind !== 'DEBT');
  if (goals.length === 0) return null;
  const parts = goals.map(({ name, savedMinor, target, dueDate }) => {
    const part = Math.floor((100 * savedMinor) / target.amountMinor);
    const until = dueDate === null ? '' : `, wished by ${dueDate}`;
    return `${name}: ${show(savedMinor, target.currency)} of ${show(target.amountMinor, target.currency)} (${part} %${until})`;
  });
  return {
    text: `${parts.join('; ')}.`,
    facts: goals.map((goal) =>
      figure(`missing for ${goal.name}`, goalRest(goal), goal.target.currency, 'your goals'),
    ),
  };
}

function debtsAnswer(_question: MoneyQuestion, { profile, now }: KnownMoney): Found | null {
  const debts = profile.goals.filter(
    ({ kind, target }) => kind === 'DEBT' && target.currency === now.currency,
  );
  if (debts.length === 0) return null;
  const total = debts.reduce((sum, debt) => sum + goalRest(debt), 0);
  const parts = debts.map((debt) => {
    const interest = debt.aprPercent === null ? '' : ` at ${debt.aprPercent} %`;
    return `${debt.name} ${show(goalRest(debt), now.currency)}${interest}`;
  });
  return {
    text: `You owe ${show(total, now.currency)}: ${parts.join(', ')}.`,
    facts: [
      figure('owed in all', total, now.currency, 'your debts'),
      ...debts.map((debt) => figure(debt.name, goalRest(debt), now.currency, 'your debts')),
    ],
  };
}

function balanceAnswer(_question: MoneyQuestion, { profile, now }: KnownMoney): Found | null {
  const accounts = profile.accounts.filter(({ balance }) => balance.currency === now.currency);
  if (accounts.length === 0) return null;
  const total = accounts.reduce((sum, { balance }) => sum + balance.amountMinor, 0);
  return {
    text: `Your accounts hold ${show(total, now.currency)}: ${accounts
      .map(({ name, balance, asOf }) => `${name} ${show(balance.amountMinor, now.currency)} (on ${asOf})`)
      .join(', ')}.`,
    facts: accounts.map(({ name, balance, asOf }) =>
      figure(name, balance.amountMinor, now.currency, `balance you told on ${asOf}`),
    ),
  };
}
