import { describe, expect, it } from 'vitest';
import { extractDiets } from './extract-diet.js';
import {
  extractEnergy,
  extractMacros,
  extractMealSlots,
  extractMealsPerDay,
  extractPeople,
} from './extract-energy.js';
import { extractExclusions, extractLikes } from './extract-exclusions.js';
import { extractFoodQuestion } from './extract-food-question.js';
import { toPlainText } from './plain-text.js';

describe('extractDiets', () => {
  it.each([
    ['a vegan meal plan', ['vegan']],
    ["I'm vegetarian and gluten free", ['vegetarian', 'gluten-free']],
    ['low FODMAP and halal', ['halal', 'low-fodmap']],
    ['my son is coeliac', ['gluten-free']],
    ['diabetic-friendly dinners', ['diabetes-friendly']],
    ["I don't eat meat", ['vegetarian']],
    ['no dairy please', ['dairy-free']],
    ['I am not vegan', []],
    ["I'm no longer vegetarian", []],
    ['not keto, low carb is fine', ['low-carb']],
    ['pescatarian and kosher', ['pescatarian', 'kosher']],
    ['plant-based, low sodium', ['vegan', 'low-sodium']],
    ['beef stew', []],
  ])('%s', (text, diets) => {
    expect(extractDiets(toPlainText(text))).toEqual(diets);
  });
});

describe('extractExclusions', () => {
  const read = (text: string) =>
    extractExclusions(toPlainText(text)).map(({ food, kind, allergens }) => [food, kind, allergens]);

  it.each([
    ['no nuts', [['nuts', 'exclusion', ['nuts', 'peanut']]]],
    ['I am allergic to shellfish', [['shellfish', 'allergy', ['crustaceans', 'molluscs']]]],
    [
      "I'm allergic to peanuts and eggs",
      [
        ['peanuts', 'allergy', ['peanut']],
        ['eggs', 'allergy', ['egg']],
      ],
    ],
    ['I hate mushrooms', [['mushrooms', 'dislike', []]]],
    [
      "she doesn't like olives or anchovies",
      [
        ['olives', 'dislike', []],
        ['anchovies', 'dislike', ['fish']],
      ],
    ],
    ['my son is coeliac', [['coeliac', 'intolerance', ['gluten']]]],
    ['I am lactose intolerant', [['lactose', 'intolerance', ['milk']]]],
    ['my daughter has a peanut allergy', [['peanut', 'allergy', ['peanut']]]],
    ["I can't eat gluten", [['gluten', 'exclusion', ['gluten']]]],
    ['meals without cilantro please', [['cilantro', 'exclusion', []]]],
    ['no peanuts and i have a bad knee', [['peanuts', 'exclusion', ['peanut']]]],
    ['no pork, i train three times', [['pork', 'exclusion', []]]],
    [
      'avoid soy and sesame',
      [
        ['soy', 'exclusion', ['soy']],
        ['sesame', 'exclusion', ['sesame']],
      ],
    ],
    [
      'no pork, no shrimp',
      [
        ['pork', 'exclusion', []],
        ['shrimp', 'exclusion', ['crustaceans']],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'no equipment',
    'I have no time',
    "I'm not allergic to nuts",
    'without a gym',
    'no more than 20 minutes',
    'no idea what to cook',
    'no workouts on sundays',
  ])('sees no exclusion in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('extractLikes', () => {
  it.each([
    ['vegan with beef', ['beef']],
    ['I love salmon and rice', ['salmon', 'rice']],
    ["I don't like chicken", []],
    ['include more lentils', ['lentils']],
  ])('%s', (text, likes) => {
    expect(extractLikes(toPlainText(text))).toEqual(likes);
  });
});

describe('extractFoodQuestion', () => {
  it.each([
    ['How many calories are in an apple?', 'energy', 'apple', 1, null, null],
    ['protein in 200 g chicken breast', 'protein', 'chicken breast', 200, 'g', 200],
    ['how much protein is in 200g of chicken breast', 'protein', 'chicken breast', 200, 'g', 200],
    ['how much fibre does a cup of cooked lentils have', 'fibre', 'cooked lentils', 1, 'cup', null],
    ['nutrition info for spaghetti', 'all', 'spaghetti', 1, null, null],
    ['calories in two slices of toast', 'energy', 'toast', 2, 'slice', null],
    ['how many carbs in 1/2 cup rice', 'carbohydrate', 'rice', 0.5, 'cup', null],
    ['vitamin c content of kiwi', 'vitamin c', 'kiwi', 1, null, null],
    ['does spinach have iron', 'iron', 'spinach', 1, null, null],
    ['calories peanut butter sandwich', 'energy', 'peanut butter sandwich', 1, null, null],
    ['how many cals in a banana', 'energy', 'banana', 1, null, null],
    ['sodium in 3 oz ham', 'sodium', 'ham', 3, 'oz', 85],
    ['how many calories does a big mac have', 'energy', 'big mac', 1, null, null],
    ['whats in a banana', 'all', 'banana', 1, null, null],
    ["what's in 2 slices of rye bread?", 'all', 'rye bread', 2, 'slice', null],
    ['what is the caffeine content of green tea?', 'caffeine', 'green tea', 1, null, null],
  ])('%s', (text, nutrient, food, amount, unit, grams) => {
    expect(extractFoodQuestion(toPlainText(text))).toMatchObject({ nutrient, food, amount, unit, grams });
  });

  it('reads a comparison', () => {
    expect(extractFoodQuestion('calories in rice vs quinoa')).toMatchObject({
      food: 'rice',
      comparedWith: 'quinoa',
    });
  });

  it.each([
    'how many calories should i eat',
    'how many calories does running burn',
    'a high protein meal plan',
    'how many calories are left today',
    "what's in season",
    'what is in my fridge',
    "what's in it",
  ])('sees no question about a food in "%s"', (text) => {
    expect(extractFoodQuestion(toPlainText(text))).toBeNull();
  });
});

describe('energy, macros, meals and people', () => {
  it.each([
    ['2000 calories a day', { kcal: 2000, per: 'day', bound: 'about' }],
    ['lunches of 500 kcal each', { kcal: 500, per: 'meal', bound: 'about' }],
    ['under 1800 calories', { kcal: 1800, per: 'day', bound: 'at-most' }],
    ['an apple', null],
  ])('%s', (text, energy) => {
    expect(extractEnergy(toPlainText(text))).toEqual(energy);
  });

  it.each([
    ['high protein dinners', [{ nutrient: 'protein', level: 'high', grams: null }]],
    ['150 g of protein a day', [{ nutrient: 'protein', level: 'high', grams: 150 }]],
    [
      'low sugar, high fiber',
      [
        { nutrient: 'fibre', level: 'high', grams: null },
        { nutrient: 'sugar', level: 'low', grams: null },
      ],
    ],
    ['less than 50 g carbs', [{ nutrient: 'carbohydrate', level: 'low', grams: 50 }]],
    ['lose belly fat', []],
  ])('%s', (text, macros) => {
    expect(extractMacros(toPlainText(text))).toEqual(macros);
  });

  it.each([
    ['feed a family of five', 5],
    ['dinners for 4 people', 4],
    ['we are four people', 4],
    ['my wife and I need meals', 2],
    ['plan for two adults and two kids', 4],
    ['2 adults, 1 toddler', 3],
    ['just for me', 1],
    ['30 people', null],
    ['a meal plan', null],
  ])('%s', (text, people) => {
    expect(extractPeople(toPlainText(text))).toBe(people);
  });

  it('reads meals', () => {
    expect(extractMealsPerDay(toPlainText('three meals a day'))).toBe(3);
    expect(extractMealsPerDay(toPlainText('train three times a day'))).toBeNull();
    expect(extractMealSlots('breakfasts and dinner')).toEqual(['breakfast', 'dinner']);
  });
});
