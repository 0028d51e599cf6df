import type { MealOrder } from '../plan/meal-order.js';
import { minimalConflict } from './minimal-conflict.js';
import { changedBy, type MealWish, wishesOf, withOnly } from './order-wishes.js';
import { type WishWayOut, waysOutOf } from './ways-out.js';

/** What asking for a plan of an order ends in: a plan, a proof that there is none, or nothing. */
export type Possibility = 'FOUND' | 'IMPOSSIBLE' | 'NOT_FOUND';

export interface WishConflict {
  readonly kind: 'CONFLICT';
  /** A smallest set of wishes that cannot hold together; empty when the body's needs alone cannot be met. */
  readonly conflict: readonly MealWish[];
  /** True when it is proved that they cannot hold together; false when a search found no plan. */
  readonly proven: boolean;
  /** Whether a plan was found for each set that leaves one of them out. */
  readonly verified: boolean;
  /** Each enough by itself and checked by planning it; cheapest first. */
  readonly waysOut: readonly WishWayOut[];
}

export interface WishesPossible {
  readonly kind: 'POSSIBLE';
}

/** Orders asked about in one explanation; beyond it the answer stays with what is known. */
const MOST_QUESTIONS = 120;

/** Asks each order once. */
function remembering(ask: (order: MealOrder) => Promise<Possibility>) {
  const known = new Map<string, Possibility>();
  return async (order: MealOrder): Promise<Possibility> => {
    // What is in the house stays the same in all of them, and may be long.
    const key = JSON.stringify({ ...order, pantry: null, ownRecipes: null });
    const answer = known.get(key) ?? (known.size < MOST_QUESTIONS ? await ask(order) : 'NOT_FOUND');
    known.set(key, answer);
    return answer;
  };
}

/**
 * Whether the wishes of an order can hold together, and if not: which smallest set of them cannot, and what changes are
 * enough, least first. Every statement rests on planning the order that it speaks of.
 * @param ask plans an order far enough to say whether there is a plan.
 */
export async function explainWishes(
  order: MealOrder,
  minorUnitsPerDollar: number,
  ask: (order: MealOrder) => Promise<Possibility>,
): Promise<WishConflict | WishesPossible> {
  const asked = remembering(ask);
  const isPossible = async (changed: MealOrder) => (await asked(changed)) === 'FOUND';
  if (await isPossible(order)) return { kind: 'POSSIBLE' };
  const { wishes, verified } = await minimalConflict(wishesOf(order), (kept) =>
    isPossible(withOnly(order, kept)),
  );
  const proven = (await asked(withOnly(order, wishes))) === 'IMPOSSIBLE';
  const waysOut = await waysOutOf(order, wishes, minorUnitsPerDollar, isPossible);
  return {
    kind: 'CONFLICT',
    conflict: wishes,
    proven,
    verified,
    waysOut: waysOut.length > 0 ? waysOut : await together(order, wishes, minorUnitsPerDollar, isPossible),
  };
}

/** Where several conflicts stand beside each other: one wish of each gives way, until there is a plan. */
async function together(
  order: MealOrder,
  firstConflict: readonly MealWish[],
  minorUnitsPerDollar: number,
  isPossible: (order: MealOrder) => Promise<boolean>,
): Promise<WishWayOut[]> {
  const dropped: MealWish[] = [];
  let conflict = firstConflict;
  let current = order;
  while (true) {
    const wish = conflict.findLast(({ kind }) => kind !== 'ALLERGEN');
    if (wish === undefined) return [];
    dropped.push(wish);
    current = changedBy(current, { wish, direction: 'DROP', amount: null });
    if (await isPossible(current)) break;
    conflict = (await minimalConflict(wishesOf(current), (kept) => isPossible(withOnly(current, kept))))
      .wishes;
  }
  const [last, ...others] = dropped.toReversed();
  if (last === undefined) return [];
  // All but the last are left out; the last is changed by no more than is needed.
  const without = others.reduce(
    (each, wish) => changedBy(each, { wish, direction: 'DROP', amount: null }),
    order,
  );
  const [least] = await waysOutOf(without, [last], minorUnitsPerDollar, isPossible);
  if (least === undefined) return [];
  const changes = [
    ...others.map((wish) => ({ wish, direction: 'DROP' as const, amount: null })),
    ...least.changes,
  ];
  return [{ changes, regret: least.regret + 20 * others.length }];
}
