import { describe, expect, it } from 'vitest';
import { extractDays } from './extract-days.js';
import { toPlainText } from './plain-text.js';

describe('extractDays', () => {
  it.each([
    ['Mon/Wed/Fri for 45 min', [1, 3, 5], [], null],
    ['tuesday, thursday and saturday mornings', [2, 4, 6], [], null],
    ['monday to friday', [1, 2, 3, 4, 5], [], null],
    ['fri-mon', [1, 5, 6, 7], [], null],
    ['on weekends', [6, 7], [], null],
    ['20 minutes to cook on weekdays, gym mon wed fri', [1, 3, 5], [], null],
    ['weekdays only', [1, 2, 3, 4, 5], [], null],
    ['any day except sundays', [], [7], null],
    ['no training on sundays', [], [7], null],
    ["I can't train on tuesday and thursday", [], [2, 4], null],
    ['every day but not weekends', [], [6, 7], null],
    ['3 times a week', [], [], 3],
    ['three days per week', [], [], 3],
    ['4x a week', [], [], 4],
    ['twice a week', [], [], 2],
    ['a 4-day split', [], [], 4],
    ['train daily', [], [], 7],
    ['two sessions per week on mon and thu', [1, 4], [], 2],
    ['wednesday off please', [], [3], null],
    ['I sat in the sun', [], [], null],
    ['plan this weekend', [], [], null],
    ['spend 50 a week', [], [], null],
  ])('%s', (text, weekdays, excluded, perWeek) => {
    expect(extractDays(toPlainText(text))).toEqual({ weekdays, excluded, perWeek });
  });
});
