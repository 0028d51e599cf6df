import { describe, expect, it } from 'vitest';
import { alignLabels } from './align-labels.js';

const none = { quantity: [], unit: [], size: [], name: [], preparation: [], comment: [], purpose: [] };

describe('alignLabels', () => {
  it('lays the words of the fields over the line', () => {
    const words = ['2', 'cup', 'diced', 'dry', 'ham', 'and', 'leek', 'dry', 'and', 'cold'];
    const fields = { ...none, quantity: ['2'], unit: ['cup'], name: ['ham', 'and', 'leek'] };
    expect(
      alignLabels(words, { ...fields, preparation: ['diced', 'dry'], comment: ['dry', 'and', 'cold'] }),
    ).toEqual([
      'quantity',
      'unit',
      'preparation',
      'preparation',
      'name',
      'name',
      'name',
      'comment',
      'comment',
      'comment',
    ]);
  });

  it('leaves a word without a field unlabelled, and gives up when a field has a word of its own', () => {
    expect(alignLabels(['one', 'egg'], { ...none, name: ['egg'] })).toEqual([undefined, 'name']);
    expect(alignLabels(['one', 'egg'], { ...none, name: ['eggs'] })).toBeUndefined();
  });
});
