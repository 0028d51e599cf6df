import { newId, notFound } from '@progressive/subgraph-server';
import type { Food } from '../domain/catalogue/food.js';
import {
  type GroceryItem,
  type GroceryList,
  type GroceryRefusal,
  refuseGrocery,
} from '../domain/grocery/grocery-list.js';
import { entryOfWords, entryWithoutFood, withFoodInstead, withMore } from '../domain/grocery/make-entries.js';
import { newestPrices, type PriceObservation, pricedFood } from '../domain/prices/observed-price.js';
import {
  deleteGroceryItems,
  findGroceryItems,
  listOfItem,
  lockGroceryList,
  recordGroceryChange,
  saveGroceryItems,
} from '../repositories/grocery-repository.js';
import { type GroceryListView, viewLists, wakeFollowers } from './grocery-views.js';
import { understandLine } from './match-ingredients.js';
import type { NutritionServices } from './nutrition-services.js';
import { readOwnPrices } from './read-prices.js';

/** Whose lists they are. */
export interface GroceryOwner {
  readonly userId: string;
}

/** A list after a change. */
export interface GroceryListChanged {
  readonly kind: 'GroceryListChanged';
  readonly view: GroceryListView;
  readonly itemIds: readonly string[];
}

/** What a change does to a locked list; no items = nothing has to change. */
export interface GroceryEdit {
  readonly saved: readonly GroceryItem[];
  readonly gone: readonly string[];
  /** One sentence. */
  readonly change: string;
  readonly mealPlanId?: string;
}

type Edit = (list: GroceryList, items: readonly GroceryItem[]) => GroceryEdit | GroceryRefusal;

const mostItems = 500;

/**
 * Changes a list: locks it, lets `edit` decide, writes, numbers the change, and wakes those who follow.
 * @throws NOT_FOUND when the owner has no such list.
 */
export async function changeGroceryList(
  { database, signal, clock }: NutritionServices,
  owner: GroceryOwner,
  listId: string,
  edit: Edit,
): Promise<GroceryListChanged | GroceryRefusal> {
  const result = await database.transaction(owner, async (manager) => {
    const { userId } = owner;
    const list = await lockGroceryList(manager, userId, listId);
    if (list === null) throw notFound('shopping list', 'input.listId');
    const items = await findGroceryItems(manager, userId, [listId]);
    const edited = edit(list, items);
    if ('kind' in edited) return edited;
    const itemIds = [...edited.saved.map(({ id }) => id), ...edited.gone];
    if (itemIds.length === 0 && edited.mealPlanId === undefined)
      return { kind: 'GroceryListChanged', view: { list, items }, itemIds } as const;
    if (items.length + edited.saved.length - edited.gone.length > 2 * mostItems) return listFull();
    await deleteGroceryItems(manager, userId, edited.gone);
    await saveGroceryItems(manager, userId, edited.saved);
    const { change, mealPlanId = null } = edited;
    const at = new Date(clock());
    const revision = await recordGroceryChange(manager, list, { itemIds, change, at, mealPlanId });
    const changed = { ...list, revision, updatedAt: at, mealPlanId: mealPlanId ?? list.mealPlanId };
    const [view] = await viewLists(manager, userId, [changed]);
    if (view === undefined) throw new Error('a list without a view');
    return { kind: 'GroceryListChanged', view, itemIds } as const;
  });
  if (result.kind === 'GroceryListChanged') await wakeFollowers(signal, listId);
  return result;
}

function listFull(): GroceryRefusal {
  return refuseGrocery('LIST_FULL', `A list holds ${mostItems} items.`, 'input.listId', 'start another list');
}

/** The same for one item. @throws NOT_FOUND when the owner has no such item. */
async function changeItem(
  services: NutritionServices,
  owner: GroceryOwner,
  itemId: string,
  edit: (item: GroceryItem, list: GroceryList, items: readonly GroceryItem[]) => GroceryEdit | GroceryRefusal,
  onlyOf?: string,
): Promise<GroceryListChanged | GroceryRefusal> {
  const listId = await services.database.read(owner, (manager) => listOfItem(manager, owner.userId, itemId));
  if (listId === null || (onlyOf !== undefined && listId !== onlyOf)) throw notFound('item', 'input.itemId');
  return changeGroceryList(services, owner, listId, (list, items) => {
    const item = items.find(({ id }) => id === itemId);
    return item === undefined
      ? refuseGrocery('ITEM_GONE', 'The item was taken off the list.', 'input.itemId')
      : edit(item, list, items);
  });
}

/**
 * Adds what a person writes, e.g. "2 cups of oats" or "candles". A food that is on the list already gets more of it, whatever
 * unit either was said in; grams are found by the food's density and household measures, and one pack is taken without them.
 */
export async function addGroceryItem(
  services: NutritionServices,
  owner: GroceryOwner,
  { listId, words }: { readonly listId: string; readonly words: string },
): Promise<GroceryListChanged | GroceryRefusal> {
  const said = words.replace(/\s+/g, ' ').trim();
  if (said === '' || said.length > 200)
    return refuseGrocery('INVALID_VALUE', 'Say it in 1 to 200 characters.', 'input.words');
  if (/^[-−–]\s*[\d.½¼¾]/.test(said))
    return refuseGrocery('INVALID_VALUE', 'Nobody buys less than nothing.', 'input.words');
  const { catalogue } = await services.library();
  const line = understandLine(catalogue, said);
  const found =
    line.foodKey !== null && line.matchScore >= sureEnough ? catalogue.foods.get(line.foodKey) : undefined;
  const own = found === undefined ? [] : await readOwnPrices(services, owner);
  if (line.grams !== null && !(line.grams > 0 && line.grams <= 100_000))
    return refuseGrocery('ABSURD_AMOUNT', 'That is more than 100 kg of one food.', 'input.words');
  return changeGroceryList(services, owner, listId, (list, items) => {
    if (items.length >= mostItems) return listFull();
    const food = found && paidFood(found, own, list, services.clock());
    const item = addedItem(list, items, { food, grams: line.grams, said });
    return { saved: [item], gone: [], change: `${item.label} was added.` };
  });
}

/** The food at what the owner paid for it last. */
function paidFood(
  food: Food,
  own: readonly PriceObservation[],
  { currency }: GroceryList,
  now: number,
): Food {
  const on = new Date(now).toISOString().slice(0, 10);
  const [price] = newestPrices(own, new Map([[food.key, food]]), { currency, on });
  return pricedFood(food, price);
}

/** A food is taken for certain enough to be merged with what is on the list from this likelihood on. */
const sureEnough = 0.4;

function addedItem(
  list: GroceryList,
  items: readonly GroceryItem[],
  {
    food,
    grams,
    said,
  }: { readonly food: Food | undefined; readonly grams: number | null; readonly said: string },
): GroceryItem {
  const fresh = { id: newId('groceryitem'), listId: list.id, tickedAt: null, tickedBy: null };
  if (food === undefined) return { ...entryWithoutFood(said), ...fresh };
  const known = items.find(({ foodKey }) => foodKey === food.key);
  if (known === undefined) return { ...entryOfWords(food, grams, said, list.minorUnitsPerCent), ...fresh };
  // More is wanted than was taken: the item is open again.
  const more = withMore(known, food, grams ?? food.packGrams, said, list.minorUnitsPerCent);
  return { ...more, tickedAt: null, tickedBy: null };
}

/** Takes an item off its list. */
export function removeGroceryItem(
  services: NutritionServices,
  owner: GroceryOwner,
  itemId: string,
): Promise<GroceryListChanged | GroceryRefusal> {
  return changeItem(services, owner, itemId, (item) => ({
    saved: [],
    gone: [item.id],
    change: `${item.label} was taken off.`,
  }));
}

/** Who ticks: the owner, or somebody with a link to one list. */
export interface Ticker {
  readonly name: string;
  readonly onlyOf?: string;
}

/** Ticks an item off, or opens it again; repeating it changes nothing. */
export function tickGroceryItem(
  services: NutritionServices,
  owner: GroceryOwner,
  { itemId, ticked }: { readonly itemId: string; readonly ticked: boolean },
  { name, onlyOf }: Ticker = { name: 'OWNER' },
): Promise<GroceryListChanged | GroceryRefusal> {
  const edit = (item: GroceryItem): GroceryEdit => {
    if ((item.tickedAt !== null) === ticked) return { saved: [], gone: [], change: '' };
    const tick = ticked
      ? { tickedAt: new Date(services.clock()), tickedBy: name }
      : { tickedAt: null, tickedBy: null };
    const change = `${item.label} is ${ticked ? 'in the basket' : 'open again'}.`;
    return { saved: [{ ...item, ...tick }], gone: [], change };
  };
  return changeItem(services, owner, itemId, edit, onlyOf);
}

/** Puts another food in an item's place, for the same grams. The recipes of the plan stay as they are. */
export async function substituteGroceryItem(
  services: NutritionServices,
  owner: GroceryOwner,
  { itemId, foodId }: { readonly itemId: string; readonly foodId: string },
): Promise<GroceryListChanged | GroceryRefusal> {
  const { catalogue } = await services.library();
  const found = catalogue.foods.get(foodId);
  if (found === undefined)
    return refuseGrocery('NO_SUCH_FOOD', 'The catalogue has no such food.', 'input.foodId');
  const own = await readOwnPrices(services, owner);
  return changeItem(services, owner, itemId, (item, list, items) => {
    if (item.foodKey === null)
      return refuseGrocery('NO_SUCH_FOOD', 'That item is no food of the catalogue.', 'input.itemId');
    const food = paidFood(found, own, list, services.clock());
    const same = items.find(({ foodKey, id }) => foodKey === food.key && id !== item.id);
    const grams = item.planGrams + item.ownGrams;
    const change = `${food.name} instead of ${item.label}.`;
    if (same === undefined) {
      const replaced = withFoodInstead(item, food, list.minorUnitsPerCent);
      return { saved: [{ ...replaced, tickedAt: null, tickedBy: null }], gone: [], change };
    }
    const more = withMore(same, food, grams, `instead of ${item.label}`, list.minorUnitsPerCent);
    return { saved: [{ ...more, tickedAt: null, tickedBy: null }], gone: [item.id], change };
  });
}
