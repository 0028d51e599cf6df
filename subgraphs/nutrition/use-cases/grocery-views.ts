import type { EntityManager } from '@progressive/database';
import type { Signal } from '@progressive/event-bus';
import { type GroceryItem, type GroceryList, inWalkingOrder } from '../domain/grocery/grocery-list.js';
import { findGroceryItems } from '../repositories/grocery-repository.js';

/** A list with its items, as it stood in one moment. */
export interface GroceryListView {
  readonly list: GroceryList;
  /** In the order of a walk through a shop. */
  readonly items: readonly GroceryItem[];
}

/** An item with the list it is on, whose currency and rules it is shown with. */
export interface GroceryItemView {
  readonly list: GroceryList;
  readonly item: GroceryItem;
}

/** Views of some lists of one owner, in one statement. */
export async function viewLists(
  manager: EntityManager,
  userId: string,
  lists: readonly GroceryList[],
): Promise<GroceryListView[]> {
  const items = await findGroceryItems(
    manager,
    userId,
    lists.map(({ id }) => id),
  );
  return lists.map((list) => ({
    list,
    items: inWalkingOrder(items.filter(({ listId }) => listId === list.id)),
  }));
}

/** Topic that wakes those who follow a list. */
export function groceryTopic(listId: string): string {
  return `grocery.${listId}`;
}

/** Tells those who follow a list that it has changed. A lost wake-up delays them, and never loses anything. */
export async function wakeFollowers(signal: Signal, listId: string): Promise<void> {
  await signal.notify(groceryTopic(listId)).catch(() => undefined);
}
