import type { Catalogue } from '../domain/catalogue/catalogue.js';
import { NO_RULES } from '../domain/catalogue/eating-rules.js';
import { seasonOn } from '../domain/catalogue/season.js';
import { learnTaste } from '../domain/preferences/learn-taste.js';
import { type ContentSpace, dot } from '../domain/preferences/recipe-content.js';
import { candidatesOf, rankDiversely } from '../domain/preferences/recommend.js';
import { opinionsOf, type TasteSignal } from '../domain/preferences/taste-signal.js';
import { LAST_DAY, type SimulatedPerson } from './simulate-person.js';

/** Ways to rank what a person has not met yet. */
export const METHODS = ['ORACLE', 'LEARNED', 'ALONE', 'AS_SHOWN', 'CONTENT', 'POPULARITY', 'RANDOM'] as const;

export type Method = (typeof METHODS)[number];

export interface World {
  readonly catalogue: Catalogue;
  readonly space: ContentSpace;
  /** Worth of each recipe as a population of other people rated it. */
  readonly popular: ReadonlyMap<string, number>;
}

/** A person's ranking of what they have not met: the best ten, and how any recipe compares. */
export interface Ranking {
  readonly ten: readonly string[];
  worth(recipeKey: string): number;
}

/**
 * Ranks by a method. ORACLE knows what the person truly feels; LEARNED goes by the expected liking with what people have in common;
 * ALONE without that, as for the only person of an installation; AS_SHOWN is the list as a person sees it, with season, curiosity
 * and variety; CONTENT the cosine with the mean of what was liked less that of what was not (Rocchio 1971); POPULARITY the mean
 * rating by the others; RANDOM the hash of the key.
 */
export function rankFor(
  method: Method,
  { signals, liking }: Pick<SimulatedPerson, 'signals' | 'liking'>,
  world: World,
): Ranking {
  const met = new Set(signals.map(({ recipeKey }) => recipeKey));
  const open = [...world.catalogue.recipes.keys()].filter((key) => !met.has(key));
  if (method === 'ORACLE') return rankingOf(open, (key) => liking.get(key) ?? 0);
  const worth = worthBy(method, signals, world);
  return method === 'AS_SHOWN' ? { ten: asShown(open, signals, world), worth } : rankingOf(open, worth);
}

function rankingOf(open: readonly string[], worth: (key: string) => number): Ranking {
  const ten = open
    .map((key) => ({ key, worth: worth(key) }))
    .sort((a, b) => b.worth - a.worth || (a.key < b.key ? -1 : 1))
    .slice(0, 10)
    .map(({ key }) => key);
  return { ten, worth };
}

function worthBy(
  method: Exclude<Method, 'ORACLE'>,
  signals: readonly TasteSignal[],
  { space, popular }: World,
): (key: string) => number {
  switch (method) {
    case 'LEARNED':
    case 'AS_SHOWN':
    case 'ALONE': {
      const taste = learnTaste(space, signals, LAST_DAY, method === 'ALONE' ? undefined : popular);
      return (key) => taste.liking(key);
    }
    case 'CONTENT':
      return rocchio(signals, space);
    case 'POPULARITY':
      return (key) => popular.get(key) ?? 0;
    case 'RANDOM':
      return (key) =>
        [...key].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), 7) >>> 0;
  }
}

function rocchio(signals: readonly TasteSignal[], space: ContentSpace): (key: string) => number {
  const opinions = opinionsOf(signals, LAST_DAY);
  const side = (sign: number) => opinions.filter(({ liking }) => Math.sign(liking) === sign);
  const [liked, disliked] = [side(1), side(-1)];
  const near = (key: string, list: typeof opinions) => {
    const vector = space.vectors.get(key);
    if (vector === undefined || list.length === 0) return 0;
    const sum = list.reduce((total, { recipeKey }) => {
      const other = space.vectors.get(recipeKey);
      return other === undefined ? total : total + dot(vector, other);
    }, 0);
    return sum / list.length / Math.sqrt(dot(vector, vector));
  };
  return (key) => near(key, liked) - near(key, disliked);
}

function asShown(
  open: readonly string[],
  signals: readonly TasteSignal[],
  { catalogue, space, popular }: World,
): string[] {
  const taste = learnTaste(space, signals, LAST_DAY, popular);
  const recipes = open.flatMap((key) => catalogue.recipes.get(key) ?? []);
  const liking = { rules: NO_RULES, season: seasonOn(LAST_DAY) };
  return rankDiversely(candidatesOf(recipes, taste, liking, catalogue.foods), space, 10).map(
    ({ recipeKey }) => recipeKey,
  );
}
