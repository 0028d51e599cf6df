import { addDays, daysBetween, type LocalDate } from '@progressive/quantities';
import { type MoneyProfile, profileCurrency, type SpendingHistory } from '../domain/money-profile.js';
import type { Span } from '../domain/recurrence.js';
import { type Situation, situation } from '../domain/situation.js';
import { totalsByCategory } from '../repositories/expense-repository.js';
import type { Owner } from '../repositories/owner.js';
import { readProfile } from '../repositories/profile-repository.js';
import type { Transaction } from '../repositories/transaction.js';

/** Days of expenses that tell what is usual. */
const historyDays = 90;

/** What is known of a person's money for a span. */
export interface LoadedMoney {
  readonly profile: MoneyProfile;
  readonly now: Situation;
}

/** Reads what the owner told and spent, seen from a span. @param currency null = the person's own. */
export async function loadMoney(
  manager: Transaction,
  owner: Owner,
  {
    span,
    currency,
    today,
  }: { readonly span: Span; readonly currency: string | null; readonly today: LocalDate },
): Promise<LoadedMoney> {
  const profile = await readProfile(manager, owner);
  const meant = currency ?? profileCurrency(profile);
  const history = await readHistory(
    manager,
    owner,
    meant,
    span.startDate <= today ? span.startDate : addDays(today, 1),
  );
  return { profile, now: situation(profile, history, span, meant) };
}

/** The spending of the days before a day. */
async function readHistory(
  manager: Transaction,
  owner: Owner,
  currency: string,
  before: LocalDate,
): Promise<SpendingHistory> {
  const to = addDays(before, -1);
  const totals = await totalsByCategory(manager, owner, currency, {
    from: addDays(before, -historyDays),
    to,
  });
  const first = totals.map(({ firstDate }) => firstDate).sort()[0];
  return {
    days: first === undefined ? 0 : daysBetween(first, to) + 1,
    byCategory: Object.fromEntries(
      totals.map(({ category, totalMinor }) => [category, Math.max(0, totalMinor)]),
    ),
  };
}
