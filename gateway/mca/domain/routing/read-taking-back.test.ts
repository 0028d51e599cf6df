import { describe, expect, it } from 'vitest';
import { readTakingBack } from './read-taking-back.js';

describe('readTakingBack', () => {
  it.each([
    'undo that',
    'Undo',
    'take that back',
    'delete that please',
    'oops, undo that',
    'no wait, undo that',
    'scratch that',
    'sorry, that was wrong',
    'please revert it',
    'put it back',
    'undo the last change',
    'can you undo that?'.replace('?', ''),
  ])('%s is about the last thing', (text) => {
    expect(readTakingBack(text)).toBe('LAST');
  });

  it.each([
    ['remove the last entry', 'ENTRY'],
    ['delete my last expense', 'EXPENSE'],
    ['undo the last payment', 'EXPENSE'],
    ['delete that weight', 'WEIGHT'],
    ['take the food entry back', 'FOOD'],
    ['remove the last set', 'SETS'],
  ])('%s is about an entry', (text, kind) => {
    expect(readTakingBack(text)).toBe(kind);
  });

  it.each([
    'delete my account',
    'delete everything',
    'delete all my data',
    "delete Tuesday's dinner",
    'cancel the workout on Friday',
    'remove the meal',
    'go back to my plan of last week',
    'undo my plan',
    'was that wrong?',
  ])('%s is not', (text) => {
    expect(readTakingBack(text)).toBeNull();
  });
});
