import { describe, expect, it } from 'vitest';
import { lookedUp, readSearch } from './read-search.js';

const known = (words: Record<string, number>, near: Record<string, Record<string, number>> = {}) => ({
  foodsByWord: new Map(Object.entries(words)),
  isBeginning: false,
  near: new Map(
    Object.entries(near).map(([word, others]) => [
      word,
      Object.entries(others).map(([other, foods]) => ({ word: other, foods })),
    ]),
  ),
});
const nothing = () => [];
const wordsOf = (readings: readonly { readonly words: readonly string[] }[]) =>
  readings.map(({ words }) => words.join(' '));

describe('a search is read', () => {
  it('with other names, each counted by its rarest word', () => {
    expect(lookedUp(['capsicum'])).toEqual(expect.arrayContaining(['capsicum', 'bell', 'pepper']));
    const [part] = readSearch(['capsicum'], known({ capsicum: 2, bell: 30, pepper: 500, sweet: 9 }), nothing);
    expect(wordsOf(part?.readings ?? [])).toEqual(['capsicum', 'bell pepper', 'sweet pepper']);
    expect(part?.foods).toBe(2 + 30 + 9);
  });

  it('with two words that are one thing as one part', () => {
    const parts = readSearch(['green', 'bean'], known({}), nothing);
    expect(parts).toHaveLength(1);
    expect(wordsOf(parts[0]?.readings ?? [])).toContain('string bean');
  });

  it('with related words of what was asked, or of what it was corrected to', () => {
    const related = (word: string) => (word === 'gouda' ? [{ word: 'edam', nearness: 0.8 }] : []);
    const [asked] = readSearch(['goudas'], known({ goudas: 1, gouda: 9 }), related);
    expect(wordsOf(asked?.related ?? [])).toEqual(['edam']);
    const [corrected] = readSearch(['guoda'], known({}, { guoda: { gouda: 9 } }), related);
    expect(wordsOf(corrected?.readings ?? [])).toEqual(['guoda', 'gouda']);
    expect(wordsOf(corrected?.related ?? [])).toEqual(['edam']);
    expect(corrected?.related[0]?.closeness).toBeLessThan(corrected?.readings[1]?.closeness ?? 0);
  });

  it('with what a taste makes one think of', () => {
    const [part] = readSearch(['salty'], known({ salty: 4 }), nothing);
    expect(wordsOf(part?.readings ?? [])).toEqual(['salty']);
    expect(wordsOf(part?.related ?? [])).toContain('pretzel');
  });
});
