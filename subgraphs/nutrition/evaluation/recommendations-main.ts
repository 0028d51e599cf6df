/**
 * How well what simulated people choose later is ranked by what they did before, beside popularity, content and chance.
 * `--seed N` (2026 when left out), `--people N` a kind (100). Prints one JSON document.
 */
import { parseArgs } from 'node:util';
import { seededRandom } from '@progressive/seeded-random';
import { buildCatalogue } from '../domain/catalogue/catalogue.js';
import { contentSpace } from '../domain/preferences/recipe-content.js';
import { readReference } from '../seeds/read-reference.js';
import { METHODS, type Method, rankFor, type World } from './rank-for-person.js';
import { type Choice, type SimulatedPerson, simulatePerson, simulatePopularity } from './simulate-person.js';
import { TASTE_KINDS } from './simulated-tastes.js';

const counts = [0, 5, 20, 50] as const;
/** Other people whose ratings make the popularity; 20 signals each. */
const crowd = 400;

const { values } = parseArgs({ options: { seed: { type: 'string' }, people: { type: 'string' } } });
const random = seededRandom(Number(values.seed ?? 2026));
const people = Number(values.people ?? 100);
const reference = await readReference();
const catalogue = buildCatalogue(reference.hash, reference.foods, reference.recipes);
const popularity = simulatePopularity(catalogue, random);
const others = Array.from({ length: crowd }, () =>
  simulatePerson(random.pick(TASTE_KINDS), popularity, catalogue, 20, random),
);
const world: World = {
  catalogue,
  space: contentSpace([...catalogue.recipes.values()], catalogue.foods),
  popular: meanRatings(others),
};
const result = TASTE_KINDS.flatMap((kind) =>
  counts.flatMap((signals) => {
    const list = Array.from({ length: people }, () =>
      simulatePerson(kind, popularity, catalogue, signals, random),
    );
    return METHODS.map((method) => ({ kind, signals, method, ...score(list, method) }));
  }),
);
process.stdout.write(`${JSON.stringify(result)}\n`);

/** Mean rating of each recipe, drawn to the mean of all by five ratings' worth. */
function meanRatings(list: readonly SimulatedPerson[]): Map<string, number> {
  const ratings = list.flatMap(({ signals }) => signals.filter(({ rating }) => rating !== null));
  const mean = ratings.reduce((sum, { rating }) => sum + (rating ?? 0), 0) / ratings.length;
  const sums = new Map<string, [sum: number, count: number]>();
  for (const { recipeKey, rating } of ratings) {
    const [sum, count] = sums.get(recipeKey) ?? [0, 0];
    sums.set(recipeKey, [sum + (rating ?? 0), count + 1]);
  }
  return new Map([...sums].map(([key, [sum, count]]) => [key, (sum - count * mean) / (count + 5) / 2]));
}

/**
 * Means over people: NDCG@10 over all that was not met (Järvelin and Kekäläinen 2002), the share of the ten that was chosen later, and
 * the share of the later choices where the chosen one is first of its menu.
 */
function score(list: readonly SimulatedPerson[], method: Method) {
  const sums = { ndcg: 0, hits: 0, first: 0 };
  for (const person of list) {
    const { ten, worth } = rankFor(method, person, world);
    const chosen = new Set(person.choices.map((choice) => choice.chosen));
    const gain = (rank: number) => 1 / Math.log2(rank + 2);
    const got = ten.reduce((sum, key, rank) => sum + (chosen.has(key) ? gain(rank) : 0), 0);
    const ideal = [...chosen].slice(0, 10).reduce((sum, _, rank) => sum + gain(rank), 0);
    sums.ndcg += got / ideal;
    sums.hits += ten.filter((key) => chosen.has(key)).length / 10;
    sums.first += shareFirst(person.choices, worth);
  }
  const mean = (sum: number) => sum / list.length;
  return { ndcg: mean(sums.ndcg), hits: mean(sums.hits), first: mean(sums.first) };
}

/** Equals share the place. */
function shareFirst(choices: readonly Choice[], worth: (key: string) => number): number {
  const right = choices.map(({ menu, chosen }) => {
    const worths = [...new Set(menu)].map(worth);
    const most = Math.max(...worths);
    return worth(chosen) < most ? 0 : 1 / worths.filter((value) => value === most).length;
  });
  return right.reduce((sum, value) => sum + value, 0) / choices.length;
}
