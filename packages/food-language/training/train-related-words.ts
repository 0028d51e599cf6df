import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '@progressive/seeded-random';
import { writeRelatedWords } from '../meaning/related-words-file.js';
import { readCsv } from '../read-csv.js';
import { type ContextCounts, countFacts, countNeighbours, meaningWords } from './count-contexts.js';
import { embedWords } from './embed-words.js';

/**
 * Finds words of related meaning: `npx tsx packages/food-language/training/train-related-words.ts FOODS_FOLDER PHRASES`.
 * FOODS_FOLDER holds foods.csv, langual.csv and fdc_names.csv of SR28, PHRASES is a text of one ingredient line a row. Writes
 * `model/related-words.txt`; the same files give the same model.
 */
const [folder, phrasesPath] = process.argv.slice(2);
if (folder === undefined || phrasesPath === undefined) throw new Error('Which files? See the comment above.');

const options = { dimensions: 80, rounds: 6, random: seededRandom(20_263).next };
/** A word that is rarer has too few contexts to be placed. */
const fewest = 6;
const mostRelated = 6;
const leastNearness = 0.5;

const counts: ContextCounts = new Map();
const seen = new Map<string, number>();
const inFoodNames = new Set<string>();
const table = (name: string, columns: readonly string[]) =>
  readCsv(readFileSync(join(folder, name), 'utf8'), columns);

const facets = new Map<string, string[]>();
for (const { ndb_no = '', factor_code = '' } of table('langual.csv', ['ndb_no', 'factor_code'])) {
  // What it is made of, which part, and what kind of product: how it was packed or preserved says nothing of meaning.
  if (/^[ABCE]/.test(factor_code)) facets.set(ndb_no, [...(facets.get(ndb_no) ?? []), factor_code]);
}
for (const { ndb_no = '', group = '', description = '', common_names = '' } of table('foods.csv', [
  'ndb_no',
  'group',
  'description',
  'common_names',
])) {
  const parts = description.split(/[,()]/);
  learn(`${description} ${common_names}`, true);
  countFacts(counts, meaningWords(parts.slice(0, 2).join(' ')), [group, ...(facets.get(ndb_no) ?? [])]);
}
for (const { description = '', category = '' } of table('fdc_names.csv', ['description', 'category'])) {
  learn(description, true);
  countFacts(counts, meaningWords(description.split(',')[0] ?? ''), [category]);
}
for (const line of readFileSync(phrasesPath, 'utf8').split('\n')) learn(line, false);

for (const word of [...counts.keys()]) if ((seen.get(word) ?? 0) < fewest) counts.delete(word);
const words = [...counts.keys()];
const vectors = embedWords(counts, options);
const related = words
  .map((word, index) => [word, nearest(index)] as const)
  .filter(([, list]) => list.length > 0);
writeFileSync(join(import.meta.dirname, '../model/related-words.txt'), writeRelatedWords(related));
console.log(`${words.length} words, ${related.length} with related ones`);

function learn(text: string, isFoodName: boolean): void {
  const found = meaningWords(text);
  countNeighbours(counts, found);
  for (const word of found) {
    seen.set(word, (seen.get(word) ?? 0) + 1);
    if (isFoodName) inFoodNames.add(word);
  }
}

/** The nearest words that names of foods have: others find nothing. */
function nearest(index: number): { word: string; nearness: number }[] {
  const own = vectors[index];
  if (own === undefined) return [];
  return words
    .flatMap((word, other) => {
      if (other === index || !inFoodNames.has(word)) return [];
      const vector = vectors[other];
      const nearness = vector?.reduce((sum, value, k) => sum + value * (own[k] ?? 0), 0) ?? 0;
      return nearness < leastNearness ? [] : [{ word, nearness }];
    })
    .sort((a, b) => b.nearness - a.nearness || (a.word < b.word ? -1 : 1))
    .slice(0, mostRelated);
}
