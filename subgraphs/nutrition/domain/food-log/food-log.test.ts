import { beforeAll, describe, expect, it } from 'vitest';
import { readReference } from '../../seeds/read-reference.js';
import { nutrientIndex } from '../catalogue/nutrients.js';
import { type FoodIndex, foodIndex } from '../questions/food-index.js';
import { csvField, csvTable } from './csv-table.js';
import { daysForExpenditure, sumEntries } from './logged-days.js';
import { readLogExport } from './read-log-export.js';
import { readWords } from './read-words.js';
import { SAID_DISHES } from './said-dishes.js';

let index: FoodIndex;
beforeAll(async () => {
  index = foodIndex((await readReference()).foods);
});
const energy = nutrientIndex('energy_kcal');

describe('what a person says they ate', () => {
  it.each([
    ['two eggs and toast with butter', ['egg 100', 'toast', 'butter']],
    ['I had a banana, 200 g chicken breast and 1/2 cup of rice', ['banana 118', 'chicken 200', 'rice 79']],
    ['3 slices of white bread', ['white-bread']],
    ['toast with butter', ['toast', 'butter 14']],
    ['coffee with milk', ['coffee', 'milk 30']],
    ['grilled chicken breast 200g', ['chicken 200']],
    ['greek yoghurt 150g w/ granola', ['yogurt 150', 'granola']],
    ['half an avocado on two slices of rye bread', ['avocado 101', 'rye-bread']],
    ['two thirds of a cup of rice', ['rice 105']],
    ['a pint of lager', ['beer 47']],
    ['200 g beef', ['beef 200']],
    ['a glass of milk + an apple', ['milk 24', 'apple 182']],
    ['2 beers', ['beer 712']],
  ])('"%s"', (text, wanted) => {
    const said = readWords(index, text).map(
      ({ food, portion }) => `${food?.key} ${food?.synonyms.join(' ')} ${Math.round(portion.grams)}`,
    );
    expect(said).toHaveLength(wanted.length);
    wanted.forEach((words, place) => {
      for (const word of words.split(' ')) expect(said[place]).toContain(word);
    });
  });

  it.each([
    // By hand from SR28: per 100 g cooked short-grain rice 130 kcal, raw salmon 208, 2 % milk 50, espresso 9.
    ['sushi', 8 * (20 * 1.3 + 10 * 2.08)],
    ['6 pieces of sushi', 6 * (20 * 1.3 + 10 * 2.08)],
    ['150 g sushi', 5 * (20 * 1.3 + 10 * 2.08)],
    ['a latte', 309 * 0.5 + 30 * 0.09],
    ['half a pizza', 426.5 * 2.66],
    ['1 slice of pizza', 107 * 2.66],
    ['a tuna sandwich', 237 * 2.18],
    ['Snickers', 57 * 4.91],
    ['a can of diet coke', 355 * 0.02],
    ['spaghetti bolognese', 554 * 1.21],
    ['200 g steak, medium rare', 200 * 2.12],
  ])('is a dish as people eat it: %s', (text, kcal) => {
    const at = nutrientIndex('energy_kcal');
    const eaten = readWords(index, text).reduce(
      (sum, { food, portion }) => sum + ((food?.nutrients[at] ?? 0) * portion.grams) / 100,
      0,
    );
    expect(eaten / kcal).toBeGreaterThan(0.97);
    expect(eaten / kcal).toBeLessThan(1.03);
  });

  it('names every food of a dish that is none', () => {
    for (const name of SAID_DISHES)
      expect(readWords(index, name).filter(({ food }) => food === null)).toEqual([]);
  });

  it('is said to be unknown where it is', () => {
    const [apple, unknown] = readWords(index, 'an apple and a xyzzyplugh');
    expect(apple?.food?.key).toBe('apple');
    expect(unknown).toMatchObject({ food: null, words: 'a xyzzyplugh' });
    expect(readWords(index, '-3 apples')).toMatchObject([{ food: null }]);
  });
});

describe('sums', () => {
  it('say how many entries state a nutrient, and never take missing for zero', () => {
    const nutrients = (kcal: number | null) =>
      Array.from({ length: 46 }, (_, place) => (place === energy ? kcal : null));
    const total = sumEntries([{ nutrients: nutrients(200) }, { nutrients: nutrients(null) }])[energy];
    expect(total).toMatchObject({ nutrientId: 'energy_kcal', amount: 200, known: 1, entries: 2 });
  });

  it('leave a day with an entry of unknown energy out of expenditure', () => {
    const entry = (day: string, kcal: number | null) => ({
      id: day,
      userId: 'u',
      day,
      slot: 'LUNCH' as const,
      label: '',
      foodId: null,
      recipeId: null,
      grams: null,
      portion: '',
      nutrients: Array.from({ length: 46 }, (_, place) => (place === energy ? kcal : null)),
      source: 'WORDS' as const,
      importKey: null,
    });
    const days = daysForExpenditure(
      [entry('2026-11-20', 800), entry('2026-11-20', null), entry('2026-11-21', 900)],
      [],
      '2026-11-22',
    );
    expect(days.find(({ day }) => day === 26)?.intakeKcal).toBeNull();
    expect(days.find(({ day }) => day === 27)?.intakeKcal).toBe(900);
  });
});

describe('exports of other programs', () => {
  it('are read by their headings, Cronometer', () => {
    const text =
      'Day,Time,Group,Food Name,Amount,Energy (kcal),Protein (g),Vitamin C (mg),Iron (mg)\n2026-11-01,08:00,Breakfast,"Oats, rolled",40 g,150,5.1,,1.7\n01/11/2026,,Lunch,x,1,1,1,1,1\n2026-11-01,,Lunch,Soup,1 bowl,abc,1,1,1\n';
    const { entries, badRows, problem } = readLogExport('CRONOMETER', text);
    expect(problem).toBeNull();
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      day: '2026-11-01',
      slot: 'BREAKFAST',
      label: 'Oats, rolled',
      portion: '40 g',
    });
    expect(entries[0]?.nutrients[nutrientIndex('iron_mg')]).toBe(1.7);
    expect(entries[0]?.nutrients[nutrientIndex('vitamin_c_mg')]).toBeNull();
    expect(badRows.map(({ line }) => line)).toEqual([3, 4]);
  });

  it('and MyFitnessPal, whose vitamins are percent and are left out', () => {
    const text =
      'Date,Meal,Calories,Fat (g),Sodium (mg),Vitamin C,Protein (g)\n2026-11-01,Dinner,"1,250",40,900,30,60\n';
    const { entries } = readLogExport('MYFITNESSPAL', text);
    expect(entries[0]?.nutrients[energy]).toBe(1250);
    expect(entries[0]?.nutrients[nutrientIndex('vitamin_c_mg')]).toBeNull();
  });

  it('with commas for points, empty rows and vitamin D in units', () => {
    const text =
      'Day,Group,Food Name,Energy (kcal),Vitamin D (IU)\n2026-11-01,Lunch,Cod,"151,6",80\n2026-11-01,Lunch,None,,\n';
    const { entries, badRows } = readLogExport('CRONOMETER', text);
    expect(entries[0]?.nutrients[energy]).toBe(151.6);
    expect(entries[0]?.nutrients[nutrientIndex('vitamin_d_ug')]).toBe(2);
    expect(badRows).toEqual([{ line: 3, reason: 'the row states nothing' }]);
  });

  it('are refused when they are something else', () => {
    expect(readLogExport('CRONOMETER', 'a,b\n1,2\n').problem).toMatch(/no export of Cronometer/);
    expect(readLogExport('MYFITNESSPAL', '').problem).toMatch(/MyFitnessPal/);
  });
});

describe('tables', () => {
  it('come back as they were written', () => {
    const fields = ['plain', 'with, comma', 'with "quotes"', 'two\nlines', ''];
    expect(csvTable(fields.map(csvField).join(','))[0]?.fields).toEqual(fields);
  });

  it('hold no formula', () => {
    expect(csvField('=1+1')).toBe("'=1+1");
    expect(csvField(-3)).toBe('-3');
  });
});
