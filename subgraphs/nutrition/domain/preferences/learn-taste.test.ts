import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnTaste } from './learn-taste.js';
import type { ContentSpace } from './recipe-content.js';
import { pointsOfTaste, tastePoints } from './recipe-points.js';
import type { TasteSignal } from './taste-signal.js';

const today = '2026-11-22';
/** Four dishes of two foods: two of lentils, two of beef. */
const space: ContentSpace = {
  features: [
    { kind: 'FOOD', name: 'lentils' },
    { kind: 'FOOD', name: 'beef' },
  ],
  vectors: new Map([
    ['dal', { places: [0], values: [1] }],
    ['lentil-soup', { places: [0], values: [1] }],
    ['stew', { places: [1], values: [1] }],
    ['burger', { places: [1], values: [1] }],
  ]),
};
const rated = (recipeKey: string, rating: number): TasteSignal => ({
  recipeKey,
  kind: 'RATED',
  rating,
  day: today,
});
const did = (recipeKey: string, kind: TasteSignal['kind'], day = today): TasteSignal => ({
  recipeKey,
  kind,
  rating: null,
  day,
});

describe('what is learned of a taste', () => {
  it('is nothing before the first signal, and then what people have in common', () => {
    const nothing = learnTaste(space, [], today);
    expect([nothing.liking('dal'), nothing.uncertainty('dal'), nothing.liking('no-such-dish')]).toEqual([
      0, 1, 0,
    ]);
    expect(learnTaste(space, [], today, new Map([['stew', 0.3]])).liking('stew')).toBe(0.3);
  });

  it('is what one rating tells by hand, for each share that the content may explain', () => {
    // One rating of 5: surprise 1 against 0.1 (level) + 0.25 (dishes) + 0.1 (noise); each share makes it equally likely.
    const taste = learnTaste(space, [rated('dal', 5)], today);
    const pull = 1 / 0.45;
    expect(taste.explained).toBeCloseTo(0.5);
    expect(taste.liking('dal')).toBeCloseTo(0.25 * pull);
    expect(taste.liking('lentil-soup')).toBeCloseTo(0.5 * 0.25 * pull);
    expect(taste.liking('burger')).toBe(0);
    expect(taste.weights).toEqual([expect.closeTo(0.125 * pull), 0]);
    // The variance of the dish itself falls by 0.25 / 0.45.
    expect(taste.uncertainty('dal')).toBeCloseTo(Math.sqrt(1 - 0.25 / 0.45));
    expect(taste.uncertainty('burger')).toBe(1);
  });

  it('goes from one dish to its like, both ways', () => {
    const taste = learnTaste(space, [rated('dal', 5), rated('stew', 1)], today);
    expect(taste.liking('lentil-soup')).toBeGreaterThan(0.1);
    expect(taste.liking('burger')).toBeLessThan(-0.1);
  });

  it('counts words more than deeds, and deeds of long ago less', () => {
    const liking = (signal: TasteSignal) => learnTaste(space, [signal], today).liking('lentil-soup');
    const [chosen, eaten, old] = [
      did('dal', 'CHOSEN'),
      did('dal', 'EATEN'),
      did('dal', 'EATEN', '2025-11-22'),
    ];
    expect(liking(rated('dal', 5))).toBeGreaterThan(liking(chosen));
    expect(liking(chosen)).toBeGreaterThan(liking(eaten));
    expect(liking(eaten)).toBeGreaterThan(liking(old));
    expect(liking(old)).toBeGreaterThan(0);
    expect(liking(did('dal', 'SWAPPED_AWAY'))).toBeLessThan(0);
    expect(liking(did('dal', 'REFUSED', '2020-01-01'))).toBeCloseTo(liking(rated('dal', 1)));
  });

  it('finds that a person whose likings follow the foods is explained by them, and one whose do not is not', () => {
    const follows = ['dal', 'lentil-soup'].map((key) => rated(key, 5));
    const against = [rated('dal', 5), rated('lentil-soup', 1), rated('stew', 5), rated('burger', 1)];
    const [explained, unexplained] = [
      learnTaste(space, [...follows, rated('stew', 1), rated('burger', 1)], today).explained,
      learnTaste(space, against, today).explained,
    ];
    expect(explained).toBeGreaterThan(0.55);
    expect(unexplained).toBeLessThan(0.45);
  });

  it('is the same for the same signals in any order, and moves no recipe beyond its bounds', () => {
    const keys = [...space.vectors.keys()];
    const signal = fc.record({
      recipeKey: fc.constantFrom(...keys),
      kind: fc.constantFrom('RATED', 'CHOSEN', 'EATEN', 'SWAPPED_AWAY', 'REFUSED'),
      rating: fc.integer({ min: 1, max: 5 }),
      day: fc.constantFrom('2026-11-01', '2026-05-01'),
    });
    fc.assert(
      fc.property(fc.array(signal, { maxLength: 30 }), (list) => {
        const points = tastePoints(learnTaste(space, list, today), keys);
        expect(tastePoints(learnTaste(space, [...list].reverse(), today), keys)).toEqual(points);
        for (const key of keys) expect(Math.abs(pointsOfTaste(key, points))).toBeLessThanOrEqual(48);
      }),
      { numRuns: 100 },
    );
  });
});
