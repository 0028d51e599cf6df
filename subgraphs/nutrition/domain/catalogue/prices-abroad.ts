import { currencyDecimals } from '@progressive/quantities';

/**
 * Units of a currency for one US dollar: our rounded estimates for 2026, used only to carry the US reference prices over
 * to people who budget in another currency. A plan that uses one says so.
 */
const unitsPerDollar: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 0.87,
  GBP: 0.75,
  CHF: 0.81,
  CAD: 1.38,
  AUD: 1.52,
  NZD: 1.7,
  SEK: 9.6,
  NOK: 10.1,
  DKK: 6.5,
  PLN: 3.7,
  CZK: 21.5,
  HUF: 345,
  RON: 4.4,
  JPY: 150,
  CNY: 7.1,
  INR: 88,
  KRW: 1400,
  BRL: 5.5,
  MXN: 18.7,
  ZAR: 17.5,
  TRY: 41,
  ILS: 3.4,
  SGD: 1.29,
  HKD: 7.8,
};

/** Minor units of the currency for one US cent; null when no rate is known. */
export function minorUnitsPerCent(currency: string): number | null {
  const rate = unitsPerDollar[currency];
  return rate === undefined ? null : (rate * 10 ** currencyDecimals(currency)) / 100;
}
