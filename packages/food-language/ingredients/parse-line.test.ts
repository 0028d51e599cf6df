import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadIngredientModel } from './load-ingredient-model.js';
import { parseIngredientLine } from './parse-line.js';

const model = loadIngredientModel();
const read = (line: string) => parseIngredientLine(model, line);

/** Lines of our own: text, quantity, unit, name, preparation. None of them was trained on. */
const lines: readonly (readonly [string, string, string, string, string])[] = [
  ['2 cups brown lentils, picked over and rinsed', '2', 'cup', 'brown lentils', 'picked over and rinsed'],
  ['¾ tsp smoked paprika', '0.75', 'tsp', 'smoked paprika', ''],
  ['1 1/3 cups rolled oats', '1.3333333333333333', 'cup', 'rolled oats', ''],
  ['3 large eggs, lightly beaten', '3', '', 'eggs', 'lightly beaten'],
  ['250g/9oz plain flour, sifted', '250 9', 'g oz', 'plain flour', 'sifted'],
  ['1 x 400g tin chopped tomatoes', '1x 400', 'g tin', 'chopped tomatoes', ''],
  ['1 (15-ounce) can black beans, drained', '1 15', 'ounce can', 'black beans', 'drained'],
  ['2-3 tbsp peanut butter', '2-3', 'tbsp', 'peanut butter', ''],
  ['1 to 2 green chillies, finely chopped', '1-2', '', 'green chillies', 'finely chopped'],
  ['6 cloves garlic, minced', '6', 'clove', 'garlic', 'minced'],
  ['salt and pepper, to taste', '', '', 'salt and pepper', ''],
  ['500 ml vegetable stock', '500', 'ml', 'vegetable stock', ''],
  ['small handful of mint leaves, torn', '', 'small handful', 'mint leaf', 'torn'],
  ['1 bunch spring onions, thinly sliced', '1', 'bunch', 'spring onions', 'thinly sliced'],
  ['Olive oil, for frying', '', '', 'Olive oil', ''],
];

describe('parseIngredientLine', () => {
  it.each(lines)('%s', (line, quantity, unit, name, preparation) => {
    const parsed = read(line);
    expect([parsed.quantity.join(' '), parsed.unit.join(' '), parsed.name, parsed.preparation]).toEqual([
      quantity,
      unit,
      name,
      preparation,
    ]);
    expect(parsed.confidence).toBeGreaterThan(0.3);
  });

  it('keeps what is said beside the food apart', () => {
    expect(read('2 tbsp olive oil, plus extra for brushing').comment).toBe('plus extra for brushing');
    expect(read('a few basil leaves, to garnish').purpose).toBe('to garnish');
    expect(read('2 medium carrots').size).toBe('medium');
  });

  it('finds a food in every line that has a word, and gives each word one label', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (line) => {
        const parsed = read(line);
        expect(parsed.name === '').toBe(parsed.words.length === 0);
        expect(parsed.confidence).toBeGreaterThanOrEqual(0);
        expect(parsed.confidence).toBeLessThanOrEqual(1);
        const written = [
          parsed.name,
          parsed.size,
          parsed.preparation,
          parsed.comment,
          parsed.purpose,
          ...parsed.unit,
        ];
        const count = written.join(' ').split(' ').filter(Boolean).length + parsed.quantity.length;
        expect(count).toBe(parsed.words.flatMap(({ text }) => text.split(' ')).length);
      }),
    );
  });

  it('reads a line of absurd length without its end', () => {
    expect(read(`1 cup ${'rice '.repeat(100_000)}`).words.length).toBeLessThan(300);
    expect(read('').confidence).toBe(0);
  });
});
