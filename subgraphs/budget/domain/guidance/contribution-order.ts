/** Where a person pays taxes; the names of accounts and rules differ. */
export type Jurisdiction = 'US' | 'UK' | 'EU' | 'OTHER';

export interface ContributionStep {
  readonly order: number;
  readonly title: string;
  readonly reason: string;
  readonly source: string;
  readonly caveat: string;
}

interface Step {
  readonly title: string;
  readonly reason: string;
  readonly source: string;
  readonly caveats: Readonly<Record<Jurisdiction, string>>;
}

const same = (text: string): Step['caveats'] => ({ US: text, UK: text, EU: text, OTHER: text });

const steps: readonly Step[] = [
  {
    title: 'Bills and minimum payments',
    reason: 'Missing one costs fees and makes every later loan dearer.',
    source: 'CFPB, Your money, your goals',
    caveats: same('The same everywhere.'),
  },
  {
    title: 'A first reserve of about a month',
    reason: 'A small surprise is then no new debt.',
    source: 'CFPB, An essential guide to building an emergency fund; Sabat & Gallagher 2019',
    caveats: same(
      'Keep it in insured deposits; what is insured, and up to how much, differs between countries.',
    ),
  },
  {
    title: 'What the employer adds to a pension',
    reason: 'Money that somebody else pays in is worth more than any interest.',
    source: 'Choi, Laibson & Madrian 2011',
    caveats: {
      US: 'Plans of employers often match a part of what you pay in; when the matched money is yours for good differs.',
      UK: 'Most employees are enrolled in a workplace pension to which the employer must pay; opting out gives that up.',
      EU: 'Occupational pensions differ from country to country and by collective agreement; ask what yours adds.',
      OTHER: 'Ask whether your employer adds anything; in many countries none does.',
    },
  },
  {
    title: 'Dear debts, above about 8 % a year',
    reason: 'What they cost is sure, what investments bring is not.',
    source: 'avalanche order (Amar et al. 2011)',
    caveats: same('Compare with rates after taxes; some interest may be deducted where you live.'),
  },
  {
    title: 'The reserve of three to six months',
    reason: 'Lost income then need not be met by selling when prices are low.',
    source: 'CFPB; six to twelve months where income varies',
    caveats: same('Fewer months may do where unemployment insurance is generous, more where there is none.'),
  },
  {
    title: 'Accounts with a tax advantage',
    reason: 'Taxes that are not paid stay invested.',
    source: 'general rule; see the caveat',
    caveats: {
      US: 'Limits and income thresholds change every year; money may be locked until an age. Check the figures of the tax authority.',
      UK: 'Yearly allowances change with the budget; pensions are locked until an age, other sheltered accounts are not.',
      EU: 'Each member state has rules of its own, and some have no such account at all.',
      OTHER: 'Rules differ; ask the tax authority or an independent adviser.',
    },
  },
  {
    title: 'Goals with a date, and everything else',
    reason: 'What is needed within about three years stays in deposits; what is not may be invested widely.',
    source: 'your goals, by priority',
    caveats: same('Taxes on interest, dividends and gains differ between countries.'),
  },
];

/** The usual order in which money is put to work, with what differs where a person pays taxes. */
export function contributionOrder(jurisdiction: Jurisdiction): ContributionStep[] {
  return steps.map(({ title, reason, source, caveats }, index) => ({
    order: index + 1,
    title,
    reason,
    source,
    caveat: caveats[jurisdiction],
  }));
}
