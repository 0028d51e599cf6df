import { describe, expect, it } from 'vitest';
import { readPlanQuestion } from './read-plan-question.js';

const read = (text: string) => readPlanQuestion(text, '2026-11-22');

describe('readPlanQuestion', () => {
  it.each([
    ["what's for dinner tonight?", true, false, ['dinner']],
    ['What is for lunch tomorrow', true, false, ['lunch']],
    ['what are we having for dinner?', true, false, ['dinner']],
    ['what do I eat on Friday?', true, false, []],
    ['what do I train tomorrow?', false, true, []],
    ['when is my next workout?', false, true, []],
    ['do I have a workout on Thursday?', false, true, []],
    ["what's my plan for today?", true, true, []],
    ['show me my plan', true, true, []],
  ])('%s', (text, meals, sessions, slots) => {
    expect(read(text)).toMatchObject({ meals, sessions, slots });
  });

  it.each([
    'what should I cook for dinner?',
    "what's a good dinner with chicken?",
    'what is for dinner under 20 minutes with rice?',
    'what do I eat before a run?',
    'plan my week',
    'what muscles does a squat train?',
    "what's a plank?",
  ])('%s asks something else', (text) => {
    expect(read(text)).toBeNull();
  });
});
