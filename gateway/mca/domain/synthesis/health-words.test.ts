import { describe, expect, it } from 'vitest';
import { extractWishes } from '../routing/extract/extract-wishes.js';
import type { Task } from '../routing/index.js';
import { healthAnswer } from './health-words.js';

const answerTo = (text: string, task: Task = 'COOKING') =>
  healthAnswer({ text, task, wishes: extractWishes(text, { today: '2026-11-22', currency: 'USD' }) });

describe('healthAnswer', () => {
  it.each(['my son is allergic to eggs', "I'm allergic to peanuts", 'I have a sesame allergy'])(
    'says of an allergy that is told that nothing keeps it yet: %s',
    (text) => {
      for (const task of ['COOKING', 'MEAL_IDEA', 'EDIT_PLAN'] as const)
        expect(answerTo(text, task)?.text).toMatch(/nothing was changed/);
    },
  );

  it.each([
    'is peanut butter ok with my allergy?',
    'can I eat sushi while pregnant?',
    'are bananas safe for diabetics?',
  ])('judges no safety: %s', (text) => {
    expect(answerTo(text)?.text).toMatch(/cannot judge/);
  });

  it.each(['I feel dizzy when I train', 'I nearly fainted after my workout'])('%s stops training', (text) => {
    expect(answerTo(text, 'EXERCISE')?.text).toMatch(/^Stop training/);
  });

  it.each([
    ["plan my week, I'm allergic to nuts", 'MEAL_PLAN'],
    ['what can I cook without eggs?', 'COOKING'],
    ["give me dinner ideas, I'm allergic to fish", 'MEAL_IDEA'],
    ['vegan recipes for diabetics', 'COOKING'],
    ['how many calories are in an egg?', 'FOOD_FACT'],
  ] as const)('leaves %s to others', (text, task) => {
    expect(answerTo(text, task)).toBeNull();
  });
});
