import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, seededRandom } from '@progressive/seeded-random';
import { routingHeads } from '../domain/routing/routing-model.js';
import { drawSentences, readWordLists } from './expand-pattern.js';

/** One labelled sentence. Several heads for a request that concerns several agents. */
export interface Example {
  readonly text: string;
  readonly heads: readonly string[];
  /** Importance in training, > 0. */
  readonly weight: number;
  /** Sentences of one pattern share a group, so that a split never puts them on both sides. */
  readonly group: string;
}

/**
 * Our own sentences: `@ head head` opens a section, `*N pattern` stands for N sentences drawn from a pattern, any other
 * line is one sentence as written. @throws Error with the file and line of a mistake.
 */
export function readOwnSentences(folder: string, seed: number): Example[] {
  const lists = readWordLists(readFileSync(join(folder, 'lists.txt'), 'utf8'));
  const random = seededRandom(seed);
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt') && name !== 'lists.txt');
  return files.sort().flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    return readSections(file, lines, (pattern, count) => drawSentences(pattern, count, lists, random));
  });
}

function readSections(
  file: string,
  lines: readonly string[],
  draw: (pattern: string, count: number) => string[],
): Example[] {
  let heads: readonly string[] = [];
  return lines.flatMap((line, index): Example[] => {
    const group = `${file}:${index + 1}`;
    if (line.trim() === '' || line.startsWith('#')) return [];
    if (line.startsWith('@ ')) {
      heads = line
        .slice(2)
        .trim()
        .split(/\s+/)
        .map((name) => asHead(name, group));
      return [];
    }
    if (heads.length === 0) throw new Error(`${group}: a sentence before the first heading`);
    const pattern = /^\*(\d+) (.+)$/.exec(line);
    if (!pattern) return [{ text: line, heads, weight: 4, group }];
    return draw(pattern[2] ?? '', Number(pattern[1])).map((text) => ({ text, heads, weight: 2, group }));
  });
}

function asHead(name: string, where: string): string {
  const head = routingHeads.find((candidate) => candidate === name);
  if (!head) throw new Error(`${where}: unknown heading ${name}`);
  return head;
}

/** Fisher–Yates. */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const list = [...items];
  for (let last = list.length - 1; last > 0; last--) {
    const other = random.integer(last + 1);
    const moved = list[last] as T;
    list[last] = list[other] as T;
    list[other] = moved;
  }
  return list;
}
