import type { LifeStage } from './life-stage.js';
import { isPregnant } from './life-stage.js';

/** Sets of reference values that a person may choose from. */
export const GUIDELINES = ['US_DRI', 'EFSA'] as const;

export type Guideline = (typeof GUIDELINES)[number];

/** What is recommended and what is the limit, per day; null = the figure of the same age without pregnancy stays. */
interface StageRow {
  /** At 14 to 18 and from 19 years on. */
  readonly recommended: readonly [number, number];
  readonly upper?: readonly [number, number];
}

/**
 * Dietary Reference Intakes in pregnancy and lactation, by column; what is absent is as for other women. Sources as in
 * `dietary-reference-intakes.ts`; magnesium of 31 to 50 years.
 */
const pregnancy: Readonly<Record<string, StageRow>> = {
  fiber_g: { recommended: [28, 28] },
  calcium_mg: { recommended: [1300, 1000], upper: [3000, 2500] },
  iron_mg: { recommended: [27, 27], upper: [45, 45] },
  magnesium_mg: { recommended: [400, 360] },
  phosphorus_mg: { recommended: [1250, 700], upper: [3500, 3500] },
  potassium_mg: { recommended: [2600, 2900] },
  zinc_mg: { recommended: [12, 11], upper: [34, 40] },
  copper_mg: { recommended: [1, 1], upper: [8, 10] },
  manganese_mg: { recommended: [2, 2], upper: [9, 11] },
  selenium_ug: { recommended: [60, 60], upper: [400, 400] },
  vitamin_c_mg: { recommended: [80, 85], upper: [1800, 2000] },
  thiamin_mg: { recommended: [1.4, 1.4] },
  riboflavin_mg: { recommended: [1.4, 1.4] },
  niacin_mg: { recommended: [18, 18] },
  pantothenic_acid_mg: { recommended: [6, 6] },
  vitamin_b6_mg: { recommended: [1.9, 1.9], upper: [80, 100] },
  folate_dfe_ug: { recommended: [600, 600] },
  choline_mg: { recommended: [450, 450], upper: [3000, 3500] },
  vitamin_b12_ug: { recommended: [2.6, 2.6] },
  vitamin_a_rae_ug: { recommended: [750, 770] },
  retinol_ug: { recommended: [0, 0], upper: [2800, 3000] },
  vitamin_d_ug: { recommended: [15, 15], upper: [100, 100] },
  vitamin_e_mg: { recommended: [15, 15] },
  vitamin_k_ug: { recommended: [75, 90] },
};

const lactation: Readonly<Record<string, StageRow>> = {
  fiber_g: { recommended: [29, 29] },
  calcium_mg: { recommended: [1300, 1000], upper: [3000, 2500] },
  iron_mg: { recommended: [10, 9], upper: [45, 45] },
  magnesium_mg: { recommended: [360, 320] },
  phosphorus_mg: { recommended: [1250, 700], upper: [4000, 4000] },
  potassium_mg: { recommended: [2500, 2800] },
  zinc_mg: { recommended: [13, 12], upper: [34, 40] },
  copper_mg: { recommended: [1.3, 1.3], upper: [8, 10] },
  manganese_mg: { recommended: [2.6, 2.6], upper: [9, 11] },
  selenium_ug: { recommended: [70, 70], upper: [400, 400] },
  vitamin_c_mg: { recommended: [115, 120], upper: [1800, 2000] },
  thiamin_mg: { recommended: [1.4, 1.4] },
  riboflavin_mg: { recommended: [1.6, 1.6] },
  niacin_mg: { recommended: [17, 17] },
  pantothenic_acid_mg: { recommended: [7, 7] },
  vitamin_b6_mg: { recommended: [2, 2], upper: [80, 100] },
  folate_dfe_ug: { recommended: [500, 500] },
  choline_mg: { recommended: [550, 550], upper: [3000, 3500] },
  vitamin_b12_ug: { recommended: [2.8, 2.8] },
  vitamin_a_rae_ug: { recommended: [1200, 1300] },
  retinol_ug: { recommended: [0, 0], upper: [2800, 3000] },
  vitamin_d_ug: { recommended: [15, 15], upper: [100, 100] },
  vitamin_e_mg: { recommended: [19, 19] },
  vitamin_k_ug: { recommended: [75, 90] },
};

/** The row of the Dietary Reference Intakes that a life stage puts in the place of the usual one; null when none does. */
export function stageRow(
  nutrientId: string,
  stage: LifeStage,
  ageYears: number,
): { readonly recommended: number; readonly upper: number | null } | null {
  const row = (isPregnant(stage) ? pregnancy : lactation)[nutrientId];
  if (!row) return null;
  const index = ageYears <= 18 ? 0 : 1;
  return { recommended: row.recommended[index], upper: row.upper?.[index] ?? null };
}

/** EFSA's figures for adults: men, women, pregnancy, lactation, limit. */
interface EfsaRow {
  readonly kind: 'RDA' | 'AI' | 'LIMIT';
  readonly adults: readonly [man: number, woman: number, pregnant: number, lactating: number];
  readonly upper: number | null;
}

export const EFSA_VERSION = 'EFSA DRV 2010-2019, UL 2006-2024';

/**
 * Dietary reference values of the European Food Safety Authority for adults (EFSA Journal 2010-2019; summary report 2017, e15121):
 * population reference intakes (as RDA here) or adequate intakes; limits as tolerable upper levels (2006; selenium, vitamin B6 2023;
 * vitamin E 2024). Iron of women before the menopause, zinc at 600 mg of phytate a day, thiamin and niacin at 10.5 MJ for men and
 * 8.4 MJ for women, sodium safe and adequate (2019). EFSA sets no limit of sodium or iron; those of the Dietary Reference Intakes stay.
 */
const efsa: Readonly<Record<string, EfsaRow>> = {
  fiber_g: { kind: 'AI', adults: [25, 25, 25, 25], upper: null },
  calcium_mg: { kind: 'RDA', adults: [950, 950, 950, 950], upper: 2500 },
  iron_mg: { kind: 'RDA', adults: [11, 16, 16, 16], upper: 45 },
  magnesium_mg: { kind: 'AI', adults: [350, 300, 300, 300], upper: null },
  phosphorus_mg: { kind: 'AI', adults: [550, 550, 550, 550], upper: null },
  potassium_mg: { kind: 'AI', adults: [3500, 3500, 3500, 4000], upper: null },
  zinc_mg: { kind: 'RDA', adults: [11.7, 9.3, 10.9, 12.2], upper: 25 },
  copper_mg: { kind: 'AI', adults: [1.6, 1.3, 1.5, 1.5], upper: 5 },
  manganese_mg: { kind: 'AI', adults: [3, 3, 3, 3], upper: null },
  selenium_ug: { kind: 'AI', adults: [70, 70, 70, 85], upper: 255 },
  vitamin_c_mg: { kind: 'RDA', adults: [110, 95, 105, 155], upper: null },
  thiamin_mg: { kind: 'RDA', adults: [1.1, 0.9, 1, 1.1], upper: null },
  riboflavin_mg: { kind: 'RDA', adults: [1.6, 1.6, 1.9, 2], upper: null },
  niacin_mg: { kind: 'RDA', adults: [16.8, 13.4, 15.3, 16.5], upper: null },
  pantothenic_acid_mg: { kind: 'AI', adults: [5, 5, 5, 7], upper: null },
  vitamin_b6_mg: { kind: 'RDA', adults: [1.7, 1.6, 1.8, 1.7], upper: 12 },
  folate_dfe_ug: { kind: 'RDA', adults: [330, 330, 600, 500], upper: null },
  folic_acid_ug: { kind: 'LIMIT', adults: [0, 0, 0, 0], upper: 1000 },
  choline_mg: { kind: 'AI', adults: [400, 400, 480, 520], upper: null },
  vitamin_b12_ug: { kind: 'AI', adults: [4, 4, 4.5, 5], upper: null },
  vitamin_a_rae_ug: { kind: 'RDA', adults: [750, 650, 700, 1300], upper: null },
  retinol_ug: { kind: 'LIMIT', adults: [0, 0, 0, 0], upper: 3000 },
  vitamin_d_ug: { kind: 'AI', adults: [15, 15, 15, 15], upper: 100 },
  vitamin_e_mg: { kind: 'AI', adults: [13, 11, 11, 11], upper: 300 },
  vitamin_k_ug: { kind: 'AI', adults: [70, 70, 70, 70], upper: null },
  sodium_mg: { kind: 'AI', adults: [2000, 2000, 2000, 2000], upper: 2300 },
};

/** EFSA's row for an adult; of an unknown sex the higher recommendation. */
export function efsaRow(
  nutrientId: string,
  sex: 'FEMALE' | 'MALE' | null,
  stage: LifeStage | null,
): { readonly kind: EfsaRow['kind']; readonly recommended: number; readonly upper: number | null } | null {
  const row = efsa[nutrientId];
  if (!row) return null;
  const [man, woman, pregnant, lactating] = row.adults;
  const usual = sex === 'MALE' ? man : sex === 'FEMALE' ? woman : Math.max(man, woman);
  const recommended = stage === null ? usual : isPregnant(stage) ? pregnant : lactating;
  return { kind: row.kind, recommended, upper: row.upper };
}
