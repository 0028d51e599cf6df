import type { ViewerClaims } from '@progressive/access-tokens';
import { dueDates, findRecurring, type RecurringPayment } from '@progressive/cash-flow';
import { addDays, type LocalDate } from '@progressive/quantities';
import { alertDays, type BillAlert, billAlerts } from '../domain/bills/bill-alerts.js';
import { billCalendar, type CalendarBill } from '../domain/bills/bill-calendar.js';
import { farthestMove } from '../domain/bills/due-rule.js';
import type { FoundBill } from '../domain/bills/found-bill.js';
import type { Span } from '../domain/recurrence.js';
import { findBillSettings } from '../repositories/bill-repository.js';
import type { Owner } from '../repositories/owner.js';
import { readProfile } from '../repositories/profile-repository.js';
import type { Transaction } from '../repositories/transaction.js';
import { type BudgetServices, todayOf } from './budget-services.js';
import { type PastEntry, readPast } from './read-past.js';

/** Everything that is due in a span, of all currencies. */
export async function readBillCalendar(
  manager: Transaction,
  owner: Owner,
  span: Span,
  today: LocalDate,
): Promise<CalendarBill[]> {
  const past = await readPast(manager, owner, today);
  return billCalendar({
    span,
    profile: await readProfile(manager, owner),
    found: foundBills(past, span, today),
    payments: past.map(({ date, amount, merchant }) => ({ date, ...amount, merchant })),
    settings: await findBillSettings(manager, owner),
  });
}

/** The viewer's bills of a span. */
export async function listBillCalendar(
  services: BudgetServices,
  viewer: ViewerClaims,
  span: Span,
): Promise<CalendarBill[]> {
  const today = todayOf(services);
  return services.database.read(viewer, (manager) => readBillCalendar(manager, viewer, span, today));
}

/** What the viewer should look at: price rises, twins, and bills that stopped coming. */
export async function listBillAlerts(services: BudgetServices, viewer: ViewerClaims): Promise<BillAlert[]> {
  const today = todayOf(services);
  return services.database.read(viewer, async (manager) => {
    const past = await readPast(manager, viewer, today);
    const settings = await findBillSettings(manager, viewer);
    const found = foundBills(past, { startDate: today, days: 1 }, today);
    return billAlerts(
      found.filter(({ id }) => settings.get(id)?.hidden !== true),
      addDays(today, -alertDays),
    );
  });
}

/** The bills of a ledger, by currency and merchant, with their dates of a span and what a rule may move into it. */
export function foundBills(past: readonly PastEntry[], span: Span, today: LocalDate): FoundBill[] {
  const currencies = new Set(past.map(({ amount }) => amount.currency));
  return [...currencies].flatMap((currency) => {
    const entries = past.filter(({ amount }) => amount.currency === currency);
    const payments = entries.map(({ date, amount, merchant }) => ({
      date,
      merchant,
      amountMinor: amount.amountMinor,
    }));
    const categories = new Map(entries.map(({ merchant, chosen }) => [merchant, chosen.category]));
    const bills = findRecurring(payments, today)
      .filter(({ amountMinor }) => amountMinor < 0)
      .toSorted((a, b) => (a.firstDate < b.firstDate ? -1 : a.firstDate > b.firstDate ? 1 : 0));
    const seen = new Map<string, number>();
    return bills.map((bill) => {
      const kind = `${currency}:${bill.merchant}:${bill.rhythm}`;
      const number = seen.get(kind) ?? 0;
      seen.set(kind, number + 1);
      const id = `found:${kind}${number === 0 ? '' : `:${number}`}`.replaceAll(' ', '-');
      return {
        ...foundBill(bill, span),
        id,
        category: categories.get(bill.merchant) ?? 'OTHER',
        ...moneyOf(bill, currency),
      };
    });
  });
}

function foundBill(bill: RecurringPayment, { startDate, days }: Span) {
  const { merchant, rhythm, lastDate, ended, perhapsDuplicate, priceRise } = bill;
  return {
    merchant,
    rhythm,
    lastDate,
    ended,
    perhapsDuplicate,
    dates: dueDates(bill, addDays(startDate, -farthestMove - 1), days + 2 * farthestMove),
    priceRise:
      priceRise === null
        ? null
        : { fromMinor: -priceRise.fromMinor, toMinor: -priceRise.toMinor, on: priceRise.on },
  };
}

function moneyOf({ amountMinor }: RecurringPayment, currency: string) {
  return { amount: { amountMinor: -amountMinor, currency } };
}
