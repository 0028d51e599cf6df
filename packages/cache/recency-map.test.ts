import { describe, expect, it } from 'vitest';
import { createRecencyMap } from './recency-map.js';

describe('recency map', () => {
  it('pushes out what was not used for longest, and lets values expire', () => {
    let now = 0;
    const map = createRecencyMap<number>(2, () => now);
    map.set('a', 1, 100);
    map.set('b', 2, 100);
    expect(map.get('a')).toBe(1);
    map.set('c', 3, 50);
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3]);
    now = 60;
    expect([map.get('a'), map.get('c')]).toEqual([1, undefined]);
    now = 100;
    expect([...map.entries()]).toHaveLength(1);
    expect(map.get('a')).toBeUndefined();
  });
});
