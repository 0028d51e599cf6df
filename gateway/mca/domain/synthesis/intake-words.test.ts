import { describe, expect, it } from 'vitest';
import type { IntakeQuestion } from '../routing/index.js';
import { type Intake, intakeAnswer } from './intake-words.js';

const today = '2026-11-22';
const calories: IntakeQuestion = { nutrient: 'energy', day: today, slots: [], namesFoods: false };
const protein: IntakeQuestion = { ...calories, nutrient: 'protein' };
const food = (amount: number | null, label = 'Egg') => ({ label, portion: '1 large', amount });
const intake = (more: Partial<Intake>): Intake => ({
  foods: [],
  target: { min: 2000, max: 2000 },
  trainingKcal: 0,
  assumed: [],
  ...more,
});
const told = (question: IntakeQuestion, more: Partial<Intake>) =>
  intakeAnswer(question, intake(more), today).text;

describe('intakeAnswer', () => {
  it('says what was eaten, what is left and out of what, with the facts', () => {
    const { text, facts } = intakeAnswer(calories, intake({ foods: [food(420), food(190.4)] }), today);
    expect(text).toBe(
      'You logged 610 kcal today (2 entries). 1,390 kcal are left. The target for the day is 2,000 kcal.',
    );
    expect(facts).toEqual([
      { label: 'energy eaten today', value: '610', unit: 'kcal', source: 'nutrition: food log' },
      { label: 'energy target', value: '2,000', unit: 'kcal', source: 'nutrition: targets' },
    ]);
  });

  it('says how far a day is over', () => {
    expect(told(calories, { foods: [food(2150)] })).toMatch(/That is 150 kcal over your target/);
  });

  it('counts the day’s training into the energy, and into nothing else', () => {
    expect(told(calories, { foods: [food(500)], trainingKcal: 210 })).toMatch(
      /1,710 kcal are left\. The target for the day is 2,210 kcal, 210 kcal of it for that day's training/,
    );
    expect(told(protein, { foods: [food(30)], target: { min: 90, max: null }, trainingKcal: 210 })).toBe(
      'You logged 30 g of protein today (1 entry). 60 g are left to reach your target. The target for the day is at least 90 g.',
    );
  });

  it('reads both bounds of a range', () => {
    const target = { min: 200, max: 300 };
    const carbs: IntakeQuestion = { ...calories, nutrient: 'carbohydrate', day: '2026-11-21' };
    expect(told(carbs, { foods: [food(150)], target })).toMatch(
      /on Sat 21 Nov .* 50 g are left to reach your target, and at most 150 g\. The target for the day is 200 to 300 g/,
    );
    expect(told(carbs, { foods: [food(250)], target })).toMatch(/within your target; at most 50 g are left/);
    expect(told(protein, { foods: [food(95)], target: { min: 90, max: null } })).toMatch(
      /That reaches your target/,
    );
  });

  it('says that nothing is logged, how to log and what the target is', () => {
    const { text, facts, waysOut } = intakeAnswer(calories, intake({}), today);
    expect(text).toMatch(/^Nothing is logged today yet, .* 2,000 kcal\. Say what you ate/);
    expect(facts.map(({ label }) => label)).toEqual(['energy target']);
    expect(waysOut).toEqual(['I ate two eggs and toast for breakfast']);
  });

  it('never takes what is not known for zero', () => {
    expect(told(protein, { foods: [food(12), food(null)] })).toMatch(
      /12 g of protein today \(2 entries\)\. 1 of the 2 entries states no protein, so it is more than that/,
    );
    const none = told(protein, { foods: [food(null)], target: { min: 90, max: null } });
    expect(none).toMatch(/none of which states its protein/);
    expect(none).not.toMatch(/left/);
  });

  it('names the foods where they are asked for, and leaves the day’s target out of a meal', () => {
    const question: IntakeQuestion = { ...calories, slots: ['breakfast'], namesFoods: true };
    expect(told(question, { foods: [food(70), food(110, 'Toast')] })).toBe(
      'You logged 180 kcal for breakfast today (2 entries). Egg (1 large); Toast (1 large).',
    );
  });

  it('says what a target assumes, and where there is none', () => {
    expect(told(calories, { foods: [food(1)], assumed: ['weightKg', 'heightCm'] })).toMatch(
      /It assumes your weight, height; tell them in your profile/,
    );
    expect(told({ ...calories, nutrient: 'sugar' }, { foods: [food(12)], target: null })).toMatch(
      /There is no target for sugar/,
    );
  });
});
