import { addDays, type LocalDate, type Money } from '@progressive/quantities';
import type { Account, Bill, Goal, Income, SpendingLimit } from '../../domain/money-profile.js';
import type { Frequency, Recurrence } from '../../domain/recurrence.js';
import type { SpendingCategory } from '../../domain/spending-category.js';

/** The demo person of the identity agent: a salary and a shared flat in New York. */
export const demoUserId = 'user_demo';

/** What the demo person has told about their money, seen from the day of seeding. */
export interface DemoMoney {
  readonly incomes: readonly Income[];
  readonly bills: readonly Bill[];
  readonly goals: readonly Goal[];
  readonly accounts: readonly Account[];
  readonly limits: readonly SpendingLimit[];
}

const dollars = (amount: number): Money => ({ amountMinor: Math.round(amount * 100), currency: 'USD' });

/** Builds the demo profile; dates are a year back or ahead of `today`. */
export function demoMoney(today: LocalDate): DemoMoney {
  const lastYear = Number(today.slice(0, 4)) - 1;
  const since = (day: number, frequency: Frequency = 'MONTHLY'): Recurrence => ({
    frequency,
    anchorDate: `${lastYear}-01-${String(day).padStart(2, '0')}`,
    secondDayOfMonth: null,
    endDate: null,
  });
  const bill = (id: string, name: string, amount: number, category: SpendingCategory, day: number): Bill => ({
    id: `bill_demo_${id}`,
    name,
    amount: dollars(amount),
    category,
    recurrence: since(day),
  });
  return {
    incomes: [{ id: 'income_demo_salary', name: 'Salary', amount: dollars(3900), recurrence: since(28) }],
    bills: [
      bill('rent', 'Rent (share of the flat)', 1450, 'HOUSING', 1),
      bill('utilities', 'Electricity and gas', 95, 'UTILITIES', 12),
      bill('internet', 'Internet', 30, 'PHONE_INTERNET', 8),
      bill('phone', 'Phone', 45, 'PHONE_INTERNET', 18),
      bill('streaming', 'Video and music streaming', 22.98, 'SUBSCRIPTIONS', 5),
      bill('insurance', 'Renter’s insurance', 14, 'INSURANCE', 20),
    ],
    goals: demoGoals(today),
    accounts: [
      { id: 'account_demo_checking', name: 'Checking', balance: dollars(2640), asOf: addDays(today, -1) },
    ],
    limits: [{ category: 'RESTAURANTS', monthly: dollars(160) }],
  };
}

function demoGoals(today: LocalDate): Goal[] {
  const plain = { minimumPaymentMinor: null, paymentDayOfMonth: null, aprPercent: null, createdOn: today };
  return [
    {
      ...plain,
      id: 'goal_demo_emergency',
      name: 'Emergency fund',
      kind: 'EMERGENCY_FUND',
      target: dollars(6000),
      savedMinor: 140_000,
      dueDate: null,
      priority: 1,
    },
    {
      ...plain,
      id: 'goal_demo_bike',
      name: 'Bike',
      kind: 'SINKING_FUND',
      target: dollars(900),
      savedMinor: 22_000,
      dueDate: addDays(today, 180),
      priority: 3,
    },
    {
      ...plain,
      id: 'goal_demo_student_loan',
      name: 'Student loan',
      kind: 'DEBT',
      target: dollars(14_500),
      savedMinor: 250_000,
      dueDate: null,
      priority: 2,
      minimumPaymentMinor: 21_000,
      paymentDayOfMonth: 15,
      aprPercent: 5.5,
    },
  ];
}
