import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '@progressive/seeded-random';
import { buildFoodIndex, type FoodIndex } from '../matching/food-index.js';
import { readFoodQuery } from '../matching/food-query.js';
import { addMatchFeatures } from '../matching/match-features.js';
import { findCandidates, matchFoods } from '../matching/match-foods.js';
import { writeMatchWeights } from '../matching/match-weights-file.js';
import { readFoodFolder } from '../matching/read-food-folder.js';
import { readCsv } from '../read-csv.js';
import { fitMatchWeights, type RankingExample } from './fit-match-weights.js';
import { priorWeights } from './prior-weights.js';

/**
 * Trains food matching: `npx tsx packages/food-language/training/train-matching.ts FOODS_FOLDER PAIRS [NAMES]`. PAIRS is a
 * CSV with cnf_name_en and sr28_ndb_no; NAMES our own everyday names (`code|name|other names`). Prints how each eighth is
 * matched by a fit on the other seven, then fits on everything and writes `model/food-matching.model.json`.
 */
const [folder, pairsPath, namesPath] = process.argv.slice(2);
if (folder === undefined || pairsPath === undefined) throw new Error('Which files? See the comment above.');

/** A name and the food it means. */
interface Pair {
  readonly text: string;
  readonly code: string;
  /** How much it counts, 1 for a whole example. */
  readonly share: number;
}

const parts = 8;
/** Everyday names are many and often mean one of several foods equally well, so they count less than a whole pair. */
const shareOfEverydayName = 0.3;

const index = buildFoodIndex(readFoodFolder(folder));
const pairs = readCsv(readFileSync(pairsPath, 'utf8'), ['cnf_name_en', 'sr28_ndb_no']).map(
  ({ cnf_name_en, sr28_ndb_no }): Pair => ({ text: cnf_name_en, code: sr28_ndb_no, share: 1 }),
);
const names = namesPath === undefined ? [] : readEverydayNames(readFileSync(namesPath, 'utf8'));
const examplesOf = new Map([...pairs, ...names].map((pair) => [pair, toExample(index, pair)]));

report('pairs', pairs, crossValidate(pairs, names));
if (names.length > 0) report('everyday names', names, crossValidate(names, pairs));
const target = join(import.meta.dirname, '../model/food-matching.model.json');
writeFileSync(target, writeMatchWeights(fit([...pairs, ...names])));

/** Place of the meant food for each pair (0 is first, -1 beyond the fifth), by a fit that did not see the pair. */
function crossValidate(held: readonly Pair[], always: readonly Pair[]): number[] {
  const places: number[] = [];
  for (let part = 0; part < parts; part++) {
    const isHeld = (_: Pair, number: number): boolean => number % parts === part;
    const weights = fit([...held.filter((pair, number) => !isHeld(pair, number)), ...always]);
    for (const { text, code } of held.filter(isHeld)) {
      places.push(matchFoods(index, weights, text).findIndex((match) => match.code === code));
    }
  }
  return places;
}

function fit(from: readonly Pair[]): Map<string, number> {
  const examples = from.flatMap((pair) => examplesOf.get(pair) ?? []);
  const random = seededRandom(20_262);
  return fitMatchWeights(examples, priorWeights, {
    epochs: 15,
    learningRate: 0.1,
    generalVariance: 5,
    wordVariance: 1,
    random,
  });
}

function toExample(foods: FoodIndex, { text, code, share }: Pair): RankingExample[] {
  const query = readFoodQuery(foods, text);
  const candidates = findCandidates(foods, query);
  const meant = candidates.findIndex((food) => foods.foods[food]?.code === code);
  if (meant < 0) return [];
  const features = candidates.map((food) => {
    const list: [string, number][] = [];
    const indexed = foods.foods[food];
    if (indexed !== undefined)
      addMatchFeatures(foods, query, indexed, (name, value) => list.push([name, value]));
    return list;
  });
  return [{ candidates: features, meant, share }];
}

function readEverydayNames(text: string): Pair[] {
  return text
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .flatMap((line) => {
      const [code = '', name = '', others = ''] = line.split('|');
      return [name, ...others.split(';')]
        .filter((one) => one !== '')
        .map((one) => ({ text: one, code, share: shareOfEverydayName }));
    });
}

function report(title: string, all: readonly Pair[], places: readonly number[]): void {
  const share = (most: number): string =>
    (places.filter((place) => place >= 0 && place < most).length / all.length).toFixed(4);
  console.log(`${title}: ${all.length}, first ${share(1)}, among the first five ${share(5)}`);
}
