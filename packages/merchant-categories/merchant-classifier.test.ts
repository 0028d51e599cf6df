import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { besideSources, loadMerchantClassifier } from './load-merchant-classifier.js';
import { readMerchantText } from './merchant-text.js';
import { findNames, readLexicon } from './name-lexicon.js';

const lexicon = readLexicon(readFileSync(besideSources('merchant-names.txt'), 'utf8'));

describe('merchant text', () => {
  it('drops numbers, signs, accents and words that say nothing', () => {
    expect(readMerchantText('PAYPAL *Café-Müller LTD 0042').words).toEqual(['cafe', 'muller']);
    expect(readMerchantText('www.com').words).toEqual(['www', 'com']);
  });
});

describe('names of the lexicon', () => {
  it('prefers the longer name: a pump of a supermarket is fuel', () => {
    expect(findNames(lexicon, ['tesco', 'pay', 'at', 'pump'], false)[0]?.category).toBe('fuel');
    expect(findNames(lexicon, ['tesco'], false)[0]?.category).toBe('groceries');
  });

  it('finds names in words written together and in words cut short', () => {
    expect(findNames(lexicon, ['qualityflooringshop'], false).map(({ category }) => category)).toContain(
      'home_improvement',
    );
    expect(findNames(lexicon, ['golden', 'restau'], true)[0]?.category).toBe('dining');
  });

  it('refuses categories that do not exist', () => {
    expect(() => readLexicon('[nonsense]\na')).toThrow('there is no category nonsense');
  });
});

describe('the shipped classifier', () => {
  const classifier = loadMerchantClassifier();
  // Written for this test, of no data set and not in the lexicon as they stand.
  it.each([
    ['LIDL GB 4411 LEEDS', 'groceries'],
    ['SQ *THE COPPER KETTLE CAFE', 'dining'],
    ['AMZN Mktp UK*2B4', 'shopping_general'],
    ['Q-PARK WESTGATE', 'parking_tolls'],
    ['HOTEL ZUR POST GARNI', 'lodging'],
    ['Stadtwerke Augsburg', 'utilities'],
    ['NORTHSIDE VETERINARY CLINIC', 'pets'],
    ['SHELL NEWTOWN ROAD 88', 'fuel'],
    ['Kruidvat 7712 Utrecht', 'health_pharmacy'],
  ])('%s is %s', (merchant, category) => {
    expect(classifier.rank(merchant)[0]?.category).toBe(category);
  });

  it('gives probabilities of all categories, and low ones where it knows nothing', () => {
    const ranked = classifier.rank('qzx wvk');
    expect(ranked.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 9);
    expect(ranked[0]?.confidence).toBeLessThan(0.5);
  });
});
