import {
  type Connection,
  callerError,
  connection,
  decodeCursor,
  pageSize,
} from '@progressive/subgraph-server';
import type { Food } from '../domain/catalogue/food.js';
import { searchFoods as findBySearch, listFoods } from '../repositories/food-search.js';
import type { NutritionServices } from './nutrition-services.js';

export type FoodPage = Connection<Food>;
export type FoodEdge = FoodPage['edges'][number];

export interface FoodSearch {
  readonly search?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const longestSearch = 200;
/** Nobody reads further than this into a ranked list. */
const deepestPlace = 1000;

/** A page of foods: ranked by the words, or all in the order of their names. */
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
  const found = await services.database.read(null, (manager) =>
    findBySearch(manager, search, size + 1, offset),
  );
  return connection(await withFoods(services, found), size, (_food, index) => offset + index);
}

async function listAll(services: NutritionServices, size: number, after: string | null): Promise<FoodPage> {
  const [name = '', key = ''] = after?.split('\u0000') ?? [];
  const found = await services.database.read(null, (manager) =>
    listFoods(manager, size + 1, after === null ? null : { name, key }),
  );
  return connection(await withFoods(services, found), size, (food) => `${food.name}\u0000${food.key}`);
}

async function withFoods(
  services: NutritionServices,
  found: readonly { readonly key: string }[],
): Promise<Food[]> {
  const { catalogue } = await services.library();
  return found.flatMap(({ key }) => catalogue.foods.get(key) ?? []);
}
