/**
 * Searches names in imported foods through the nutrition agent's contract and a real PostgreSQL: `main.js FOODS_FOLDER NAMES
 * [--without-meaning]`, NAMES a CSV `name,code`, the code that of a food of the folder. Each name is asked as it is, with a typing
 * error and in the other number; prints one JSON line a question: its kind and the place of the meant food, 0 = first.
 */
import { readFileSync } from 'node:fs';
import { createCache, createMemoryStore } from '@progressive/cache';
import { migrate } from '@progressive/database';
import { createPostgresEventBus, createPostgresSignal, eventBusMigrations } from '@progressive/event-bus';
import { createNutritionSubgraph, importFoods, nutritionMigrations } from '@progressive/nutrition/subgraph';
import { createTestDatabase } from '@progressive/postgres-embedded';
import { seededRandom } from '@progressive/seeded-random';
import { silentLogger } from '@progressive/telemetry';
import { graphql } from 'graphql';
import { otherNumber, readNames, withTypingError } from './asked-names.js';

const document = `query ($search: String!) { foods(search: $search, first: 100) { edges { node { id } } } }`;
interface Found {
  readonly foods: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}

const [folder = '', names = '', flag] = process.argv.slice(2);
await using database = await createTestDatabase('measure_food_search', {
  key: 'nutrition',
  prepare: (urls) => migrate({ ...urls, agents: [nutritionMigrations, eventBusMigrations] }),
});
await using bus = createPostgresEventBus({ url: database.url });
await using signal = await createPostgresSignal({ url: database.url });
await using nutrition = await createNutritionSubgraph({
  databaseUrl: database.url,
  cache: await createCache({ store: createMemoryStore() }),
  eventBus: bus,
  signal,
  logger: silentLogger,
  clock: () => Date.now(),
  planningThreads: 1,
  ...(flag === '--without-meaning' ? { relatedWords: () => [] } : {}),
});
await nutrition.seed('reference');
await importFoods({ adminUrl: database.adminUrl, path: folder });
const { next: random } = seededRandom(11);
for (const { name, code } of readNames(readFileSync(names, 'utf8'))) {
  const asked = { asIs: name, typingError: withTypingError(name, random), otherNumber: otherNumber(name) };
  for (const [kind, text] of Object.entries(asked))
    process.stdout.write(`${JSON.stringify({ kind, name: text, place: await placeOf(text, code) })}\n`);
}

/** Place among the foods of the folder; the catalogue's own foods are passed over. Null beyond the first hundred of all. */
async function placeOf(text: string, code: string): Promise<number | null> {
  const contextValue = nutrition.createContext({ viewer: null, requestId: 'measure' });
  const variableValues = { search: text.slice(0, 200) };
  const { data, errors } = await graphql({
    schema: nutrition.schema,
    source: document,
    variableValues,
    contextValue,
  });
  if (errors?.[0] !== undefined) throw errors[0];
  const ids = (data as unknown as Found).foods.edges.map(({ node }) => node.id);
  const place = ids.filter((id) => id.startsWith('sr28-')).indexOf(`sr28-${code}`);
  return place < 0 ? null : place;
}
