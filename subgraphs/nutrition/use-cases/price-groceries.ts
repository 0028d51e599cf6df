import { uniteRules } from '../domain/catalogue/eating-rules.js';
import { seasonOn } from '../domain/catalogue/season.js';
import {
  type PricedInStore,
  pricesOfItem,
  type StoreTotal,
  totalsOfStores,
} from '../domain/grocery/store-prices.js';
import { findSubstitutes, type Substitute } from '../domain/grocery/substitutes.js';
import { type NutritionProfile, rulesOf } from '../domain/profile.js';
import type { GroceryItemView, GroceryListView } from './grocery-views.js';
import type { NutritionServices } from './nutrition-services.js';

/** A total with the list's currency. */
export interface StoreTotalView extends StoreTotal {
  readonly currency: string;
}

/** A substitute with the list's currency. */
export interface SubstituteView extends Substitute {
  readonly currency: string;
}

/** What an item costs in the shops whose prices are known, the cheapest first. */
export async function storePricesOf(
  { library, storePrices }: NutritionServices,
  { list, item }: GroceryItemView,
): Promise<PricedInStore[]> {
  return pricesOfItem(item, list.currency, await storePrices.prices((await library()).catalogue));
}

/** What the whole list costs in each of these shops. */
export async function storeTotalsOf(
  { library, storePrices }: NutritionServices,
  { list, items }: GroceryListView,
): Promise<StoreTotalView[]> {
  const { currency } = list;
  const prices = await storePrices.prices((await library()).catalogue);
  return totalsOfStores(items, currency, prices).map((total) => ({ ...total, currency }));
}

/** Foods that could be bought instead of an item. @param profile of the list's owner; null for guests. */
export async function substitutesOf(
  { library, clock }: NutritionServices,
  { list, item }: GroceryItemView,
  profile: NutritionProfile | null,
): Promise<SubstituteView[]> {
  const { currency } = list;
  const found = findSubstitutes(item, {
    catalogue: (await library()).catalogue,
    rules: uniteRules(list.rules, rulesOf(profile)),
    minorUnitsPerCent: list.minorUnitsPerCent,
    season: seasonOn(new Date(clock()).toISOString().slice(0, 10)),
  });
  return found.map((substitute) => ({ ...substitute, currency }));
}
