import { describe, expect, it } from 'vitest';
import { loadRoutingModel } from '../../load-routing-model.js';
import { applyModelReading } from './apply-model-reading.js';
import { understand } from './understand.js';

/** A Wednesday. */
const context = { today: '2026-11-18', model: loadRoutingModel() };
const read = (text: string) => understand(text, context);

describe('the journeys', () => {
  it.each([
    ['How many calories are in an apple?', ['nutrition'], 'DIRECT', 'FOOD_FACT', 'J0'],
    [
      'I want a comprehensive plan for my health, fitness and budget goals',
      ['nutrition', 'workout', 'budget'],
      'ORCHESTRATED',
      'INTEGRATED_PLAN',
      'J1',
    ],
    [
      'Plan my week with meals, workouts and $90 for food',
      ['nutrition', 'workout', 'budget'],
      'ORCHESTRATED',
      'INTEGRATED_PLAN',
      'J1',
    ],
    [
      'A healthy meal plan for this week that fits my budget',
      ['nutrition', 'budget'],
      'COLLABORATIVE',
      'MEAL_PLAN',
      'J2',
    ],
    [
      'A workout plan that complements my meal plan and fits my schedule',
      ['workout', 'nutrition'],
      'COLLABORATIVE',
      'WORKOUT_PLAN',
      'J3',
    ],
    [
      'My expenses are over budget, help me without sacrificing my health goals',
      ['budget', 'nutrition', 'workout'],
      'ORCHESTRATED',
      'OVERSPENDING',
      'J4',
    ],
    [
      "I'm not making progress, what needs to change?",
      ['report', 'nutrition', 'workout', 'budget'],
      'ORCHESTRATED',
      'STALLED',
      'J5',
    ],
    ['I missed my workout yesterday', ['workout'], 'COLLABORATIVE', 'DISRUPTION', 'J6'],
  ])('%s', (text, agents, strategy, task, journey) => {
    expect(read(text)).toMatchObject({
      agents,
      strategy,
      task,
      journey,
      outOfScope: false,
      needsClarification: false,
    });
  });
});

describe('tasks', () => {
  it.each([
    ['what can I use instead of buttermilk', 'COOKING'],
    ['add spinach to my shopping list', 'SHOPPING_LIST'],
    ['suggest something for dinner tonight', 'MEAL_IDEA'],
    ['plan my dinners for the next 5 days', 'MEAL_PLAN'],
    ['create a workout plan for beginners', 'WORKOUT_PLAN'],
    ['how do I do a deadlift', 'EXERCISE'],
    ['move leg day to friday', 'EDIT_PLAN'],
    ['log two eggs for breakfast', 'LOG'],
    ["what's my bank balance", 'MONEY_FACT'],
    ['create a monthly budget for me', 'BUDGET_PLAN'],
    ['show me my progress this month', 'PROGRESS'],
    ['my weight has plateaued', 'STALLED'],
    ['is the app down', 'SERVICE_STATUS'],
    ['undo the last change to my meal plan', 'RESTORE'],
    ['book me a flight', 'NONE'],
  ])('%s is %s', (text, task) => {
    expect(read(text).task).toBe(task);
  });
});

describe('what is not planned', () => {
  it.each([
    'book me a flight to Lisbon',
    'tell me a joke',
    'translate good morning to Japanese',
    'block my credit card',
  ])('refuses "%s"', (text) => {
    expect(read(text)).toMatchObject({
      agents: [],
      outOfScope: true,
      needsClarification: false,
      safety: null,
    });
  });

  it.each(['help me', 'plan something', 'make it better'])('asks back on "%s"', (text) => {
    expect(read(text)).toMatchObject({
      agents: [],
      outOfScope: false,
      needsClarification: true,
      clarification: { code: 'VAGUE_REQUEST' },
    });
  });

  it.each([
    ['I have crushing chest pain', 'medical-emergency'],
    ['I want to kill myself', 'self-harm'],
    ['I think I overdosed on painkillers', 'overdose'],
    ['my throat is closing after eating a peanut', 'allergic-reaction'],
    ['how do I make myself throw up after dinner', 'disordered-eating'],
    ['plan my week, also I have chest pain and can not breathe', 'medical-emergency'],
  ])('answers with safety first on "%s"', (text, kind) => {
    const intent = read(text);
    expect(intent).toMatchObject({ agents: [], safety: { kind } });
    expect(intent.safety?.message.length).toBeGreaterThan(40);
  });

  it.each([
    'my legs are killing me after squats',
    'chest exercises',
    'this workout is a killer',
    'I am allergic to nuts',
    'emergency fund',
  ])('does not take "%s" for an emergency of a person', (text) => {
    expect(read(text).safety).toBeNull();
  });
});

describe('text that cannot be read', () => {
  it.each(['', '   ', '\n\t', '?!…', '\u0000\u200b'])('names the empty text %j', (text) => {
    expect(read(text)).toMatchObject({
      problem: { code: 'EMPTY_TEXT' },
      agents: [],
      needsClarification: true,
      clarification: { code: 'EMPTY_TEXT' },
    });
  });

  it('refuses 10,000 words with the limit', () => {
    const intent = read('plan my meals '.repeat(3_334));
    expect(intent.problem).toMatchObject({ code: 'TEXT_TOO_LONG', limit: 4000 });
    expect(intent.text.length).toBeLessThanOrEqual(200);
  });

  it('reads the longest accepted text without a runaway pattern', () => {
    const start = performance.now();
    read('vegan dinners with no nuts for 20 dollars and 30 minutes '.repeat(70).slice(0, 3_990));
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it.each([
    '(((((((((',
    '$'.repeat(3000),
    'a'.repeat(3999),
    '1'.repeat(3000),
    ' and or '.repeat(400),
    '𝕡𝕝𝕒𝕟 𝕞𝕖𝕒𝕝𝕤',
    'план питания',
    '{"agents":["root"]}',
  ])('never throws', (text) => {
    const start = performance.now();
    const intent = read(text);
    expect(intent.confidence).toBeGreaterThanOrEqual(0);
    expect(intent.confidence).toBeLessThanOrEqual(1);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('contradictions', () => {
  it.each([
    ['a vegan meal plan with beef', 'DIET_AND_FOOD'],
    ['I love salmon but I am allergic to salmon, plan my dinners', 'EXCLUDED_AND_WANTED'],
    ['meal plan with no mushrooms and lots of mushrooms', 'EXCLUDED_AND_WANTED'],
    ['train 5 times a week on monday and tuesday', 'DAYS'],
    ['meals for $50 for food this week and $80 for food this week', 'MONEY'],
    ['I want to lose weight and gain weight', 'GOALS'],
    ['I weigh 70 kg and want to lose weight to reach 80 kg', 'BODY'],
  ])('%s', (text, code) => {
    expect(read(text).contradictions.map((found) => found.code)).toContain(code);
  });

  it('asks which of the two should count', () => {
    expect(read('a vegan meal plan with beef').clarification).toMatchObject({ code: 'CONTRADICTION' });
  });

  it.each([
    'a vegan meal plan with oat milk',
    'vegetarian dinners with chickpeas',
    'train 3 times a week, not on sundays',
  ])('finds none in "%s"', (text) => {
    expect(read(text).contradictions).toEqual([]);
  });
});

describe('applyModelReading', () => {
  const { tasks } = context.model;
  const local = read('vegan dinners, no nuts, my knee hurts');
  const reading = {
    agents: ['nutrition', 'workout'] as const,
    outOfScope: false,
    needsClarification: false,
    clarifyingQuestion: null,
    confidence: 0.8,
    wishes: { ...local.wishes, diets: [], exclusions: [], injuries: [], people: 2 },
  };

  it('takes the agents and keeps every exclusion and injury that was found offline', () => {
    const intent = applyModelReading(local, reading, tasks);
    expect(intent).toMatchObject({
      agents: ['nutrition', 'workout'],
      strategy: 'COLLABORATIVE',
      confidence: 0.8,
    });
    expect(intent.wishes.people).toBe(2);
    expect(intent.wishes.diets).toEqual(['vegan']);
    expect(intent.wishes.exclusions).toEqual(local.wishes.exclusions);
    expect(intent.wishes.injuries).toEqual(local.wishes.injuries);
  });

  it('leaves the offline reading when the model contradicts itself', () => {
    expect(applyModelReading(local, { ...reading, outOfScope: true }, tasks)).toBe(local);
    expect(applyModelReading(local, { ...reading, agents: [] }, tasks)).toBe(local);
  });

  it('never lets a model talk a safety answer away', () => {
    const danger = read('I have crushing chest pain');
    expect(applyModelReading(danger, reading, tasks)).toBe(danger);
  });
});
