import { addDays } from '@progressive/quantities';
import { describe, expect, it } from 'vitest';
import { extractBody } from './extract-body.js';
import { extractEquipment, extractInjuries } from './extract-equipment.js';
import { extractGoals } from './extract-goals.js';
import { extractMoney } from './extract-money.js';
import { toPlainText } from './plain-text.js';

const today = '2026-11-18';

describe('extractEquipment', () => {
  it.each([
    ['only dumbbells', { place: null, items: ['dumbbells'], without: [], only: true }],
    ['no equipment', { place: null, items: ['bodyweight'], without: [], only: true }],
    [
      'at home with resistance bands and a mat',
      { place: 'home', items: ['resistance-bands', 'yoga-mat'], without: [], only: false },
    ],
    ['I go to the gym', { place: 'gym', items: [], without: [], only: false }],
    ['in a hotel room', { place: 'travel', items: [], without: [], only: false }],
    [
      'no barbell, but a kettlebell',
      { place: null, items: ['kettlebell'], without: ['barbell'], only: false },
    ],
    [
      "I don't have a bench or a pull-up bar",
      { place: null, items: [], without: ['pull-up-bar', 'bench'], only: false },
    ],
    ['bodyweight only', { place: null, items: ['bodyweight'], without: [], only: true }],
    ['run in the park', { place: 'outdoors', items: [], without: [], only: false }],
  ])('%s', (text, expected) => {
    const found = extractEquipment(toPlainText(text));
    expect({ ...found, without: [...found.without].sort() }).toEqual({
      ...expected,
      without: [...expected.without].sort(),
    });
  });
});

describe('extractInjuries', () => {
  const read = (text: string) => extractInjuries(toPlainText(text)).map(({ part, side }) => [part, side]);
  it.each([
    ['I have a bad knee', [['knee', null]]],
    ['my left shoulder hurts', [['shoulder', 'left']]],
    ['lower back pain', [['lower-back', null]]],
    ['tennis elbow', [['elbow', null]]],
    ['sprained my right ankle', [['ankle', 'right']]],
    [
      'pain in my wrist and a sore neck',
      [
        ['wrist', null],
        ['neck', null],
      ],
    ],
    ['rotator cuff injury', [['shoulder', null]]],
    ['no knee pain any more', []],
    ['I want bigger shoulders', []],
    ['back squat', []],
    ['my knees are acting up', [['knee', null]]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('extractBody', () => {
  const nothing = {
    ageYears: null,
    sex: null,
    heightCm: null,
    weightKg: null,
    targetWeightKg: null,
    pregnant: false,
    breastfeeding: false,
  };
  it.each([
    ['I am a 34 year old woman, 168 cm, 70 kg', { ageYears: 34, sex: 'female', heightCm: 168, weightKg: 70 }],
    ["I'm 5'10\", 180 lbs, male", { sex: 'male', heightCm: 177.8, weightKg: 81.6 }],
    ['I weigh 82 kilos and want to get down to 75 kg', { weightKg: 82, targetWeightKg: 75 }],
    ['1.75 m tall', { heightCm: 175 }],
    ["I'm 12 weeks pregnant", { sex: 'female', pregnant: true }],
    ['breastfeeding mother', { breastfeeding: true }],
    ['squat 100 kg', {}],
    ['I am 62 and want to get stronger', { ageYears: 62 }],
    ["I'm 400 years old", {}],
  ])('%s', (text, expected) => {
    expect(extractBody(toPlainText(text))).toEqual({ ...nothing, ...expected });
  });
});

describe('extractGoals', () => {
  const read = (text: string) => {
    const plain = toPlainText(text);
    return extractGoals(plain, today, extractMoney(plain, 'USD')).map(({ kind, amount, unit, byDate }) => [
      kind,
      amount,
      unit,
      byDate,
    ]);
  };
  it.each([
    ['lose 5 kg', [['lose-weight', 5, 'kg', null]]],
    ['lose 20 kg in 2 weeks', [['lose-weight', 20, 'kg', addDays(today, 14)]]],
    ['I want to lose ten pounds in a month', [['lose-weight', 4.5, 'kg', addDays(today, 30)]]],
    ['lose weight, and cook in 20 minutes', [['lose-weight', null, null, null]]],
    ['lose ten pounds by march', [['lose-weight', 4.5, 'kg', '2027-03-01']]],
    ['build muscle', [['build-muscle', null, null, null]]],
    ['I want to get stronger', [['get-stronger', null, null, null]]],
    ['save $200 a month', [['save-money', 20_000, 'minor-units', null]]],
    ['run a 10k by june', [['endurance', 10, 'km', '2027-06-01']]],
    ['train for a half marathon', [['endurance', 21.1, 'km', null]]],
    [
      'eat healthier and pay off my loan',
      [
        ['eat-healthier', null, null, null],
        ['pay-debt', null, null, null],
      ],
    ],
    ["I don't want to lose weight", []],
    ['weight loss', [['lose-weight', null, null, null]]],
    ['gain 3 kilos of muscle', [['gain-weight', 3, 'kg', null]]],
    ['get fit', [['general-health', null, null, null]]],
    ['how many calories in an apple', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
