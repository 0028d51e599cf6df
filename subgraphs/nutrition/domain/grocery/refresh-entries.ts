import type { Catalogue } from '../catalogue/catalogue.js';
import type { GroceryEntry, GroceryItem, GroceryList } from './grocery-list.js';
import { priced, withFoodInstead } from './make-entries.js';

/** An item to write; without an id it is new. */
export type RefreshedItem = Omit<GroceryItem, 'id'> & { readonly id: string | null };

const gramTolerance = 0.5;

/** What changes on a list when its plan wants other things: items to write, ids of items that go. */
export function refreshEntries(
  list: GroceryList,
  items: readonly GroceryItem[],
  wanted: readonly GroceryEntry[],
  catalogue: Catalogue,
): { readonly saved: readonly RefreshedItem[]; readonly gone: readonly string[] } {
  const known = new Map(items.map((item) => [item.insteadOf ?? item.foodKey ?? item.id, item]));
  const saved: RefreshedItem[] = [];
  for (const entry of wanted) {
    const item = entry.foodKey === null ? undefined : known.get(entry.foodKey);
    if (item === undefined)
      saved.push({ ...entry, id: null, listId: list.id, tickedAt: null, tickedBy: null });
    else saved.push(...refreshed(item, entry, list, catalogue));
  }
  const stillWanted = new Set(wanted.map(({ foodKey }) => foodKey));
  const gone: string[] = [];
  for (const item of items) {
    const isOfPlan = item.planGrams > 0;
    if (!isOfPlan || stillWanted.has(item.insteadOf ?? item.foodKey)) continue;
    // What is in the basket already stays on the list.
    if (item.ownGrams === 0 && item.tickedAt === null) gone.push(item.id);
    else if (item.ownGrams > 0) saved.push(...withoutPlan(item, list, catalogue));
  }
  return { saved, gone };
}

function refreshed(
  item: GroceryItem,
  entry: GroceryEntry,
  list: GroceryList,
  catalogue: Catalogue,
): RefreshedItem[] {
  const food = item.foodKey === null ? undefined : catalogue.foods.get(item.foodKey);
  if (food === undefined) return [];
  const isReplaced = item.insteadOf !== null;
  const { planGrams, planPacks, planCostMinor } = isReplaced
    ? withFoodInstead(entry, food, list.minorUnitsPerCent)
    : entry;
  const next = priced({ ...item, planGrams, planPacks, planCostMinor }, food, list.minorUnitsPerCent);
  const isSame = Math.abs(next.planGrams - item.planGrams) < gramTolerance && next.packs === item.packs;
  if (isSame) return [];
  return [next.packs > item.packs ? { ...next, tickedAt: null, tickedBy: null } : next];
}

function withoutPlan(item: GroceryItem, list: GroceryList, catalogue: Catalogue): RefreshedItem[] {
  const food = item.foodKey === null ? undefined : catalogue.foods.get(item.foodKey);
  if (food === undefined) return [];
  return [priced({ ...item, planGrams: 0, planPacks: 0, planCostMinor: 0 }, food, list.minorUnitsPerCent)];
}
