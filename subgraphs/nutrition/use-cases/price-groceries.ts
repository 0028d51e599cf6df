import { uniteRules } from '../domain/catalogue/eating-rules.js';
import { seasonOn } from '../domain/catalogue/season.js';
import {
  type PricedInStore,
  pricesOfItem,
  type StorePrice,
  type StoreTotal,
  totalsOfStores,
} from '../domain/grocery/store-prices.js';
import { findSubstitutes, type Substitute } from '../domain/grocery/substitutes.js';
import {
  newestPrices,
  type PriceObservation,
  storePriceOf,
  withObservedPrices,
} from '../domain/prices/observed-price.js';
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
  services: NutritionServices,
  { list, item }: GroceryItemView,
  own: readonly PriceObservation[],
): Promise<PricedInStore[]> {
  return pricesOfItem(item, list.currency, await pricesKnown(services, own));
}

/** What the file says of shops, and what the person paid in them. */
async function pricesKnown(
  { library, storePrices }: NutritionServices,
  own: readonly PriceObservation[],
): Promise<StorePrice[]> {
  return [...(await storePrices.prices((await library()).catalogue)), ...own.map(storePriceOf)];
}

/** What the whole list costs in each of these shops. */
export async function storeTotalsOf(
  services: NutritionServices,
  { list, items }: GroceryListView,
  own: readonly PriceObservation[],
): Promise<StoreTotalView[]> {
  const { currency } = list;
  const prices = await pricesKnown(services, own);
  return totalsOfStores(items, currency, prices).map((total) => ({ ...total, currency }));
}

/** Foods that could be bought instead of an item. @param given the owner's profile and what they paid; nothing of it for guests. */
export async function substitutesOf(
  { library, clock }: NutritionServices,
  { list, item }: GroceryItemView,
  { profile, own }: { readonly profile: NutritionProfile | null; readonly own: readonly PriceObservation[] },
): Promise<SubstituteView[]> {
  const { currency } = list;
  const { catalogue } = await library();
  const on = new Date(clock()).toISOString().slice(0, 10);
  const found = findSubstitutes(item, {
    catalogue: withObservedPrices(catalogue, newestPrices(own, catalogue.foods, { currency, on })),
    rules: uniteRules(list.rules, rulesOf(profile)),
    minorUnitsPerCent: list.minorUnitsPerCent,
    season: seasonOn(on),
  });
  return found.map((substitute) => ({ ...substitute, currency }));
}
