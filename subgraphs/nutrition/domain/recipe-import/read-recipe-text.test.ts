import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './json-values.js';
import { readMinutes, readServings } from './read-durations.js';
import { readRecipeText } from './read-recipe-text.js';
import { soughtNames } from './sought-names.js';

describe('readRecipeText', () => {
  it('finds recipes in every place a page puts them, each once', () => {
    const recipe =
      '{"@type":["Recipe"],"name":"Tea &amp; toast","recipeIngredient":["1 <b>tea</b> bag"],"recipeInstructions":"Boil.\\nPour."}';
    const page = `<SCRIPT TYPE="application/ld+json"><!-- {"@graph":[${recipe},${recipe}]} --></SCRIPT><script>var a = {}</script>`;
    expect(readRecipeText(page)).toMatchObject([
      { title: 'Tea & toast', lines: ['1 tea bag'], steps: ['Boil.', 'Pour.'], servings: null },
    ]);
    expect(
      readRecipeText('{"@type":"Recipe","name":"Raw\nbreak","recipeIngredient":["1 egg"]}'),
    ).toMatchObject([{ title: 'Raw break' }]);
  });

  it('reads steps in sections and yields in words', () => {
    const sections = [{ '@type': 'HowToSection', itemListElement: [{ text: 'One.' }, { text: 'Two.' }] }];
    const text = JSON.stringify({
      '@type': 'Recipe',
      name: 'x',
      recipeIngredient: ['egg'],
      recipeYield: ['Serves 4-6'],
      totalTime: 'PT1H',
      prepTime: 'PT20M',
      recipeInstructions: sections,
    });
    expect(readRecipeText(text)).toMatchObject([
      { steps: ['One.', 'Two.'], servings: 4, prepMinutes: 20, cookMinutes: 40 },
    ]);
  });

  it('answers every text, deep and broken ones too', () => {
    fc.assert(fc.property(fc.json(), (text) => readRecipeText(text) !== undefined));
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => 'kind' in readRecipeText(`<script>${text}`)),
    );
    const deep = `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`;
    expect(readRecipeText(deep)).toMatchObject({ code: 'NO_RECIPE' });
    expect(readRecipeText('<script '.repeat(100_000))).toMatchObject({ code: 'NO_RECIPE' });
  });
});

describe('the words of a page', () => {
  it.each([
    ['PT1H30M', 90],
    ['P1DT2H', 1560],
    ['1 hour 15 minutes', 75],
    ['45', 45],
    ['soon', null],
    ['PT0M', null],
    [-5, null],
  ])('%s → %s minutes', (text, minutes) => expect(readMinutes(text)).toBe(minutes));

  it('are numbers, texts and names', () => {
    expect(readServings([null, '2,5 portions'])).toBe(2.5);
    expect(readServings([undefined, 'some'])).toBeNull();
    expect(plainText('a<br/>b&#8211;&#x63;&nbsp;&unknown;')).toBe('a b–c &unknown;');
    expect(soughtNames('good quality white wine or vermouth')).toEqual([
      'good quality white wine or vermouth',
      'white wine or vermouth',
      'white wine',
      'vermouth',
    ]);
  });
});
