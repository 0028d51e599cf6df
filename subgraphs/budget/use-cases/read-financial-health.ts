import type { ViewerClaims } from '@progressive/access-tokens';
import { median } from '../domain/envelopes/first-envelopes.js';
import { essentialOf, monthsCovered } from '../domain/goals/essentials.js';
import { type HealthFigures, type HealthScore, healthScore } from '../domain/guidance/health-score.js';
import type { LedgerAccount } from '../domain/ledger/ledger.js';
import { goalRest, type MoneyProfile } from '../domain/money-profile.js';
import { monthlyMinor } from '../domain/recurrence.js';
import { findAccountFlows } from '../repositories/account-flow-repository.js';
import { findLedgerAccounts } from '../repositories/ledger-repository.js';
import { readProfile } from '../repositories/profile-repository.js';
import type { BudgetServices } from './budget-services.js';
import { thisMonth } from './change-envelopes.js';
import { educationLabel } from './guide-investing.js';
import { completeMonths, type LedgerMonthSums } from './read-goal-outlook.js';

/** Complete months that are looked at. */
const lookedAt = 6;
const dearAprPercent = 8;

export interface FinancialHealth extends HealthScore {
  readonly label: string;
  readonly months: number;
}

/** Scores the viewer's money in one currency, with its parts and where each rule comes from. */
export async function readFinancialHealth(
  services: BudgetServices,
  viewer: ViewerClaims,
  currency: string,
): Promise<FinancialHealth> {
  const { flows, accounts, profile } = await services.database.read(viewer, async (manager) => ({
    flows: await findAccountFlows(manager, viewer, currency),
    accounts: await findLedgerAccounts(manager, viewer),
    profile: await readProfile(manager, viewer),
  }));
  const months = completeMonths(flows, thisMonth(services), lookedAt);
  const own = accounts.filter((account) => account.currency === currency);
  return {
    ...healthScore(figuresOf(months, own, profile, currency)),
    label: educationLabel,
    months: months.length,
  };
}

function figuresOf(
  months: readonly LedgerMonthSums[],
  accounts: readonly LedgerAccount[],
  profile: MoneyProfile,
  currency: string,
): HealthFigures {
  const told = profile.incomes.filter(({ amount }) => amount.currency === currency);
  const toldMonthly = sum(told.map(({ amount, recurrence }) => monthlyMinor(amount.amountMinor, recurrence)));
  const income = toldMonthly > 0 ? toldMonthly : median(months.map(({ incomeMinor }) => incomeMinor));
  const earned = sum(months.map(({ incomeMinor }) => incomeMinor));
  const debts = profile.goals.filter((goal) => goal.kind === 'DEBT' && goal.target.currency === currency);
  const reachable = accounts.filter(({ kind }) => kind === 'BANK' || kind === 'CASH' || kind === 'SAVINGS');
  const ofIncome = (amount: number): number | null => (income > 0 ? amount / income : null);
  const hasMonths = months.length > 0;
  return {
    savingsRate: earned > 0 ? sum(months.map(({ savedMinor }) => savedMinor)) / earned : null,
    monthsCovered:
      reachable.length > 0
        ? monthsCovered(
            sum(reachable.map(({ balanceMinor }) => balanceMinor)),
            median(months.map(({ spending }) => essentialOf(spending))),
          )
        : null,
    debtPaymentShare: ofIncome(
      sum(debts.filter((debt) => goalRest(debt) > 0).map((debt) => debt.minimumPaymentMinor ?? 0)),
    ),
    dearDebtMonths: ofIncome(
      sum(debts.filter(({ aprPercent }) => (aprPercent ?? 0) > dearAprPercent).map(goalRest)),
    ),
    housingShare: hasMonths
      ? ofIncome(median(months.map(({ spending }) => spending.get('HOUSING') ?? 0)))
      : null,
    goodMonths: hasMonths ? months.filter(({ savedMinor }) => savedMinor > 0).length / months.length : null,
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
