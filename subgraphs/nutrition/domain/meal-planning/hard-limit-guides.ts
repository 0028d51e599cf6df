import type { DayMeasure } from './problem.js';

/**
 * While it searches, the annealer may pass through plans that break a hard limit. Each broken row then costs a fixed
 * charge, which ends "2 kcal over" plans, plus points per unit. None of this is part of a plan's objective.
 */
export const BREACH_CHARGE = 5;

export const GUIDE_POINTS_PER_UNIT: Readonly<Record<DayMeasure, number>> = {
  energyKcal: 0.15,
  proteinG: 1.5,
  carbG: 0.6,
  fatG: 1,
  fibreG: 2,
  sodiumMg: 0.02,
  activeMinutes: 1,
};

/** Points per 1 % of a micro's upper level. */
export const GUIDE_POINTS_PER_UPPER_PERCENT = 2;
export const GUIDE_POINTS_PER_CENT = 0.06;
export const GUIDE_POINTS_PER_TOTAL_MINUTE = 0.6;
