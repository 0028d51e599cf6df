/** Pregnancy by trimester, and lactation in the first and the second half year. */
export const LIFE_STAGES = [
  'PREGNANT_FIRST_TRIMESTER',
  'PREGNANT_SECOND_TRIMESTER',
  'PREGNANT_THIRD_TRIMESTER',
  'LACTATING_FIRST_HALF_YEAR',
  'LACTATING_SECOND_HALF_YEAR',
] as const;

export type LifeStage = (typeof LIFE_STAGES)[number];

/**
 * Energy beside what the woman herself uses, kcal/day (IOM 2005, Dietary Reference Intakes for Energy, tables 5-24 to 5-29): tissue
 * and the child; milk, less what comes from the stores of pregnancy in the first half year.
 */
export const EXTRA_ENERGY_KCAL: Readonly<Record<LifeStage, number>> = {
  PREGNANT_FIRST_TRIMESTER: 0,
  PREGNANT_SECOND_TRIMESTER: 340,
  PREGNANT_THIRD_TRIMESTER: 452,
  LACTATING_FIRST_HALF_YEAR: 330,
  LACTATING_SECOND_HALF_YEAR: 400,
};

/** Least protein, g per kg (IOM 2005: 1.1 from the second trimester on, 1.3 in lactation; 0.8 before). */
export const LEAST_PROTEIN_PER_KG: Readonly<Record<LifeStage, number>> = {
  PREGNANT_FIRST_TRIMESTER: 0.8,
  PREGNANT_SECOND_TRIMESTER: 1.1,
  PREGNANT_THIRD_TRIMESTER: 1.1,
  LACTATING_FIRST_HALF_YEAR: 1.3,
  LACTATING_SECOND_HALF_YEAR: 1.3,
};

export function isPregnant(stage: LifeStage | null): boolean {
  return stage?.startsWith('PREGNANT') ?? false;
}
