import { type FoodToken, foodTokens } from './food-tokens.js';

/** A food that can be found. */
export interface CatalogueFood {
  readonly code: string;
  /** Its name, the most general word first where the catalogue does so. */
  readonly description: string;
  /** Other names, makers, scientific names: they may be sought, but nothing is missed when they are not. */
  readonly aliases: readonly string[];
}

/** A food as the index keeps it. */
export interface IndexedFood {
  readonly code: string;
  readonly tokens: readonly FoodToken[];
  readonly stems: ReadonlySet<string>;
  readonly aliases: ReadonlySet<string>;
  /** Pairs of neighbouring stems. */
  readonly pairs: ReadonlySet<string>;
  /** Whether its name holds a word in capitals: a brand or a people. */
  readonly isBranded: boolean;
  /** Sum of the rarity of its stems. */
  readonly weight: number;
}

/** Foods by their words. */
export interface FoodIndex {
  readonly foods: readonly IndexedFood[];
  /** Numbers of the foods that hold the stem in their name or aliases. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Words by their first two letters, to find what a misspelled word means. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** Rarity of a stem: natural logarithm of foods per food that has it, at least 0.1. */
  rarity(stem: string): number;
}

/** Builds the index, about 0.2 s for 9,000 foods. A food whose code was seen before is left out. */
export function buildFoodIndex(catalogue: Iterable<CatalogueFood>): FoodIndex {
  const read: Omit<IndexedFood, 'weight'>[] = [];
  const postings = new Map<string, number[]>();
  const codes = new Set<string>();
  for (const food of catalogue) {
    if (codes.has(food.code)) continue;
    codes.add(food.code);
    const indexed = readFood(food);
    for (const stem of new Set([...indexed.stems, ...indexed.aliases])) {
      const list = postings.get(stem);
      if (list === undefined) postings.set(stem, [read.length]);
      else list.push(read.length);
    }
    read.push(indexed);
  }
  const rarity = (stem: string): number =>
    Math.max(0.1, Math.log(read.length / (postings.get(stem)?.length ?? 0.5)));
  const foods = read.map((food) => ({
    ...food,
    weight: [...food.stems].reduce((sum, stem) => sum + rarity(stem), 0),
  }));
  return { foods, postings, spellings: groupSpellings(postings.keys()), rarity };
}

function readFood({ code, description, aliases }: CatalogueFood): Omit<IndexedFood, 'weight'> {
  const tokens = foodTokens(description);
  return {
    code,
    tokens,
    stems: new Set(tokens.map(({ stem }) => stem)),
    aliases: new Set(aliases.flatMap(foodTokens).map(({ stem }) => stem)),
    pairs: new Set(tokens.slice(1).map(({ stem }, index) => `${tokens[index]?.stem} ${stem}`)),
    isBranded: /\b\p{Lu}{3,}/u.test(description.replace(/\b(?:USDA|NFSMI|UHT|RTE|RTD)\b/g, '')),
  };
}

function groupSpellings(stems: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const stem of stems) {
    if (stem.length < 4 || /\d/.test(stem)) continue;
    const key = stem.slice(0, 2);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [stem]);
    else group.push(stem);
  }
  return groups;
}
