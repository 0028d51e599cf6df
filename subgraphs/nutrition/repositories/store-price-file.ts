import { readFile, stat } from 'node:fs/promises';
import type { Logger } from '@progressive/telemetry';
import type { Catalogue } from '../domain/catalogue/catalogue.js';
import type { Food } from '../domain/catalogue/food.js';
import { csvTable } from '../domain/food-log/csv-table.js';
import { type PriceRow, readPriceRow, type StorePrice } from '../domain/grocery/store-prices.js';

/** Where prices of shops come from. Prices are untrusted: they are shown with shop and date, and plans do not rest on them. */
export interface StorePriceProvider {
  prices(catalogue: Catalogue): Promise<readonly StorePrice[]>;
}

/** Knows no prices. */
export const noStorePrices: StorePriceProvider = { prices: async () => [] };

/** Most bytes and rows of a price file. */
const [mostBytes, mostRows] = [20_000_000, 200_000];

/**
 * Prices from a file, which is read again when it changes: CSV with the columns store, food, pack, price, currency, date, or
 * a JSON array of objects with these fields. Rows that cannot be used are counted in the log, the first ones by name.
 */
export function createStorePriceFile(path: string, logger: Logger): StorePriceProvider {
  let known: {
    readonly changed: number;
    readonly catalogue: Catalogue;
    readonly prices: readonly StorePrice[];
  } | null = null;
  return {
    async prices(catalogue) {
      const found = await stat(path).catch(() => null);
      if (found === null || found.size > mostBytes) {
        logger.warn('the file of store prices cannot be used', {
          code: found === null ? 'MISSING' : 'TOO_LARGE',
        });
        return known?.prices ?? [];
      }
      if (known?.changed === found.mtimeMs && known.catalogue === catalogue) return known.prices;
      const { prices, problems } = readPrices(await readFile(path, 'utf8'), catalogue);
      if (problems.length > 0)
        logger.warn('rows of the file of store prices cannot be used', { count: problems.length });
      known = { changed: found.mtimeMs, catalogue, prices };
      return prices;
    },
  };
}

/** Prices of a text, and the rows that are none. */
export function readPrices(
  text: string,
  catalogue: Catalogue,
): { readonly prices: readonly StorePrice[]; readonly problems: readonly string[] } {
  const byName = new Map<string, Food>();
  for (const food of catalogue.foods.values())
    for (const name of [...food.synonyms, food.name, food.key]) byName.set(name.toLowerCase(), food);
  const prices: StorePrice[] = [];
  const problems: string[] = [];
  rowsOf(text).forEach((row, index) => {
    const price = readPriceRow(row, (name) => byName.get(name.toLowerCase()));
    if ('reason' in price) problems.push(`row ${index + 1}: ${price.reason}`);
    else prices.push(price);
  });
  return { prices, problems };
}

function rowsOf(text: string): PriceRow[] {
  if (text.trimStart().startsWith('[')) {
    const rows: unknown = parseJson(text);
    if (!Array.isArray(rows)) return [];
    return rows
      .slice(0, mostRows)
      .map((row: unknown) =>
        typeof row === 'object' && row !== null
          ? Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)]))
          : {},
      );
  }
  const [headings = [], ...rows] = csvTable(text).map(({ fields }) => fields);
  const names = headings.map((heading) => heading.trim().toLowerCase());
  return rows
    .slice(0, mostRows)
    .map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
