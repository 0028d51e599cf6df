import type { FoundBill } from '../bills/found-bill.js';
import { timesPerYear } from '../bills/found-bill.js';
import { groupBy } from '../insight/group-by.js';
import type { Habit } from '../insight/habits.js';
import type { LedgerCategory } from '../ledger/ledger.js';
import { categoryName, type SpendingCategory } from '../spending-category.js';
import {
  agentOf,
  cappable,
  costOf,
  eatingAtHome,
  essential,
  type SavingCost,
  type SavingKind,
} from './savings-costs.js';

/** A way to spend less, with what it costs beside money. */
export interface Saving {
  /** Stable as long as its cause is. */
  readonly id: string;
  readonly kind: SavingKind;
  readonly title: string;
  readonly category: LedgerCategory;
  /** Money a month. */
  readonly monthlyMinor: number;
  readonly cost: SavingCost;
  /** The agent that can put it into the person's plan. */
  readonly agent: 'budget' | 'nutrition' | 'workout';
}

export interface SavingsGiven {
  /** Bills found in the ledger, of one currency. */
  readonly bills: readonly FoundBill[];
  readonly habits: readonly Habit[];
  /** What each category costs a month, minor units: the middle of the last months. */
  readonly usual: ReadonlyMap<LedgerCategory, number>;
  /** What food must cost a month at least, so that its targets are met; null when nobody has said. */
  readonly foodFloorMinor: number | null;
}

const rentsMost = 12;

/** All ways to spend less, without touching essentials; most money for the least cost first. */
export function findSavings(given: SavingsGiven): Saving[] {
  const running = given.bills.filter(({ ended, category }) => !ended && !isEssentialBill(category));
  const savings = [
    ...billSavings(running),
    ...habitSavings(given.habits),
    ...categorySavings(given),
    ...foodSaving(given),
  ];
  return savings
    .filter(({ monthlyMinor }) => monthlyMinor > 0)
    .toSorted((a, b) => worth(b) - worth(a) || (a.id < b.id ? -1 : 1));
}

/** Money for each point of cost: health counts most, ten minutes a week a tenth of a point. */
function worth({ monthlyMinor, cost }: Saving): number {
  return monthlyMinor / (1 + cost.health + Math.max(0, cost.minutesPerWeek) / 100);
}

function isEssentialBill(category: LedgerCategory): boolean {
  return essential.has(category);
}

function monthly({ amount, rhythm }: FoundBill): number {
  return Math.round((amount.amountMinor * timesPerYear[rhythm]) / rentsMost);
}

function billSavings(bills: readonly FoundBill[]): Saving[] {
  const twins = groupBy(
    bills.filter(({ perhapsDuplicate }) => perhapsDuplicate),
    ({ merchant, rhythm }) => `${merchant.split(' ')[0] ?? ''} ${rhythm}`,
  );
  // One of each set of twins stays.
  const spare = new Set([...twins.values()].flatMap((set) => set.slice(1)));
  return bills.map((bill) => {
    const { id, merchant, category, priceRise } = bill;
    if (spare.has(bill))
      return saving(
        'DUPLICATE',
        id,
        `Cancel ${merchant}: it seems to be paid twice`,
        category,
        monthly(bill),
      );
    if (category === 'FITNESS')
      return saving('HOME_TRAINING', id, `Train at home instead of ${merchant}`, category, monthly(bill));
    if (['SUBSCRIPTIONS', 'ENTERTAINMENT', 'SHOPPING'].includes(category))
      return saving('SUBSCRIPTION', id, `Cancel ${merchant}`, category, monthly(bill));
    const rise = priceRise === null ? 0 : priceRise.toMinor - priceRise.fromMinor;
    const minor = Math.round((rise * timesPerYear[bill.rhythm]) / rentsMost);
    return saving('PRICE_RISE', id, `Ask ${merchant} for the old price, or change`, category, minor);
  });
}

/** Habits of wishes, half as often. */
function habitSavings(habits: readonly Habit[]): Saving[] {
  return habits
    .filter(({ category }) => category in cappable)
    .map(({ merchant, category, monthlyMinor }) => ({
      ...saving(
        'HABIT',
        `habit:${merchant}`.replaceAll(' ', '-'),
        `${merchant} half as often`,
        category,
        Math.floor(monthlyMinor / 2),
      ),
      ...(category === 'RESTAURANTS' ? { cost: eatingAtHome } : {}),
    }));
}

/** What of a category can go beside its habits. */
function categorySavings({ usual, habits, bills }: SavingsGiven): Saving[] {
  return Object.entries(cappable).map(([name, share]) => {
    const category = name as SpendingCategory;
    const spoken =
      habits
        .filter((habit) => habit.category === category)
        .reduce((sum, habit) => sum + habit.monthlyMinor, 0) +
      bills
        .filter((bill) => bill.category === category && !bill.ended)
        .reduce((sum, bill) => sum + monthly(bill), 0);
    const rest = Math.max(0, (usual.get(category) ?? 0) - spoken);
    const one = saving(
      'CATEGORY',
      `cap:${category}`,
      `Less ${categoryName(category)}`,
      category,
      Math.floor(rest * share),
    );
    return category === 'RESTAURANTS' ? { ...one, cost: eatingAtHome } : one;
  });
}

/** Cheaper groceries that still meet the targets: down to what nutrition says they cost at least; nothing where nobody has said. */
function foodSaving({ usual, foodFloorMinor }: SavingsGiven): Saving[] {
  if (foodFloorMinor === null) return [];
  const minor = (usual.get('GROCERIES') ?? 0) - foodFloorMinor;
  return [
    saving('CHEAPER_FOOD', 'food', 'Plan cheaper meals that meet the same targets', 'GROCERIES', minor),
  ];
}

function saving(
  kind: SavingKind,
  id: string,
  title: string,
  category: LedgerCategory,
  monthlyMinor: number,
): Saving {
  return {
    id: `${kind.toLowerCase()}:${id}`,
    kind,
    title,
    category,
    monthlyMinor,
    cost: costOf[kind],
    agent: agentOf[kind],
  };
}
