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

describe('the shapes real pages use', () => {
  const draftOf = (recipe: object) =>
    readRecipeText(JSON.stringify({ '@type': 'Recipe', name: 'x', ...recipe }));

  it.each([
    ['one text with breaks', '200g spaghetti\n2 eggs<br>50g pecorino', 3],
    ['one text with commas', '200g spaghetti, 100g pancetta, 2 eggs', 3],
    ['one line with a comma', ['1 onion, chopped'], 1],
    ['items of a list', ['<li>250g flour</li><li>2 tsp baking powder</li>'], 2],
    ['headings between', ['For the sauce:', '1 tbsp oil', 'FOR THE PASTA', '400 g penne'], 2],
  ])('ingredients: %s', (_name, recipeIngredient, count) => {
    expect(draftOf({ recipeIngredient })).toMatchObject([{ lines: { length: count } }]);
  });

  it('ingredients as objects with amounts', () => {
    const recipeIngredient = [
      { '@type': 'PropertyValue', name: 'flour', value: 200, unitText: 'g' },
      { name: 'butter', requiredQuantity: '100 g' },
    ];
    expect(draftOf({ recipeIngredient })).toMatchObject([{ lines: ['200 g flour', '100 g butter'] }]);
  });

  it('JSON with a comma too many, or with entities for quotes', () => {
    const json = '{"@type":"Recipe","name":"TC","recipeIngredient":["1 egg",],}';
    const page = (text: string) => `<script type="application/ld+json">${text}</script>`;
    expect(readRecipeText(page(json))).toMatchObject([{ title: 'TC', lines: ['1 egg'] }]);
    const escaped = json.replace(',],}', ']}').replaceAll('"', '&quot;');
    expect(readRecipeText(page(escaped))).toMatchObject([{ title: 'TC' }]);
  });

  it('steps inside list items', () => {
    const itemListElement = [{ '@type': 'ListItem', item: { '@type': 'HowToStep', text: 'Cook it' } }];
    const recipe = {
      recipeIngredient: ['egg'],
      recipeInstructions: { '@type': 'ItemList', itemListElement },
    };
    expect(draftOf(recipe)).toMatchObject([{ steps: ['Cook it'] }]);
  });
});

describe('the words of a page', () => {
  it.each([
    ['PT1H30M', 90],
    ['P1DT2H', 1560],
    ['1 hour 15 minutes', 75],
    ['P0Y0M0DT0H35M0.000S', 35],
    ['PT1.5H', 90],
    ['45', 45],
    ['soon', null],
    ['PT0M', null],
    [-5, null],
  ])('%s → %s minutes', (text, minutes) => expect(readMinutes(text)).toBe(minutes));

  it('are numbers, texts and names', () => {
    expect(readServings([null, '2,5 portions'])).toBe(2.5);
    expect(readServings([undefined, 'some'])).toBeNull();
    expect(readServings(['1 loaf (12 slices)'])).toBe(12);
    expect(readServings(['one 9-inch pie', 'Serves eight'])).toBe(8);
    expect(readServings(['4–6 people'])).toBe(4);
    expect(readServings(['1 loaf'])).toBeNull();
    expect(readServings(['2 dozen cookies'])).toBe(24);
    expect(readServings([{ value: 8, unitText: 'portions' }])).toBe(8);
    expect(plainText('Cr&egrave;me Br&ucirc;l&eacute;e &amp;frac12; \u202e&Eacute;')).toBe(
      'Crème Brûlée ½ É',
    );
    expect(plainText('a<br/>b&#8211;&#x63;&nbsp;&unknown;')).toBe('a b–c &unknown;');
    expect(soughtNames('good quality white wine or vermouth')).toEqual([
      'good quality white wine or vermouth',
      'white wine or vermouth',
      'white wine',
      'vermouth',
    ]);
  });
});
