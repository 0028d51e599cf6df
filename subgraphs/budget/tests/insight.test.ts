import { addDays } from '@progressive/quantities';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Answer,
  type HistoryEntry,
  monthly,
  type RunningBudget,
  startBudget,
} from './running-budget.js';

let at: RunningBudget;
beforeAll(async () => {
  at = await startBudget('insight', '2026-11-21T12:00:00Z');
});
afterAll(() => at?.[Symbol.asyncDispose]());

type Viewer = Parameters<RunningBudget['user']>[0];

/** A year of a household: rent, streaming twice, a gym, groceries each week, coffee on workdays since the summer. */
async function household(more: readonly HistoryEntry[] = []): Promise<Viewer> {
  const viewer = at.somebody();
  const account = await at.openAccount(viewer, 'Main');
  const every = (
    dates: readonly string[],
    minor: (index: number) => number,
    description: string,
    category: string,
  ) => dates.map((date, index) => ({ date, amountMinor: minor(index), description, category }));
  const days = (from: string, step: number, count: number) =>
    Array.from({ length: count }, (_, index) => addDays(from, index * step));
  await at.addHistory(viewer, account, [
    ...every(monthly('2026-01', 11, 1), () => 310_000, 'ACME PAYROLL', 'INCOME'),
    ...every(monthly('2026-01', 11, 3), () => -120_000, 'HILL HOUSING', 'HOUSING'),
    ...every(monthly('2026-01', 11, 8), () => -999, 'STREAMFLIX ONE', 'SUBSCRIPTIONS'),
    ...every(monthly('2026-01', 11, 9), () => -999, 'STREAMFLIX TWO', 'SUBSCRIPTIONS'),
    ...every(monthly('2026-01', 11, 12), () => -4_500, 'IRON GYM', 'FITNESS'),
    ...every(
      days('2026-01-03', 7, 46),
      (index) => -(7_000 + ((index * 997) % 3_000)),
      'GREEN MARKET',
      'GROCERIES',
    ),
    ...every(days('2026-07-06', 3, 46), (index) => -(420 + ((index * 31) % 90)), 'BEAN CAFE', 'RESTAURANTS'),
    ...more,
  ]);
  return viewer;
}

/** All numbers of a text, as they stand: amounts, dates, counts. */
const numbersOf = (text: string): string[] => text.match(/\d[\d.,:-]*\d|\d/g) ?? [];

describe('insight', () => {
  it('names unusual payments and nothing else of an even year', async () => {
    const fields =
      'spendingAnomalies(currency: "USD", from: "2026-10-01", to: "2026-11-21") { kind merchant date amount { amountMinor } usual seen }';
    const plain = await at.user(await household(), fields);
    expect(plain.spendingAnomalies).toEqual([]);
    const odd = [
      { date: '2026-11-07', amountMinor: -88_000, description: 'GREEN MARKET', category: 'GROCERIES' },
      { date: '2026-11-10', amountMinor: -450_000, description: 'WATCH PALACE', category: 'SHOPPING' },
      { date: '2026-11-14', amountMinor: -9_000, description: 'GREEN MARKET', category: 'GROCERIES' },
      { date: '2026-11-14', amountMinor: -9_000, description: 'GREEN MARKET', category: 'GROCERIES' },
    ];
    const { spendingAnomalies } = await at.user(await household(odd), fields);
    expect(spendingAnomalies.map((each: Answer) => [each.kind, each.merchant, each.date])).toEqual([
      ['REPEATED', 'green market', '2026-11-14'],
      ['NEW_MERCHANT', 'watch palace', '2026-11-10'],
      ['AMOUNT', 'green market', '2026-11-07'],
    ]);
    expect(spendingAnomalies[2].seen).toBe(88_000);
  });

  it('finds habits that are no bills', async () => {
    const { spendingHabits } = await at.user(
      await household(),
      'spendingHabits(currency: "USD") { merchant times timesPerWeek monthly { amountMinor } weekday }',
    );
    const coffee = spendingHabits.find((habit: Answer) => habit.merchant === 'bean cafe');
    expect(coffee).toMatchObject({ times: 30, timesPerWeek: 2.3, weekday: null });
    expect(spendingHabits.map((habit: Answer) => habit.merchant)).not.toContain('hill housing');
  });

  it('reviews a month in words whose every number is a figure and true of the ledger', async () => {
    const viewer = await household([
      { date: '2026-10-20', amountMinor: -64_900, description: 'SKY TRAVEL 24', category: 'TRAVEL' },
    ]);
    for (const month of ['2026-10', '2026-11', '2026-02', '2026-01']) {
      const { monthReview, ledgerMonth } = await at.user(
        viewer,
        `monthReview(month: "${month}", currency: "USD") { text figures { label value } spent { amountMinor } income { amountMinor } }
         ledgerMonth(month: "${month}", currency: "USD") { moneyIn { amountMinor } moneyOut { amountMinor } }`,
      );
      const figures: string[] = monthReview.figures.flatMap((figure: Answer) => numbersOf(figure.value));
      expect(numbersOf(monthReview.text)).toEqual(figures);
      expect(numbersOf(monthReview.text).length).toBeGreaterThan(3);
      expect([monthReview.spent, monthReview.income]).toEqual([ledgerMonth.moneyOut, ledgerMonth.moneyIn]);
      const spent = monthReview.figures.find((figure: Answer) => figure.label === 'spent').value;
      expect(Math.round(Number(spent.replaceAll(/[$,]/g, '')) * 100)).toBe(ledgerMonth.moneyOut.amountMinor);
    }
    const october = await at.user(viewer, 'monthReview(month: "2026-10", currency: "USD") { text }');
    expect(october.monthReview.text).toContain('Travel came to $649.00');
    const none = await at.user(
      viewer,
      'a: monthReview(month: "2026-12", currency: "USD") { text } b: monthReview(month: "x", currency: "USD") { text }',
    );
    expect(none).toEqual({ a: null, b: null });
  });
});

describe('savings', () => {
  const plan = (viewer: Viewer, args: string) =>
    at.user(
      viewer,
      `savingsPlan(currency: "USD", ${args}) { __typename ... on Refusal { code waysOut }
        ... on SavingsPlan { crisis target { amountMinor } saved { amountMinor } missing { amountMinor } waysOut protectedCategories
          steps { kind title agent category monthly { amountMinor } healthCost minutesPerWeek } spared { kind } } }`,
    );

  it('shows where more went than usual, and than planned', async () => {
    const viewer = await household([
      { date: '2026-11-15', amountMinor: -30_000, description: 'GREEN MARKET', category: 'GROCERIES' },
      { date: '2026-11-16', amountMinor: -12_000, description: 'GAME HALL', category: 'ENTERTAINMENT' },
    ]);
    await at.mutate(viewer, 'setSpendingLimit', '__typename', {
      category: 'ENTERTAINMENT',
      monthly: { amountMinor: 5_000, currency: 'USD' },
    });
    const { overspending } = await at.user(
      viewer,
      'overspending(currency: "USD") { kind name spent { amountMinor } planned { amountMinor } over { amountMinor } }',
    );
    expect(overspending.map((each: Answer) => [each.kind, each.name])).toEqual(
      expect.arrayContaining([
        ['CATEGORY', 'groceries'],
        ['MERCHANT', 'green market'],
        ['CATEGORY', 'entertainment'],
      ]),
    );
    const games = overspending.find((each: Answer) => each.name === 'entertainment');
    expect([games.over.amountMinor, games.planned.amountMinor]).toEqual([7_000, 5_000]);
  });

  it('orders cuts in a crisis: waste, wishes, then training and food; never a roof', async () => {
    const viewer = await household();
    const small = (await plan(viewer, 'targetMinor: 900')).savingsPlan;
    expect(small.steps.map((step: Answer) => step.healthCost)).toEqual([0]);
    expect(small.missing.amountMinor).toBe(0);
    const { savingsPlan } = await plan(viewer, 'lostIncomeMinor: 310000, foodFloorMinor: 30000');
    const kinds = savingsPlan.steps.map((step: Answer) => step.kind);
    expect(kinds).toEqual(['DUPLICATE', 'SUBSCRIPTION', 'HABIT', 'HOME_TRAINING', 'CHEAPER_FOOD']);
    expect(savingsPlan.steps.map((step: Answer) => step.category)).not.toContain('HOUSING');
    expect(savingsPlan.protectedCategories).toContain('HOUSING');
    const saved = savingsPlan.steps.reduce((sum: number, step: Answer) => sum + step.monthly.amountMinor, 0);
    expect(savingsPlan.saved.amountMinor).toBe(saved);
    expect(savingsPlan.missing.amountMinor).toBe(310_000 - saved);
    expect(savingsPlan.waysOut.length).toBeGreaterThan(0);
    const food = savingsPlan.steps.find((step: Answer) => step.kind === 'CHEAPER_FOOD');
    expect([food.agent, food.monthly.amountMinor > 0]).toEqual(['nutrition', true]);
    // What food may cost less is nutrition's to say: without its floor nothing of it is counted.
    const unsaid = (await plan(viewer, 'lostIncomeMinor: 310000')).savingsPlan;
    expect(unsaid.steps.map((step: Answer) => step.kind)).toEqual(kinds.slice(0, -1));
    expect(unsaid.missing.amountMinor).toBe(savingsPlan.missing.amountMinor + food.monthly.amountMinor);
  });

  it('refuses what it cannot plan', async () => {
    const codes = [
      (await plan(at.somebody(), 'targetMinor: 100')).savingsPlan.code,
      (await plan(await household(), 'targetMinor: 0')).savingsPlan.code,
      (await plan(await household(), 'lostIncomeMinor: -1')).savingsPlan.code,
    ];
    expect(codes).toEqual(['NO_HISTORY', 'INVALID_VALUE', 'INVALID_VALUE']);
  });
});
