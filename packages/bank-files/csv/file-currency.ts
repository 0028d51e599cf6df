import { currencyIn } from '../amount-text.js';
import type { CsvColumns } from './csv-mapping.js';
import type { CsvRow } from './csv-rows.js';

/** Currencies by the country of an IBAN, for those that every account there has as a rule. */
const byCountry: Readonly<Record<string, string>> = {
  GB: 'GBP',
  CH: 'CHF',
  LI: 'CHF',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  IS: 'ISK',
  KW: 'KWD',
  BH: 'BHD',
  SA: 'SAR',
  AE: 'AED',
  QA: 'QAR',
  JO: 'JOD',
  TR: 'TRY',
  IL: 'ILS',
  BR: 'BRL',
  ...Object.fromEntries(
    'DE FR NL BE AT IE ES IT PT FI GR LU SK SI EE LV LT MT CY MC SM HR BG'
      .split(' ')
      .map((code) => [code, 'EUR']),
  ),
};

/** The currency that the headers of the amount columns name: `Betrag (EUR)`, `Amount GBP`, `Paid out (£)`. */
export function currencyOfHeader(header: readonly string[], columns: CsvColumns): string | null {
  for (const index of [columns.amount, columns.debit, columns.credit, columns.balance]) {
    const currency =
      index === null ? null : currencyIn((header[index] ?? '').replace(/\b(SUM|TOP|ALL|CUP|TRY)\b/g, ''));
    if (currency !== null) return currency;
  }
  return null;
}

/** The currency that the lines above the table tell: by name (`Währung: EUR`, `Currency,GBP`), or by the account's IBAN. */
export function currencyOfAccount(preamble: readonly CsvRow[]): string | null {
  const lines = preamble.map(({ cells }) => cells.join(' '));
  for (const line of lines) {
    const named = /(?:currency|w[aä]hrung|devise|valuta|ccy|moneda|munt)\W+([A-Z]{3})\b/i.exec(line)?.[1];
    const currency = named === undefined ? null : currencyIn(named.toUpperCase());
    if (currency !== null) return currency;
  }
  for (const line of lines) {
    const amount = /\d[\d.,]*\s*(?:[A-Z]{3}|[€£¥])(?![A-Za-z])|(?:[€£]|\b[A-Z]{3})\s?\d/.exec(line)?.[0];
    const currency = amount === undefined ? null : currencyIn(amount);
    if (currency !== null) return currency;
  }
  const country = lines.map((line) => /\b([A-Z]{2})\d{2}(?: ?[\dA-Z]{4}){3,}/.exec(line)?.[1]).find(Boolean);
  return country === undefined ? null : (byCountry[country] ?? null);
}
