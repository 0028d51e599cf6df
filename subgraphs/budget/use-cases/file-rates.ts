import { readFileSync } from 'node:fs';
import { workspaceFile } from '@progressive/subgraph-server';
import { type ExchangeRates, ratesOf } from '../domain/ledger/exchange-rates.js';

let rates: ExchangeRates | undefined;

/** The shipped provider of rates: a file of the ends of years. */
export function fileRates(): ExchangeRates {
  rates ??= ratesOf(
    readFileSync(workspaceFile(import.meta.url, 'seeds/reference/exchange-rates.tsv'), 'utf8')
      .split('\n')
      .filter((line) => /^\d/.test(line))
      .map((line) => {
        const [date = '', currency = '', perEuro = ''] = line.split('\t');
        return { date, currency, perEuro: Number(perEuro) };
      }),
  );
  return rates;
}
