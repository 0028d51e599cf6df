import { describe, expect, it } from 'vitest';
import { extractWishes } from '../routing/extract/extract-wishes.js';
import { wishWords } from './wish-words.js';

describe('wishWords', () => {
  it.each([
    [
      'only 20 minutes to cook on weekdays',
      '20 minutes of cooking a meal on weekdays, kept as 60 minutes a day',
    ],
    ['4 workouts of 45 minutes each', '45 minutes of workout each time'],
  ])('says of "%s" what is kept', (text, words) => {
    expect(wishWords(extractWishes(text, { today: '2026-11-18', currency: 'USD' }))).toContain(words);
  });
});
