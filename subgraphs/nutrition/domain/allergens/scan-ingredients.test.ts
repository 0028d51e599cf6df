import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALLERGENS, type Allergen } from '../catalogue/food.js';
import { knownPhrases } from './allergen-lexicon.js';
import { EU_14, scanIngredients, US_9, unsafeAllergens } from './scan-ingredients.js';

const certain = (text: string) =>
  [...new Set(scanIngredients(text).contains.map(({ allergen }) => allergen))].sort();
const doubtful = (text: string) =>
  [...new Set(scanIngredients(text).possible.map(({ allergen }) => allergen))].sort();

/** Foods as written on packs and in recipes, with what the law would have declared: written before the word lists were tried. */
const declared: readonly (readonly [text: string, allergens: string])[] = [
  ['Enriched flour (wheat flour, niacin), sugar, soybean oil, whey, eggs, salt', 'EGG GLUTEN MILK SOY WHEAT'],
  ['2 large free-range eggs, lightly beaten', 'EGG'],
  ['250 g dried spaghetti', 'GLUTEN WHEAT'],
  ['1 tbsp Dijon-style mustard', 'MUSTARD'],
  ['3 sticks of celery, finely chopped', 'CELERY'],
  ['a dash of Worcestershire sauce', 'FISH'],
  ['½ cup toasted sesame seeds', 'SESAME'],
  ['120ml/4fl oz dry white wine', 'SULPHITES'],
  ['Contains: Milk, Soy. May contain traces of peanuts.', 'MILK SOY'],
  ['12 raw king prawns, peeled and deveined', 'CRUSTACEANS'],
  ['1 kg live mussels, scrubbed', 'MOLLUSCS'],
  ['lupin flour, pea protein', 'LUPIN'],
  ['80 g pecans, roughly chopped, and 2 tbsp peanut butter', 'PEANUT TREE_NUTS'],
  ['PARMESAN CHEESE (PART-SKIM MILK, CHEESE CULTURES, SALT, ENZYMES)', 'MILK'],
  ['2 Tbsp. light soy sauce', 'GLUTEN SOY WHEAT'],
  ['200g/7oz self-raising flour, plus extra for dusting', 'GLUTEN WHEAT'],
  ['pearl barley', 'GLUTEN'],
  ['1 quantity shortcrust pastry', 'GLUTEN MILK WHEAT'],
  ['smoked mackerel fillets', 'FISH'],
  ['goats’ cheese, crumbled', 'MILK'],
  ['crème fraîche', 'MILK'],
  ['jambon, beurre, moutarde', 'MILK MUSTARD'],
  ['Weizenmehl, Sellerie, Erdnüsse', 'CELERY GLUTEN PEANUT WHEAT'],
  ['potassium metabisulphite (E224)', 'SULPHITES'],
  ['lactose-free milk', 'MILK'],
  ['sodium caseinate', 'MILK'],
];

/** Look-alikes that hold none of it. */
const innocent = [
  '2 eggplants, cubed',
  '400 ml coconut milk',
  'coconut cream',
  'a pinch of nutmeg',
  '1 butternut squash',
  'canned water chestnuts, drained',
  'butter beans',
  'cocoa butter',
  'cream of tartar',
  'butter lettuce',
  'rice noodles',
  'chestnut mushrooms',
  'red wine vinegar',
  'crab apples',
  'oyster mushrooms',
  'buckwheat flour',
  'ginger beer',
  'gram flour',
  '24 g chickpea (gram) flour',
  '200 g chestnut (cremini) mushrooms',
  'lactic acid, calcium lactate',
  'corn tortillas',
  'gluten-free flour',
  'monk fruit extract',
  'unsulphured molasses',
  'contains no milk, egg or soy',
];

describe('what is declared is found', () => {
  it.each(declared)('%s', (text, allergens) => {
    expect(certain(text)).toEqual(allergens.split(' '));
  });

  it('whatever stands around it', () => {
    const noise = fc.constantFrom(
      '2 cups',
      'finely chopped',
      'fresh',
      'organic',
      '(optional)',
      'about 100 g',
    );
    fc.assert(
      fc.property(fc.constantFrom(...declared), noise, noise, ([text, allergens], before, after) => {
        const unsafe = unsafeAllergens(scanIngredients(`${before} ${text}, ${after}\nsalt\ncoconut milk`));
        for (const code of allergens.split(' ')) expect(unsafe.has(code as Allergen)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('also after the lines of other ingredients, in any order', () => {
    const lines = fc.shuffledSubarray([...declared.map(([text]) => text), ...innocent], { minLength: 2 });
    fc.assert(
      fc.property(lines, (chosen) => {
        const unsafe = unsafeAllergens(scanIngredients(chosen.join('\n')));
        for (const [text, allergens] of declared)
          if (chosen.includes(text))
            for (const code of allergens.split(' ')) expect(unsafe.has(code as Allergen)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('false friends', () => {
  it.each(innocent)('%s', (text) => {
    const scan = scanIngredients(text);
    expect({ contains: scan.contains, possible: scan.possible, unknown: scan.unknown }).toEqual({
      contains: [],
      possible: [],
      unknown: [],
    });
  });
});

describe('claims', () => {
  it('take away what they name and nothing else', () => {
    expect(certain('gluten-free soy sauce')).toEqual(['SOY']);
    expect(certain('gluten-free flour or plain flour')).toEqual(['GLUTEN', 'WHEAT']);
    expect(certain('gluten-free wheat starch')).toEqual(['WHEAT']);
    expect(certain('egg-free mayonnaise')).toEqual([]);
  });

  it('of veganism are no allergen claims', () => {
    expect(certain('vegan cheese')).toEqual([]);
    expect(doubtful('vegan cheese')).toContain('MILK');
    expect(doubtful('vegan cheese')).toContain('TREE_NUTS');
  });

  it('of traces make doubtful to the end of the sentence', () => {
    const text = 'Cocoa mass, sugar, may contain traces of hazelnuts, milk. Wheat flour.';
    expect(doubtful(text)).toEqual(['MILK', 'TREE_NUTS']);
    expect(certain(text)).toEqual(['GLUTEN', 'WHEAT']);
  });
});

describe('what something named holds beside its name', () => {
  it.each([
    ['400 g tin of cream of celery soup', 'CELERY MILK'],
    ['2eggs', 'EGG'],
    ['1 cup tuna salad', 'FISH'],
    ['2 cans clam chowder', 'MOLLUSCS'],
    ['a few Snickers bars', 'EGG MILK PEANUT SOY'],
    ['1 tbsp dukkah', 'SESAME TREE_NUTS'],
    ['2 tbsp furikake', 'FISH SESAME'],
    ['1 slice of quiche', 'EGG GLUTEN MILK WHEAT'],
    ['2 tbsp Lea & Perrins', 'FISH'],
  ])('%s', (text, allergens) => {
    expect(certain(text)).toEqual(expect.arrayContaining(allergens.split(' ')));
  });

  it.each([
    ['3 tbsp oyster sauce', 'GLUTEN SOY WHEAT'],
    ['1 can condensed cream of mushroom soup', 'GLUTEN WHEAT'],
    ['4 chipolatas', 'GLUTEN SULPHITES WHEAT'],
    ['1 jar mincemeat', 'GLUTEN SULPHITES WHEAT'],
    ['2 tbsp mole', 'PEANUT SESAME TREE_NUTS'],
  ])('perhaps: %s', (text, allergens) => {
    expect(doubtful(text)).toEqual(expect.arrayContaining(allergens.split(' ')));
  });

  it('a strange compound that gives one allergen away may hide others', () => {
    expect(scanIngredients('50 g choctofubites').unknown).toEqual(['50 g choctofubites']);
    expect(certain('100 g goatcheese')).toEqual(['MILK']);
    expect(scanIngredients('100 g goatcheese').unknown).toEqual([]);
  });

  it('no phrase forgets the animal that is in its name', () => {
    const animals: readonly [RegExp, Allergen][] = [
      [/\b(fish|tuna|salmon|anchovy|eel|cod)\b/, 'FISH'],
      [/\b(crab|lobster|shrimp|prawn)\b/, 'CRUSTACEANS'],
      [/\b(clam|oyster|mussel|squid)\b/, 'MOLLUSCS'],
      [/\begg\b/, 'EGG'],
      [/\bcelery\b/, 'CELERY'],
      [/\bmustard\b/, 'MUSTARD'],
      [/\bsesame\b/, 'SESAME'],
      [/\bpeanut\b/, 'PEANUT'],
    ];
    const isPlant = /\b(mushroom|vegetarian|vegan)\b/;
    const forgotten = knownPhrases()
      .filter((phrase) => !isPlant.test(phrase) && doubtful(phrase).length + certain(phrase).length > 0)
      .flatMap((phrase) => {
        const all = [...certain(phrase), ...doubtful(phrase)];
        return animals.flatMap(([word, code]) => (word.test(phrase) && !all.includes(code) ? [phrase] : []));
      });
    expect(forgotten).toEqual([]);
  });
});

describe('a denial', () => {
  it.each([
    ['Free from gluten, contains milk and soya lecithin', 'MILK SOY'],
    ['Contains no nuts but contains sesame', 'SESAME'],
    ['Contains no artificial colours. Whole milk', 'MILK'],
    ['Does not contain gluten; made with almonds', 'TREE_NUTS'],
  ])('ends where something is said to be inside: %s', (text, allergens) => {
    expect(certain(text)).toEqual(allergens.split(' '));
  });

  it('holds for a list', () => {
    expect(certain('Free from gluten, milk, egg and soy')).toEqual([]);
    expect(certain('Contains no milk or egg')).toEqual([]);
  });
});

describe('an unknown ingredient', () => {
  it('is named, and nothing is safe', () => {
    const scan = scanIngredients('water, salt, xyzzol (natural)');
    expect(scan.unknown).toEqual(['xyzzol']);
    expect(unsafeAllergens(scan)).toEqual(new Set(ALLERGENS));
  });

  it('is known once the caller knows it', () => {
    expect(scanIngredients('xyzzol', new Set(['xyzzol'])).unknown).toEqual([]);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(() => scanIngredients(text)).not.toThrow();
      }),
    );
  });
});

it('the two lists of law have 14 and 9', () => {
  expect(EU_14).toHaveLength(14);
  expect(US_9).toHaveLength(9);
});
