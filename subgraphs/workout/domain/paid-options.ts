/** Something that can be bought or rented so that training gets better. */
export interface PaidOption {
  readonly key: string;
  readonly name: string;
  /** Equipment it adds; `'all'` = everything the catalogue knows. */
  readonly adds: readonly string[] | 'all';
  /** US cents, once or for every begun 30 days. */
  readonly priceCents: number;
  readonly isMonthly: boolean;
}

/**
 * What the agent may propose to spend on. Round US retail figures of 2025–26, our own survey of list prices: a budget
 * gym chain about $25 a month, a set of loop bands about $25, a pair of adjustable dumbbells about $150.
 */
export const paidOptions: readonly PaidOption[] = [
  {
    key: 'bands',
    name: 'a set of resistance bands',
    adds: ['resistance-band'],
    priceCents: 2500,
    isMonthly: false,
  },
  {
    key: 'dumbbells',
    name: 'a pair of adjustable dumbbells',
    adds: ['dumbbell'],
    priceCents: 15_000,
    isMonthly: false,
  },
  { key: 'gym', name: 'a budget gym membership', adds: 'all', priceCents: 2500, isMonthly: true },
];

/** Price over a horizon, cents: once, or for every begun 30 days. */
export function priceOver(option: PaidOption, horizonDays: number): number {
  return option.isMonthly ? option.priceCents * Math.ceil(horizonDays / 30) : option.priceCents;
}

/** Options that are priced in the currency and add something the person lacks. */
export function usefulOptions(
  currency: string | undefined,
  equipment: readonly string[],
  known: ReadonlySet<string>,
): PaidOption[] {
  if (currency !== 'USD') return [];
  const atHand = new Set(equipment);
  return paidOptions.filter((option) => addedItems(option, known).some((item) => !atHand.has(item)));
}

/** Catalogue keys that an option adds. */
export function addedItems(option: PaidOption, known: ReadonlySet<string>): string[] {
  return option.adds === 'all' ? [...known] : option.adds.filter((item) => known.has(item));
}
