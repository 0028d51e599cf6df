import { seededRandom } from '@progressive/seeded-random';
import { describe, expect, it } from 'vitest';
import { drawSentence, drawSentences, readWordLists } from './expand-pattern.js';

const lists = readWordLists('# foods\nfood: apple | brown rice\n');

describe('expand-pattern', () => {
  it('draws alternatives, also nested and empty ones, and values of lists', () => {
    const drawn = drawSentences('[log|i [ate|had]] {food}[ please|]', 50, lists, seededRandom(1));
    expect(drawn).toContain('i had brown rice please');
    expect(drawn).toContain('log apple');
    expect(new Set(drawn).size).toBe(12);
  });

  it('gives the same sentences for the same seed', () => {
    const draw = () => drawSentences('[a|b|c] {food}', 3, lists, seededRandom(7));
    expect(draw()).toEqual(draw());
  });

  it('names an unknown list', () => {
    expect(() => drawSentence('{drink}', lists, seededRandom(1))).toThrow('unknown list {drink}');
  });

  it('names a line that is no list', () => {
    expect(() => readWordLists('apple, rice')).toThrow('not a word list: apple, rice');
  });
});
