import { describe, expect, it } from 'vitest';
import { extractWishes } from '../routing/extract/extract-wishes.js';
import { wishWords } from './wish-words.js';

describe('wishWords', () => {
  it.each([
    ['only 20 minutes to cook on weekdays', 'at most 20 minutes of cooking for a meal on weekdays'],
    ['max 15 min per meal', 'at most 15 minutes of cooking for a meal'],
    ['an hour a day for cooking', '60 minutes of cooking a day'],
    ['4 workouts of 45 minutes each', '45 minutes of workout each time'],
  ])('says of "%s" what is kept', (text, words) => {
    expect(wishWords(extractWishes(text, { today: '2026-11-18', currency: 'USD' }))).toContain(words);
  });
});
