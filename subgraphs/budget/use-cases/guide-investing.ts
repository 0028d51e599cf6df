import {
  type ContributionStep,
  contributionOrder,
  type Jurisdiction,
} from '../domain/guidance/contribution-order.js';
import {
  type AllocationPart,
  allocation,
  type GlideStep,
  glidePath,
  sharesPercent,
} from '../domain/guidance/glide-path.js';
import { type RiskProfile, riskProfile } from '../domain/guidance/risk-questionnaire.js';
import {
  type ReturnModel,
  simulateWealth,
  type WealthOutcome,
  wealthPaths,
} from '../domain/guidance/wealth-simulation.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { yearlyReturns } from './yearly-returns.js';

/** Said with every answer about investing. */
export const educationLabel =
  'Education, not advice: this explains how kinds of investments have behaved and what people usually consider. It knows neither your whole situation nor your taxes, names no product, and the past does not foretell what comes.';

export interface GuidanceGiven {
  readonly answers: readonly { readonly questionId: string; readonly answer: number }[];
  readonly startMinor: number;
  readonly yearlyMinor: number;
  readonly years: number;
  readonly feePercent?: number | null | undefined;
  readonly targetMinor?: number | null | undefined;
  readonly jurisdiction: Jurisdiction;
}

export interface OutcomeView extends WealthOutcome {
  readonly model: ReturnModel;
}

export interface InvestingGuidance {
  readonly kind: 'InvestingGuidance';
  readonly label: string;
  readonly risk: RiskProfile;
  readonly glidePath: readonly GlideStep[];
  readonly allocation: readonly AllocationPart[];
  readonly contributionOrder: readonly ContributionStep[];
  readonly putInMinor: number;
  readonly outcomes: readonly OutcomeView[];
  readonly fees: readonly {
    readonly feePercent: number;
    readonly middleMinor: number;
    readonly costMinor: number;
  }[];
  readonly assumptions: readonly string[];
}

/** A fee that is shown beside the person's own: what one percent a year costs. */
const shownFee = 1;
const largestMinor = 50_000_000;

/** Explains what fits a person's answers, with simulated futures of a plan; the same input gives the same answer. */
export function guideInvesting(given: GuidanceGiven): InvestingGuidance | Refusal {
  const refusal = checkGuidance(given);
  if (refusal !== null) return refusal;
  const risk = riskProfile(new Map(given.answers.map(({ questionId, answer }) => [questionId, answer])));
  if (risk === null)
    return refuse('ANSWERS_INCOMPLETE', 'Every question of riskQuestions needs one of its answers.', [
      'input.answers',
    ]);
  const { startMinor, yearlyMinor, years } = given;
  const feePercent = given.feePercent ?? 0;
  const plan = {
    startMinor,
    yearlyMinor,
    mix: Array.from({ length: years }, (_, year) => mixOf(risk.level, years - year)),
    feesPercent: [feePercent, 0, feePercent + shownFee],
  };
  const simulate = (model: ReturnModel): WealthOutcome[] =>
    simulateWealth(plan, yearlyReturns(), {
      model,
      seed: 'guidance',
      targetMinor: given.targetMinor ?? null,
    });
  const [own, free, dearer] = simulate('BOOTSTRAP');
  const [parametric] = simulate('PARAMETRIC');
  if (own === undefined || free === undefined || dearer === undefined || parametric === undefined)
    throw new Error('each fee has an outcome');
  const feeOf = (fee: number, { p50 }: WealthOutcome) => ({
    feePercent: fee,
    middleMinor: p50,
    costMinor: free.p50 - p50,
  });
  return {
    kind: 'InvestingGuidance',
    label: educationLabel,
    risk,
    glidePath: glidePath(risk.level, years),
    allocation: allocation(risk.level, years),
    contributionOrder: contributionOrder(given.jurisdiction),
    putInMinor: startMinor + yearlyMinor * years,
    outcomes: [
      { model: 'BOOTSTRAP', ...own },
      { model: 'PARAMETRIC', ...parametric },
    ],
    fees: [feeOf(0, free), feeOf(feePercent, own), feeOf(feePercent + shownFee, dearer)],
    assumptions: [
      `${wealthPaths} futures each, rebalanced every year along the path, in money of today.`,
      'BOOTSTRAP draws blocks of five years of 1928 to 2024 in the United States, a market that did well among those of the world; PARAMETRIC draws log-normal years with their means, spreads and correlations.',
      'Taxes are left out; shares at home and in the world are taken to behave alike.',
    ],
  };
}

function mixOf(level: RiskProfile['level'], yearsLeft: number) {
  const shares = sharesPercent(level, yearsLeft) / 100;
  const parts = allocation(level, yearsLeft);
  const bills = (parts.find(({ assetClass }) => assetClass === 'CASH')?.percent ?? 0) / 100;
  return { shares, bonds: Math.max(0, 1 - shares - bills), bills };
}

function checkGuidance({
  startMinor,
  yearlyMinor,
  years,
  feePercent,
  targetMinor,
}: GuidanceGiven): Refusal | null {
  const isAmount = (amount: number): boolean => amount >= 0 && amount <= largestMinor;
  if (!isAmount(startMinor) || !isAmount(yearlyMinor))
    return refuse('INVALID_VALUE', `An amount is 0 to ${largestMinor} minor units.`, [
      'input.startMinor',
      'input.yearlyMinor',
    ]);
  if (targetMinor != null && targetMinor < 1)
    return refuse('INVALID_VALUE', 'A target is above 0.', ['input.targetMinor']);
  if (years < 1 || years > 60) return refuse('INVALID_VALUE', 'A plan has 1 to 60 years.', ['input.years']);
  if (!((feePercent ?? 0) >= 0 && (feePercent ?? 0) <= 5))
    return refuse('INVALID_VALUE', 'A yearly fee is 0 to 5 percent.', ['input.feePercent']);
  return null;
}
