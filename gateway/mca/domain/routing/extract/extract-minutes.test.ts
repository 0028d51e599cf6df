import { describe, expect, it } from 'vitest';
import { extractMinutes } from './extract-minutes.js';
import { toPlainText } from './plain-text.js';

function read(text: string) {
  return extractMinutes(toPlainText(text)).map(({ minutes, activity, scope, bound, on }) => [
    minutes,
    activity,
    scope,
    bound,
    on,
  ]);
}

describe('extractMinutes', () => {
  it.each([
    ['30-minute workouts', 30, 'workout', 'each', 'about', 'any-day'],
    ['under 20 minutes to cook', 20, 'cooking', 'each', 'at-most', 'any-day'],
    ['I have half an hour for training', 30, 'workout', 'each', 'about', 'any-day'],
    ['dinners ready in 15 min', 15, 'cooking', 'each', 'at-most', 'any-day'],
    ['an hour and a half of cardio', 90, 'workout', 'each', 'about', 'any-day'],
    ['1 hour 15 minutes at the gym', 75, 'workout', 'each', 'about', 'any-day'],
    ['train two hours a week', 120, 'workout', 'week', 'about', 'any-day'],
    ['at most 40 minutes a day for exercise', 40, 'workout', 'day', 'at-most', 'any-day'],
    ['30 minutes max to cook on weekdays', 30, 'cooking', 'each', 'at-most', 'weekdays'],
    ['max 15 min per meal', 15, 'cooking', 'each', 'at-most', 'any-day'],
    ['quick dinners under 30 minutes', 30, 'cooking', 'each', 'at-most', 'any-day'],
    ['an hour a day for cooking', 60, 'cooking', 'day', 'about', 'any-day'],
    ['I can cook for an hour a day', 60, 'cooking', 'day', 'about', 'any-day'],
    ['no meal should take longer than 25 minutes', 25, 'cooking', 'each', 'at-most', 'any-day'],
    ['quick dinners under 30 minutes for a week', 30, 'cooking', 'each', 'at-most', 'any-day'],
    ['max 20 minutes to cook this week', 20, 'cooking', 'each', 'at-most', 'any-day'],
    ['five hours of cooking a week', 300, 'cooking', 'week', 'about', 'any-day'],
    ['train two hours this week', 120, 'workout', 'week', 'about', 'any-day'],
    ['20 minutes per dish on weekends', 20, 'cooking', 'each', 'about', 'weekends'],
    ['20-30 minutes of yoga', 30, 'workout', 'each', 'about', 'any-day'],
    ['I only have 25 minutes', 25, 'any', 'each', 'at-most', 'any-day'],
    ['forty five minute sessions', 45, 'workout', 'each', 'about', 'any-day'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('keeps cooking and training apart', () => {
    expect(read('20 minutes to cook and 45 minutes to train')).toEqual([
      [20, 'cooking', 'each', 'about', 'any-day'],
      [45, 'workout', 'each', 'about', 'any-day'],
    ]);
  });

  it.each(['5 minutes ago', 'run 5 km', 'the last 30 minutes'])('sees no limit in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('says for which meals a limit is', () => {
    expect(extractMinutes('plan my week with quick dinners under 30 minutes')).toMatchObject([
      { minutes: 30, slots: ['dinner'] },
    ]);
    expect(extractMinutes('meals under 30 minutes')[0]).not.toHaveProperty('slots');
  });
});
