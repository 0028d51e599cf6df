import { describe, expect, it } from 'vitest';
import { learnedFrom } from './learned-categories.js';

describe('learned categories', () => {
  const learned = learnedFrom([
    ['acme store leeds', 'GROCERIES'],
    ['acme store york', 'GROCERIES'],
    ['acme garage', 'TRANSPORT'],
    ['old name', 'GIFTS'],
    ['old name', 'FAMILY'],
  ]);

  it.each([
    ['acme store leeds', 'GROCERIES', 0.97],
    ['acme store bath', 'GROCERIES', 0.85],
    ['acme garage north', 'TRANSPORT', 0.85],
    ['old name', 'FAMILY', 0.97],
  ] as const)('%s is %s', (key, category, confidence) =>
    expect(learned.categoryOf(key)).toEqual({ category, confidence }),
  );

  it('says nothing where those that begin alike differ, and for others', () => {
    expect(learned.categoryOf('acme bakery')).toBeNull();
    expect(learned.categoryOf('acm')).toBeNull();
    expect(learnedFrom([]).categoryOf('acme')).toBeNull();
  });
});
