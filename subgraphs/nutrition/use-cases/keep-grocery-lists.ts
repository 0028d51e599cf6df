import type { ViewerClaims } from '@progressive/access-tokens';
import { type EntityManager, idempotently } from '@progressive/database';
import {
  type Connection,
  callerError,
  connection,
  decodeCursor,
  newId,
  notFound,
  pageSize,
} from '@progressive/subgraph-server';
import type { Catalogue } from '../domain/catalogue/catalogue.js';
import { NO_RULES } from '../domain/catalogue/eating-rules.js';
import { minorUnitsPerCent } from '../domain/catalogue/prices-abroad.js';
import {
  type GroceryEntry,
  type GroceryItem,
  type GroceryList,
  type GroceryRefusal,
  refuseGrocery,
} from '../domain/grocery/grocery-list.js';
import { entriesOfPlan } from '../domain/grocery/make-entries.js';
import { refreshEntries } from '../domain/grocery/refresh-entries.js';
import { shoppingToday } from '../domain/grocery/shopping-today.js';
import type { MealPlan } from '../domain/plan/meal-plan.js';
import {
  countGroceryLists,
  deleteGroceryList,
  findGroceryList,
  insertGroceryList,
  listGroceryLists,
  saveGroceryItems,
} from '../repositories/grocery-repository.js';
import { findPlans, findStandingPlan, latestVersion } from '../repositories/meal-plan-repository.js';
import { listPantry } from '../repositories/pantry-repository.js';
import { findPrices } from '../repositories/price-repository.js';
import { changeGroceryList, type GroceryListChanged } from './change-grocery-list.js';
import { type GroceryListView, viewLists } from './grocery-views.js';
import type { NutritionServices } from './nutrition-services.js';

/** A page of lists. */
export type GroceryListPage = Connection<GroceryListView>;
export type GroceryListEdge = GroceryListPage['edges'][number];

/** Most lists that one person keeps. */
const mostLists = 200;

/** A list by its id; null when the viewer has none with it. */
export async function findGrocery(
  { database }: NutritionServices,
  viewer: ViewerClaims,
  id: string,
): Promise<GroceryListView | null> {
  return database.read(viewer, async (manager) => {
    const list = await findGroceryList(manager, viewer.userId, id);
    return list === null ? null : ((await viewLists(manager, viewer.userId, [list]))[0] ?? null);
  });
}

/** The viewer's lists, the newest first. */
export async function listGroceries(
  { database }: NutritionServices,
  viewer: ViewerClaims,
  {
    first,
    after,
  }: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
): Promise<GroceryListPage> {
  const size = pageSize(first);
  const position = decodeCursor(after);
  return database.read(viewer, async (manager) => {
    const lists = await listGroceryLists(manager, viewer.userId, position, size + 1);
    const views = await viewLists(manager, viewer.userId, lists);
    return connection(views, size, ({ list }) => `${list.createdAt.toISOString()} ${list.id}`);
  });
}

/** What a new list is made from. */
export interface NewGroceryList {
  readonly name?: string | null | undefined;
  readonly mealPlanId?: string | null | undefined;
  readonly weekIndex?: number | null | undefined;
  readonly empty?: boolean | null | undefined;
  readonly currency?: string | null | undefined;
  readonly idempotencyKey: string;
}

/**
 * Makes a list of what a meal plan wants, of the standing one when none is named, or an empty one. A key used twice makes one
 * list. @throws NOT_FOUND for a plan that is not the viewer's, CONFLICT for a key that was used for another list.
 */
export async function createGroceryList(
  services: NutritionServices,
  viewer: ViewerClaims,
  input: NewGroceryList,
): Promise<GroceryListChanged | GroceryRefusal> {
  const { userId } = viewer;
  const { idempotencyKey: key, ...request } = input;
  if (key.length === 0 || key.length > 200)
    throw callerError('BAD_USER_INPUT', 'A key has 1 to 200 characters.', 'input.idempotencyKey');
  const name = input.name?.trim() ?? '';
  if (name.length > 100)
    return refuseGrocery('INVALID_VALUE', 'A name has at most 100 characters.', 'input.name');
  const { catalogue } = await services.library();
  const created = await services.database
    .transaction(viewer, async (manager) => {
      const made = await draft(manager, userId, { ...input, name }, new Date(services.clock()));
      if ('kind' in made) return made;
      const { list, plan } = made;
      const id = await idempotently(
        manager,
        { userId, operation: 'createGroceryList', key, request },
        async () => {
          const entries = plan === null ? [] : await wantedEntries(manager, plan, catalogue, list.weekIndex);
          await insertGroceryList(manager, list);
          const fresh = { listId: list.id, tickedAt: null, tickedBy: null };
          const items = entries.map((entry) => ({ ...entry, ...fresh, id: newId('groceryitem') }));
          await saveGroceryItems(manager, userId, items);
          return list.id;
        },
      );
      const stored = await findGroceryList(manager, userId, id);
      const [view] = stored === null ? [] : await viewLists(manager, userId, [stored]);
      if (view === undefined) return refuseGrocery('LIST_GONE', 'The list was deleted.', null);
      const itemIds = view.items.map((item) => item.id);
      return { kind: 'GroceryListChanged', view, itemIds } as const;
    })
    .catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'CONFLICT')
        throw callerError('CONFLICT', 'This key was used for another list before.', 'input.idempotencyKey');
      throw error;
    });
  return created;
}

async function draft(
  manager: EntityManager,
  userId: string,
  input: NewGroceryList & { readonly name: string },
  now: Date,
): Promise<{ readonly list: GroceryList; readonly plan: MealPlan | null } | GroceryRefusal> {
  if ((await countGroceryLists(manager, userId)) >= mostLists)
    return refuseGrocery('TOO_MANY_LISTS', `You can keep ${mostLists} lists.`, null, 'delete one first');
  const weekIndex = input.weekIndex ?? null;
  const common = { id: newId('grocerylist'), userId, revision: 0, createdAt: now, updatedAt: now };
  if (input.empty === true) {
    const list = emptyList(input.currency ?? (await usualCurrency(manager, userId)), input.name);
    return 'kind' in list ? list : { list: { ...list, ...common }, plan: null };
  }
  const plan = await wantedPlan(manager, userId, input.mealPlanId ?? null);
  if (plan === null)
    return refuseGrocery(
      'NO_PLAN',
      'There is no meal plan that stands.',
      null,
      'ask for a plan',
      'set empty',
    );
  const weeks = Math.ceil(plan.content.days.length / 7);
  if (weekIndex !== null && !(weekIndex >= 0 && weekIndex < weeks))
    return refuseGrocery('INVALID_VALUE', `The plan has ${weeks} weeks, from 0.`, 'input.weekIndex');
  const { minorUnitsPerCent: rate, order } = plan.content;
  const name = input.name === '' ? usualName(plan, weekIndex) : input.name;
  const { currency, rules } = order;
  const list = { name, mealPlanId: plan.id, weekIndex, currency, minorUnitsPerCent: rate, rules, ...common };
  return { list, plan };
}

/** What a plan wants of the shop, with what is in the house now. */
async function wantedEntries(
  manager: EntityManager,
  { content, userId }: MealPlan,
  catalogue: Catalogue,
  weekIndex: number | null,
): Promise<GroceryEntry[]> {
  const pantry = await listPantry(manager, userId);
  return entriesOfPlan(shoppingToday(content, pantry, catalogue), catalogue, weekIndex);
}

/** The currency that the person has bought or planned in: of the plan that stands, the newest list or receipt; else US dollars. */
async function usualCurrency(manager: EntityManager, userId: string): Promise<string> {
  const plan = await findStandingPlan(manager, userId);
  const [list] = await listGroceryLists(manager, userId, null, 1);
  const [paid] = await findPrices(manager, userId, { ...anyPrice, limit: 1 });
  const used = [plan?.content.order.currency, list?.currency, paid?.currency];
  return used.find((currency) => currency !== undefined && minorUnitsPerCent(currency) !== null) ?? 'USD';
}

const anyPrice = { foodKey: null, store: null, from: null, to: null };

function emptyList(currency: string, name: string) {
  const rate = minorUnitsPerCent(currency);
  if (rate === null)
    return refuseGrocery('INVALID_VALUE', 'No prices are known in this currency.', 'input.currency', 'USD');
  return {
    name: name === '' ? 'Shopping' : name,
    mealPlanId: null,
    weekIndex: null,
    currency,
    minorUnitsPerCent: rate,
    rules: NO_RULES,
  };
}

function usualName(plan: MealPlan, weekIndex: number | null): string {
  return `Shopping from ${plan.content.days[(weekIndex ?? 0) * 7]?.date ?? plan.content.order.startDate}`;
}

async function wantedPlan(
  manager: EntityManager,
  userId: string,
  id: string | null,
): Promise<MealPlan | null> {
  if (id === null) return findStandingPlan(manager, userId);
  const [plan] = await findPlans(manager, userId, [id]);
  if (plan === undefined) throw notFound('meal plan', 'input.mealPlanId');
  return plan;
}

/** Deletes a list and its links. False when the viewer has none with this id. */
export async function removeGroceryList(
  { database }: NutritionServices,
  viewer: ViewerClaims,
  id: string,
): Promise<boolean> {
  return database.transaction(viewer, (manager) => deleteGroceryList(manager, viewer.userId, id));
}

/**
 * Brings a list up to the latest version of its plan: what was added stays, what is ticked stays ticked unless more of it is
 * wanted, what was replaced by another food stays replaced while the plan still wants it.
 */
export async function refreshGroceryList(
  services: NutritionServices,
  viewer: ViewerClaims,
  listId: string,
): Promise<GroceryListChanged | GroceryRefusal> {
  const { userId } = viewer;
  const { catalogue } = await services.library();
  const found = await services.database.read(viewer, async (manager) => {
    const list = await findGroceryList(manager, userId, listId);
    if (list === null) throw notFound('shopping list', 'input.listId');
    if (list.mealPlanId === null) return null;
    const latest = await latestVersion(manager, userId, list.mealPlanId);
    const [plan] = await findPlans(manager, userId, [latest]);
    if (plan === undefined) return null;
    return { id: plan.id, entries: await wantedEntries(manager, plan, catalogue, list.weekIndex) };
  });
  if (found === null)
    return refuseGrocery('NO_PLAN', 'The list was not made from a plan that is still there.', 'input.listId');
  return changeGroceryList(services, viewer, listId, (list, items) => {
    const { saved, gone } = refreshEntries(list, items, found.entries, catalogue);
    const withIds = saved.map((item): GroceryItem => ({ ...item, id: item.id ?? newId('groceryitem') }));
    if (withIds.length === 0 && gone.length === 0 && list.mealPlanId === found.id)
      return { saved: [], gone: [], change: '' };
    const change = `${withIds.length} items follow the plan, ${gone.length} are no longer needed.`;
    return { saved: withIds, gone, change, mealPlanId: found.id };
  });
}

/** Whether the plan that a list was made from has a later version. */
export async function isBehindPlan(
  { database }: NutritionServices,
  { userId, mealPlanId }: GroceryList,
): Promise<boolean> {
  if (mealPlanId === null) return false;
  return (
    (await database.read({ userId }, (manager) => latestVersion(manager, userId, mealPlanId))) !== mealPlanId
  );
}
