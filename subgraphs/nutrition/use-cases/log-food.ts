import type { ViewerClaims } from '@progressive/access-tokens';
import { IdempotencyConflict, idempotently } from '@progressive/database';
import { newId } from '@progressive/subgraph-server';
import type { LogFoodInput } from '../__generated__/resolvers-types.js';
import { type FoodRecord, isImported } from '../domain/catalogue/food-record.js';
import type { FoodLogEntry } from '../domain/food-log/food-log-entry.js';
import { mostGramsSaid, readWords } from '../domain/food-log/read-words.js';
import { askedGtin } from '../domain/food-search/search-words.js';
import type { ProfileRefusal } from '../domain/profile.js';
import { addEntries, findEntries, removeEntry } from '../repositories/food-log-repository.js';
import { findByGtin, findImportedFoods } from '../repositories/imported-food-repository.js';
import type { NutritionServices } from './nutrition-services.js';
import { findRecipe } from './own-recipes.js';
import { type LoggedDayView, loggedDay } from './read-food-log.js';

/** What was added, and how the day stands now. */
export interface FoodLogged {
  readonly kind: 'FoodLogged';
  readonly day: LoggedDayView;
  /** Parts of the words that fit no food: they were not logged. */
  readonly notUnderstood: readonly string[];
}

type NewEntry = Omit<FoodLogEntry, 'id' | 'userId' | 'day' | 'slot' | 'importKey'>;
type Reading = { readonly entries: readonly NewEntry[]; readonly notUnderstood: readonly string[] };

/** Logs what a person ate: said in words, a food by id or bar code, or servings of a recipe. A key used twice logs once. */
export async function logFood(
  services: NutritionServices,
  viewer: ViewerClaims,
  input: LogFoodInput,
): Promise<FoodLogged | ProfileRefusal> {
  const wrong = problemOf(input);
  if (wrong !== null) return wrong;
  const reading = await readInput(services, viewer, input);
  if ('kind' in reading) return reading;
  if (reading.entries.length === 0)
    return refusal(
      `No food is known for: ${reading.notUnderstood.join('; ') || 'nothing was said'}.`,
      'input.words',
    );
  const { date: day, slot, idempotencyKey } = input;
  const entries = reading.entries.map((entry, index) => ({
    ...entry,
    id: newId('log'),
    userId: viewer.userId,
    day,
    slot,
    importKey: idempotencyKey == null ? null : `log|${idempotencyKey}|${index}`,
  }));
  const { idempotencyKey: _key, ...request } = input;
  const once = idempotencyKey == null ? null : { operation: 'logFood', key: idempotencyKey, request };
  const view = await write(services, viewer, { entries, day, once });
  return 'kind' in view ? view : { kind: 'FoodLogged', day: view, notUnderstood: reading.notUnderstood };
}

function problemOf(input: LogFoodInput): ProfileRefusal | null {
  const given = [input.words, input.foodId, input.gtin, input.recipeId].filter((each) => each != null);
  if (given.length !== 1) return refusal('Give one of words, foodId, gtin and recipeId.', 'input');
  const { grams, servings } = input;
  if (grams != null && !(grams > 0 && grams <= 10_000)) return refusal('Give 0 to 10,000 g.', 'input.grams');
  if (servings != null && !(servings > 0 && servings <= 50))
    return refusal('Give 0 to 50 servings.', 'input.servings');
  return null;
}

interface Writing {
  readonly entries: readonly FoodLogEntry[];
  /** The day to show. */
  readonly day: string;
  /** What may be repeated without being logged again. */
  readonly once: { readonly operation: string; readonly key: string; readonly request: unknown } | null;
}

/** Writes entries; a key that was used for something else before changes nothing and is refused. */
async function write(
  { database, clock }: NutritionServices,
  viewer: ViewerClaims,
  { entries, day, once }: Writing,
): Promise<LoggedDayView | ProfileRefusal> {
  const { userId } = viewer;
  if (once !== null && (once.key.length === 0 || once.key.length > 200))
    return refusal('A key has 1 to 200 characters.', 'input.idempotencyKey');
  try {
    return await database.transaction(viewer, async (manager) => {
      const add = () => addEntries(manager, entries, new Date(clock()));
      await (once === null ? add() : idempotently(manager, { userId, ...once }, add));
      return loggedDay(manager, userId, day);
    });
  } catch (error) {
    if (!(error instanceof IdempotencyConflict)) throw error;
    const message = 'This key was used for another entry before; use a new key for a new entry.';
    return { ...refusal(message, 'input.idempotencyKey'), code: 'IDEMPOTENCY_CONFLICT' };
  }
}

async function readInput(
  services: NutritionServices,
  viewer: ViewerClaims,
  input: LogFoodInput,
): Promise<Reading | ProfileRefusal> {
  if (input.words != null) return fromWords(services, input.words);
  if (input.recipeId != null) return fromRecipe(services, viewer, input.recipeId, input.servings ?? 1);
  const food = await findByIdOrCode(services, input);
  if (food === null) {
    const field = input.gtin != null ? 'input.gtin' : 'input.foodId';
    return refusal(
      'There is no food with this id or bar code; import foods with npm run import:foods.',
      field,
    );
  }
  return { entries: [portionOfFood(food, input)], notUnderstood: [] };
}

/** Grams as given, else servings of the food's first measure, else of 100 g. */
function portionOfFood(food: FoodRecord, { grams, servings, gtin }: LogFoodInput): NewEntry {
  const source = gtin != null ? ('BARCODE' as const) : ('FOOD' as const);
  const [measure] = food.measures;
  const count = servings ?? 1;
  if (grams != null || !measure) {
    const given = grams ?? 100 * count;
    return entryOf(food, given, `${round(given)} g`, source);
  }
  return entryOf(food, (count * measure.grams) / measure.amount, `${count} ${measure.unit}`, source);
}

async function fromWords({ library }: NutritionServices, words: string): Promise<Reading | ProfileRefusal> {
  if (words.length > 500) return refusal('Say it in at most 500 characters.', 'input.words');
  const said = readWords((await library()).index, words);
  const odd = said.find(
    ({ food, portion: { grams } }) => food !== null && !(grams > 0 && grams <= mostGramsSaid),
  );
  if (odd !== undefined)
    return refusal(
      `“${odd.words}” would be ${Math.round(odd.portion.grams / 100) / 10} kg; of one food more than 0 and at most ${mostGramsSaid / 1000} kg can be logged by words. “${words}” was not logged.`,
      'input.words',
    );
  return {
    entries: said.flatMap(({ food, portion }) =>
      food ? [entryOf(food, portion.grams, portion.description, 'WORDS')] : [],
    ),
    notUnderstood: said.filter(({ food }) => food === null).map((each) => each.words),
  };
}

async function fromRecipe(
  services: NutritionServices,
  viewer: ViewerClaims,
  id: string,
  servings: number,
): Promise<Reading | ProfileRefusal> {
  const facts = await findRecipe(services, viewer, id);
  if (!facts) return refusal('There is no recipe with this id.', 'input.recipeId');
  // A sum is only as good as what is known: less than half of the weight, and it is missing.
  const nutrients = facts.nutrients.map((amount, index) =>
    (facts.known[index] ?? 0) < 0.5 ? null : amount * servings,
  );
  const { title } = facts.recipe;
  const portion = `${servings} ${servings === 1 ? 'serving' : 'servings'}`;
  const grams = facts.gramsPerServing * servings;
  return {
    entries: [{ label: title, foodId: null, recipeId: id, grams, portion, nutrients, source: 'RECIPE' }],
    notUnderstood: [],
  };
}

async function findByIdOrCode(
  { library, database }: NutritionServices,
  input: LogFoodInput,
): Promise<FoodRecord | null> {
  if (input.foodId != null) {
    const id = input.foodId;
    const own = (await library()).catalogue.foods.get(id);
    return own ?? (await database.read(null, (manager) => findImportedFoods(manager, [id])))[0] ?? null;
  }
  const gtin = askedGtin(input.gtin ?? '');
  return gtin === null
    ? null
    : ((await database.read(null, (manager) => findByGtin(manager, gtin)))[0] ?? null);
}

function entryOf(food: FoodRecord, grams: number, portion: string, source: NewEntry['source']): NewEntry {
  return {
    label: isImported(food) && food.brand !== null ? `${food.name} (${food.brand})` : food.name,
    foodId: isImported(food) ? food.id : food.key,
    recipeId: null,
    grams,
    portion,
    nutrients: food.nutrients.map((amount) => (amount === null ? null : (amount * grams) / 100)),
    source,
  };
}

/** Logs everything of one day once more on another. A key used twice copies once. */
export async function copyLoggedDay(
  services: NutritionServices,
  viewer: ViewerClaims,
  { from, to, idempotencyKey }: { from: string; to: string; idempotencyKey?: string | null | undefined },
): Promise<FoodLogged | ProfileRefusal> {
  const source = await services.database.read(viewer, (manager) =>
    findEntries(manager, viewer.userId, from, from),
  );
  if (source.length === 0) return refusal('Nothing was logged on that day.', 'input.from');
  const entries = source.map((entry, index) => ({
    ...entry,
    id: newId('log'),
    day: to,
    source: 'COPY' as const,
    importKey: idempotencyKey == null ? null : `copy|${idempotencyKey}|${index}`,
  }));
  const once =
    idempotencyKey == null
      ? null
      : { operation: 'copyLoggedDay', key: idempotencyKey, request: { from, to } };
  const day = await write(services, viewer, { entries, day: to, once });
  return 'kind' in day ? day : { kind: 'FoodLogged', day, notUnderstood: [] };
}

/** Takes an entry back. False when the viewer has none with this id. */
export async function removeLoggedFood(
  { database }: NutritionServices,
  viewer: ViewerClaims,
  id: string,
): Promise<boolean> {
  return database.transaction(viewer, (manager) => removeEntry(manager, viewer.userId, id));
}

export function refusal(message: string, field: string): ProfileRefusal {
  return { kind: 'NutritionInputRefusal', code: 'INVALID_VALUE', message, field };
}

function round(amount: number): number {
  return Math.round(amount * 10) / 10;
}
