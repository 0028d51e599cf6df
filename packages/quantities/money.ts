/** An amount in minor units (cents for USD) of one ISO 4217 currency. `amountMinor` is a safe integer. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

/** Decimals of the currencies that do not have two (ISO 4217). */
const decimalsByCurrency: Readonly<Record<string, number>> = {
  BHD: 3,
  BIF: 0,
  CLF: 4,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  IQD: 3,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  RWF: 0,
  TND: 3,
  UGX: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
};

/** Digits after the decimal point of an ISO 4217 currency. */
export function currencyDecimals(currency: string): number {
  return decimalsByCurrency[currency] ?? 2;
}

/**
 * Makes money of integer minor units.
 * @throws RangeError when `amountMinor` is no safe integer or `currency` is not three capital letters.
 */
export function money(amountMinor: number, currency: string): Money {
  if (!Number.isSafeInteger(amountMinor))
    throw new RangeError(`not an amount in minor units: ${amountMinor}`);
  if (!/^[A-Z]{3}$/.test(currency)) throw new RangeError(`not an ISO 4217 currency: ${currency}`);
  return { amountMinor, currency };
}

/** Sum of amounts of one currency. @throws RangeError on mixed currencies. */
export function addMoney(left: Money, right: Money): Money {
  if (left.currency !== right.currency)
    throw new RangeError(`cannot add ${left.currency} and ${right.currency}`);
  return money(left.amountMinor + right.amountMinor, left.currency);
}

/**
 * Splits an integer amount by weights so that the parts sum to it exactly (largest remainder method, Hamilton 1792).
 * @param weights non-negative, at least one positive. @throws RangeError otherwise.
 */
export function allocate(amountMinor: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0) || weights.some((weight) => weight < 0))
    throw new RangeError('weights must be non-negative and not all zero');
  const exact = weights.map((weight) => (amountMinor * weight) / total);
  const parts = exact.map(Math.floor);
  let rest = amountMinor - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact.map((value, index) => ({ index, remainder: value - Math.floor(value) }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (rest <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    rest -= 1;
  }
  return parts;
}

/** `$12.34`-style text for people, in the given BCP 47 locale. */
export function formatMoney(value: Money, locale = 'en-US'): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency: value.currency }).format(
    value.amountMinor / 10 ** currencyDecimals(value.currency),
  );
}
