import type { ViewerClaims } from '@progressive/access-tokens';
import {
  type BalanceForecast,
  findRecurring,
  forecastBalance,
  type Payment,
  type RecurringPayment,
  type WhatIf,
} from '@progressive/cash-flow';
import { addDays, type LocalDate } from '@progressive/quantities';
import { callerError } from '@progressive/subgraph-server';
import { merchantKey } from '../domain/ledger/categorise.js';
import { findEntries, findLedgerAccounts } from '../repositories/ledger-repository.js';
import { type BudgetServices, todayOf } from './budget-services.js';

/** Days and entries of the past that are looked at: three years of a busy household. */
const [pastDays, mostEntries] = [1_100, 20_000];
const longestForecast = 366;

interface Past {
  readonly payments: readonly Payment[];
  readonly balanceMinor: number;
  readonly today: LocalDate;
}

/** Bills and incomes found in the ledger, in one currency. */
export interface FoundRecurring extends RecurringPayment {
  readonly currency: string;
}

/** Finds recurring payments in the viewer's ledger; most money a year first. */
export async function listRecurring(
  services: BudgetServices,
  viewer: ViewerClaims,
  currency: string,
): Promise<FoundRecurring[]> {
  const { payments, today } = await pastOf(services, viewer, currency);
  return findRecurring(payments, today).map((each) => ({ ...each, currency }));
}

type Nullable<Value> = Value | null | undefined;

export interface ForecastGiven {
  readonly currency: string;
  readonly days: number;
  readonly lowMinor?: Nullable<number>;
  readonly stop?: Nullable<readonly { readonly merchant: string; readonly from: LocalDate }[]>;
  readonly add?: Nullable<
    readonly { readonly date: LocalDate; readonly amountMinor: number; readonly monthly: boolean }[]
  >;
}

export interface ForecastInCurrency extends BalanceForecast {
  readonly currency: string;
}

/** Forecasts the balance of all the viewer's accounts of a currency; what-ifs change the answer and nothing else. */
export async function forecastCash(
  services: BudgetServices,
  viewer: ViewerClaims,
  given: ForecastGiven,
): Promise<ForecastInCurrency | null> {
  if (given.days < 1 || given.days > longestForecast)
    throw callerError('BAD_USER_INPUT', `A forecast has 1 to ${longestForecast} days.`, 'days');
  const past = await pastOf(services, viewer, given.currency);
  if (past.payments.length === 0) return null;
  const whatIf: WhatIf = { stopped: given.stop ?? [], added: given.add ?? [] };
  const forecast = forecastBalance({ ...past, days: given.days, lowMinor: given.lowMinor ?? 0, whatIf });
  return { ...forecast, currency: given.currency };
}

async function pastOf(
  { database, clock }: BudgetServices,
  viewer: ViewerClaims,
  currency: string,
): Promise<Past> {
  const today = todayOf({ clock });
  return database.read(viewer, async (manager) => {
    const accounts = (await findLedgerAccounts(manager, viewer)).filter(
      (account) => account.currency === currency,
    );
    const filter = {
      accountId: null,
      from: addDays(today, -pastDays),
      to: today,
      after: null,
      limit: mostEntries,
    };
    const entries = (await findEntries(manager, viewer, filter)).filter(
      ({ amount, transferId }) => amount.currency === currency && transferId === null,
    );
    return {
      today,
      balanceMinor: accounts.reduce((sum, { balanceMinor }) => sum + balanceMinor, 0),
      payments: entries.map(({ date, amount, description }) => ({
        date,
        amountMinor: amount.amountMinor,
        merchant: merchantKey(description) || description,
      })),
    };
  });
}
