import type { FoodIndex, IndexedFood } from './food-index.js';
import type { FoodQuery } from './food-query.js';
import type { FoodToken } from './food-tokens.js';

/** Takes a feature by its name, with its value. */
export type FeatureSink = (name: string, value: number) => void;

/**
 * What speaks for and against a food: words that are on one side only, by their kind and rarity and each by itself, and how
 * the order and the first words agree. `Q` is a word that was sought and is not there, `F` one of the food not asked for.
 */
export function addMatchFeatures(
  index: FoodIndex,
  query: FoodQuery,
  food: IndexedFood,
  add: FeatureSink,
): void {
  let missed = 0;
  for (const token of query.tokens) {
    if (food.stems.has(token.stem)) continue;
    const inAlias = food.aliases.has(token.stem);
    missed += addOneSided('Q', inAlias ? 'alias' : token.kind, token, index, inAlias ? () => undefined : add);
    if (inAlias) add('Q:alias', 0.1 * index.rarity(token.stem));
  }
  let extra = 0;
  for (const token of food.tokens) {
    if (query.stems.has(token.stem)) continue;
    extra += addOneSided('F', token.kind, token, index, add);
  }
  if (missed === 0) add('all sought found', 1);
  if (extra === 0) add('nothing else', 1);
  addOrder(query, food, add);
  if (food.isBranded && !query.isBranded) add('brand not asked for', 1);
}

function addOneSided(
  side: string,
  kind: string,
  token: FoodToken,
  index: FoodIndex,
  add: FeatureSink,
): number {
  add(`${side}:${kind}`, index.rarity(token.stem) / 5);
  add(`${side}#${kind}`, 1);
  add(`${side}-${token.stem}`, 1);
  return 1;
}

function addOrder(query: FoodQuery, food: IndexedFood, add: FeatureSink): void {
  const [sought, found] = [query.tokens[0]?.stem ?? '', food.tokens[0]?.stem ?? ''];
  if (sought === found) add('same first word', 1);
  else {
    if (query.stems.has(found)) add('first word of the food sought', 1);
    if (food.tokens.some(({ stem, part }) => stem === sought && part === 0))
      add('first word in first part', 1);
  }
  let common = 0;
  for (const pair of query.pairs) if (food.pairs.has(pair)) common += 1;
  add('pairs', common / Math.max(1, query.pairs.size));
  const firstPart = query.tokens.filter(({ part, kind }) => part === 0 && kind === 'head');
  if (firstPart.every(({ stem }) => food.stems.has(stem))) add('first part found', 1);
  const foodHead = food.tokens.filter(({ part, kind }) => part === 0 && kind === 'head');
  if (foodHead.every(({ stem }) => query.stems.has(stem))) add('first part sought', 1);
}
