import type { LocalDate } from '@progressive/quantities';
import type { MealSlot } from '../catalogue/recipe.js';
import type { SkippedMeal } from '../meal-planning/problem.js';

/** SKIPPED: nothing is eaten then. EATING_OUT: something is, elsewhere. */
export type AwayKind = 'SKIPPED' | 'EATING_OUT';

/** A meal that is not planned. */
export interface AwayMeal {
  readonly date: LocalDate;
  readonly slot: MealSlot;
  readonly kind: AwayKind;
  /** What is eaten elsewhere, kcal; null = the meal's usual share of the day. 0 when skipped. */
  readonly energyKcal: number | null;
}

/** Sums that a meal elsewhere is assumed to have, in the names of a plan. */
export interface AssumedIntake {
  readonly energyKcal: number;
  readonly proteinG: number;
  readonly carbohydrateG: number;
  readonly fatG: number;
  readonly fibreG: number;
  readonly sodiumMg: number;
}

const nothing: AssumedIntake = {
  energyKcal: 0,
  proteinG: 0,
  carbohydrateG: 0,
  fatG: 0,
  fibreG: 0,
  sodiumMg: 0,
};

/**
 * What a restaurant meal of so many kcal is taken to hold: our estimate near what surveys of US restaurant meals report (about
 * 16 % of the energy from protein, 40 % from fat, 7 g of fibre and 1,600 mg of sodium per 1,000 kcal).
 */
export function restaurantMeal(energyKcal: number): AssumedIntake {
  return {
    energyKcal,
    proteinG: (energyKcal * 0.16) / 4,
    carbohydrateG: (energyKcal * 0.44) / 4,
    fatG: (energyKcal * 0.4) / 9,
    fibreG: (energyKcal * 7) / 1000,
    sodiumMg: energyKcal * 1.6,
  };
}

/** What is eaten at a meal away. @param usualKcal the meal's usual share of the day. */
export function intakeOf({ kind, energyKcal }: AwayMeal, usualKcal: number): AssumedIntake {
  return kind === 'SKIPPED' ? nothing : restaurantMeal(energyKcal ?? usualKcal);
}

/** A meal away as the planner knows it. */
export function skippedMeal(dayIndex: number, slot: MealSlot, intake: AssumedIntake): SkippedMeal {
  const { energyKcal, proteinG, carbohydrateG, fatG, fibreG, sodiumMg } = intake;
  return { dayIndex, slot, intake: { energyKcal, proteinG, carbG: carbohydrateG, fatG, fibreG, sodiumMg } };
}
