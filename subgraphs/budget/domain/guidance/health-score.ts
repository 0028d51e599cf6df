/** What is known of a person's money; null = not known, which counts neither way. */
export interface HealthFigures {
  /** Part of the income that was not spent over the last months; may be negative. */
  readonly savingsRate: number | null;
  /** Months of essential spending that can be reached at once. */
  readonly monthsCovered: number | null;
  /** Part of the income that minimum payments of debts take. */
  readonly debtPaymentShare: number | null;
  /** Part of the income that housing takes. */
  readonly housingShare: number | null;
  /** Part of the complete months that ended with more income than spending. */
  readonly goodMonths: number | null;
  /** What is owed at more than 8 % a year, as a part of a month's income. */
  readonly dearDebtMonths: number | null;
}

export interface HealthPart {
  readonly id: keyof HealthFigures;
  readonly name: string;
  /** 0 to 100; null when it is not known. */
  readonly score: number | null;
  /** Part of the whole score, 0 to 1; 0 when it is not known. */
  readonly weight: number;
  readonly reading: string;
  readonly source: string;
}

export interface HealthScore {
  /** 0 to 100; null when too little is known. */
  readonly score: number | null;
  readonly parts: readonly HealthPart[];
}

interface Measure {
  readonly id: keyof HealthFigures;
  readonly name: string;
  readonly weight: number;
  /** The value that scores 0, and the one that scores 100; between them in a straight line. */
  readonly nothing: number;
  readonly full: number;
  readonly read: (value: number) => string;
  readonly source: string;
}

const percent = (value: number): string => `${Math.round(value * 100)} %`;
const tenths = (value: number): string => String(Math.round(value * 10) / 10);

const measures: readonly Measure[] = [
  {
    id: 'savingsRate',
    name: 'Spending less than you earn',
    weight: 0.25,
    nothing: 0,
    full: 0.2,
    read: (value) => `${percent(value)} of the income was not spent`,
    source: '20 % for savings: 50/30/20 rule (Warren & Tyagi 2005)',
  },
  {
    id: 'monthsCovered',
    name: 'Reserve',
    weight: 0.25,
    nothing: 0,
    full: 6,
    read: (value) => `${tenths(value)} months of essential spending`,
    source: 'three to six months: CFPB guide to emergency funds',
  },
  {
    id: 'debtPaymentShare',
    name: 'Payments of debts',
    weight: 0.15,
    nothing: 0.36,
    full: 0,
    read: (value) => `${percent(value)} of the income`,
    source: '36 % of income as the most for all debts: a rule of lenders',
  },
  {
    id: 'dearDebtMonths',
    name: 'Dear debts',
    weight: 0.15,
    nothing: 3,
    full: 0,
    read: (value) => `${tenths(value)} months of income owed at more than 8 % a year`,
    source: 'our judgement',
  },
  {
    id: 'housingShare',
    name: 'Housing',
    weight: 0.1,
    nothing: 0.5,
    full: 0.3,
    read: (value) => `${percent(value)} of the income`,
    source: '30 % as affordable, 50 % as severe: US Department of Housing',
  },
  {
    id: 'goodMonths',
    name: 'Steady months',
    weight: 0.1,
    nothing: 0,
    full: 1,
    read: (value) => `${percent(value)} of the months ended with more than they began`,
    source: 'our judgement',
  },
];

/** Measures of which at least this part of the weight must be known. */
const leastKnown = 0.5;

/** Scores money by what is known of it: unknown parts are named, and the others share their weight. */
export function healthScore(figures: HealthFigures): HealthScore {
  const known = measures.filter(({ id }) => figures[id] !== null);
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  const parts = measures.map(({ id, name, weight, nothing, full, read, source }): HealthPart => {
    const value = figures[id];
    if (value === null) return { id, name, score: null, weight: 0, reading: 'not known yet', source };
    const score = Math.round(100 * Math.min(1, Math.max(0, (value - nothing) / (full - nothing))));
    return { id, name, score, weight: weight / total, reading: read(value), source };
  });
  const score = parts.reduce((sum, part) => sum + (part.score ?? 0) * part.weight, 0);
  return { score: total < leastKnown ? null : Math.round(score), parts };
}
