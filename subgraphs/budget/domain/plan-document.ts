import type { LocalDate } from '@progressive/quantities';
import { allocateByPriority } from './allocation.js';
import { type CashDay, cashDays, type KnownFlows, type LowBalance, lowBalance } from './cash-flow.js';
import type { Claim, LineKind } from './claim.js';
import { commitmentClaims, keptClaims } from './claims.js';
import type { MoneyBrief } from './offer-space.js';
import type { Span } from './recurrence.js';
import { type Refusal, refuse } from './refusal.js';
import type { Situation } from './situation.js';

/** A part of the money, minor units ≥ 0. */
export interface PlanLine {
  readonly id: string;
  readonly kind: LineKind;
  readonly category: string;
  readonly name: string;
  readonly amountMinor: number;
  readonly reason: string;
  readonly source: string;
  readonly dueDates: readonly LocalDate[];
}

/** A line with the currency of its plan. */
export interface CurrencyLine extends PlanLine {
  readonly currency: string;
}

/** A budget plan's content: never changed, only replaced. Amounts are minor units; the lines sum to the income. */
export interface PlanDocument {
  readonly startDate: LocalDate;
  readonly horizonDays: number;
  readonly currency: string;
  readonly incomeMinor: number;
  readonly isIncomeKnown: boolean;
  readonly lines: readonly PlanLine[];
  readonly days: readonly CashDay[];
  readonly lowBalance: LowBalance | null;
  readonly notes: readonly string[];
  /** What meals and training cost when the plan was made; their lines do not go below it. */
  readonly agreed: { readonly foodMinor: number; readonly fitnessMinor: number };
  readonly flows: KnownFlows;
}

/** What a plan is made from. */
export interface PlanRequest {
  readonly now: Situation;
  readonly brief: MoneyBrief;
  readonly flows: KnownFlows;
  /** Costs of the reserved meals and training, minor units ≥ 0. */
  readonly agreed: PlanDocument['agreed'];
  /** What the negotiation gave to savings and the rest, minor units. */
  readonly keptMinor: number;
}

/** Divides the money to the cent, or says what is short. */
export function makePlan(request: PlanRequest): PlanDocument | Refusal {
  return request.now.known ? planOfIncome(request) : planOfStatedMoney(request);
}

function planOfIncome({ now, brief, flows, agreed, keptMinor }: PlanRequest): PlanDocument | Refusal {
  const kept = now.disposableMinor - agreed.foodMinor - agreed.fitnessMinor;
  if (kept < 0) {
    return refuse(
      'INFEASIBLE_BUDGET',
      'Bills, food and fitness together cost more than the income of this span.',
      ['income', 'bills', 'food', 'fitness'],
      ['plan cheaper meals', 'plan training without costs', 'change or remove a bill'],
    );
  }
  const notes = [...now.assumptions];
  if (kept < keptMinor)
    notes.push('Food and fitness cost a little more than agreed; savings took the difference.');
  const lines = [
    ...linesOf(now.incomeMinor - now.disposableMinor, commitmentClaims(now)),
    ...agreedLines(agreed),
    ...linesOf(kept, keptClaims(now, brief)),
  ];
  return finish({ now, flows, agreed, lines, notes, incomeMinor: now.incomeMinor });
}

/** Without an income the plan divides the money that the request is about. */
function planOfStatedMoney({ now, brief, flows, agreed, keptMinor }: PlanRequest): PlanDocument {
  const spent = agreed.foodMinor + agreed.fitnessMinor;
  const incomeMinor = Math.max(brief.totalMoneyCap ?? 0, spent + keptMinor);
  const saved = { ...savedLine, amountMinor: keptMinor };
  const lines = [
    ...agreedLines(agreed),
    ...(keptMinor > 0 ? [saved] : []),
    ...restLine(incomeMinor - spent - keptMinor),
  ];
  const notes = [
    ...now.assumptions,
    'No income is known: this divides the money that you named, or that the plan costs. As a start, half of a net income goes to needs, 30 % to wants and 20 % to savings (50/30/20, Warren & Tyagi 2005).',
  ];
  return finish({ now, flows, agreed, lines, notes, incomeMinor });
}

const savedLine: PlanLine = {
  id: 'savings',
  kind: 'SAVINGS',
  category: 'SAVINGS',
  name: 'Savings',
  amountMinor: 0,
  reason: 'What you asked to save.',
  source: 'your request',
  dueDates: [],
};

/** The lines of an amount that is divided by priority; they sum to it. */
export function linesOf(amountMinor: number, claims: readonly Claim[]): PlanLine[] {
  const { shares, restMinor } = allocateByPriority(amountMinor, claims);
  const lines = shares.map(({ claim, amountMinor: amount }): PlanLine => {
    const { id, kind, category, name, reason, source, dueDates } = claim;
    return { id, kind, category, name, amountMinor: amount, reason, source, dueDates };
  });
  return [...lines, ...restLine(restMinor)];
}

function restLine(amountMinor: number): PlanLine[] {
  return amountMinor === 0 ? [] : [{ ...emptyRest, amountMinor }];
}

/** The line of what nobody claimed, which edits take from and give to first. */
export const emptyRest: PlanLine = {
  id: 'rest',
  kind: 'SAVINGS',
  category: 'SAVINGS',
  name: 'Kept for later',
  amountMinor: 0,
  reason: 'Everything else is provided for; it is yours to decide.',
  source: 'what is left of the income',
  dueDates: [],
};

function agreedLines({ foodMinor, fitnessMinor }: PlanDocument['agreed']): PlanLine[] {
  const lines: PlanLine[] = [
    {
      id: 'food',
      kind: 'FOOD',
      category: 'GROCERIES',
      name: 'Food',
      amountMinor: foodMinor,
      reason: 'What the planned meals cost, whole packs counted.',
      source: 'your meal plan',
      dueDates: [],
    },
    {
      id: 'fitness',
      kind: 'FITNESS',
      category: 'FITNESS',
      name: 'Fitness',
      amountMinor: fitnessMinor,
      reason: 'What the planned training costs.',
      source: 'your training program',
      dueDates: [],
    },
  ];
  return lines.filter(({ amountMinor }) => amountMinor > 0);
}

interface Finish {
  readonly now: Situation;
  readonly flows: KnownFlows;
  readonly agreed: PlanDocument['agreed'];
  readonly lines: readonly PlanLine[];
  readonly notes: readonly string[];
  readonly incomeMinor: number;
}

function finish({ now, flows, agreed, lines, notes, incomeMinor }: Finish): PlanDocument {
  return {
    startDate: now.span.startDate,
    horizonDays: now.span.days,
    currency: now.currency,
    incomeMinor,
    isIncomeKnown: now.known,
    lines,
    ...cashOf(lines, flows, now.span, now.currency),
    notes,
    agreed,
    flows,
  };
}

/** What the lines do to the accounts. Savings stay there; money for a debt and everything undated leaves evenly. */
export function cashOf(
  lines: readonly PlanLine[],
  flows: KnownFlows,
  span: Span,
  currency: string,
): Pick<PlanDocument, 'days' | 'lowBalance'> {
  const leaves = ({ id, kind, category }: PlanLine) =>
    kind === 'BILL' ? id === 'assumed-needs' : kind !== 'SAVINGS' && category !== 'GOAL';
  const spread = lines.filter(leaves).reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const days = cashDays(flows, span, spread);
  return { days, lowBalance: lowBalance(days, currency) };
}
