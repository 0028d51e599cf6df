import { addDays, daysBetween, type LocalDate, type Money } from '@progressive/quantities';
import { similarity } from '../ledger/deduplicate.js';
import type { LedgerCategory } from '../ledger/ledger.js';
import { type Bill, type MoneyProfile, minimumPayment } from '../money-profile.js';
import { type Frequency, occurrences, type Span } from '../recurrence.js';
import { applyDueRule, type DueRule, farthestMove } from './due-rule.js';
import type { FoundBill, PriceRise, Rhythm } from './found-bill.js';

/** A payment of the ledger, as bills are compared with it; money out is below 0. */
export interface PastPayment {
  readonly date: LocalDate;
  readonly amountMinor: number;
  readonly currency: string;
  readonly merchant: string;
}

/** What a person decided about a bill, by its id. */
export interface BillSetting extends DueRule {
  readonly billId: string;
  /** Not shown and not reminded of. */
  readonly hidden: boolean;
}

/** A date on which a bill is due. */
export interface CalendarBill {
  /** The same for this date of this bill whatever moves it. */
  readonly uid: string;
  readonly billId: string;
  readonly name: string;
  readonly date: LocalDate;
  readonly amount: Money;
  readonly category: LedgerCategory;
  /** TOLD by the person, or FOUND in the ledger. */
  readonly source: 'TOLD' | 'FOUND';
  /** The day on which the ledger has it; null when it has it not. */
  readonly paidOn: LocalDate | null;
  readonly priceRise: PriceRise | null;
  readonly perhapsDuplicate: boolean;
}

export interface CalendarFacts {
  readonly profile: MoneyProfile;
  /** With their dates of the span, `farthestMove` days longer on both sides. */
  readonly found: readonly FoundBill[];
  readonly payments: readonly PastPayment[];
  readonly settings: ReadonlyMap<string, BillSetting>;
  readonly span: Span;
}

/** All bills that are due in a span: those that were told, and those of the ledger that none of them stands for. */
export function billCalendar({ profile, found, payments, settings, span }: CalendarFacts): CalendarBill[] {
  const wide = { startDate: addDays(span.startDate, -farthestMove), days: span.days + 2 * farthestMove };
  const last = addDays(span.startDate, span.days - 1);
  const told = toldBills(profile);
  const twins = new Map(told.map((bill) => [bill.id, found.find((each) => isSame(bill, each)) ?? null]));
  const spoken = new Set(twins.values());
  const dues = [
    ...told.flatMap((bill) => {
      const twin = twins.get(bill.id) ?? null;
      const name = twin?.merchant ?? bill.name;
      return occurrences(bill.recurrence, wide).map((date) => ({
        ...dueOf(bill, date, bill.recurrence.frequency),
        source: 'TOLD' as const,
        paidOn: paidOn({ ...bill, name }, date, payments),
        priceRise: twin?.priceRise ?? null,
        perhapsDuplicate: twin?.perhapsDuplicate ?? false,
      }));
    }),
    ...found
      .filter((bill) => !bill.ended && !spoken.has(bill))
      .flatMap((bill) =>
        bill.dates.map((date) => ({
          ...dueOf({ ...bill, name: bill.merchant }, date, bill.rhythm),
          source: 'FOUND' as const,
          paidOn: null,
          priceRise: bill.priceRise,
          perhapsDuplicate: bill.perhapsDuplicate,
        })),
      ),
  ];
  return dues
    .flatMap((due) => settled(due, settings.get(due.billId)))
    .filter(({ date }) => date >= span.startDate && date <= last)
    .sort((a, b) => a.date.localeCompare(b.date) || a.name.localeCompare(b.name) || (a.uid < b.uid ? -1 : 1));
}

function settled(due: CalendarBill, setting: BillSetting | undefined): CalendarBill[] {
  if (setting === undefined) return [due];
  return setting.hidden ? [] : [{ ...due, date: applyDueRule(due.date, setting) }];
}

function toldBills({ bills, goals }: MoneyProfile): Bill[] {
  const minimums = goals.flatMap((goal) => {
    const payment = minimumPayment(goal);
    if (payment === null) return [];
    return {
      id: goal.id,
      name: `${goal.name} (minimum payment)`,
      amount: { amountMinor: payment.amountMinor, currency: goal.target.currency },
      category: 'DEBT_PAYMENT' as const,
      recurrence: payment.recurrence,
    };
  });
  return [...bills, ...minimums];
}

/** Rhythms whose dates are told apart by their month; the others by their day. */
const byMonth: readonly (Frequency | Rhythm)[] = ['MONTHLY', 'QUARTERLY', 'YEARLY'];

function dueOf(
  bill: {
    readonly id: string;
    readonly name: string;
    readonly amount: Money;
    readonly category: LedgerCategory;
  },
  date: LocalDate,
  rhythm: Frequency | Rhythm,
) {
  const when = byMonth.includes(rhythm) ? date.slice(0, 7) : date;
  const { id, name, amount, category } = bill;
  return { uid: `${id}.${when}`.replaceAll(/[^\w.-]/g, '-'), billId: id, name, date, amount, category };
}

const rhythmOf: Readonly<Partial<Record<Frequency, readonly Rhythm[]>>> = {
  WEEKLY: ['WEEKLY'],
  BIWEEKLY: ['BIWEEKLY'],
  MONTHLY: ['MONTHLY', 'FOUR_WEEKLY'],
  QUARTERLY: ['QUARTERLY'],
  YEARLY: ['YEARLY'],
};

/** Half of the words of the shorter name, a rhythm and an amount that can be one: a told bill and what the ledger shows of it. */
function isSame({ name, amount, recurrence }: Bill, found: FoundBill): boolean {
  return (
    found.amount.currency === amount.currency &&
    (rhythmOf[recurrence.frequency] ?? []).includes(found.rhythm) &&
    isNear(found.amount.amountMinor, amount.amountMinor) &&
    similarity(name, found.merchant) >= 0.5
  );
}

/** Bills drift by this share: energy, price rises. */
const drift = 0.35;

function isNear(minor: number, told: number): boolean {
  return Math.abs(minor - told) <= drift * told;
}

/** A bill is paid up to this many days before, or after, its date. */
const [daysEarly, daysLate] = [5, 12];

function paidOn(bill: Bill, date: LocalDate, payments: readonly PastPayment[]): LocalDate | null {
  const fitting = payments.filter(
    (payment) =>
      payment.amountMinor < 0 &&
      payment.currency === bill.amount.currency &&
      daysBetween(payment.date, date) <= daysEarly &&
      daysBetween(date, payment.date) <= daysLate &&
      isNear(-payment.amountMinor, bill.amount.amountMinor) &&
      similarity(bill.name, payment.merchant) >= 0.5,
  );
  const distance = (payment: PastPayment): number => Math.abs(daysBetween(date, payment.date));
  return fitting.toSorted((a, b) => distance(a) - distance(b))[0]?.date ?? null;
}
