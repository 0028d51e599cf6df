import type { ViewerClaims } from '@progressive/access-tokens';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningBudget, startBudget } from './running-budget.js';

let world: RunningBudget;
beforeAll(async () => {
  world = await startBudget('moneyplans', '2026-11-21T12:00:00Z');
});
afterAll(() => world?.[Symbol.asyncDispose]());

interface Amount {
  readonly amountMinor: number;
}
interface Comparison {
  readonly __typename: string;
  readonly code: string;
  readonly waysOut: readonly string[];
  readonly leastInterest: Amount;
  readonly gapPercent: number | null;
  readonly owed: Amount;
  readonly strategies: readonly {
    readonly strategy: string;
    readonly interest: Amount;
    readonly paid: Amount;
    readonly payoffDate: string | null;
    readonly moreThanBest: Amount;
  }[];
  readonly steps: readonly { readonly name: string; readonly from: string }[];
}
interface Seen {
  readonly debtComparison: Comparison;
  readonly goalOutlook: {
    readonly essentialMonthly: Amount | null;
    readonly suggestedFund: Amount | null;
    readonly monthlySavings: Amount;
    readonly goals: readonly {
      readonly goal: { readonly name: string };
      readonly probability: number | null;
      readonly middleMonth: string | null;
    }[];
  };
  readonly financialHealth: {
    readonly score: number | null;
    readonly label: string;
    readonly parts: readonly { readonly id: string; readonly score: number | null }[];
  };
}

const somebody = (): ViewerClaims => world.somebody();
const key = (): string => world.key();
const money = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

const seen = (viewer: ViewerClaims, selection: string): Promise<Seen> => world.user(viewer, selection);

const fields: Readonly<Record<string, string>> = {
  SaveGoalResult: '... on GoalSaved { goal { id } }',
  OpenLedgerAccountResult: '... on LedgerAccountSaved { account { id } }',
  ChangeLedgerResult: '',
};
interface Answer {
  readonly code: string;
  readonly goal: { readonly id: string };
  readonly account: { readonly id: string };
}

async function mutate(viewer: ViewerClaims, field: string, input: object): Promise<Answer> {
  const root = world.budget.schema.getMutationType()?.getFields()[field];
  if (root === undefined) throw new Error(`no ${field}`);
  const selection = `{ __typename ${fields[String(root.type).replace('!', '')]} ... on Refusal { code } }`;
  const source = `mutation ($input: ${String(root.args[0]?.type)}) { ${field}(input: $input) ${selection} }`;
  return (await world.run<Record<string, Answer>>(viewer, source, { input }))[field] as Answer;
}

const addDebt = async (
  viewer: ViewerClaims,
  name: string,
  owed: number,
  aprPercent: number,
  terms: object,
) => {
  const input = {
    name,
    kind: 'DEBT',
    target: money(owed),
    aprPercent,
    minimumPayment: money(2_500),
    idempotencyKey: key(),
  };
  const { goal } = await mutate(viewer, 'addGoal', input);
  await mutate(viewer, 'setDebtTerms', { id: goal.id, minimumKind: 'FIXED', leastMinor: 2_500, ...terms });
  return goal.id;
};
const comparison = (
  monthlyMinor: number,
) => `debtComparison(currency: "USD", monthlyMinor: ${monthlyMinor}, startDate: "2026-11-01") {
  __typename ... on Refusal { code waysOut } ... on DebtComparison { owed { amountMinor } leastInterest { amountMinor } gapPercent
    strategies { strategy interest { amountMinor } paid { amountMinor } payoffDate moreThanBest { amountMinor } } steps { name from } } }`;

describe('debts', () => {
  it('are compared to the cent, with a plan that a promotion makes better than avalanche and snowball, and its bound', async () => {
    const viewer = somebody();
    const promotions = [{ aprPercent: 0, until: '2027-10-31' }];
    await addDebt(viewer, 'Promotion', 400_000, 29.9, { promotions });
    await addDebt(viewer, 'Card', 300_000, 11, {});
    await addDebt(viewer, 'Loan', 500_000, 7, { dayCount: 'THIRTY_360' });
    const { debtComparison: found } = await seen(viewer, comparison(60_000));
    expect(found.strategies.map(({ strategy }) => strategy)).toEqual([
      'BEST',
      'AVALANCHE',
      'SNOWBALL',
      'MINIMUM',
    ]);
    const [best, avalanche, snowball] = found.strategies.map(({ interest }) => interest.amountMinor) as [
      number,
      number,
      number,
    ];
    expect(best).toBeLessThan(avalanche);
    expect(best).toBeLessThanOrEqual(snowball);
    for (const { paid, interest, moreThanBest } of found.strategies.slice(0, 3)) {
      expect(paid.amountMinor).toBe(found.owed.amountMinor + interest.amountMinor);
      expect(moreThanBest.amountMinor).toBe(interest.amountMinor - best);
    }
    expect(found.leastInterest.amountMinor).toBeLessThanOrEqual(best);
    expect(found.leastInterest.amountMinor).toBeGreaterThan(best * 0.97);
    expect(found.gapPercent).toBeLessThan(3);
    expect(found.steps.length).toBeGreaterThan(1);
  });

  it('say what is wrong', async () => {
    const viewer = somebody();
    expect((await seen(viewer, comparison(1))).debtComparison.code).toBe('NO_DEBTS');
    const id = await addDebt(viewer, 'Card', 100_000, 20, {});
    const { debtComparison: low } = await seen(viewer, comparison(2_499));
    expect(low).toMatchObject({
      code: 'PAYMENT_TOO_SMALL',
      waysOut: ['pay 2500 a month', expect.any(String)],
    });
    const terms = { id, minimumKind: 'FIXED', leastMinor: 2_500 };
    expect((await mutate(viewer, 'setDebtTerms', { ...terms, minimumPercent: 3 })).code).toBe(
      'INVALID_VALUE',
    );
    expect((await mutate(somebody(), 'setDebtTerms', terms)).code).toBe('NOT_FOUND');
    const fund = { name: 'Fund', kind: 'EMERGENCY_FUND', target: money(5), idempotencyKey: key() };
    const { goal } = await mutate(viewer, 'addGoal', fund);
    expect((await mutate(viewer, 'setDebtTerms', { ...terms, id: goal.id })).code).toBe('NOT_A_DEBT');
  });
});

async function settled(): Promise<ViewerClaims> {
  const viewer = somebody();
  const opened = { name: 'Bank', kind: 'BANK', opening: money(360_000), idempotencyKey: key() };
  const { account } = await mutate(viewer, 'openLedgerAccount', opened);
  for (let month = 3; month <= 10; month += 1) {
    const day = `2026-${String(month).padStart(2, '0')}-05`;
    const wants = month % 2 === 0 ? -60_000 : -20_000;
    for (const [category, amount] of [
      ['INCOME', 300_000],
      ['HOUSING', -120_000],
      ['GROCERIES', -40_000],
      ['TRAVEL', wants],
    ] as const)
      await mutate(viewer, 'recordLedgerEntry', {
        accountId: account.id,
        date: day,
        amount: money(amount),
        description: category,
        category,
        idempotencyKey: key(),
      });
  }
  return viewer;
}

describe('goals', () => {
  it('have a probability from how savings varied, funded by priority', async () => {
    const viewer = await settled();
    const add = (name: string, amount: number, priority: number, dueDate: string | null) =>
      mutate(viewer, 'addGoal', {
        name,
        kind: 'SINKING_FUND',
        target: money(amount),
        priority,
        dueDate,
        idempotencyKey: key(),
      });
    await add('Late', 900_000, 5, '2027-02-28');
    await add('First', 300_000, 1, '2027-02-28');
    const { goalOutlook: found } = await seen(
      viewer,
      `goalOutlook(currency: "USD", monthsOfEssentials: 6) { essentialMonthly { amountMinor } suggestedFund { amountMinor } monthlySavings { amountMinor }
        goals { goal { name } probability middleMonth } }`,
    );
    expect(found.essentialMonthly?.amountMinor).toBe(160_000);
    expect(found.suggestedFund?.amountMinor).toBe(960_000);
    expect(found.monthlySavings.amountMinor).toBe(100_000);
    expect(found.goals.map(({ goal }) => goal.name)).toEqual(['First', 'Late']);
    expect(found.goals[0]).toMatchObject({ probability: 1 });
    expect(found.goals[1]?.probability).toBe(0);
    expect(found.goals[1]?.middleMonth).toMatch(/^2027-1[01]$/);
  });
});

describe('guidance', () => {
  it('scores what is known, with its parts and the label', async () => {
    const selection = 'financialHealth(currency: "USD") { score label parts { id score } }';
    const { financialHealth: found } = await seen(await settled(), selection);
    expect(found.label).toMatch(/^Education, not advice/);
    const scores = Object.fromEntries(found.parts.map(({ id, score }) => [id, score]));
    // A third of 300,000 is saved; 3,600 + 8 × 1,000 dollars last 7.25 months; no debts; 40 % for housing.
    expect(scores).toEqual({
      savingsRate: 100,
      monthsCovered: 100,
      debtPaymentShare: 100,
      dearDebtMonths: 100,
      housingShare: 50,
      goodMonths: 100,
    });
    expect(found.score).toBe(95);
    expect((await seen(somebody(), selection)).financialHealth.score).toBeNull();
  });

  it('explains with simulated futures, labelled, the same for the same answers', async () => {
    const viewer = somebody();
    const { riskQuestions } = await world.run<{ riskQuestions: { id: string }[] }>(
      viewer,
      '{ riskQuestions { id } }',
    );
    const answers = riskQuestions.map(({ id }) => ({ questionId: id, answer: 2 }));
    const source = `query ($input: InvestingGuidanceInput!) { investingGuidance(input: $input) { __typename ... on Refusal { code }
      ... on InvestingGuidance { label risk { level } allocation { percent } outcomes { model p5 p50 p95 targetProbability } fees { feePercent middleMinor costMinor } } } }`;
    const input = {
      answers,
      startMinor: 1_000_000,
      yearlyMinor: 500_000,
      years: 30,
      feePercent: 0.2,
      targetMinor: 20_000_000,
      jurisdiction: 'EU',
    };
    type Guidance = {
      investingGuidance: {
        code?: string;
        label: string;
        outcomes: { p5: number; p50: number; p95: number }[];
        fees: { feePercent: number; costMinor: number }[];
      };
    };
    const { investingGuidance: found } = await world.run<Guidance>(viewer, source, { input });
    expect(found.label).toMatch(/^Education, not advice/);
    expect((await world.run<Guidance>(viewer, source, { input })).investingGuidance).toEqual(found);
    const [bootstrap, parametric] = found.outcomes;
    // Two models of the same past: their middles lie near one another.
    expect(Math.abs((bootstrap?.p50 ?? 0) / (parametric?.p50 ?? 1) - 1)).toBeLessThan(0.25);
    expect(found.fees.map(({ feePercent }) => feePercent)).toEqual([0, 0.2, 1.2]);
    expect(found.fees[2]?.costMinor).toBeGreaterThan(5 * (found.fees[1]?.costMinor ?? 0));
    const missing = await world.run<Guidance>(viewer, source, {
      input: { ...input, answers: answers.slice(1) },
    });
    expect(missing.investingGuidance.code).toBe('ANSWERS_INCOMPLETE');
    const long = await world.run<Guidance>(viewer, source, { input: { ...input, years: 61 } });
    expect(long.investingGuidance.code).toBe('INVALID_VALUE');
    await expect(world.run(null, source, { input })).rejects.toThrow();
  });
});
