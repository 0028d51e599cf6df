import { type EatingRules, uniteRules, whyForbidden } from '../catalogue/eating-rules.js';
import type { MealSlot } from '../catalogue/recipe.js';
import type { RecipeFacts } from '../catalogue/recipe-facts.js';
import type { Companion } from '../meal-planning/problem.js';
import type { MealOrder } from '../plan/meal-order.js';
import { rulesOfEater } from './household-eater.js';

/** Who eats, by which rules. */
export type Table = Pick<MealOrder, 'rules' | 'eaters' | 'people'>;

/** Everybody who eats along: the eaters by name first, the rest as the person eats. */
export function companionsOf({ eaters = [], people, slots }: MealOrder): Companion[] {
  const named = eaters.slice(0, Math.max(0, people - 1)).map(({ id, share, slots: theirs }) => ({
    id,
    share,
    slots: slots.filter((slot) => theirs.includes(slot)),
  }));
  const others = Array.from({ length: Math.max(0, people - 1 - named.length) }, (_, index) => ({
    id: `companion-${index + 1}`,
    share: 1,
    slots,
  }));
  return [...named, ...others];
}

/** Portions of a meal in the mean, the planned person's being 1: what a household's money is spread over; ≥ 1. */
export function portionsPerMeal(order: MealOrder): number {
  const shared = companionsOf(order).reduce((sum, { share, slots }) => sum + share * slots.length, 0);
  return 1 + shared / Math.max(1, order.slots.length);
}

/** Portions of the person's size that a meal is cooked for. */
export function portionsAtTable(order: MealOrder, slot: MealSlot): number {
  return companionsOf(order).reduce((sum, eater) => sum + (eater.slots.includes(slot) ? eater.share : 0), 1);
}

/**
 * The rules of a meal: the person's and those of everybody who may eat it. Where fewer come than are known by name, nobody
 * can say who stays away, so the rules of all hold.
 */
export function rulesAt({ eaters = [], people, rules }: Table, slot: MealSlot): EatingRules {
  if (people < 2) return rules;
  return uniteRules(rules, ...eaters.filter(({ slots }) => slots.includes(slot)).map(rulesOfEater));
}

/** Why a recipe may not be eaten at a meal; null when it may. */
export function whyForbiddenAt(facts: RecipeFacts, table: Table, slot: MealSlot): string | null {
  return whyForbidden(facts, rulesAt(table, slot));
}
