import { addDays, type LocalDate } from '@progressive/quantities';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Food } from '../catalogue/food.js';
import { minorUnitsPerCent } from '../catalogue/prices-abroad.js';
import { recipeFacts } from '../catalogue/recipe-facts.js';
import type { StorePrice } from '../grocery/store-prices.js';

/** What a person paid for a food in a store on a day. */
export interface PriceObservation {
  readonly id: string;
  readonly foodKey: string;
  readonly store: string;
  /** Day on which it was bought. */
  readonly date: LocalDate;
  readonly currency: string;
  /** Pieces, 1 or more. */
  readonly count: number;
  /** Of all pieces together, more than 0. */
  readonly grams: number;
  /** For all pieces, minor units, more than 0. */
  readonly paidMinor: number;
  /** As the receipt has it. */
  readonly name: string;
  readonly receiptId: string;
}

/** The price that a plan counts with for a food, from what the person paid last. */
export interface ObservedPrice {
  readonly foodKey: string;
  /** US cents per 100 g, as the catalogue has them. */
  readonly centsPer100g: number;
  readonly store: string;
  readonly date: LocalDate;
}

/** Older prices say little about tomorrow's: our own bound. */
const freshDays = 180;
/** So many times the reference price, or so small a part of it, is a misread line and not a price: our own bound. */
const believable = 10;

/**
 * What plans of a currency count with: of each food the newest price of the last 180 days, the cheapest of one day. Prices in
 * other currencies are left out, and those that are no tenth or more than ten times the reference price.
 */
export function newestPrices(
  observations: readonly PriceObservation[],
  foods: ReadonlyMap<string, Food>,
  { currency, on }: { readonly currency: string; readonly on: LocalDate },
): ObservedPrice[] {
  const rate = minorUnitsPerCent(currency);
  if (rate === null) return [];
  const newest = new Map<string, ObservedPrice>();
  for (const { foodKey, store, date, currency: paidIn, grams, paidMinor } of observations) {
    const food = foods.get(foodKey);
    if (food === undefined || paidIn !== currency || date < addDays(on, -freshDays)) continue;
    const centsPer100g = (paidMinor / rate / grams) * 100;
    const ratio = centsPer100g / food.price.centsPer100g;
    if (!(ratio <= believable && ratio >= 1 / believable)) continue;
    const known = newest.get(foodKey);
    const isBetter =
      known === undefined || date > known.date || (date === known.date && centsPer100g < known.centsPer100g);
    if (isBetter) newest.set(foodKey, { foodKey, centsPer100g, store, date });
  }
  return [...newest.values()].toSorted((a, b) => (a.foodKey < b.foodKey ? -1 : 1));
}

/** The food at the price that the person pays. */
export function pricedFood(food: Food, price: ObservedPrice | undefined): Food {
  if (price === undefined) return food;
  const { centsPer100g, store, date } = price;
  return { ...food, price: { centsPer100g, source: store, date, method: 'your receipt' } };
}

const extended = new WeakMap<readonly ObservedPrice[], WeakMap<Catalogue, Catalogue>>();

/** The catalogue at the prices that the person pays; what follows from them in recipes follows again. */
export function withObservedPrices(
  catalogue: Catalogue,
  prices: readonly ObservedPrice[] | undefined,
): Catalogue {
  if (prices === undefined || prices.length === 0) return catalogue;
  const known = extended.get(prices)?.get(catalogue);
  if (known !== undefined) return known;
  const byFood = new Map(prices.map((price) => [price.foodKey, price]));
  const foods = new Map(catalogue.foods);
  for (const [key, price] of byFood) {
    const food = foods.get(key);
    if (food !== undefined) foods.set(key, pricedFood(food, price));
  }
  const recipes = new Map(catalogue.recipes);
  for (const [key, { recipe }] of recipes)
    if (recipe.ingredients.some(({ foodKey }) => byFood.has(foodKey)))
      recipes.set(key, recipeFacts(recipe, foods));
  const result = { ...catalogue, foods, recipes };
  const byCatalogue = extended.get(prices) ?? new WeakMap<Catalogue, Catalogue>();
  byCatalogue.set(catalogue, result);
  extended.set(prices, byCatalogue);
  return result;
}

/** What was paid as the price of one pack of a shop. */
export function storePriceOf({
  store,
  foodKey,
  count,
  grams,
  paidMinor,
  currency,
  date,
}: PriceObservation): StorePrice {
  return {
    store,
    foodKey,
    packGrams: grams / count,
    priceMinor: Math.round(paidMinor / count),
    currency,
    date,
  };
}
