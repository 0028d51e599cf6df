import type { Food } from '../catalogue/food.js';
import { type GroceryItem, isToCheck } from './grocery-list.js';

/** What a shop asked for a pack on a day. */
export interface StorePrice {
  readonly store: string;
  readonly foodKey: string;
  /** Edible grams in the pack. */
  readonly packGrams: number;
  readonly priceMinor: number;
  readonly currency: string;
  /** YYYY-MM-DD on which it was seen. */
  readonly date: string;
}

/** What an item costs in a shop. */
export interface PricedInStore extends StorePrice {
  readonly packs: number;
  readonly costMinor: number;
}

/** What a whole list costs in a shop. */
export interface StoreTotal {
  readonly store: string;
  /** Items with a price of the shop; the others count at the usual price. */
  readonly knownItems: number;
  readonly items: number;
  readonly costMinor: number;
  /** The oldest of the prices used. */
  readonly oldestDate: string;
}

/** The newest prices of an item, the cheapest shop first. */
export function pricesOfItem(
  item: GroceryItem,
  currency: string,
  prices: readonly StorePrice[],
): PricedInStore[] {
  const grams = item.planGrams + item.ownGrams;
  const newest = new Map<string, StorePrice>();
  for (const price of prices) {
    if (price.foodKey !== item.foodKey || price.currency !== currency) continue;
    const key = `${price.store}\n${price.packGrams}`;
    const known = newest.get(key);
    if (known === undefined || price.date > known.date) newest.set(key, price);
  }
  const cheapest = new Map<string, PricedInStore>();
  for (const price of newest.values()) {
    // A staple is bought as a pack all the same, once it is bought.
    const packs = Math.max(1, Math.ceil(grams / price.packGrams - 1e-6));
    const found = { ...price, packs, costMinor: packs * price.priceMinor };
    const known = cheapest.get(price.store);
    if (known === undefined || found.costMinor < known.costMinor) cheapest.set(price.store, found);
  }
  return [...cheapest.values()].sort((a, b) => a.costMinor - b.costMinor || (a.store < b.store ? -1 : 1));
}

/** What the list costs in each shop that knows a price of it, the cheapest first; staples to look for at home are left out. */
export function totalsOfStores(
  items: readonly GroceryItem[],
  currency: string,
  prices: readonly StorePrice[],
): StoreTotal[] {
  const bought = items.filter((item) => !isToCheck(item));
  const found = new Map(bought.map((item) => [item.id, pricesOfItem(item, currency, prices)]));
  const stores = new Set([...found.values()].flatMap((some) => some.map(({ store }) => store)));
  return [...stores]
    .map((store): StoreTotal => {
      const known = bought.flatMap(({ id }) => found.get(id)?.find((price) => price.store === store) ?? []);
      const covered = new Set(known.map(({ foodKey }) => foodKey));
      const rest = bought.filter(({ foodKey }) => foodKey === null || !covered.has(foodKey));
      const costMinor =
        known.reduce((sum, price) => sum + price.costMinor, 0) +
        rest.reduce((sum, item) => sum + (item.costMinor ?? 0), 0);
      const oldestDate = known.reduce((oldest, { date }) => (date < oldest ? date : oldest), '9999-12-31');
      return { store, knownItems: known.length, items: bought.length, costMinor, oldestDate };
    })
    .sort((a, b) => a.costMinor - b.costMinor || (a.store < b.store ? -1 : 1));
}

/** A row of a price file as text by column. */
export type PriceRow = Readonly<Record<string, string>>;

/** A row of a price file as a price, or why it is none. */
export function readPriceRow(
  row: PriceRow,
  foodOf: (name: string) => Food | undefined,
): StorePrice | { readonly reason: string } {
  const { store = '', food: name = '', pack = '', price = '', currency = 'USD', date = '' } = row;
  const food = foodOf(name.trim());
  if (food === undefined) return { reason: `no food of the catalogue: ${name.slice(0, 60)}` };
  const packGrams = gramsOfPack(pack, food);
  if (packGrams === null) return { reason: `not a pack (e.g. 500 g, 1 kg, 1 l): ${pack.slice(0, 30)}` };
  const problem = problemOf({ store, price, currency, date });
  if (problem !== null) return { reason: problem };
  const priceMinor = Math.round(Number(price) * 100);
  return { store: store.trim().slice(0, 60), foodKey: food.key, packGrams, priceMinor, currency, date };
}

function problemOf(row: { store: string; price: string; currency: string; date: string }): string | null {
  const { store, price, currency, date } = row;
  if (store.trim() === '') return 'no store';
  if (!/^\d+(\.\d+)?$/.test(price.trim()) || Number(price) <= 0 || Number(price) >= 100_000)
    return `not a price: ${price.slice(0, 30)}`;
  if (!/^[A-Z]{3}$/.test(currency)) return `not a currency: ${currency.slice(0, 10)}`;
  return /^\d{4}-\d\d-\d\d$/.test(date) ? null : `not a date: ${date.slice(0, 20)}`;
}

const gramsPer: Readonly<Record<string, number>> = { g: 1, kg: 1000, oz: 28.3495, lb: 453.592 };
const millilitresPer: Readonly<Record<string, number>> = { ml: 1, cl: 10, l: 1000 };

/** Grams of a pack such as `500 g` or `1 l`; empty is the pack usually sold. */
function gramsOfPack(pack: string, food: Food): number | null {
  if (pack.trim() === '') return food.packGrams;
  const [, amount = '', unit = 'g'] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]*)\s*$/i.exec(pack) ?? [];
  const count = Number(amount);
  const name = unit.toLowerCase() || 'g';
  const grams = gramsPer[name] ?? (millilitresPer[name] ?? Number.NaN) * (food.densityGPerMl ?? 1);
  const total = count * grams;
  return total > 0 && total <= 100_000 ? total : null;
}
