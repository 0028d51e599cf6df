import {
  type ScriptedModelServer,
  type ScriptedReply,
  startScriptedModelServer,
} from '@progressive/language-model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../installation/asking.js';
import { type Installation, startInstallation } from '../installation/installation.js';
import { type Person, signUp } from '../installation/person.js';

/** A reading with no wish in it, in the form that the model has to fill. */
const nothingWished = {
  money: [],
  horizon: null,
  days: { weekdays: [], excluded: [], perWeek: null },
  minutes: [],
  diets: [],
  exclusions: [],
  likes: [],
  equipment: { place: null, items: [], without: [], only: false },
  injuries: [],
  goals: [],
  body: {
    ageYears: null,
    sex: null,
    heightCm: null,
    weightKg: null,
    targetWeightKg: null,
    pregnant: false,
    breastfeeding: false,
  },
  people: null,
  mealsPerDay: null,
  mealSlots: [],
  energy: null,
  macros: [],
  foodQuestion: null,
};

function reading(wishes: object): ScriptedReply {
  return {
    kind: 'answer',
    content: {
      agents: ['nutrition'],
      outOfScope: false,
      needsClarification: false,
      clarifyingQuestion: null,
      confidence: 0.9,
      wishes: { ...nothingWished, ...wishes },
    },
  };
}

const appleQuestion = {
  foodQuestion: {
    nutrient: 'energy',
    food: 'apple',
    amount: 1,
    unit: null,
    grams: null,
    comparedWith: null,
  },
};
const phrased = (answer: string): ScriptedReply => ({ kind: 'answer', content: { answer } });

describe('with a language model', () => {
  const script: ScriptedReply[] = [];
  let model: ScriptedModelServer;
  let at: Installation;

  beforeAll(async () => {
    model = await startScriptedModelServer(script);
    const environment = { OPENAI_API_KEY: 'scripted', OPENAI_BASE_URL: model.baseUrl };
    at = await startInstallation('language_model', 'embedded', environment);
  });

  afterAll(async () => {
    await at?.[Symbol.asyncDispose]();
    await model?.[Symbol.asyncDispose]();
  });

  /** Somebody new, whose questions the model answers by these replies; the last one is repeated. */
  function somebody(...replies: ScriptedReply[]): Promise<Person> {
    script.length = model.seen.length;
    script.push(...replies);
    return signUp(at);
  }

  it('a sentence is read by it, and what the person rules out is kept whatever it says', async () => {
    const ann = await somebody(
      reading({ diets: ['vegan'] }),
      { kind: 'status', status: 500 },
      { kind: 'status', status: 500 },
    );
    const asked = await ask(ann, 'Plan my meals for this week with nothing from an animal, and no peanuts');
    expect(asked).toMatchObject({ status: 'ANSWERED', agents: ['nutrition'] });
    expect(asked.understood.readBy).toBe('MODEL');
    const recipes = asked.plan?.mealPlan?.days.flatMap((day) => day.meals.map((meal) => meal.recipe)) ?? [];
    expect(recipes.length).toBeGreaterThan(15);
    expect(recipes.every((recipe) => recipe.diets.includes('VEGAN'))).toBe(true);
    // The model said nothing of peanuts; the offline reading did.
    expect(recipes.some((recipe) => recipe.allergens.includes('PEANUT'))).toBe(false);
    expect(asked.answer?.phrasedBy).toBe('RULES');
  });

  it('an answer is phrased by it while its numbers are ours, and by rules when they are not', async () => {
    const before = model.seen.length;
    const ann = await somebody(
      reading(appleQuestion),
      phrased('That apple comes to about 95 kcal.'),
      reading(appleQuestion),
      phrased('That apple comes to about 120 kcal.'),
    );
    const faithful = await ask(ann, 'How many calories are in an apple?');
    expect(faithful.answer).toMatchObject({
      text: 'That apple comes to about 95 kcal.',
      phrasedBy: 'MODEL',
    });
    const invented = await ask(ann, 'How many calories are in an apple?');
    expect(invented.answer?.phrasedBy).toBe('RULES');
    expect(invented.answer?.text).toMatch(/95 kcal/);
    expect(model.seen.length - before).toBe(4);
  });

  it('a model that is down, refuses or talks nonsense leaves the offline reading', async () => {
    for (const reply of [
      { kind: 'drop' },
      { kind: 'refusal', message: 'no' },
      { kind: 'raw', body: 'Sure!' },
    ] as const) {
      const ann = await somebody(reply);
      const asked = await ask(ann, 'How many calories are in an apple?');
      expect(asked).toMatchObject({ status: 'ANSWERED', understood: { readBy: 'LOCAL' } });
      expect(asked.answer?.text).toMatch(/95 kcal/);
    }
  });
});
