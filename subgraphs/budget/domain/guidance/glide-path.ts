import { allocate } from '@progressive/quantities';
import type { RiskLevel } from './risk-questionnaire.js';

/** Kinds of investments, never single ones. */
export type AssetClass = 'SHARES_HOME' | 'SHARES_WORLD' | 'BONDS' | 'CASH';

export interface AllocationPart {
  readonly assetClass: AssetClass;
  /** Whole percent; the parts sum to 100. */
  readonly percent: number;
  readonly reason: string;
}

export interface GlideStep {
  /** Years until the money is needed. */
  readonly yearsLeft: number;
  readonly sharesPercent: number;
}

/** Most that each level has in shares, percent, while the money is not needed for long (our judgement). */
const mostShares: Readonly<Record<RiskLevel, number>> = { 1: 30, 2: 45, 3: 60, 4: 75, 5: 90 };
/** Until this many years before it is needed the share stays; in the last ones it falls. */
const steadyYears = 25;
const soonYears = 3;

/**
 * Percent in shares, falling as the money comes to be needed: earnings still to come act like a bond, and they run out (Bodie, Merton &
 * Samuelson 1992). Straight from the level's most at 25 years to a third of it at 3; nothing in shares for what is needed
 * within 3 years. Others argue for a path that rises in retirement (Pfau & Kitces 2014).
 * @param yearsLeft 0 to 60.
 */
export function sharesPercent(level: RiskLevel, yearsLeft: number): number {
  const most = mostShares[level];
  if (yearsLeft < soonYears) return 0;
  const part = Math.min(1, (yearsLeft - soonYears) / (steadyYears - soonYears));
  return Math.round(most / 3 + (most - most / 3) * part);
}

/** The path in steps of five years, from now to the day the money is needed. */
export function glidePath(level: RiskLevel, yearsLeft: number): GlideStep[] {
  const steps: GlideStep[] = [];
  for (let left = yearsLeft; left > 0; left -= 5)
    steps.push({ yearsLeft: left, sharesPercent: sharesPercent(level, left) });
  return [...steps, { yearsLeft: 0, sharesPercent: sharesPercent(level, 0) }];
}

/**
 * Spreads money over kinds of investments. Two fifths of the shares at home, three fifths in the rest of the world (our judgement:
 * between a home bias and the weights of the world's markets); what is needed within 3 years is cash.
 */
export function allocation(level: RiskLevel, yearsLeft: number): AllocationPart[] {
  const shares = sharesPercent(level, yearsLeft);
  const [home = 0, world = 0] = shares === 0 ? [0, 0] : allocate(shares, [2, 3]);
  const cash = yearsLeft < soonYears ? 100 : Math.min(100 - shares, 10);
  const parts: AllocationPart[] = [
    {
      assetClass: 'SHARES_HOME',
      percent: home,
      reason: 'Companies of your own market, spread over many of them: no rate of exchange to bear.',
    },
    {
      assetClass: 'SHARES_WORLD',
      percent: world,
      reason: 'Companies of all other markets: no single country decides.',
    },
    {
      assetClass: 'BONDS',
      percent: 100 - shares - cash,
      reason: 'Loans to states and sound companies: they fall less when shares fall.',
    },
    { assetClass: 'CASH', percent: cash, reason: 'Insured deposits, for what is needed soon and for calm.' },
  ];
  return parts.filter(({ percent }) => percent > 0);
}
