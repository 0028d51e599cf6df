import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { besideSources, loadMerchantClassifier } from './load-merchant-classifier.js';
import { categoryOfCode } from './merchant-category-code.js';
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

describe('merchant category codes', () => {
  it.each([
    ['3000', 'travel_air'],
    ['3350', 'travel_air'],
    ['3351', null],
    ['3501', 'lodging'],
    ['3999', 'lodging'],
    ['5411', 'groceries'],
    ['5812', 'dining'],
    ['5814', 'dining'],
    ['742', 'pets'],
    ['0742', 'pets'],
    ['8999', null],
    ['54 11', null],
    ['', null],
  ])('%s is %s', (code, category) => {
    expect(categoryOfCode(code)).toBe(category);
  });

  const classifier = loadMerchantClassifier();

  it('decide where the text is unsure, with a confidence that says so', () => {
    const [first] = classifier.rank('QZX WVK', { merchantCategoryCode: '5912' });
    expect(first?.category).toBe('health_pharmacy');
    expect(first?.confidence).toBeGreaterThan(0.7);
    expect(first?.confidence).toBeLessThan(1);
  });

  it('do not overrule a clear text: a pump of a supermarket is fuel', () => {
    const pump = classifier.rank('TESCO PAY AT PUMP 3112', { merchantCategoryCode: '5411' });
    expect(pump[0]?.category).toBe('fuel');
  });

  it('change nothing when the code is none or says nothing', () => {
    const alone = classifier.rank('QZX WVK');
    expect(classifier.rank('QZX WVK', { merchantCategoryCode: '8999' })).toEqual(alone);
    expect(classifier.rank('QZX WVK', { merchantCategoryCode: null })).toEqual(alone);
  });
});

describe('how a merchant is paid', () => {
  const classifier = loadMerchantClassifier();
  const unsure = 'QZX WVK';
  const sharesOf = (rhythm: 'BILL' | 'HABIT' | null) =>
    new Map(classifier.rank(unsure, { rhythm }).map(({ category, confidence }) => [category, confidence]));

  it('leans an unsure text to bills, or to food and journeys', () => {
    const [alone, bill, habit] = [sharesOf(null), sharesOf('BILL'), sharesOf('HABIT')];
    const odds = (shares: typeof alone) => (shares.get('insurance') ?? 0) / (shares.get('dining') ?? 1);
    expect(odds(bill) / odds(alone)).toBeCloseTo(Math.exp(1.5), 6);
    expect(odds(habit) / odds(alone)).toBeCloseTo(Math.exp(-0.7), 6);
  });

  it.each(['LIDL GB 4411 LEEDS', 'SHELL NEWTOWN ROAD 88', 'Stadtwerke Augsburg', 'Kruidvat 7712 Utrecht'])(
    'never overrules the clear text %s',
    (merchant) => {
      const [first] = classifier.rank(merchant);
      expect(first?.confidence).toBeGreaterThan(4.5 / 5.5);
      for (const rhythm of ['BILL', 'HABIT'] as const)
        expect(classifier.rank(merchant, { rhythm })[0]?.category).toBe(first?.category);
    },
  );
});
