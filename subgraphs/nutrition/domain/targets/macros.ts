import { type Body, bodyMassIndex } from './body.js';
import type { NutritionGoal } from './energy.js';
import { LEAST_PROTEIN_PER_KG } from './life-stage.js';

/** A wanted range in g/day; null = no bound on that side. */
export interface GramRange {
  readonly minG: number | null;
  readonly maxG: number | null;
}

export interface MacroTargets {
  readonly protein: GramRange;
  readonly carbohydrate: GramRange;
  readonly fat: GramRange;
  readonly fibre: GramRange;
}

/** How the person wants to eat, as far as it moves the macronutrients. */
export interface MacroWishes {
  readonly proteinG: number | null;
  readonly highProtein: boolean;
  /** KETO, LOW_CARB and DIABETES_FRIENDLY set the carbohydrate range. */
  readonly carbohydrate: 'USUAL' | 'LOW' | 'KETO' | 'STEADY';
}

/**
 * Protein, g per kg: 0.8 is the RDA (IOM 2005); 1.2–1.6 the range of the Dietary Guidelines 2025-2030; 1.6 the plateau
 * for muscle (Morton 2018, BJSM 52:376); more helps to keep lean mass in a deficit (Helms 2014).
 */
const proteinPerKg: Readonly<Record<NutritionGoal, number>> = {
  LOSE_WEIGHT: 1.6,
  MAINTAIN_WEIGHT: 1.2,
  GAIN_WEIGHT: 1.4,
  BUILD_MUSCLE: 1.6,
  EAT_HEALTHIER: 1.2,
};

/** No plan gives more protein than this, g per kg and share of energy (AMDR 10–35 %, IOM 2005). */
const mostProteinPerKg = 2.5;
const mostProteinShare = 0.35;

/** Weight that protein is counted by: above a body mass index of 30 that of 30, since fat mass needs little. */
export function proteinWeightKg(body: Body): number {
  return bodyMassIndex(body) <= 30 ? body.weightKg : 30 * (body.heightCm / 100) ** 2;
}

const carbohydrateShares: Readonly<
  Record<MacroWishes['carbohydrate'], readonly [low: number | null, high: number]>
> = {
  USUAL: [0.42, 0.65],
  STEADY: [0.4, 0.5],
  LOW: [null, 0.26],
  KETO: [null, 0.08],
};

/**
 * Fibre, g per 1,000 kcal: 14 (IOM 2005; for diabetes at least that, Evert et al. 2019); 16.7 for diabetes by the European
 * recommendations (Diabetes and Nutrition Study Group of the EASD 2023, Diabetologia 66:965).
 */
const fibrePer1000Kcal: Readonly<Record<MacroWishes['carbohydrate'], number>> = {
  USUAL: 14,
  STEADY: 16.7,
  LOW: 14,
  KETO: 14,
};

/**
 * Ranges for a day of `energyKcal`: acceptable macronutrient distribution ranges (IOM 2005: fat 20–35 %, carbohydrate
 * 45–65 %, opened to 42 % because higher protein takes its share).
 */
export function macroTargets(
  body: Body,
  goal: NutritionGoal,
  energyKcal: number,
  wishes: MacroWishes,
): MacroTargets {
  const weight = proteinWeightKg(body);
  const leastPerKg = body.lifeStage ? LEAST_PROTEIN_PER_KG[body.lifeStage] : 0.8;
  const perKg = Math.max(proteinPerKg[goal], wishes.highProtein ? 1.8 : 0);
  const most = Math.min(mostProteinPerKg * weight, (mostProteinShare * energyKcal) / 4);
  const proteinMin = Math.min(Math.max(wishes.proteinG ?? perKg * weight, leastPerKg * weight), most);
  const [carbLow, carbHigh] = carbohydrateShares[wishes.carbohydrate];
  const fatHigh = wishes.carbohydrate === 'KETO' ? 0.8 : wishes.carbohydrate === 'LOW' ? 0.55 : 0.35;
  const grams = (share: number, kcalPerGram: number) => Math.round((share * energyKcal) / kcalPerGram);
  return {
    protein: { minG: Math.round(proteinMin), maxG: Math.round(Math.max(most, proteinMin)) },
    carbohydrate: { minG: carbLow === null ? null : grams(carbLow, 4), maxG: grams(carbHigh, 4) },
    fat: { minG: grams(0.2, 9), maxG: grams(fatHigh, 9) },
    fibre: { minG: Math.round((fibrePer1000Kcal[wishes.carbohydrate] * energyKcal) / 1000), maxG: null },
  };
}
