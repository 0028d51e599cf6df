import { seededRandom } from '@progressive/seeded-random';
import { describe, expect, it } from 'vitest';
import { otherNumber, readNames, withTypingError } from './asked-names.js';

describe('asked names', () => {
  it('are read with and without quotes', () => {
    expect(readNames('name,code\n"Milk, ""whole""",01077\nBrie,01006\n')).toEqual([
      { name: 'Milk, "whole"', code: '01077' },
      { name: 'Brie', code: '01006' },
    ]);
    expect(() => readNames('name,code\nMilk, whole, fresh\n')).toThrow('Not "name,code"');
  });

  it('come in the other number', () => {
    expect(['Tomato soup', 'eggs', 'Cherry', 'radish', 'hummus'].map(otherNumber)).toEqual([
      'Tomatos soup',
      'egg',
      'Cherries',
      'radishes',
      'hummuses',
    ]);
  });

  it('come with two letters of the longest word in the other order', () => {
    const wrong = withTypingError('soy broccoli', seededRandom(3).next);
    expect(wrong).toHaveLength('soy broccoli'.length);
    expect(wrong).not.toBe('soy broccoli');
    expect(wrong.startsWith('soy ')).toBe(true);
    expect([...wrong].sort()).toEqual([...'soy broccoli'].sort());
    expect(withTypingError('egg', seededRandom(3).next)).toBe('egg');
  });
});
