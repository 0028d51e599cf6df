import { createHash, randomBytes } from 'node:crypto';
import type { ViewerClaims } from '@progressive/access-tokens';
import { callerError, newId, notFound } from '@progressive/subgraph-server';
import { type GroceryRefusal, type GroceryShare, refuseGrocery } from '../domain/grocery/grocery-list.js';
import { findGroceryList } from '../repositories/grocery-repository.js';
import {
  findShareByToken,
  findShares,
  insertShare,
  revokeShare,
} from '../repositories/grocery-share-repository.js';
import { tickGroceryItem } from './change-grocery-list.js';
import { type GroceryListView, viewLists, wakeFollowers } from './grocery-views.js';
import type { NutritionServices } from './nutrition-services.js';

/** A link that was made; its token is told this once. */
export interface GroceryListShared {
  readonly kind: 'GroceryListShared';
  readonly share: GroceryShare;
  readonly token: string;
  /** Address below the page's own; what follows `#` is never sent to a server by a browser. */
  readonly path: string;
}

/** A list as somebody with a link sees it. */
export interface SharedGroceryList {
  readonly share: GroceryShare;
  readonly view: GroceryListView;
}

/** The list of a link after a tick. */
export interface SharedItemTicked {
  readonly kind: 'SharedItemTicked';
  readonly view: GroceryListView;
}

/** Most links to one list that are alive together. */
const mostLinks = 20;
const [usualHours, mostHours] = [24 * 7, 24 * 90];
/** Of one link: what a busy shopper does, and far less than a script. */
const limits = { reads: [600, 3600], ticks: [120, 60], events: [6000, 3600] } as const;

/** Makes a link of 256 random bits to a list. @throws NOT_FOUND when the viewer has no such list. */
export async function shareGroceryList(
  { database, clock }: NutritionServices,
  viewer: ViewerClaims,
  input: {
    readonly listId: string;
    readonly name?: string | null | undefined;
    readonly canTick?: boolean | null | undefined;
    readonly hours?: number | null | undefined;
  },
): Promise<GroceryListShared | GroceryRefusal> {
  const hours = input.hours ?? usualHours;
  const name = input.name?.trim() || 'A guest';
  if (!(hours >= 1 && hours <= mostHours))
    return refuseGrocery('INVALID_VALUE', `A link lives 1 to ${mostHours} hours.`, 'input.hours');
  if (name.length > 60)
    return refuseGrocery('INVALID_VALUE', 'A name has at most 60 characters.', 'input.name');
  const createdAt = new Date(clock());
  const token = randomBytes(32).toString('base64url');
  const share: GroceryShare = {
    id: newId('groceryshare'),
    listId: input.listId,
    userId: viewer.userId,
    name,
    canTick: input.canTick ?? true,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + hours * 3_600_000),
    revokedAt: null,
  };
  return database.transaction(viewer, async (manager) => {
    if ((await findGroceryList(manager, viewer.userId, input.listId)) === null)
      throw notFound('shopping list', 'input.listId');
    const alive = (await findShares(manager, viewer.userId, [input.listId])).filter((one) =>
      isAlive(one, createdAt),
    );
    if (alive.length >= mostLinks)
      return refuseGrocery(
        'TOO_MANY_LINKS',
        `A list has ${mostLinks} links at most.`,
        null,
        'revoke one first',
      );
    await insertShare(manager, share, hashOf(token));
    return { kind: 'GroceryListShared', share, token, path: `/list#${token}` };
  });
}

/** Ends a link at once, also for those who follow the list by it. @throws NOT_FOUND when it is not the viewer's. */
export async function revokeGroceryShare(
  { database, signal, clock }: NutritionServices,
  viewer: ViewerClaims,
  shareId: string,
): Promise<GroceryShare> {
  const share = await database.transaction(viewer, (manager) =>
    revokeShare(manager, viewer.userId, shareId, new Date(clock())),
  );
  if (share === null) throw notFound('link', 'input.shareId');
  await wakeFollowers(signal, share.listId);
  return share;
}

/** The viewer's links to one of their lists. */
export function sharesOf(
  { database }: NutritionServices,
  { userId }: ViewerClaims,
  listId: string,
): Promise<GroceryShare[]> {
  return database.read({ userId }, (manager) => findShares(manager, userId, [listId]));
}

/** The list of a link; null for a token that opens nothing, or nothing any more. @throws RATE_LIMITED */
export async function openSharedList(
  services: NutritionServices,
  token: string,
): Promise<SharedGroceryList | null> {
  const share = await findLiveShare(services, token, 'reads');
  if (share === null) return null;
  const { userId, listId } = share;
  return services.database.read({ userId }, async (manager) => {
    const list = await findGroceryList(manager, userId, listId);
    const [view] = list === null ? [] : await viewLists(manager, userId, [list]);
    return view === undefined ? null : { share, view };
  });
}

/** Ticks an item of the link's list. @throws RATE_LIMITED, and NOT_FOUND for an item of any other list. */
export async function tickSharedItem(
  services: NutritionServices,
  { token, itemId, ticked }: { readonly token: string; readonly itemId: string; readonly ticked: boolean },
): Promise<SharedItemTicked | GroceryRefusal> {
  const share = await findLiveShare(services, token, 'ticks');
  if (share === null) throw notFound('shopping list', 'input.token');
  if (!share.canTick)
    return refuseGrocery(
      'READ_ONLY',
      'This link is for looking only.',
      'input.token',
      'ask for a link that may tick',
    );
  const { userId, listId, name } = share;
  const result = await tickGroceryItem(services, { userId }, { itemId, ticked }, { name, onlyOf: listId });
  return result.kind === 'GroceryRefusal' ? result : { kind: 'SharedItemTicked', view: result.view };
}

/** A link that opens a list at this moment; counted, so that a leaked one is no way to flood the list. */
export async function findLiveShare(
  { database, clock, rateLimiter }: NutritionServices,
  token: string,
  use: keyof typeof limits,
): Promise<GroceryShare | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const hash = hashOf(token);
  // Before anything is read: nobody is signed in, and the link itself is the right to look.
  const share = await database.read('service', (manager) => findShareByToken(manager, hash));
  if (share === null || !isAlive(share, new Date(clock()))) return null;
  const [count, seconds] = limits[use];
  const { allowed } = await rateLimiter.consume(`${use}:${share.id}`, 1, count, seconds);
  if (!allowed) throw callerError('RATE_LIMITED', 'This link is used too often; wait a minute.', 'token');
  return share;
}

/** True while a link is neither revoked nor expired. */
export function isAlive({ revokedAt, expiresAt }: GroceryShare, now: Date): boolean {
  return revokedAt === null && expiresAt > now;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
