import type { Exercise } from './exercise.js';
import { isForbiddenInPregnancy, isForbiddenPostpartum } from './safety/motherhood-rule.js';

/** Conditions that leave exercises out, whatever else a brief says. */
export const healthConditions = [
  'HIGH_BLOOD_PRESSURE',
  'HEART_CONDITION',
  'HERNIA',
  'OSTEOPOROSIS',
  'GLAUCOMA',
  'PREGNANCY',
  'POSTPARTUM_EARLY',
  'POSTPARTUM',
  'LOW_ENERGY',
] as const;
export type HealthCondition = (typeof healthConditions)[number];

/** Answers to the questions before training, in our own words after the PAR-Q+ (Warburton 2011). True = yes. */
export interface HealthAnswers {
  readonly chestPain: boolean;
  readonly faintingOrDizziness: boolean;
  readonly heartCondition: boolean;
  readonly highBloodPressure: boolean;
  /** The heart or the pressure is treated, checked and under control. */
  readonly isUnderControl: boolean;
  readonly supervisedOnly: boolean;
  readonly otherCondition: boolean;
  readonly hernia: boolean;
  readonly osteoporosis: boolean;
  readonly glaucoma: boolean;
  readonly pregnant: boolean;
  /** Bleeding, contractions, leaking, or advice not to train. */
  readonly pregnancyWarningSign: boolean;
  /** Leaking, a feeling of heaviness or a bulge, or bleeding after a birth. */
  readonly postpartumWarningSign: boolean;
  /** Periods that stay away for three months or more without a known cause. */
  readonly missingPeriods: boolean;
  /** A stress fracture in the last two years. */
  readonly stressFracture: boolean;
}

/** Somebody who says no to everything. */
export const noAnswers: HealthAnswers = {
  chestPain: false,
  faintingOrDizziness: false,
  heartCondition: false,
  highBloodPressure: false,
  isUnderControl: false,
  supervisedOnly: false,
  otherCondition: false,
  hernia: false,
  osteoporosis: false,
  glaucoma: false,
  pregnant: false,
  pregnancyWarningSign: false,
  postpartumWarningSign: false,
  missingPeriods: false,
  stressFracture: false,
};

export type ScreeningOutcome = 'CLEARED' | 'CLEARED_WITH_CARE' | 'CLINICIAN_FIRST';

/** What follows from the answers. Advice, no diagnosis. */
export interface ScreeningResult {
  readonly outcome: ScreeningOutcome;
  readonly conditions: readonly HealthCondition[];
  /** What to do, one sentence each. */
  readonly advice: readonly string[];
}

/**
 * Decides whether a person may begin: signs that PAR-Q+ and ACSM send to a clinician stop every program; known conditions
 * that are under control leave the exercises out that are named for them.
 */
export function screen(answers: HealthAnswers): ScreeningResult {
  const conditions = conditionsOf(answers);
  const referrals = referralsFor(answers);
  if (referrals.length > 0) return { outcome: 'CLINICIAN_FIRST', conditions, advice: referrals };
  const advice = careFor(conditions, answers);
  return { outcome: advice.length > 0 ? 'CLEARED_WITH_CARE' : 'CLEARED', conditions, advice };
}

function conditionsOf(answers: HealthAnswers): HealthCondition[] {
  const said: Readonly<Partial<Record<HealthCondition, boolean>>> = {
    HIGH_BLOOD_PRESSURE: answers.highBloodPressure,
    HEART_CONDITION: answers.heartCondition,
    HERNIA: answers.hernia,
    OSTEOPOROSIS: answers.osteoporosis,
    GLAUCOMA: answers.glaucoma,
    PREGNANCY: answers.pregnant,
    LOW_ENERGY: (answers.missingPeriods && !answers.pregnant) || answers.stressFracture,
  };
  return healthConditions.filter((condition) => said[condition] === true);
}

function referralsFor(answers: HealthAnswers): string[] {
  const isUncontrolled = (answers.heartCondition || answers.highBloodPressure) && !answers.isUnderControl;
  return [
    ...(answers.chestPain
      ? ['Have the chest pain looked at before any training; call for help if it comes at rest.']
      : []),
    ...(answers.faintingOrDizziness ? ['Have the fainting or dizziness looked at before you train.'] : []),
    ...(isUncontrolled ? ['Have the heart or the blood pressure checked and treated first.'] : []),
    ...(answers.supervisedOnly
      ? ['You were told to train under supervision only: plan it with those who said so.']
      : []),
    ...(answers.pregnant && answers.pregnancyWarningSign
      ? ['See your midwife or doctor before you train again.']
      : []),
    ...(answers.postpartumWarningSign
      ? ['See your doctor or a pelvic floor physiotherapist before you train again.']
      : []),
  ];
}

function careFor(conditions: readonly HealthCondition[], { otherCondition }: HealthAnswers): string[] {
  const isPregnant = conditions.includes('PREGNANCY');
  return [
    ...(conditions.length > 0
      ? ['Exercises that are named for your conditions are left out; tell your clinician what you train.']
      : []),
    ...(isPregnant
      ? [
          'No lying on the back or belly, no jumps, no maximal loads; talk while you train, and stop at bleeding, pain or dizziness.',
        ]
      : []),
    ...(conditions.includes('LOW_ENERGY')
      ? [
          'Missing periods or a stress fracture can come from eating too little: see a physician, and eat enough.',
        ]
      : []),
    ...(otherCondition ? ['Ask your clinician about your condition when you begin, and start easy.'] : []),
  ];
}

/** Words by which a contraindication of the catalogue names a condition. */
const conditionWords: Readonly<Partial<Record<HealthCondition, readonly string[]>>> = {
  HIGH_BLOOD_PRESSURE: ['blood pressure'],
  HEART_CONDITION: ['heart condition', 'blood pressure'],
  HERNIA: ['hernia'],
  OSTEOPOROSIS: ['osteoporosis'],
  GLAUCOMA: ['glaucoma'],
};

/** True when a condition forbids the exercise. A hard rule: nothing prices or outweighs it. */
export function isForbiddenBy(exercise: Exercise, conditions: readonly HealthCondition[]): boolean {
  return conditions.some((condition) => {
    if (condition === 'PREGNANCY') return isForbiddenInPregnancy(exercise);
    if (condition === 'POSTPARTUM' || condition === 'POSTPARTUM_EARLY')
      return isForbiddenPostpartum(exercise, condition);
    return names(exercise, conditionWords[condition] ?? []);
  });
}

function names({ contraindications }: Exercise, words: readonly string[]): boolean {
  return contraindications.some((text) => words.some((word) => text.toLowerCase().includes(word)));
}
