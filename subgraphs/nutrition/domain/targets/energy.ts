import { type Body, bodyMassIndex, fatFreeMassKg, type Sex } from './body.js';
import { EXTRA_ENERGY_KCAL, isPregnant } from './life-stage.js';

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

/** Most that weight may fall, and rise, a week, as a share of it: faster costs lean mass, or is fat (Garthe 2011; Helms 2014). */
const fastestLoss = 0.01;
const fastestGain = 0.005;
/** Energy of a kg of body weight for the first weeks of a change, kcal (Wishnofsky 1958). */
const kcalPerKg = 7700;
const kgPerWeek = (kcalPerDay: number) => (kcalPerDay * 7) / kcalPerKg;
/** The largest deficit with a wished rate, kcal/day. */
const largestWishedDeficitKcal = 1000;

/** Energy left for the body beside training, kcal per kg of fat-free mass, below which health suffers (Mountjoy 2023, BJSM 57:1073). */
export const LEAST_ENERGY_AVAILABILITY = 30;
/** The threshold is of lean people; body fat above this index carries a deficit. */
const leanIndex = 25;

export interface EnergyTarget {
  readonly restingKcal: number;
  /** MIFFLIN_ST_JEOR, or KATCH_MCARDLE when body fat is known. */
  readonly method: 'MIFFLIN_ST_JEOR' | 'KATCH_MCARDLE';
  /** Expenditure without planned training. */
  readonly expenditureKcal: number;
  /** What to eat on a day without training. */
  readonly targetKcal: number;
  readonly floorKcal: number;
  /**
   * Codes of what bent the wish: FLOOR, UNDERWEIGHT, MINOR, DEFICIT_LIMIT, RATE_LIMIT, PREGNANCY, LACTATION, ENERGY_AVAILABILITY; and
   * OBSERVED where the log counts.
   */
  readonly adjustments: readonly string[];
}

/** What else moves the energy of a day. */
export interface EnergyWishes {
  readonly weeklyRateKg: number | null;
  readonly observedKcal: number | null;
}

/** Resting energy by Katch–McArdle (370 + 21.6 × fat-free mass), kcal/day, when body fat is known; else by Mifflin–St Jeor. */
function resting(body: Body): Pick<EnergyTarget, 'restingKcal' | 'method'> {
  const isKnown = (body.bodyFatShare ?? null) !== null;
  return isKnown
    ? { restingKcal: 370 + 21.6 * fatFreeMassKg(body), method: 'KATCH_MCARDLE' }
    : { restingKcal: restingEnergy(body), method: 'MIFFLIN_ST_JEOR' };
}

/**
 * Least energy of a day without training that keeps a lean person's energy availability, kcal; null where the threshold does not
 * apply (body mass index of 25 or more).
 */
export function leastAvailableKcal(body: Body): number | null {
  return bodyMassIndex(body) >= leanIndex ? null : LEAST_ENERGY_AVAILABILITY * fatFreeMassKg(body);
}

/**
 * Energy for a goal. A deficit is not given to people under 18, with a body mass index under 18.5, in pregnancy or in the first
 * half year of lactation, and never goes below the floor or a lean person's energy availability. `wishedKcal` replaces the goal's
 * figure but no limit; a wished rate is held within 1 % of the weight down and 0.5 % up a week.
 */
export function energyTarget(
  body: Body,
  activity: ActivityLevel,
  goal: NutritionGoal,
  wishedKcal: number | null,
  wishes: EnergyWishes = { weeklyRateKg: null, observedKcal: null },
): EnergyTarget {
  const { restingKcal, method } = resting(body);
  const lifeStage = body.lifeStage ?? null;
  const extra = lifeStage === null ? 0 : EXTRA_ENERGY_KCAL[lifeStage];
  const expenditureKcal = (wishes.observedKcal ?? restingKcal * ACTIVITY_FACTORS[activity]) + extra;
  const floorKcal = ENERGY_FLOOR_KCAL[body.sex ?? 'MALE'] + extra;
  const adjustments: string[] = wishes.observedKcal === null ? [] : ['OBSERVED'];
  const wished =
    wishedKcal === null
      ? wishedChange(body, expenditureKcal, goal, wishes.weeklyRateKg, adjustments)
      : wishedKcal - expenditureKcal;
  let targetKcal = expenditureKcal + safeChange(body, wished, adjustments);
  const available = leastAvailableKcal(body);
  if (available !== null && targetKcal < Math.min(available, expenditureKcal)) {
    targetKcal = Math.min(available, expenditureKcal);
    adjustments.push('ENERGY_AVAILABILITY');
  }
  if (targetKcal < floorKcal) {
    targetKcal = floorKcal;
    adjustments.push('FLOOR');
  }
  return {
    restingKcal: Math.round(restingKcal),
    method,
    expenditureKcal: Math.round(expenditureKcal),
    targetKcal: Math.round(targetKcal),
    floorKcal,
    adjustments,
  };
}

/** The goal that a day's energy serves: a loss of weight that the body's state forbids is planned as maintenance. */
export function plannedGoal(goal: NutritionGoal, energy: EnergyTarget): NutritionGoal {
  const isWithoutLoss = goal === 'LOSE_WEIGHT' && energy.targetKcal >= energy.expenditureKcal;
  return isWithoutLoss ? 'MAINTAIN_WEIGHT' : goal;
}

/** Fastest loss that is planned for a goal or a wished rate, kg a week: 1 % of the weight, and 1,000 kcal a day. */
export function weeklyLossLimitKg(weightKg: number): number {
  return Math.min(fastestLoss * weightKg, kgPerWeek(largestWishedDeficitKcal));
}

/** Change of weight to be expected of a target in its first weeks, kg a week; negative = down. */
export function weeklyChangeKg({
  targetKcal,
  expenditureKcal,
}: Pick<EnergyTarget, 'targetKcal' | 'expenditureKcal'>): number {
  return kgPerWeek(targetKcal - expenditureKcal);
}

/** Change of energy that a goal or a rate asks for, within the bounds of a healthy adult, kcal/day. */
function wishedChange(
  { weightKg }: Body,
  expenditureKcal: number,
  goal: NutritionGoal,
  weeklyRateKg: number | null,
  adjustments: string[],
): number {
  if (weeklyRateKg === null) {
    const change = expenditureKcal * goalShare[goal];
    if (change >= -largestDeficitKcal) return change;
    adjustments.push('DEFICIT_LIMIT');
    return -largestDeficitKcal;
  }
  const rate = Math.min(fastestGain * weightKg, Math.max(-weeklyLossLimitKg(weightKg), weeklyRateKg));
  if (rate !== weeklyRateKg) adjustments.push('RATE_LIMIT');
  return (rate * kcalPerKg) / 7;
}

/** No deficit for those whom it would harm. */
function safeChange(body: Body, change: number, adjustments: string[]): number {
  if (change >= 0) return change;
  const lifeStage = body.lifeStage ?? null;
  const reasons: readonly (readonly [boolean, string])[] = [
    [body.ageYears < 18, 'MINOR'],
    [bodyMassIndex(body) < 18.5, 'UNDERWEIGHT'],
    [isPregnant(lifeStage), 'PREGNANCY'],
    [lifeStage === 'LACTATING_FIRST_HALF_YEAR', 'LACTATION'],
  ];
  const found = reasons.filter(([holds]) => holds).map(([, code]) => code);
  adjustments.push(...found);
  return found.length > 0 ? 0 : change;
}
