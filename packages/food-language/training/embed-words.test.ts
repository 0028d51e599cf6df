import { seededRandom } from '@progressive/seeded-random';
import { describe, expect, it } from 'vitest';
import { type ContextCounts, countFacts, countNeighbours, meaningWords } from './count-contexts.js';
import { embedWords } from './embed-words.js';

describe('words', () => {
  it('are read without accents and numbers, in the singular', () => {
    expect(meaningWords('200 g Gruyère, 2 Tomatoes')).toEqual(['gruyere', 'tomato']);
  });

  it('are alike that stand in the same places, though never together', () => {
    const counts: ContextCounts = new Map();
    const lines = ['fresh NAME leaves torn', 'grilled NAME fillets skinned'];
    const names = [
      ['basil', 'mint', 'parsley'],
      ['cod', 'salmon', 'trout'],
    ];
    lines.forEach((line, kind) => {
      for (const name of names[kind] ?? []) countNeighbours(counts, meaningWords(line.replace('NAME', name)));
    });
    countFacts(counts, ['basil', 'mint'], ['herb']);
    const vectors = embedWords(counts, { dimensions: 4, rounds: 8, random: seededRandom(1).next });
    const words = [...counts.keys()];
    const likeness = (a: string, b: string) => {
      const [left, right] = [vectors[words.indexOf(a)], vectors[words.indexOf(b)]];
      return left?.reduce((sum, value, k) => sum + value * (right?.[k] ?? 0), 0) ?? 0;
    };
    expect(likeness('basil', 'mint')).toBeGreaterThan(0.9);
    expect(likeness('cod', 'trout')).toBeGreaterThan(0.9);
    expect(Math.abs(likeness('basil', 'cod'))).toBeLessThan(0.3);
  });
});
