import { isLocalDate } from '@progressive/quantities';
import { type Goal, goalRest } from '../money-profile.js';
import { type Refusal, refuse } from '../refusal.js';
import type { DayCount, Debt, MinimumRule, PromotionalRate } from './debt.js';

/** What a contract says beyond the rate. */
export interface DebtTerms {
  readonly minimum: MinimumRule;
  readonly promotions: readonly PromotionalRate[];
  readonly dayCount: DayCount;
}

/** The debts of some goals, with their terms where they were told: else a fixed minimum and real days of a 365-day year. */
export function debtsOf(goals: readonly Goal[], terms: ReadonlyMap<string, DebtTerms>): Debt[] {
  return goals
    .filter((goal) => goal.kind === 'DEBT' && goalRest(goal) > 0)
    .map((goal) => {
      const usual: DebtTerms = {
        minimum: { kind: 'FIXED', percent: 0, leastMinor: goal.minimumPaymentMinor ?? 0 },
        promotions: [],
        dayCount: 'ACTUAL_365',
      };
      const { id, name, aprPercent } = goal;
      return {
        id,
        name,
        balanceMinor: goalRest(goal),
        aprPercent: aprPercent ?? 0,
        ...(terms.get(id) ?? usual),
      };
    });
}

/** The first thing that is wrong with terms, or null. */
export function checkTerms({ minimum, promotions }: DebtTerms): Refusal | null {
  if (!(minimum.percent >= 0 && minimum.percent <= 100))
    return invalid('minimumPercent', 'A percentage is 0 to 100.');
  if (minimum.kind === 'FIXED' && minimum.percent !== 0)
    return invalid('minimumPercent', 'A fixed minimum payment has no percentage.');
  if (minimum.leastMinor < 0 || minimum.leastMinor > 50_000_000)
    return invalid('leastMinor', 'A minimum payment is 0 to 50000000 minor units.');
  if (promotions.length > 5) return invalid('promotions', 'There is room for 5 promotional rates.');
  if (promotions.some(({ aprPercent }) => !(aprPercent >= 0 && aprPercent <= 400)))
    return invalid('promotions', 'Interest is 0 to 400 percent a year.');
  if (promotions.some(({ until }) => !isLocalDate(until)))
    return invalid('promotions', 'A promotion ends on a day, YYYY-MM-DD.');
  return null;
}

function invalid(field: string, message: string): Refusal {
  return refuse('INVALID_VALUE', message, [`input.${field}`]);
}
