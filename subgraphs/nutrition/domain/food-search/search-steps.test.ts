import { describe, expect, it } from 'vitest';
import type { AskedPart } from './read-search.js';
import { searchSteps } from './search-steps.js';

function part(word: string, foods: number, related: readonly string[] = []): AskedPart {
  const reading = (text: string) => ({ words: [text], closeness: 1, isPrefix: false });
  return { readings: [reading(word)], related: related.map(reading), foods };
}

const expressions = (parts: readonly AskedPart[]) =>
  searchSteps(parts).map(({ group, expression }) => `${group}: ${expression}`);

describe('the steps of a search', () => {
  it('look for the one word, then for related ones', () => {
    expect(expressions([part('brie', 3, ['camembert', 'gouda'])])).toEqual([
      'all: (brie)',
      'most: (camembert | gouda)',
    ]);
    expect(expressions([part('brie', 3)])).toEqual(['all: (brie)']);
  });

  it('keep the rarer of two words and let a related one stand for the other', () => {
    expect(expressions([part('cheese', 900, ['quark']), part('brie', 3, ['camembert'])])).toEqual([
      'all: (cheese) & (brie)',
      'most: (brie)',
      'most: (brie) & (quark)',
      'most: (cheese) & (camembert)',
      'some: ((cheese | quark) & (brie | camembert) | (brie))',
      'some: (cheese | quark)',
    ]);
  });

  it('give up one of three, the rarest last', () => {
    expect(expressions([part('organic', 9000), part('oat', 80), part('milk', 400)]).slice(0, 3)).toEqual([
      'all: (organic) & (oat) & (milk)',
      'most: (oat) & ((organic) | (milk))',
      'most: (milk) & (organic)',
    ]);
  });

  it('are done only while too little was found, the last ones only when nothing was', () => {
    const steps = searchSteps([part('organic', 9000), part('oat', 80), part('milk', 400)]);
    expect(steps.map(({ group, below }) => `${group} ${below}`)).toEqual([
      'all 10',
      'most 10',
      'most 10',
      'some 1',
      'some 1',
      'some 1',
    ]);
    expect(searchSteps([])).toEqual([]);
  });
});
