import type { LocalDate, Money } from '@progressive/quantities';
import { type MoneyProfile, minimumPayment } from './money-profile.js';
import { occurrences, type Span } from './recurrence.js';
import type { SpendingCategory } from './spending-category.js';

/** A payment that falls due. */
export interface BillDue {
  /** Of the bill or, for a minimum payment, of the goal. */
  readonly id: string;
  readonly name: string;
  readonly date: LocalDate;
  readonly amount: Money;
  readonly category: SpendingCategory;
}

/** Bills and minimum payments that fall due in a span, by date and name. */
export function billsDue(profile: MoneyProfile, span: Span): BillDue[] {
  const bills = profile.bills.flatMap(({ id, name, amount, category, recurrence }) =>
    occurrences(recurrence, span).map((date) => ({ id, name, date, amount, category })),
  );
  const minimums = profile.goals.flatMap((goal) => {
    const payment = minimumPayment(goal);
    if (payment === null) return [];
    const amount = { amountMinor: payment.amountMinor, currency: goal.target.currency };
    return occurrences(payment.recurrence, span).map((date) => ({
      id: goal.id,
      name: `${goal.name} (minimum payment)`,
      date,
      amount,
      category: 'DEBT_PAYMENT' as const,
    }));
  });
  return [...bills, ...minimums].sort((a, b) => a.date.localeCompare(b.date) || a.name.localeCompare(b.name));
}
