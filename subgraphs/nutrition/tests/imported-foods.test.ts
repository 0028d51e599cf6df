import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFoods } from '../subgraph.js';
import { smallDownload, writeFolder, zipOf } from './food-download.js';
import { createNutritionWorld, type NutritionWorld } from './nutrition-world.js';

let world: NutritionWorld;
let folder: string;

beforeAll(async () => {
  world = await createNutritionWorld();
  folder = await mkdtemp(join(tmpdir(), 'food-download-'));
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const fields = `id name brand gtin category ingredientsText energyKcal missingNutrients allergens possibleAllergens
  unknownIngredients source { name version kind } nutrients { id amount unit } measures { amount unit note grams } price { source }`;

interface ShownFood {
  readonly id: string;
  readonly name: string;
  readonly brand: string | null;
  readonly missingNutrients: readonly string[];
  readonly allergens: readonly string[];
  readonly possibleAllergens: readonly string[];
  readonly unknownIngredients: readonly string[];
  readonly nutrients: readonly { readonly id: string; readonly amount: number }[];
}

const search = async (text: string): Promise<string[]> => {
  const document = 'query ($search: String) { foods(search: $search, first: 5) { edges { node { id } } } }';
  const { foods } = await world.ask<{ foods: { edges: { node: { id: string } }[] } }>(null, document, {
    search: text,
  });
  return foods.edges.map(({ node }) => node.id);
};
const show = async (id: string): Promise<ShownFood | null> =>
  (
    await world.ask<{ food: ShownFood | null }>(null, `query ($id: ID!) { food(id: $id) { ${fields} } }`, {
      id,
    })
  ).food;
const load = (path: string, more: Partial<Parameters<typeof importFoods>[0]> = {}) =>
  importFoods({ adminUrl: world.adminUrl, path, ...more });

describe('an import', () => {
  it('takes every food of a download, names and counts what it cannot use', async () => {
    const result = await load(
      await writeFolder(join(folder, 'FoodData_Central_csv_2025-04-24'), smallDownload),
    );
    expect(result).toMatchObject({
      dataset: 'fdc',
      version: '2025-04-24',
      foods: 5,
      unchanged: false,
      resumedAt: 0,
    });
    const reasons = result.badRows.reasons.map(
      ({ file, reason, lines }) => `${file} ${lines.join()} ${reason}`,
    );
    expect(reasons.toSorted()).toEqual([
      'branded_food.csv 4 gtin_upc has a wrong check digit (the food is kept)',
      'food.csv 8 fdc_id is there twice',
      'food.csv 9 fdc_id is no number',
      'food_nutrient.csv 10 fdc_id is not in food.csv',
      'food_nutrient.csv 12 amount is no number',
      'food_nutrient.csv 8 amount is negative',
      'food_nutrient.csv 9 amount is more than 100 g can hold',
    ]);
  });

  it('changes nothing when it comes again', async () => {
    const again = await load(join(folder, 'FoodData_Central_csv_2025-04-24'));
    expect(again).toMatchObject({ unchanged: true, foods: 5 });
    const forced = await load(join(folder, 'FoodData_Central_csv_2025-04-24'), { again: true });
    expect(forced).toMatchObject({ unchanged: false, foods: 5 });
    expect(await search('zorble')).toHaveLength(2);
  });
});

describe('imported foods', () => {
  it('keep zero, and what is missing stays missing', async () => {
    const beans = await show('fdc-1001');
    expect(beans).toMatchObject({
      energyKcal: 330,
      category: 'Vegetables and Vegetable Products',
      source: { name: 'fdc', version: '2025-04-24', kind: 'LEGACY' },
      measures: [{ amount: 1, unit: 'cup', note: 'whole', grams: 180 }],
      price: null,
    });
    expect(beans?.nutrients.find(({ id }) => id === 'sodium_mg')?.amount).toBe(0);
    expect(beans?.missingNutrients).toContain('calcium_mg');
    expect(beans?.missingNutrients).not.toContain('sodium_mg');
  });

  it('have their amounts in our units', async () => {
    const bites = await show('fdc-2001');
    const amount = (id: string) => bites?.nutrients.find((nutrient) => nutrient.id === id)?.amount;
    expect(amount('vitamin_d_ug')).toBe(2);
    expect(amount('calcium_mg')).toBeCloseTo(120, 3);
    expect(amount('protein_g')).toBeUndefined();
    expect(bites?.name).toBe('CRUNCHY ZORBLE ALMOND BITES, "EXTRA" BIG');
  });

  it('are read for allergens, and an unknown ingredient rules nothing out', async () => {
    expect(await show('fdc-2001')).toMatchObject({
      allergens: ['MILK', 'TREE_NUTS'],
      unknownIngredients: [],
    });
    expect(await show('fdc-2002')).toMatchObject({
      allergens: [],
      possibleAllergens: [],
      unknownIngredients: [],
    });
    const mystery = await show('fdc-2003');
    expect(mystery?.unknownIngredients).toEqual(['QUIXOTRIN']);
    expect(mystery?.possibleAllergens).toHaveLength(15);
  });

  it.each([
    ['zanzibar bean', 'fdc-1001'],
    ['zanzibra beans', 'fdc-1001'],
    ['almond bites zorble', 'fdc-2001'],
    ['zorble coconut', 'fdc-2002'],
    ['tromboncino courgette', 'fdc-1002'],
    ['036000291452', 'fdc-2001'],
    ['0 36000 29145 2', 'fdc-2001'],
    ['mystry snak', 'fdc-2003'],
    ['trombonc', 'fdc-1002'],
  ])('are found by "%s"', async (words, id) => {
    expect((await search(words))[0]).toBe(id);
  });

  it('stand in one list with the catalogue', async () => {
    const [first, ...others] = await search('coconut water');
    expect([first, ...others]).toContain('fdc-2002');
    expect(others.length).toBeGreaterThan(0);
    expect(await search('apple')).toEqual(expect.arrayContaining(['apple']));
  });
});

describe('a download that cannot be used', () => {
  const unchanged = async () => {
    expect(await search('zorble')).toHaveLength(2);
    expect(await show('fdc-1001')).not.toBeNull();
  };

  it.each([
    ['food_nutrient.csv', (text: string) => text.slice(0, -9), /ends in the middle of a row/],
    [
      'branded_food.csv',
      (text: string) => text.slice(0, text.indexOf('SALT')),
      /ends in the middle of a row/,
    ],
    ['nutrient.csv', () => '', /nutrient\.csv is empty/],
    ['food.csv', () => '"id","name"\n"1","x"\n', /food\.csv has no column "fdc_id"/],
  ])('says so and imports nothing: %s', async (file, damage, message) => {
    const tables = { ...smallDownload, [file]: damage(smallDownload[file] ?? '') };
    const path = await writeFolder(join(folder, `broken-${file}-${message.source.length}`), tables);
    await expect(load(path)).rejects.toThrow(message);
    await unchanged();
  });

  it('lacks a table', async () => {
    const { 'food_nutrient.csv': _left, ...rest } = smallDownload;
    await expect(load(await writeFolder(join(folder, 'lacking'), rest))).rejects.toThrow(
      /has no food_nutrient\.csv/,
    );
    await expect(
      load(await writeFolder(join(folder, 'other'), { 'sales.csv': 'a,b\n1,2\n' })),
    ).rejects.toThrow(/sales\.csv/);
    await expect(load(join(folder, 'nowhere'))).rejects.toThrow(/There is nothing at/);
    await unchanged();
  });

  it('is half a zip', async () => {
    const path = join(folder, 'half.zip');
    const whole = zipOf(smallDownload);
    await writeFile(path, whole.subarray(0, whole.length / 2));
    await expect(load(path)).rejects.toThrow(/not a whole zip file/);
    await unchanged();
  });
});

describe('a newer download', () => {
  it('takes the place of the one before, also as a zip', async () => {
    const tables = {
      ...smallDownload,
      'food.csv': smallDownload['food.csv']?.replace('Zanzibar beans, raw', 'Zanzibar beans, green') ?? '',
      'branded_food.csv': (smallDownload['branded_food.csv'] ?? '').replace('WHEY', 'SOY LECITHIN'),
    };
    const path = join(folder, 'FoodData_Central_csv_2025-10-30.zip');
    await writeFile(path, zipOf(tables));
    expect(await load(path)).toMatchObject({ version: '2025-10-30', foods: 5 });
    expect(await show('fdc-1001')).toMatchObject({ name: 'Zanzibar beans, green' });
    expect(await show('fdc-2001')).toMatchObject({ allergens: ['SOY', 'TREE_NUTS'] });
    expect(await search('zorble')).toHaveLength(2);
  });
});

describe('an import that is interrupted', () => {
  it('goes on where it was, and what was there before stays until it is done', async () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, index) => `"${5000 + index}","sr_legacy_food","Wumpus number ${index}","",""`,
    );
    const tables = {
      ...smallDownload,
      'food.csv': `"fdc_id","data_type","description","food_category_id","publication_date"\n${rows.join('\n')}\n`,
      'branded_food.csv': `${(smallDownload['branded_food.csv'] ?? '').split('\n')[0]}\n`,
      'food_portion.csv': `${(smallDownload['food_portion.csv'] ?? '').split('\n')[0]}\n`,
      'food_nutrient.csv': '"id","fdc_id","nutrient_id","amount","data_points"\n"1","5000","1003","3",""\n',
    };
    const path = await writeFolder(join(folder, 'large'), tables);
    const stop = (stage: string) => {
      if (stage === 'indexes') throw new Error('killed');
    };
    await expect(load(path, { onProgress: stop })).rejects.toThrow('killed');
    expect(await search('zorble')).toHaveLength(2);
    expect(await load(path)).toMatchObject({ foods: 30_000, resumedAt: 30_000 });
    expect((await search('wumpus 29999'))[0]).toBe('fdc-34999');
    expect(await search('zorble')).toHaveLength(0);
  });
});
