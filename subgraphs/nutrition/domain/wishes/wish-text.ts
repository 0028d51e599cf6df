import { formatMoney } from '@progressive/quantities';
import type { MealOrder } from '../plan/meal-order.js';
import type { MealWish, WishChange } from './order-wishes.js';
import type { WishWayOut } from './ways-out.js';

/** A wish with the order whose currency it needs to be said. */
export interface WishOfOrder {
  readonly order: MealOrder;
  readonly wish: MealWish;
}

export interface ChangeOfOrder {
  readonly order: MealOrder;
  readonly change: WishChange;
}

export interface WayOutOfOrder {
  readonly order: MealOrder;
  readonly way: WishWayOut;
}

function named(subject: string | null): string {
  return (subject ?? '').toLowerCase().replaceAll('_', ' ');
}

function money(amountMinor: number, { currency }: MealOrder): string {
  return formatMoney({ amountMinor: Math.round(amountMinor), currency });
}

/** What minutes of cooking are for. */
const span = {
  COOKING_MINUTES_WEEKDAY: 'on a weekday',
  COOKING_MINUTES_WEEKEND: 'on a weekend day',
  COOKING_MINUTES_MEAL: 'for a meal',
  COOKING_MINUTES_MEAL_WEEKDAY: 'for a meal on a weekday',
  COOKING_MINUTES_MEAL_WEEKEND: 'for a meal on a weekend day',
  AGREED_MINUTES: 'in all',
} as const;

/** A wish in words, e.g. "at most $40.00 for food". */
export function wishText({ order, wish }: WishOfOrder): string {
  const amount = wish.amount ?? 0;
  switch (wish.kind) {
    case 'ALLERGEN':
      return `no ${named(wish.subject)}`;
    case 'EATER':
      return `${wish.subject ?? ''} eating along`;
    case 'DIET':
      return named(wish.subject);
    case 'EXCLUDED_FOOD':
      return `without ${named(wish.subject)}`;
    case 'ENERGY':
      return `${Math.round(amount)} kcal a day`;
    case 'MONEY':
      return `at most ${money(amount, order)} for food`;
    default:
      return `at most ${Math.round(amount)} minutes of cooking ${span[wish.kind]}`;
  }
}

/** A change in words, e.g. "raise the money for food by $12.00". */
export function changeText({ order, change }: ChangeOfOrder): string {
  const { wish, direction, amount } = change;
  if (wish.kind === 'EATER') return `plan without ${wish.subject ?? ''}`;
  if (direction === 'DROP' || amount === null) {
    return wish.subject === null
      ? `give up ${wishText({ order, wish })}`
      : `plan without the wish “${named(wish.subject)}”`;
  }
  if (wish.kind === 'MONEY') return `raise the money for food by ${money(amount, order)}`;
  if (wish.kind === 'ENERGY') return `ask for ${amount} kcal a day less`;
  const where = span[wish.kind as keyof typeof span].replace('on a ', 'on each ');
  return `allow ${amount} more minutes of cooking ${where}`;
}

/** What cannot hold together, in one sentence. */
export function conflictText(order: MealOrder, conflict: readonly MealWish[]): string {
  if (conflict.length === 0)
    return 'No plan was found that gives the body the energy and nutrients it needs.';
  const texts = conflict.map((wish) => wishText({ order, wish }));
  if (texts.length === 1) return `No plan was found that keeps this wish: ${texts[0]}.`;
  return `These wishes cannot hold together: ${texts.join('; ')}.`;
}

/** Stable code of a conflict: money before time before rules. */
export function conflictCode(conflict: readonly MealWish[]): string {
  const kinds = new Set(conflict.map(({ kind }) => kind));
  if (kinds.has('MONEY')) return 'INFEASIBLE_BUDGET';
  if ([...kinds].some((kind) => kind.includes('MINUTES'))) return 'INFEASIBLE_TIME';
  return conflict.some(({ subject }) => subject !== null) ? 'INFEASIBLE_RULES' : 'INFEASIBLE_TARGETS';
}
