import type { ViewerClaims } from '@progressive/access-tokens';
import { follow } from '@progressive/event-bus';
import { decodePosition, encodeCursor, notFound } from '@progressive/subgraph-server';
import type { GroceryChange } from '../domain/grocery/grocery-list.js';
import { findGroceryList, groceryChangesAfter } from '../repositories/grocery-repository.js';
import { type GroceryListView, groceryTopic, viewLists } from './grocery-views.js';
import type { NutritionServices } from './nutrition-services.js';
import { findLiveShare, isAlive } from './share-grocery-list.js';

/** An event: what changed, and the list as it stands when the event is sent. */
export interface GroceryListEvent {
  readonly cursor: string;
  readonly change: string;
  readonly itemIds: readonly string[];
  readonly view: GroceryListView;
}

interface Followed {
  readonly userId: string;
  readonly listId: string;
  readonly after: string | null;
  /** Asked before each event: a link may have been revoked. */
  readonly isAllowed: () => boolean | Promise<boolean>;
}

const batch = 50;

/** Follows one of the viewer's lists. @throws NOT_FOUND, and BAD_USER_INPUT for a cursor that is none. */
export async function followGroceryList(
  services: NutritionServices,
  { userId }: ViewerClaims,
  { listId, after }: { readonly listId: string; readonly after: string | null },
): Promise<AsyncGenerator<GroceryListEvent, void, undefined>> {
  return followOwned(services, { userId, listId, after, isAllowed: () => true });
}

/** Follows the list of a link until it ends. @throws NOT_FOUND for a token that opens nothing. */
export async function followSharedList(
  services: NutritionServices,
  { token, after }: { readonly token: string; readonly after: string | null },
): Promise<AsyncGenerator<GroceryListEvent, void, undefined>> {
  const share = await findLiveShare(services, token, 'reads');
  if (share === null) throw notFound('shopping list', 'token');
  const { userId, listId } = share;
  const isAllowed = async () => {
    if (!isAlive(share, new Date(services.clock()))) return false;
    return (await findLiveShare(services, token, 'events')) !== null;
  };
  return followOwned(services, { userId, listId, after, isAllowed });
}

async function followOwned(
  services: NutritionServices,
  followed: Followed,
): Promise<AsyncGenerator<GroceryListEvent, void, undefined>> {
  const { userId, listId, after } = followed;
  const { database, signal } = services;
  const list = await database.read({ userId }, (manager) => findGroceryList(manager, userId, listId));
  if (list === null) throw notFound('shopping list', 'listId');
  const changes = follow<GroceryChange>({
    signal,
    topic: groceryTopic(listId),
    after: after === null ? list.revision : decodePosition(after),
    read: (last) =>
      database.read({ userId }, (manager) =>
        groceryChangesAfter(manager, { userId, listId, after: last, limit: batch }),
      ),
    numberOf: ({ revision }) => revision,
    isLast: () => false,
  });
  return describe(services, followed, changes);
}

async function* describe(
  { database }: NutritionServices,
  { userId, listId, isAllowed }: Followed,
  changes: AsyncGenerator<GroceryChange, void, undefined>,
): AsyncGenerator<GroceryListEvent, void, undefined> {
  for await (const { revision, change, itemIds } of changes) {
    if (!(await isAllowed())) return;
    const view = await database.read({ userId }, async (manager) => {
      const list = await findGroceryList(manager, userId, listId);
      return list === null ? null : ((await viewLists(manager, userId, [list]))[0] ?? null);
    });
    if (view === null) return;
    yield { cursor: encodeCursor(revision), change, itemIds, view };
  }
}
