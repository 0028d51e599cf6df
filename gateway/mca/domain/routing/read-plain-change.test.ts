import { describe, expect, it } from 'vitest';
import { readPlainChange } from './read-plain-change.js';

const today = '2026-11-22';

describe('readPlainChange', () => {
  it.each([
    ['drop the Upper body A workout on Tue 24 Nov', 'EDIT_PLAN', ['workout']],
    ['move the Push workout on Thu 26 Nov to Fri 27 Nov', 'EDIT_PLAN', ['workout']],
    ['plan dinner on Wed 25 Nov again', 'EDIT_PLAN', ['nutrition']],
    ['swap lunch on Tue 24 Nov for Lentil soup', 'EDIT_PLAN', ['nutrition']],
    ["we're eating out tomorrow night", 'DISRUPTION', ['nutrition']],
    ["I'm away on Wednesday evening", 'DISRUPTION', ['nutrition', 'workout']],
    ["I can't make Thursday's workout", 'DISRUPTION', ['workout']],
  ])('%s', (text, task, agents) => {
    expect(readPlainChange(text, today)).toEqual({ task, agents });
  });

  it.each([
    'plan dinner on Friday',
    'drop 5 kg by Friday',
    'we are travelling next week, plan my meals for the hotel',
    'what should I cook tomorrow?',
    'I spent $40 eating out on Friday',
    'I like running',
  ])('leaves "%s" to the classifier', (text) => {
    expect(readPlainChange(text, today)).toBeNull();
  });
});
