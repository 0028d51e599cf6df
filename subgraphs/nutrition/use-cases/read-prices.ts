import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import type { StorePrice } from '../domain/grocery/store-prices.js';
import type { PriceObservation } from '../domain/prices/observed-price.js';
import { findPrices } from '../repositories/price-repository.js';
import type { NutritionServices } from './nutrition-services.js';

/** Most observations that a plan or a list looks at, the newest ones. */
const mostObservations = 2_000;

/** A price in the history of a food. */
export interface SeenPrice {
  readonly foodKey: string;
  readonly store: string;
  readonly date: LocalDate;
  readonly currency: string;
  readonly grams: number;
  readonly paidMinor: number;
  /** RECEIPT is the person's own, FILE the provider's. */
  readonly source: 'RECEIPT' | 'FILE';
  readonly receiptId: string | null;
}

type Nullable<Value> = Value | null | undefined;

export interface PricesAsked {
  readonly foodId?: Nullable<string>;
  readonly store?: Nullable<string>;
  readonly from?: Nullable<LocalDate>;
  readonly to?: Nullable<LocalDate>;
}

/** What foods cost by store and day, the newest first: what the person paid, and what the provider of store prices knows. */
export async function listFoodPrices(
  services: NutritionServices,
  viewer: ViewerClaims,
  { foodId, store, from, to }: PricesAsked,
  limit: number,
): Promise<SeenPrice[]> {
  const filter = { foodKey: foodId ?? null, store: store ?? null, from: from ?? null, to: to ?? null, limit };
  const own = await services.database.read(viewer, (manager) => findPrices(manager, viewer.userId, filter));
  const provided = await services.storePrices.prices((await services.library()).catalogue);
  const isAsked = (price: StorePrice) =>
    (filter.foodKey === null || price.foodKey === filter.foodKey) &&
    (filter.store === null || price.store.toLowerCase() === filter.store.toLowerCase()) &&
    price.date >= (filter.from ?? '') &&
    price.date <= (filter.to ?? '9999-12-31');
  return [...own.map(ofReceipt), ...provided.filter(isAsked).map(ofFile)]
    .toSorted((a, b) => (a.date === b.date ? a.paidMinor - b.paidMinor : a.date < b.date ? 1 : -1))
    .slice(0, limit);
}

function ofReceipt({
  foodKey,
  store,
  date,
  currency,
  grams,
  paidMinor,
  receiptId,
}: PriceObservation): SeenPrice {
  return { foodKey, store, date, currency, grams, paidMinor, receiptId, source: 'RECEIPT' };
}

function ofFile({ foodKey, store, date, currency, packGrams, priceMinor }: StorePrice): SeenPrice {
  return {
    ...{ foodKey, store, date, currency },
    grams: packGrams,
    paidMinor: priceMinor,
    source: 'FILE',
    receiptId: null,
  };
}

/** All that the owner of a plan or list paid of late. */
export function readOwnPrices(
  { database }: NutritionServices,
  owner: { readonly userId: string },
): Promise<PriceObservation[]> {
  return database.read(owner, (manager) => findOwnPrices(manager, owner.userId));
}

/** The same within a transaction. */
export function findOwnPrices(
  manager: Parameters<typeof findPrices>[0],
  userId: string,
): Promise<PriceObservation[]> {
  const everything = { foodKey: null, store: null, from: null, to: null };
  return findPrices(manager, userId, { ...everything, limit: mostObservations });
}
