import { describe, expect, it } from 'vitest';
import { loadRelatedWords } from './load-related-words.js';
import { readRelatedWords, writeRelatedWords } from './related-words-file.js';

describe('the file of related words', () => {
  it('keeps words and how near they are, in hundredths', () => {
    const related = new Map([
      ['brie', [{ word: 'camembert', nearness: 0.81 }]],
      [
        'ale',
        [
          { word: 'beer', nearness: 0.79 },
          { word: 'stout', nearness: 0.6 },
        ],
      ],
    ]);
    expect(writeRelatedWords(related)).toBe('ale beer 79 stout 60\nbrie camembert 81\n');
    expect(readRelatedWords(writeRelatedWords(related))).toEqual(new Map([...related].reverse()));
  });
});

describe('the shipped model', () => {
  const relatedTo = loadRelatedWords();
  it.each([
    ['camembert', 'brie'],
    ['prawns', 'shrimp'],
    ['halibut', 'cod'],
    ['chervil', 'parsley'],
  ])('takes %s for something like %s', (word, like) => {
    expect(relatedTo(word).map((other) => other.word)).toContain(like);
  });

  it('knows nothing of words that no food has', () => {
    expect(relatedTo('xqzzv')).toEqual([]);
  });

  it('names the nearest first, and never the word itself', () => {
    for (const word of ['salmon', 'lentil', 'basil']) {
      const near = relatedTo(word);
      expect(near.map(({ nearness }) => nearness)).toEqual(
        near.map(({ nearness }) => nearness).toSorted((a, b) => b - a),
      );
      expect(near.map((other) => other.word)).not.toContain(word);
    }
  });
});
