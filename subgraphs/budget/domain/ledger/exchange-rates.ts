import { currencyDecimals, type LocalDate, type Money } from '@progressive/quantities';

/** How many units of a currency one euro bought on a day. */
export interface DatedRate {
  readonly date: LocalDate;
  readonly currency: string;
  readonly perEuro: number;
}

/** Where rates come from; the shipped one reads a file, another may ask a bank. */
export interface ExchangeRates {
  /** The rate of the day, or of the last day before it; null when there is none that early. */
  perEuro(currency: string, date: LocalDate): number | null;
}

/** Rates out of a list. */
export function ratesOf(list: readonly DatedRate[]): ExchangeRates {
  const byCurrency = new Map<string, DatedRate[]>();
  for (const rate of list.toSorted((a, b) => (a.date < b.date ? -1 : 1)))
    byCurrency.set(rate.currency, [...(byCurrency.get(rate.currency) ?? []), rate]);
  return {
    perEuro: (currency, date) =>
      currency === 'EUR'
        ? 1
        : (byCurrency.get(currency)?.findLast((rate) => rate.date <= date)?.perEuro ?? null),
  };
}

/** An amount in another currency at the rate of a day, rounded half away from zero to its minor unit; null without a rate. */
export function convert(
  amount: Money,
  currency: string,
  date: LocalDate,
  rates: ExchangeRates,
): Money | null {
  if (amount.currency === currency) return amount;
  const [from, to] = [rates.perEuro(amount.currency, date), rates.perEuro(currency, date)];
  if (from === null || to === null) return null;
  const whole = amount.amountMinor / 10 ** currencyDecimals(amount.currency);
  const minor = ((whole * to) / from) * 10 ** currencyDecimals(currency);
  return { amountMinor: Math.sign(minor) * Math.round(Math.abs(minor)), currency };
}
