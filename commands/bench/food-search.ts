import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFoodData, readConfig, startEmbedded } from '@progressive/embedded';
import { seededRandom } from '@progressive/seeded-random';
import { silentLogger } from '@progressive/telemetry';
import { graphql } from 'graphql';
import { type GeneratedFood, statedAmounts, writeGeneratedDownload } from './generated-foods.js';
import { quantile } from './quantile.js';

/** Figures of one size. */
interface SizeFigures {
  readonly foods: number;
  /** Amounts stated per food, in the mean. */
  readonly amountsPerFood: number;
  readonly importSeconds: number;
  readonly foodsPerSecond: number;
  /** CPU seconds of this process; those of the database server are not among them. */
  readonly importCpuSeconds: number;
  readonly searches: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  readonly p95ByKind: Readonly<Record<string, number>>;
  /** Questions such as how much energy 100 g of a misspelt vegetable have. */
  readonly factP95Ms: number;
  /** Share of searches for one certain food that have it among the first ten. */
  readonly found: Readonly<Record<string, number>>;
}

const sizes = [8_000, 80_000, 350_000];
const bars = { p95Ms: 20, foodsPerSecond: 25_000, factP95Ms: 25 };
const document = `query ($search: String!) { foods(search: $search, first: 10) { edges { node { id name brand energyKcal } } } }`;
const factDocument = `query ($food: String!) { foodFact(food: $food, amount: 100, unit: "g") { ... on FoodFact { value } } }`;
const general =
  'milk|chicken|dark chocolate|cheese|apple juice|whole wheat bread|greek yogurt|courgette|aubergine|soft drink|prawns|choc|blueb|peanut butter|chiken|brocolli|tomatos|yoghurt|organic|vanilla almond|corn flakes|xqzzv';

/**
 * Writes downloads of 8,000, 80,000 and 350,000 generated foods, imports each into a database of its own kind while the
 * product runs on it, and searches: what people type, and for every 50th food words of its name, with typing errors, with its brand
 * and by its bar code. Searches go through the agent's GraphQL schema.
 */
export async function run({ json }: { json: boolean }): Promise<readonly SizeFigures[]> {
  const folder = await mkdtemp(join(tmpdir(), 'progressive-foods-'));
  const config = readConfig(
    { DATA_DIR: join(folder, 'data'), PORT: '0', HEALTH_PORT: '0', DEMO: 'off' },
    folder,
  );
  const embedded = await startEmbedded(config, { logger: silentLogger });
  const figures: SizeFigures[] = [];
  try {
    const nutrition = embedded.subgraphs.find(({ name }) => name === 'nutrition');
    if (!nutrition) throw new Error('there is no nutrition agent');
    const ask = async (source: string, variableValues: Record<string, string>) => {
      const contextValue = nutrition.createContext({ viewer: null, requestId: 'bench' });
      const { data, errors } = await graphql({
        schema: nutrition.schema,
        source,
        variableValues,
        contextValue,
      });
      if (errors?.[0]) throw errors[0];
      return data as unknown;
    };
    const search = async (text: string) =>
      ((await ask(document, { search: text })) as Found).foods.edges.map(({ node }) => node.id);
    for (const size of sizes) {
      const path = join(folder, `generated_${size}`);
      const sample = await writeGeneratedDownload(path, size, size);
      const [cpu, started] = [process.cpuUsage(), performance.now()];
      const { foods, amounts } = await importFoodData(config, { path });
      const importSeconds = (performance.now() - started) / 1000;
      const used = process.cpuUsage(cpu);
      await rm(path, { recursive: true });
      figures.push({
        foods,
        amountsPerFood: Math.round((amounts / foods) * 10) / 10,
        importSeconds: Math.round(importSeconds * 100) / 100,
        foodsPerSecond: Math.round(foods / importSeconds),
        importCpuSeconds: Math.round((used.user + used.system) / 1e4) / 100,
        ...(await measure(sample, search)),
        factP95Ms: await measureFacts((food) => ask(factDocument, { food })),
      });
    }
  } finally {
    await embedded[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  }
  process.stdout.write(
    json ? `${JSON.stringify({ bench: 'food-search', sizes: figures, bars })}\n` : table(figures),
  );
  return figures;
}

interface Found {
  readonly foods: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}

async function measure(sample: readonly GeneratedFood[], search: (text: string) => Promise<string[]>) {
  const random = seededRandom(7).next;
  const asked = questions(sample, random);
  for (const { text } of asked.slice(0, 40)) await search(text);
  const latencies: { kind: string; ms: number }[] = [];
  const hits: Record<string, { found: number; asked: number }> = {};
  for (const { kind, text, id } of asked) {
    const started = performance.now();
    const found = await search(text);
    latencies.push({ kind, ms: performance.now() - started });
    if (id === null) continue;
    const count = (hits[kind] ??= { found: 0, asked: 0 });
    count.asked += 1;
    if (found.includes(id)) count.found += 1;
  }
  const ms = (share: number, of = latencies) =>
    Math.round(
      quantile(
        of.map((one) => one.ms),
        share,
      ) * 10,
    ) / 10;
  const byKind = [...new Set(latencies.map(({ kind }) => kind))];
  return {
    searches: latencies.length,
    p50Ms: ms(0.5),
    p95Ms: ms(0.95),
    maxMs: ms(1),
    p95ByKind: Object.fromEntries(
      byKind.map((kind) => [
        kind,
        ms(
          0.95,
          latencies.filter((one) => one.kind === kind),
        ),
      ]),
    ),
    found: Object.fromEntries(
      Object.entries(hits).map(([kind, { found, asked: all }]) => [
        kind,
        Math.round((found / all) * 1000) / 1000,
      ]),
    ),
  };
}

/** Ninety-five of a hundred facts take at most so long, ms. */
async function measureFacts(ask: (food: string) => Promise<unknown>): Promise<number> {
  const latencies: number[] = [];
  for (let index = 0; index < 100; index++) {
    const started = performance.now();
    await ask(index % 2 === 0 ? 'apple' : 'brocoli');
    latencies.push(performance.now() - started);
  }
  return Math.round(quantile(latencies, 0.95) * 10) / 10;
}

interface Question {
  readonly kind: string;
  readonly text: string;
  /** The food that is meant; null where many are. */
  readonly id: string | null;
}

function questions(sample: readonly GeneratedFood[], random: () => number): Question[] {
  const list: Question[] = [];
  for (let round = 0; round < 4; round++)
    for (const text of general.split('|')) list.push({ kind: 'general', text, id: null });
  for (let round = 0; round < 80; round++) {
    const food = sample[Math.floor(random() * sample.length)];
    if (!food) continue;
    const words = food.name.toLowerCase().split(' ');
    const shuffled = [...words].sort(() => random() - 0.5);
    list.push({ kind: 'name', text: words.join(' '), id: food.id });
    list.push({ kind: 'some words', text: [...shuffled.slice(0, 3), words.at(-1)].join(' '), id: food.id });
    list.push({
      kind: 'typing error',
      text: words.map((word, index) => (index === 1 ? misspelt(word, random) : word)).join(' '),
      id: food.id,
    });
    list.push({ kind: 'brand', text: `${food.brand} ${words.slice(0, 3).join(' ')}`, id: food.id });
    list.push({ kind: 'bar code', text: food.gtin, id: food.id });
  }
  return list;
}

/** Two neighbouring letters changed places. */
function misspelt(word: string, random: () => number): string {
  if (word.length < 4) return word;
  const at = 1 + Math.floor(random() * (word.length - 3));
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

function table(figures: readonly SizeFigures[]): string {
  const lines = figures.map(
    (size) =>
      `${String(size.foods).padStart(8)} foods, ${size.amountsPerFood} amounts each: import ${size.importSeconds} s = ${size.foodsPerSecond} foods/s (${size.importCpuSeconds} s CPU); search p50 ${size.p50Ms} ms, p95 ${size.p95Ms} ms, max ${size.maxMs} ms (${size.searches} searches); food facts p95 ${size.factP95Ms} ms\n` +
      `           p95 by kind: ${Object.entries(size.p95ByKind)
        .map(([kind, ms]) => `${kind} ${ms}`)
        .join(', ')}\n` +
      `           found in the first ten: ${Object.entries(size.found)
        .map(([kind, share]) => `${kind} ${share}`)
        .join(', ')}`,
  );
  return [
    `Food search (labels state ${statedAmounts} amounts)`,
    ...lines,
    `Bars at 350,000: p95 ${bars.p95Ms} ms, import ${bars.foodsPerSecond} foods/s, food facts p95 ${bars.factP95Ms} ms`,
    '',
  ].join('\n');
}
