import type { EntityManager } from '@progressive/database';
import { addTasteDeeds, type TasteDeed, undoTasteDeeds } from '../repositories/taste-repository.js';

/** What a change of a meal tells of a person's taste. */
export interface MealTaste {
  readonly occasion: string;
  /** Recipes of which what was done on this occasion before counts no more: a swap back is no swap. */
  readonly undone: readonly string[];
  readonly deeds: readonly TasteDeed[];
}

/** Writes what a change tells, in the transaction of the change. */
export async function recordMealTaste(
  manager: EntityManager,
  userId: string,
  { occasion, undone, deeds }: MealTaste,
  at: Date,
): Promise<void> {
  if (undone.length > 0) await undoTasteDeeds(manager, userId, occasion, undone);
  await addTasteDeeds(manager, userId, deeds, at);
}
