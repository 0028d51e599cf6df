import { describe, expect, it } from 'vitest';
import { cashDays, knownFlows, lowBalance } from './cash-flow.js';
import { keptClaims, noWishes } from './claims.js';
import type { Goal, MoneyProfile } from './money-profile.js';
import { profileCurrency } from './money-profile.js';
import type { Recurrence } from './recurrence.js';
import { situation } from './situation.js';

const usd = (amountMinor: number, currency = 'USD') => ({ amountMinor, currency });
const monthly = (anchorDate: string): Recurrence => ({
  frequency: 'MONTHLY',
  anchorDate,
  secondDayOfMonth: null,
  endDate: null,
});
const goal = (id: string, change: Partial<Goal>): Goal => ({
  id,
  name: id,
  kind: 'SINKING_FUND',
  target: usd(100_000),
  savedMinor: 0,
  dueDate: null,
  priority: 5,
  minimumPaymentMinor: null,
  paymentDayOfMonth: null,
  aprPercent: null,
  createdOn: '2026-01-01',
  ...change,
});
const empty: MoneyProfile = { incomes: [], bills: [], goals: [], accounts: [], limits: [] };
const noHistory = { days: 0, byCategory: {} };
const span = { startDate: '2026-11-23', days: 28 };
const pay = { id: 'pay', name: 'Pay', amount: usd(304_369), recurrence: monthly('2025-01-28') };
const rent = {
  id: 'rent',
  name: 'Rent',
  amount: usd(100_000),
  category: 'HOUSING' as const,
  recurrence: monthly('2025-01-01'),
};

describe('situation', () => {
  it('takes each amount by its share of the span (28 of 30.44 days)', () => {
    const now = situation({ ...empty, incomes: [pay], bills: [rent] }, noHistory, span, 'USD');
    expect(now.incomeMinor).toBe(280_000);
    expect(now.committedMinor).toBeGreaterThanOrEqual(91_993);
    expect(now.committedMinor).toBeLessThanOrEqual(91_994);
    expect(now.commitments[0]?.dueDates).toEqual(['2026-12-01']);
    expect(now.disposableMinor).toBe(now.incomeMinor - now.committedMinor);
  });

  it('assumes needs by 50/30/20 while no bill is told, and says so', () => {
    const now = situation({ ...empty, incomes: [pay] }, noHistory, span, 'USD');
    expect(now.committedMinor).toBe(Math.round(280_000 * (0.5 - 0.129)));
    expect(now.fun.shareMinor).toBe(84_000);
    expect(now.assumptions.join(' ')).toMatch(/50\/30\/20.*average household/);
    const savings = keptClaims(now, noWishes).find(({ id }) => id === 'savings');
    expect(savings?.demandMinor).toBe(56_000);
  });

  it('leaves out other currencies and says so', () => {
    const euro = { ...rent, id: 'flat', amount: usd(50_000, 'EUR') };
    const profile = { ...empty, incomes: [pay], bills: [rent, euro] };
    const now = situation(profile, noHistory, span, 'USD');
    expect(now.commitments.map(({ id }) => id)).toEqual(['bill:rent']);
    expect(now.assumptions.join(' ')).toContain('1 entry is in another currency than USD');
    expect(profileCurrency(profile)).toBe('USD');
    expect(profileCurrency({ ...empty, bills: [euro] })).toBe('EUR');
  });

  it('knows what is usual from expenses, less what bills of the same category cover', () => {
    const gym = { ...rent, id: 'gym', category: 'FITNESS' as const, amount: usd(4_000) };
    const history = { days: 56, byCategory: { GROCERIES: 56_000, FITNESS: 12_000, TRANSPORT: 28_000 } };
    const now = situation({ ...empty, incomes: [pay], bills: [rent, gym] }, history, span, 'USD');
    expect(now.food).toEqual({ shareMinor: 28_000, source: 'your expenses of the last 56 days' });
    expect(now.needs).toEqual([
      { category: 'TRANSPORT', shareMinor: 14_000, source: 'your expenses of the last 56 days' },
    ]);
    expect(now.fitness?.shareMinor).toBe(6_000 - 3_680);
  });
});

describe('priorities', () => {
  const goals = [
    goal('bike', { dueDate: '2027-03-01' }),
    goal('fund', { kind: 'EMERGENCY_FUND', target: usd(600_000) }),
    goal('card', { kind: 'DEBT', aprPercent: 22.9, minimumPaymentMinor: 3_500, paymentDayOfMonth: 15 }),
    goal('store-card', { kind: 'DEBT', aprPercent: 29.9, target: usd(20_000) }),
    goal('student-loan', { kind: 'DEBT', aprPercent: 5.5, minimumPaymentMinor: 21_000 }),
  ];
  const now = situation({ ...empty, incomes: [pay], bills: [rent], goals }, noHistory, span, 'USD');

  it('come as bills and minimums, starter fund, dear debts (dearest first), goals, fun', () => {
    expect(now.commitments.map(({ id }) => id)).toEqual([
      'bill:rent',
      'minimum:card',
      'minimum:student-loan',
    ]);
    expect(keptClaims(now, noWishes).map(({ id }) => id)).toEqual([
      'starter:fund',
      'debt:store-card',
      'debt:card',
      'goal:fund',
      'goal:bike',
      'fun',
    ]);
  });

  it('move all debts up when the person wants to pay debt, and add what they asked to save', () => {
    const claims = keptClaims(now, { goal: 'pay-debt', savingsGoalMinor: 500_000 });
    expect(claims.map(({ id }) => id)).toContain('debt:student-loan');
    const saved = claims
      .filter(({ claimClass }) => claimClass !== 'FUN')
      .reduce((sum, claim) => sum + claim.demandMinor, 0);
    expect(saved).toBe(500_000);
  });

  it('pace a goal with a date by its date', () => {
    const bike = keptClaims(now, noWishes).find(({ id }) => id === 'goal:bike');
    expect(bike?.demandMinor).toBe(Math.ceil((100_000 * 28) / 98));
  });
});

describe('cash flow', () => {
  const account = { id: 'a', name: 'Checking', balance: usd(120_000), asOf: '2026-11-19' };

  it('warns of the lowest day before the pay day', () => {
    const dear = { ...rent, amount: usd(400_000) };
    const flows = knownFlows({ ...empty, incomes: [pay], bills: [dear], accounts: [account] }, span, 'USD');
    const days = cashDays(flows, span, 28_000);
    expect(days[0]).toEqual({ date: '2026-11-23', inMinor: 0, outMinor: 1_000, leftMinor: 119_000 });
    expect(days[5]).toMatchObject({ date: '2026-11-28', inMinor: 304_369 });
    expect(lowBalance(days, 'USD')).toMatchObject({ date: '2026-12-20' });
    expect(lowBalance(days, 'USD')?.message).toContain('run empty on 2026-12-');
  });

  it('rolls an older balance forward, and gives up on a stale one', () => {
    const profile = {
      ...empty,
      incomes: [pay],
      bills: [rent],
      accounts: [{ ...account, asOf: '2026-10-30' }],
    };
    expect(knownFlows(profile, span, 'USD').openingMinor).toBe(120_000 - 100_000);
    const stale = { ...profile, accounts: [{ ...account, asOf: '2026-08-01' }] };
    expect(knownFlows(stale, span, 'USD').openingMinor).toBeNull();
  });
});
