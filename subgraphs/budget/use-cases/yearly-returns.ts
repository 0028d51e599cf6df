import { readFileSync } from 'node:fs';
import { workspaceFile } from '@progressive/subgraph-server';
import type { MarketYear } from '../domain/guidance/wealth-simulation.js';

let years: readonly MarketYear[] | undefined;

/** The shipped past of a market, year by year. */
export function yearlyReturns(): readonly MarketYear[] {
  years ??= readFileSync(workspaceFile(import.meta.url, 'seeds/reference/yearly-returns.tsv'), 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => {
      const [, shares = 0, bonds = 0, bills = 0, inflation = 0] = line
        .split('\t')
        .map((cell) => Number(cell) / 100);
      return { shares, bonds, bills, inflation };
    });
  return years;
}
