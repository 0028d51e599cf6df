import { type Body, bodyMassIndex, type Sex } from './body.js';

export const ACTIVITY_LEVELS = ['SEDENTARY', 'LIGHT', 'MODERATE', 'ACTIVE', 'VERY_ACTIVE'] as const;

/** How active everyday life is, apart from training that a plan schedules. */
export type ActivityLevel = (typeof ACTIVITY_LEVELS)[number];

export const GOALS = [
  'LOSE_WEIGHT',
  'MAINTAIN_WEIGHT',
  'GAIN_WEIGHT',
  'BUILD_MUSCLE',
  'EAT_HEALTHIER',
] as const;

export type NutritionGoal = (typeof GOALS)[number];

/** Physical activity level, multiple of resting energy: FAO/WHO/UNU 2004, low ends of the ranges without training. */
export const ACTIVITY_FACTORS: Readonly<Record<ActivityLevel, number>> = {
  SEDENTARY: 1.4,
  LIGHT: 1.5,
  MODERATE: 1.6,
  ACTIVE: 1.75,
  VERY_ACTIVE: 1.9,
};

/**
 * Resting energy by Mifflin–St Jeor (Mifflin 1990, AJCN 51:241), kcal/day; kg, cm, years. An unknown sex gets the mean
 * of the two constants (+5 and −161).
 */
export function restingEnergy({ ageYears, sex, heightCm, weightKg }: Body): number {
  const constant = sex === 'MALE' ? 5 : sex === 'FEMALE' ? -161 : -78;
  return 10 * weightKg + 6.25 * heightCm - 5 * ageYears + constant;
}

/** Least energy a plan may give, kcal/day: the usual floors for unsupervised diets (NHLBI 1998). */
export const ENERGY_FLOOR_KCAL: Readonly<Record<Sex, number>> = { FEMALE: 1200, MALE: 1500 };

/** Change of energy by goal, as a share of expenditure. */
const goalShare: Readonly<Record<NutritionGoal, number>> = {
  LOSE_WEIGHT: -0.18,
  MAINTAIN_WEIGHT: 0,
  GAIN_WEIGHT: 0.12,
  BUILD_MUSCLE: 0.08,
  EAT_HEALTHIER: 0,
};

/** The largest deficit, kcal/day: about 0.7 kg a week at first (NICE CG189 asks for 600). */
const largestDeficitKcal = 700;

export interface EnergyTarget {
  readonly restingKcal: number;
  /** Expenditure without planned training. */
  readonly expenditureKcal: number;
  /** What to eat on a day without training. */
  readonly targetKcal: number;
  readonly floorKcal: number;
  /** Codes of what bent the wish: FLOOR, UNDERWEIGHT, MINOR, DEFICIT_LIMIT. */
  readonly adjustments: readonly string[];
}

/**
 * Energy for a goal. A deficit is not given to people under 18 or with a body mass index under 18.5, and never goes
 * below the floor. `wishedKcal` replaces the goal's figure but not the floor.
 */
export function energyTarget(
  body: Body,
  activity: ActivityLevel,
  goal: NutritionGoal,
  wishedKcal: number | null,
): EnergyTarget {
  const restingKcal = restingEnergy(body);
  const expenditureKcal = restingKcal * ACTIVITY_FACTORS[activity];
  const floorKcal = ENERGY_FLOOR_KCAL[body.sex ?? 'MALE'];
  const adjustments: string[] = [];
  let change = expenditureKcal * goalShare[goal];
  if (change < -largestDeficitKcal) {
    change = -largestDeficitKcal;
    adjustments.push('DEFICIT_LIMIT');
  }
  if (change < 0 && body.ageYears < 18) {
    change = 0;
    adjustments.push('MINOR');
  }
  if (change < 0 && bodyMassIndex(body) < 18.5) {
    change = 0;
    adjustments.push('UNDERWEIGHT');
  }
  let targetKcal = wishedKcal ?? expenditureKcal + change;
  if (targetKcal < floorKcal) {
    targetKcal = floorKcal;
    adjustments.push('FLOOR');
  }
  return {
    restingKcal: Math.round(restingKcal),
    expenditureKcal: Math.round(expenditureKcal),
    targetKcal: Math.round(targetKcal),
    floorKcal,
    adjustments,
  };
}
