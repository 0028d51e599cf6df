import { describe, expect, it } from 'vitest';
import { readIntakeQuestion } from './read-intake-question.js';

// A Sunday.
const today = '2026-11-22';
const read = (text: string) => readIntakeQuestion(text, today);

describe('readIntakeQuestion', () => {
  it.each([
    ['How many calories have I eaten today?', 'energy', today],
    ['how many calories did I eat', 'energy', today],
    ['how many kcal have I had so far today?', 'energy', today],
    ['how much protein do I have left today?', 'protein', today],
    ['how many calories are left for today', 'energy', today],
    ['how many calories can I still eat today?', 'energy', today],
    ['how many more carbs can I have tonight?', 'carbohydrate', today],
    ['remaining calories', 'energy', today],
    ['Am I over my calories?', 'energy', today],
    ['am I within my fat limit today', 'fat', today],
    ['did I hit my protein goal yesterday?', 'protein', '2026-11-21'],
    ['have I eaten enough fibre today', 'fibre', today],
    ['how many carbs did I eat yesterday', 'carbohydrate', '2026-11-21'],
    ['how much sugar did I have on Friday?', 'sugar', '2026-11-20'],
    ['how much saturated fat have I eaten?', 'saturated-fat', today],
    ["what's my calorie intake today?", 'energy', today],
    ['Hi! How much salt did I eat today, please?', 'sodium', today],
    ['how many calories should I eat a day?', 'energy', today],
  ])('%s', (text, nutrient, day) => {
    expect(read(text)).toEqual({ nutrient, day, slots: [], namesFoods: false });
  });

  it('reads the meals of what was eaten, and not those that something is left for', () => {
    expect(read('how many calories did I have for breakfast?')?.slots).toEqual(['breakfast']);
    expect(read('how many calories do I have left for dinner?')?.slots).toEqual([]);
  });

  it.each(['what did I eat today?', 'what have I eaten so far?', 'what did I have for lunch yesterday'])(
    'asks for the foods: %s',
    (text) => {
      expect(read(text)?.namesFoods).toBe(true);
    },
  );

  it.each([
    'how many calories are in an apple?',
    'how much protein is in 200 g of lentils?',
    'how many calories did I eat in that burger',
    'how many calories do I have left in an apple',
    'how many calories did I burn today?',
    'how many calories should I eat to lose weight?',
    'how many calories did I eat last week?',
    'how many calories will I eat tomorrow?',
    'how many calories are left on my plan tomorrow?',
    'I ate 500 calories today',
    'what should I eat today?',
    'plan my day with 2000 calories',
    'how much money do I have left today?',
    'am I over my budget?',
    'what did I spend today?',
    'did I hit my step goal?',
  ])('leaves %s to others', (text) => {
    expect(read(text)).toBeNull();
  });
});
