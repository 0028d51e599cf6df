import { addDays } from '@progressive/quantities';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateByPriority } from './allocation.js';
import { changeLine } from './change-line.js';
import { keptClaims, noWishes } from './claims.js';
import type { Goal, MoneyProfile, SpendingHistory } from './money-profile.js';
import { bestReply, missedGoals, offerSpace } from './offer-space.js';
import { makePlan, type PlanDocument } from './plan-document.js';
import type { Frequency, Recurrence } from './recurrence.js';
import { situation } from './situation.js';
import { type SpendingCategory, spendingCategories } from './spending-category.js';
import { suggestedLines } from './suggested-lines.js';

const dates = fc.integer({ min: 0, max: 800 }).map((day) => addDays('2026-01-01', day));
const recurrences: fc.Arbitrary<Recurrence> = fc.record({
  frequency: fc.constantFrom<Frequency>(
    'WEEKLY',
    'BIWEEKLY',
    'SEMIMONTHLY',
    'MONTHLY',
    'QUARTERLY',
    'YEARLY',
  ),
  anchorDate: fc.integer({ min: 0, max: 700 }).map((day) => addDays('2024-01-01', day)),
  secondDayOfMonth: fc.constant(20),
  endDate: fc.constant(null),
});
const category = fc.constantFrom<SpendingCategory>(...spendingCategories);
const amountUpTo = (max: number) =>
  fc.integer({ min: 1, max }).map((amountMinor) => ({ amountMinor, currency: 'USD' }));
const goals: fc.Arbitrary<Goal> = fc.record({
  id: fc.uuid(),
  name: fc.constant('goal'),
  kind: fc.constantFrom('EMERGENCY_FUND', 'SINKING_FUND'),
  target: amountUpTo(2_000_000),
  savedMinor: fc.integer({ min: 0, max: 1_000_000 }),
  dueDate: fc.option(dates, { nil: null }),
  priority: fc.integer({ min: 1, max: 9 }),
  minimumPaymentMinor: fc.constant(null),
  paymentDayOfMonth: fc.constant(null),
  aprPercent: fc.constant(null),
  createdOn: fc.constant('2026-01-01'),
});
const debts: fc.Arbitrary<Goal> = fc
  .record({ goal: goals, minimum: fc.integer({ min: 0, max: 60_000 }), apr: fc.integer({ min: 0, max: 40 }) })
  .map(({ goal, minimum, apr }) => ({
    ...goal,
    kind: 'DEBT',
    minimumPaymentMinor: minimum,
    paymentDayOfMonth: 31,
    aprPercent: apr,
  }));
const profiles: fc.Arbitrary<MoneyProfile> = fc.record({
  incomes: fc.array(
    fc.record({
      id: fc.uuid(),
      name: fc.constant('pay'),
      amount: amountUpTo(900_000),
      recurrence: recurrences,
    }),
    { maxLength: 3 },
  ),
  bills: fc.array(
    fc.record({
      id: fc.uuid(),
      name: fc.constant('bill'),
      amount: amountUpTo(200_000),
      category,
      recurrence: recurrences,
    }),
    { maxLength: 5 },
  ),
  goals: fc.array(fc.oneof(goals, debts), { maxLength: 5 }),
  accounts: fc.constant([]),
  limits: fc.array(fc.record({ category, monthly: amountUpTo(80_000) }), { maxLength: 3 }),
});
const histories: fc.Arbitrary<SpendingHistory> = fc.record({
  days: fc.integer({ min: 0, max: 90 }),
  byCategory: fc.dictionary(category, fc.integer({ min: 0, max: 150_000 }), { maxKeys: 6 }),
});
const spans = fc.record({ startDate: dates, days: fc.integer({ min: 1, max: 92 }) });
const people = fc
  .record({ profile: profiles, history: histories, span: spans })
  .map(({ profile, history, span }) => situation(profile, history, span, 'USD'));
const briefs = fc.record({
  goal: fc.constantFrom(null, 'save-money', 'spend-less', 'pay-debt'),
  savingsGoalMinor: fc.option(fc.integer({ min: 0, max: 300_000 }), { nil: null }),
  totalMoneyCap: fc.option(fc.integer({ min: 0, max: 500_000 }), { nil: null }),
});
const flows = { openingMinor: 100_000, incomes: [], bills: [] };

const total = (lines: readonly { readonly amountMinor: number }[]) =>
  lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0);

/** What every plan keeps, whoever it is for. */
function expectSound(document: PlanDocument): void {
  expect(total(document.lines)).toBe(document.incomeMinor);
  expect(
    document.lines.every(({ amountMinor }) => Number.isSafeInteger(amountMinor) && amountMinor >= 0),
  ).toBe(true);
  expect(new Set(document.lines.map(({ id }) => id)).size).toBe(document.lines.length);
}

describe('allocation', () => {
  it('conserves money, takes no more than is wished, and meets a demand only after all before it', () => {
    fc.assert(
      fc.property(people, briefs, fc.integer({ min: 0, max: 2_000_000 }), (now, brief, money) => {
        const claims = keptClaims(now, brief);
        const { shares, restMinor } = allocateByPriority(money, claims);
        expect(total(shares) + restMinor).toBe(money);
        const got = claims.map(({ id }) => shares.find(({ claim }) => claim.id === id)?.amountMinor ?? 0);
        claims.forEach((claim, index) => {
          expect(got[index]).toBeLessThanOrEqual(claim.fullMinor);
          const isShort = (got[index] ?? 0) < claim.demandMinor;
          if (isShort) expect(got.slice(index + 1).every((amount) => amount === 0)).toBe(true);
        });
        expect(allocateByPriority(money, claims)).toEqual({ shares, restMinor });
      }),
    );
  });

  it('suggests lines that sum to the income', () => {
    fc.assert(
      fc.property(people, (now) => {
        const lines = suggestedLines(now);
        expect(total(lines)).toBe(now.known ? now.incomeMinor : 0);
      }),
    );
  });
});

describe('plans', () => {
  it('sum to the income to the cent, keep the agreed costs, or refuse; changes keep the sum', () => {
    const costs = fc.record({ foodMinor: fc.nat(80_000), fitnessMinor: fc.nat(20_000) });
    fc.assert(
      fc.property(people, briefs, costs, fc.nat(400_000), fc.nat(30), (now, brief, agreed, amount, pick) => {
        const document = makePlan({ now, brief, flows, agreed, keptMinor: 1_000 });
        if ('kind' in document) {
          expect(now.disposableMinor).toBeLessThan(agreed.foodMinor + agreed.fitnessMinor);
          return;
        }
        expectSound(document);
        const food = document.lines.find(({ kind }) => kind === 'FOOD')?.amountMinor ?? 0;
        expect(food).toBe(agreed.foodMinor);
        const line = document.lines[pick % Math.max(1, document.lines.length)];
        if (line === undefined) return;
        const change = changeLine(document, line.id, amount);
        if (change.kind === 'Refusal') return;
        expectSound(change.document);
        expect(change.document.lines.find(({ id }) => id === line.id)?.amountMinor).toBe(amount);
      }),
    );
  });
});

describe('offers', () => {
  it('are worth more the more is kept, at a falling rate, from 0 to 100', () => {
    fc.assert(
      fc.property(people, briefs, (now, brief) => {
        const { steps } = offerSpace(now, brief);
        steps.forEach((step, index) => {
          expect(step.utility).toBeGreaterThanOrEqual(0);
          expect(step.utility).toBeLessThanOrEqual(100 + 1e-9);
          const before = steps[index - 1];
          if (before === undefined) return;
          expect(step.keptMinor).toBeGreaterThan(before.keptMinor);
          expect(step.utility).toBeGreaterThan(before.utility);
          expect(step.marginal).toBeLessThanOrEqual(before.marginal + 1e-12);
        });
      }),
    );
  });

  it('answer with the best step under the cap; the bound is exact; dearer money is kept less', () => {
    const prices = fc.double({ min: 0, max: 0.01, noNaN: true });
    fc.assert(
      fc.property(
        people,
        briefs,
        prices,
        prices,
        fc.nat(600_000),
        fc.nat(5),
        (now, brief, one, other, capMinor, round) => {
          const space = offerSpace(now, brief);
          const reply = bestReply(space, { round, price: one, capMinor });
          const worth = ({ utility, keptMinor }: { utility: number; keptMinor: number }) =>
            utility - one * keptMinor;
          const open = space.steps.filter(({ keptMinor }) => keptMinor <= capMinor);
          expect(reply.bound).toBe(Math.max(...open.map(worth)));
          expect(worth(reply.picks[0] ?? { utility: Number.NaN, keptMinor: 0 })).toBe(reply.bound);
          expect(reply.picks.length).toBeLessThanOrEqual(3);
          expect(reply.picks.every(({ keptMinor }) => keptMinor <= capMinor)).toBe(true);
          const [cheap, dear] = [Math.min(one, other), Math.max(one, other)].map(
            (price) => bestReply(space, { round, price, capMinor }).picks[0]?.keptMinor ?? 0,
          );
          expect(dear).toBeLessThanOrEqual(cheap ?? 0);
        },
      ),
    );
  });

  it('name what keeping nothing misses, and nothing when all demands are met', () => {
    fc.assert(
      fc.property(people, (now) => {
        const space = offerSpace(now, { ...noWishes, totalMoneyCap: null });
        const demands = space.claims.reduce((sum, { demandMinor }) => sum + demandMinor, 0);
        const last = space.steps.at(-1);
        if (last === undefined || last.keptMinor < demands) return;
        expect(missedGoals(space, last)).toEqual([]);
      }),
    );
  });
});
