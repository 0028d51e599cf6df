import type { EntityManager } from '@progressive/database';
import {
  type Connection,
  callerError,
  connection,
  decodeCursor,
  pageSize,
} from '@progressive/subgraph-server';
import type { FoodRecord } from '../domain/catalogue/food-record.js';
import type { ImportedFood } from '../domain/catalogue/imported-food.js';
import { type Candidate, rankFoods } from '../domain/food-search/rank-foods.js';
import {
  type AskedPart,
  formsOf,
  lookedUp,
  needsCorrection,
  type RelatedWords,
  readSearch,
} from '../domain/food-search/read-search.js';
import { searchSteps } from '../domain/food-search/search-steps.js';
import { askedGtin, askedWords } from '../domain/food-search/search-words.js';
import { countWords, findCandidates, listFoods, nearWords } from '../repositories/food-search.js';
import { findByGtin, findImportedFoods } from '../repositories/imported-food-repository.js';
import type { NutritionServices } from './nutrition-services.js';

export type FoodPage = Connection<FoodRecord>;
export type FoodEdge = FoodPage['edges'][number];

export interface FoodSearch {
  readonly search?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const longestSearch = 200;
/** Nobody reads further than this into a ranked list. */
const deepestPlace = 1000;

/** A page of foods: ranked by the words, the foods of a bar code, or the catalogue in the order of its names. */
export async function searchFoods(services: NutritionServices, asked: FoodSearch): Promise<FoodPage> {
  const size = pageSize(asked.first);
  const search = asked.search?.trim() ?? '';
  if (search.length > longestSearch)
    throw callerError('BAD_USER_INPUT', `Search for at most ${longestSearch} characters.`, 'search');
  const after = decodeCursor(asked.after);
  return search === '' ? listAll(services, size, after) : ranked(services, search, size, after);
}

async function ranked(
  services: NutritionServices,
  search: string,
  size: number,
  after: string | null,
): Promise<FoodPage> {
  const offset = after === null ? 0 : Number(after) + 1;
  if (!Number.isInteger(offset) || offset < 0 || offset > deepestPlace)
    throw callerError('BAD_USER_INPUT', 'That is not a cursor of this list.', 'after');
  const found = await services.database.readReference(async (manager) => {
    const gtin = askedGtin(search);
    const labelled = gtin === null ? [] : await findByGtin(manager, gtin);
    if (labelled.length > 0) return labelled.slice(offset, offset + size + 1);
    const candidates = await findRanked(manager, search, services.relatedWords);
    return withFoods(services, manager, candidates.slice(offset, offset + size + 1));
  });
  return connection(found, size, (_food, index) => offset + index);
}

/** The foods that a search may mean, best first: those that have all of it, then most of it, then something. */
export async function findRanked(
  manager: EntityManager,
  search: string,
  relatedTo: RelatedWords,
): Promise<Candidate[]> {
  const words = askedWords(search);
  if (words.length === 0) return [];
  const parts = await readWords(manager, words, relatedTo);
  const steps = searchSteps(parts);
  const found = await findCandidates(manager, steps);
  const known = new Set<string>();
  return (['all', 'most', 'some'] as const).flatMap((group) => {
    const fresh = found.filter(({ step, id }) => {
      if (steps[step]?.group !== group || known.has(id)) return false;
      known.add(id);
      return true;
    });
    return rankFoods(parts, fresh);
  });
}

async function readWords(
  manager: EntityManager,
  words: readonly string[],
  relatedTo: RelatedWords,
): Promise<AskedPart[]> {
  const last = words.at(-1) ?? '';
  const known = await countWords(manager, lookedUp(words), last);
  const { foodsByWord } = known;
  const foodsWith = (word: string) =>
    formsOf(word).reduce((sum, form) => sum + (foodsByWord.get(form) ?? 0), 0);
  const isBeginning = known.isBeginning && last.length >= 2 && foodsWith(last) === 0;
  const unknown = words.filter(
    (word) => needsCorrection(word, foodsWith(word)) && !(isBeginning && word === last),
  );
  const near = await nearWords(manager, unknown);
  return readSearch(words, { foodsByWord, isBeginning, near }, relatedTo);
}

async function listAll(services: NutritionServices, size: number, after: string | null): Promise<FoodPage> {
  const [name = '', key = ''] = after?.split('\u0000') ?? [];
  const found = await services.database.read(null, (manager) =>
    listFoods(manager, size + 1, after === null ? null : { name, key }),
  );
  const { catalogue } = await services.library();
  const foods = found.flatMap((food) => catalogue.foods.get(food.key) ?? []);
  return connection<FoodRecord>(
    foods,
    size,
    (food) => `${food.name}\u0000${'key' in food ? food.key : food.id}`,
  );
}

async function withFoods(
  services: NutritionServices,
  manager: EntityManager,
  found: readonly Candidate[],
): Promise<FoodRecord[]> {
  const { catalogue } = await services.library();
  const imported = found.filter(({ standing }) => standing > 1).map(({ id }) => id);
  const rows = imported.length === 0 ? [] : await findImportedFoods(manager, imported);
  const byId = new Map<string, ImportedFood>(rows.map((food) => [food.id, food]));
  return found.flatMap(({ id }): FoodRecord[] => {
    const food = catalogue.foods.get(id) ?? byId.get(id);
    return food ? [food] : [];
  });
}
