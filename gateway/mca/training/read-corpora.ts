import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RoutingHead } from '../domain/routing/routing-model.js';
import type { Example } from './read-sentences.js';

/**
 * Intents of CLINC150 (Larson et al. 2019) which its suggested agent leaves open, as we read them. The others of that
 * kind (credit limit, interest rate, order …) are left out: people would not agree on them.
 */
const openIntents: Readonly<Record<string, readonly RoutingHead[]>> = {
  payday: ['budget'],
  improve_credit_score: ['budget'],
  shopping_list: ['nutrition'],
  shopping_list_update: ['nutrition'],
  transfer: ['out-of-scope'],
  exchange_rate: ['out-of-scope'],
  restaurant_reviews: ['out-of-scope'],
  insurance_change: ['out-of-scope'],
};

/** Banking77 (Casanueva et al. 2020) intents that a budget agent might answer: left out. The rest is a bank's business. */
const openBankingIntents =
  /twice|not_recognised|extra_charge|refund|balance_not_updated|pending|charged|fee|statement|exchange/i;

/** The parts of the public data that are in `folder`; empty lists when the folder has none. */
export function readCorpora(folder: string): { train: Example[]; validation: Example[] } {
  const clinc = readCsv(join(folder, 'intents_clinc150', 'dev.csv')).flatMap(clincExample);
  const banking = readCsv(join(folder, 'intents_banking77', 'train.csv')).flatMap(bankingExample);
  return {
    train: [...clinc.filter((row) => row.split === 'train').map((row) => row.example), ...banking],
    validation: clinc.filter((row) => row.split === 'val').map((row) => row.example),
  };
}

function clincExample(row: Readonly<Record<string, string>>): { split: string; example: Example }[] {
  const { text = '', intent = '', suggested_agent: agent = '', split = '' } = row;
  const open = openIntents[intent];
  const heads: readonly RoutingHead[] | undefined =
    agent === 'ambiguous' ? open : agent === 'out_of_scope' ? ['out-of-scope'] : [agent as RoutingHead];
  if (!heads) return [];
  const weight = open ? 0.5 : heads[0] === 'out-of-scope' ? 0.6 : 2;
  return [{ split, example: { text, heads, weight, group: `clinc:${intent}` } }];
}

function bankingExample(row: Readonly<Record<string, string>>): Example[] {
  const { text = '', category = '' } = row;
  if (openBankingIntents.test(category)) return [];
  return [{ text, heads: ['out-of-scope'], weight: 0.15, group: `banking:${category}` }];
}

/** A comma-separated file with a heading row and quoted cells (RFC 4180). */
function readCsv(path: string): Record<string, string>[] {
  if (!existsSync(path)) return [];
  const rows = parseCsv(readFileSync(path, 'utf8'));
  const heading = rows[0] ?? [];
  return rows.slice(1).map((cells) => Object.fromEntries(heading.map((name, at) => [name, cells[at] ?? ''])));
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\n\r]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.some((cell) => cell !== '')) rows.push(row);
    row = [];
  }
  return rows;
}
