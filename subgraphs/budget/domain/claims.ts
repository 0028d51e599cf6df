import { daysBetween } from '@progressive/quantities';
import type { Claim } from './claim.js';
import { compareGoals, type Goal, goalRest } from './money-profile.js';
import { monthDays } from './recurrence.js';
import type { Situation } from './situation.js';
import { categoryName } from './spending-category.js';

/** What the person wants of this plan, beside what is stored. */
export interface MoneyWishes {
  /** save-money, spend-less or pay-debt. */
  readonly goal: string | null;
  /** To save over the span, minor units. */
  readonly savingsGoalMinor: number | null;
}

export const noWishes: MoneyWishes = { goal: null, savingsGoalMinor: null };

/** Yearly interest above which paying a debt beats saving: about what long-run investments return. */
const highAprPercent = 8;
/** Days in which a starter emergency fund is filled, the whole fund, and goals without a date. */
const starterPaceDays = 91;
const fundPaceDays = 730;
const goalPaceDays = 365;
/** Savings of somebody without goals (Warren & Tyagi 2005). */
const savingsShare = 0.2;
const none: readonly never[] = [];

/** Bills and minimum payments: nothing comes before them. */
export function commitmentClaims({ commitments }: Situation): Claim[] {
  return commitments.map(({ id, name, category, shareMinor, dueDates, reason, source }) => ({
    id,
    claimClass: 'MUST',
    kind: 'BILL',
    category,
    name,
    demandMinor: shareMinor,
    fullMinor: shareMinor,
    reason,
    source,
    dueDates,
  }));
}

/** What the money that is kept (neither bills nor food nor fitness) is for, in order of priority. */
export function keptClaims(now: Situation, wishes: MoneyWishes): Claim[] {
  const debtsFirst = (goal: Goal) =>
    goal.kind === 'DEBT' && ((goal.aprPercent ?? 0) >= highAprPercent || wishes.goal === 'pay-debt');
  const before: Claim[] = [...needClaims(now), ...starterClaims(now), ...debtClaims(now, debtsFirst)];
  const goals = goalClaims(now);
  const saved = [...before.filter(({ claimClass }) => claimClass !== 'NEED'), ...goals];
  const demanded = saved.reduce((sum, claim) => sum + claim.demandMinor, 0);
  return [...before, ...goals, ...savingClaims(now, wishes, demanded), funClaim(now, wishes)].filter(
    ({ fullMinor }) => fullMinor > 0,
  );
}

function needClaims({ needs }: Situation): Claim[] {
  return needs.map(({ category, shareMinor, source }) => ({
    id: `need:${category}`,
    claimClass: 'NEED',
    kind: 'NEED',
    category,
    name: categoryName(category),
    demandMinor: shareMinor,
    fullMinor: shareMinor,
    reason: 'What it usually takes; life stops without it.',
    source,
    dueDates: none,
  }));
}

/** A month of commitments, or the whole fund where that is less: the buffer that comes before paying debts faster. */
export function starterTarget({ committedMinor, span }: Situation, fund: Goal): number {
  const month = Math.round((committedMinor * monthDays) / span.days);
  return Math.min(fund.target.amountMinor, Math.max(month, Math.round(fund.target.amountMinor / 6)));
}

function starterClaims(now: Situation): Claim[] {
  return byPriority(now, 'EMERGENCY_FUND').flatMap((fund) => {
    const rest = starterTarget(now, fund) - fund.savedMinor;
    if (rest <= 0) return [];
    return {
      id: `starter:${fund.id}`,
      claimClass: 'STARTER' as const,
      kind: 'SAVINGS' as const,
      category: 'EMERGENCY_FUND',
      name: `${fund.name} (starter)`,
      demandMinor: paced(rest, now.span.days, starterPaceDays),
      fullMinor: rest,
      reason:
        'A month of bills as a buffer within three months, before anything else is saved for or paid faster.',
      source: 'CFPB, An essential guide to building an emergency fund',
      dueDates: none,
    };
  });
}

/**
 * Dearest debt first (avalanche): with constant rates no other order costs less interest. A promotional rate that ends can make
 * another order cheaper; the comparison of debts searches for it over months, which a plan of weeks cannot see.
 */
function debtClaims(now: Situation, isFirst: (goal: Goal) => boolean): Claim[] {
  const debts = byPriority(now, 'DEBT').filter(isFirst);
  const searched =
    debts.length > 1
      ? ' Where a promotional rate ends, another order may be cheaper: the comparison of debts searches for it.'
      : '';
  debts.sort((a, b) => (b.aprPercent ?? 0) - (a.aprPercent ?? 0) || compareGoals(a, b));
  return debts.flatMap((debt) => {
    const minimum = now.commitments.find(({ id }) => id === `minimum:${debt.id}`)?.shareMinor ?? 0;
    const rest = Math.max(0, goalRest(debt) - minimum);
    return {
      id: `debt:${debt.id}`,
      claimClass: 'HIGH_DEBT' as const,
      kind: 'GOAL' as const,
      category: 'DEBT',
      name: `${debt.name} (paid faster)`,
      demandMinor: paced(rest, now.span.days, goalPaceDays),
      fullMinor: rest,
      reason: `At ${debt.aprPercent ?? 0} % a year, paying it within a year beats saving; the dearest debt goes first.${searched}`,
      source: 'avalanche order (Amar et al. 2011)',
      dueDates: none,
    };
  });
}

function goalClaims(now: Situation): Claim[] {
  const funds = byPriority(now, 'EMERGENCY_FUND').map((fund) => {
    const rest = Math.max(0, fund.target.amountMinor - Math.max(fund.savedMinor, starterTarget(now, fund)));
    return saving(now, fund, rest, fundPaceDays, 'EMERGENCY_FUND');
  });
  const sinking = byPriority(now, 'SINKING_FUND').map((goal) =>
    saving(now, goal, goalRest(goal), goalPaceDays, 'GOAL'),
  );
  return [...funds, ...sinking];
}

function saving(now: Situation, goal: Goal, rest: number, usualPace: number, category: string): Claim {
  const { span } = now;
  const untilDue = goal.dueDate === null ? usualPace : Math.max(1, daysBetween(span.startDate, goal.dueDate));
  const demandMinor = paced(rest, span.days, untilDue);
  const isFund = category === 'EMERGENCY_FUND';
  const pace =
    goal.dueDate === null ? `within ${Math.round(usualPace / monthDays)} months` : `by ${goal.dueDate}`;
  return {
    id: `goal:${goal.id}`,
    claimClass: 'GOAL',
    kind: isFund ? 'SAVINGS' : 'GOAL',
    category,
    name: goal.name,
    demandMinor,
    // What is over goes to safety first, not to a bike before its time.
    fullMinor: isFund ? rest : demandMinor,
    reason: `This span's part of what is missing, to be there ${pace}.`,
    source: isFund ? 'CFPB: three to six months of expenses' : 'your goal',
    dueDates: none,
  };
}

/** What the person asked to save beyond their goals; a fifth of the income for somebody without any. */
function savingClaims(now: Situation, wishes: MoneyWishes, demanded: number): Claim[] {
  const isStated = wishes.savingsGoalMinor !== null;
  const usual = demanded === 0 ? Math.round(now.incomeMinor * savingsShare) : 0;
  const amount = Math.max(0, (wishes.savingsGoalMinor ?? usual + demanded) - demanded);
  return [
    {
      id: 'savings',
      claimClass: 'STATED',
      kind: 'SAVINGS',
      category: 'SAVINGS',
      name: 'Savings',
      demandMinor: amount,
      fullMinor: amount,
      reason: isStated
        ? 'What you asked to save, beside your goals.'
        : 'A fifth of the income, until you tell goals.',
      source: isStated ? 'your request' : '50/30/20 rule (Warren & Tyagi 2005)',
      dueDates: none,
    },
  ];
}

function funClaim({ fun }: Situation, wishes: MoneyWishes): Claim {
  const isSaving = wishes.goal === 'save-money' || wishes.goal === 'spend-less' || wishes.goal === 'pay-debt';
  const amount = isSaving ? Math.round(fun.shareMinor / 2) : fun.shareMinor;
  return {
    id: 'fun',
    claimClass: 'FUN',
    kind: 'FUN',
    category: 'FUN',
    name: 'Fun and everything else',
    demandMinor: amount,
    fullMinor: amount,
    reason: isSaving
      ? 'Half of the usual, because you want to keep more.'
      : 'What you usually spend to enjoy life.',
    source: fun.source,
    dueDates: none,
  };
}

function byPriority({ goals }: Situation, kind: Goal['kind']): Goal[] {
  return goals.filter((goal) => goal.kind === kind && goalRest(goal) > 0).sort(compareGoals);
}

/** The part of `rest` that belongs to `days` when it is to be there in `paceDays`. */
function paced(rest: number, days: number, paceDays: number): number {
  return Math.min(rest, Math.ceil((rest * days) / Math.max(days, paceDays)));
}
