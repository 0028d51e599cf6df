import { NUTRIENTS, nutrientIndex } from '../../domain/catalogue/nutrients.js';

/**
 * Numbers of FoodData Central's nutrient table by our columns. Where several are given, the first that a food has counts:
 * foundation foods state energy by specific or general Atwater factors, labels state total sugars as NLEA.
 */
const numbers: Readonly<Record<string, readonly number[]>> = {
  water_g: [1051],
  energy_kcal: [1008, 2048, 2047],
  protein_g: [1003],
  fat_g: [1004, 1085],
  ash_g: [1007],
  carbohydrate_g: [1005, 1050],
  fiber_g: [1079, 2033],
  sugars_g: [2000, 1063],
  calcium_mg: [1087],
  iron_mg: [1089],
  magnesium_mg: [1090],
  phosphorus_mg: [1091],
  potassium_mg: [1092],
  sodium_mg: [1093],
  zinc_mg: [1095],
  copper_mg: [1098],
  manganese_mg: [1101],
  selenium_ug: [1103],
  vitamin_c_mg: [1162],
  thiamin_mg: [1165],
  riboflavin_mg: [1166],
  niacin_mg: [1167],
  pantothenic_acid_mg: [1170],
  vitamin_b6_mg: [1175],
  folate_total_ug: [1177],
  folic_acid_ug: [1186],
  food_folate_ug: [1187],
  folate_dfe_ug: [1190],
  choline_mg: [1180],
  vitamin_b12_ug: [1178],
  vitamin_a_iu: [1104],
  vitamin_a_rae_ug: [1106],
  retinol_ug: [1105],
  alpha_carotene_ug: [1108],
  beta_carotene_ug: [1107],
  beta_cryptoxanthin_ug: [1120],
  lycopene_ug: [1122],
  lutein_zeaxanthin_ug: [1123],
  vitamin_e_mg: [1109],
  vitamin_d_ug: [1114],
  vitamin_d_iu: [1110],
  vitamin_k_ug: [1185],
  fat_saturated_g: [1258],
  fat_monounsaturated_g: [1292],
  fat_polyunsaturated_g: [1293],
  cholesterol_mg: [1253],
};

/** Where an amount of a nutrient goes. */
export interface NutrientPlace {
  /** Position in NUTRIENTS. */
  readonly index: number;
  /** 0 = the number that counts first. */
  readonly preference: number;
}

/** Places by FoodData Central's nutrient number. */
export const PLACES: ReadonlyMap<number, NutrientPlace> = new Map(
  NUTRIENTS.flatMap(({ id }) =>
    (numbers[id] ?? []).map((number, preference): [number, NutrientPlace] => [
      number,
      { index: nutrientIndex(id), preference },
    ]),
  ),
);

const gramsPerUnit: Readonly<Record<string, number>> = { G: 1, MG: 1e-3, UG: 1e-6 };

/** Factor from a table's unit to ours; NaN when one cannot be made into the other. */
export function unitFactor(index: number, tableUnit: string): number {
  const own = NUTRIENTS[index]?.unit.toUpperCase() ?? '';
  const unit = tableUnit
    .trim()
    .toUpperCase()
    .replace(/^MCG$|^µG$/, 'UG')
    .replace(/_(ATE|GAE)$/, '');
  if (unit === own) return 1;
  return (gramsPerUnit[unit] ?? Number.NaN) / (gramsPerUnit[own] ?? Number.NaN);
}

/** More than this is in no food: per 100 g of a food, 100 g of anything and the energy of pure fat (902 kcal by Atwater). */
export function mostPer100g(index: number): number {
  const { unit } = NUTRIENTS[index] ?? { unit: 'g' };
  const most: Readonly<Record<string, number>> = { kcal: 910, g: 100.5, mg: 100_500, ug: 1e8, iu: 1e8 };
  return most[unit] ?? Number.POSITIVE_INFINITY;
}
