import type { Diet } from '../catalogue/diets.js';
import type { AdaptiveExpenditure } from './adaptive-expenditure.js';
import type { Body } from './body.js';
import { type ReferenceIntake, referenceIntakesOf, referenceVersionOf } from './dietary-reference-intakes.js';
import {
  type ActivityLevel,
  type EnergyTarget,
  energyTarget,
  type NutritionGoal,
  plannedGoal,
} from './energy.js';
import { type MacroTargets, type MacroWishes, macroTargets } from './macros.js';

/** What a person should eat on a day without training. */
export interface DailyTargets {
  readonly energy: EnergyTarget;
  readonly macros: MacroTargets;
  readonly micronutrients: readonly ReferenceIntake[];
  /** Most sodium a day, mg. */
  readonly sodiumMaxMg: number;
  readonly referenceVersion: string;
  readonly body: Body;
  /** What the log says of expenditure; absent or null where targets were made without it. */
  readonly adaptive?: AdaptiveExpenditure | null;
}

export interface TargetWishes {
  readonly activity: ActivityLevel;
  readonly goal: NutritionGoal;
  readonly diets: readonly Diet[];
  readonly energyKcal: number | null;
  readonly proteinG: number | null;
  readonly highProtein: boolean;
  /** Wished change of weight, kg a week; null or absent = the goal's own. */
  readonly weeklyRateKg?: number | null;
  /** Expenditure found in the person's log, kcal/day; null or absent = the formula's. */
  readonly observedExpenditureKcal?: number | null;
}

/** The full set of daily targets of a person. */
export function dailyTargets(body: Body, wishes: TargetWishes): DailyTargets {
  const energy = energyTarget(body, wishes.activity, wishes.goal, wishes.energyKcal, {
    weeklyRateKg: wishes.weeklyRateKg ?? null,
    observedKcal: wishes.observedExpenditureKcal ?? null,
  });
  const micronutrients = referenceIntakesOf(body);
  const sodium = micronutrients.find(({ nutrientId }) => nutrientId === 'sodium_mg');
  return {
    energy,
    macros: macroTargets(body, plannedGoal(wishes.goal, energy), energy.targetKcal, {
      proteinG: wishes.proteinG,
      highProtein: wishes.highProtein,
      carbohydrate: carbohydrateStyle(wishes.diets),
    }),
    micronutrients,
    sodiumMaxMg: wishes.diets.includes('LOW_SODIUM') ? 1500 : (sodium?.upper ?? 2300),
    referenceVersion: referenceVersionOf(body),
    body,
  };
}

function carbohydrateStyle(diets: readonly Diet[]): MacroWishes['carbohydrate'] {
  if (diets.includes('KETO')) return 'KETO';
  if (diets.includes('LOW_CARB') || diets.includes('PALEO')) return 'LOW';
  return diets.includes('DIABETES_FRIENDLY') ? 'STEADY' : 'USUAL';
}

/** Energy and carbohydrate that a day's training adds: all of its net energy, 4 kcal per g of carbohydrate for half. */
export function withTraining(targets: DailyTargets, trainingKcal: number): DailyTargets {
  if (trainingKcal <= 0) return targets;
  const extraCarbohydrate = Math.round((trainingKcal * 0.5) / 4);
  const { carbohydrate, fat, protein } = targets.macros;
  const add = (value: number | null, extra: number) => (value === null ? null : value + extra);
  return {
    ...targets,
    energy: { ...targets.energy, targetKcal: Math.round(targets.energy.targetKcal + trainingKcal) },
    macros: {
      ...targets.macros,
      protein: { minG: protein.minG, maxG: add(protein.maxG, Math.round((trainingKcal * 0.2) / 4)) },
      carbohydrate: {
        minG: add(carbohydrate.minG, extraCarbohydrate),
        maxG: add(carbohydrate.maxG, Math.round((trainingKcal * 0.7) / 4)),
      },
      fat: { minG: fat.minG, maxG: add(fat.maxG, Math.round((trainingKcal * 0.35) / 9)) },
    },
  };
}
