/** Unit of a nutrient amount per 100 g. */
export type NutrientUnit = 'kcal' | 'g' | 'mg' | 'ug' | 'iu';

/** One nutrient of the catalogue. */
export interface Nutrient {
  /** Column of the reference data and stable id, e.g. `vitamin_c_mg`. */
  readonly id: string;
  readonly name: string;
  readonly unit: NutrientUnit;
  /** Words people use for it, lower case. */
  readonly aliases: readonly string[];
}

const list: readonly (readonly [id: string, name: string, aliases: string])[] = [
  ['water_g', 'Water', 'water content'],
  ['energy_kcal', 'Energy', 'calories|calorie|kcal|cals|kilocalories'],
  ['protein_g', 'Protein', 'proteins'],
  ['fat_g', 'Fat', 'total fat|fats|lipids'],
  ['ash_g', 'Ash', ''],
  ['carbohydrate_g', 'Carbohydrate', 'carbs|carb|carbohydrates|total carbs'],
  ['fiber_g', 'Fibre', 'fiber|dietary fiber|dietary fibre|roughage'],
  ['sugars_g', 'Sugars', 'sugar|total sugar'],
  ['calcium_mg', 'Calcium', 'ca'],
  ['iron_mg', 'Iron', 'fe'],
  ['magnesium_mg', 'Magnesium', 'mg'],
  ['phosphorus_mg', 'Phosphorus', 'phosphate'],
  ['potassium_mg', 'Potassium', ''],
  ['sodium_mg', 'Sodium', 'salt'],
  ['zinc_mg', 'Zinc', ''],
  ['copper_mg', 'Copper', ''],
  ['manganese_mg', 'Manganese', ''],
  ['selenium_ug', 'Selenium', ''],
  ['vitamin_c_mg', 'Vitamin C', 'ascorbic acid'],
  ['thiamin_mg', 'Thiamin', 'vitamin b1|thiamine|b1'],
  ['riboflavin_mg', 'Riboflavin', 'vitamin b2|b2'],
  ['niacin_mg', 'Niacin', 'vitamin b3|b3'],
  ['pantothenic_acid_mg', 'Pantothenic acid', 'vitamin b5|b5'],
  ['vitamin_b6_mg', 'Vitamin B6', 'b6|pyridoxine'],
  ['folate_total_ug', 'Folate', 'vitamin b9|b9'],
  ['folic_acid_ug', 'Folic acid', ''],
  ['food_folate_ug', 'Food folate', ''],
  ['folate_dfe_ug', 'Folate equivalents', 'dfe'],
  ['choline_mg', 'Choline', ''],
  ['vitamin_b12_ug', 'Vitamin B12', 'b12|cobalamin'],
  ['vitamin_a_iu', 'Vitamin A (IU)', ''],
  ['vitamin_a_rae_ug', 'Vitamin A', 'retinol activity'],
  ['retinol_ug', 'Retinol', ''],
  ['alpha_carotene_ug', 'Alpha-carotene', 'alpha carotene'],
  ['beta_carotene_ug', 'Beta-carotene', 'beta carotene|carotene'],
  ['beta_cryptoxanthin_ug', 'Beta-cryptoxanthin', ''],
  ['lycopene_ug', 'Lycopene', ''],
  ['lutein_zeaxanthin_ug', 'Lutein and zeaxanthin', 'lutein'],
  ['vitamin_e_mg', 'Vitamin E', 'alpha tocopherol'],
  ['vitamin_d_ug', 'Vitamin D', ''],
  ['vitamin_d_iu', 'Vitamin D (IU)', ''],
  ['vitamin_k_ug', 'Vitamin K', ''],
  ['fat_saturated_g', 'Saturated fat', 'saturates|saturated fats|sat fat'],
  ['fat_monounsaturated_g', 'Monounsaturated fat', 'monounsaturates'],
  ['fat_polyunsaturated_g', 'Polyunsaturated fat', 'polyunsaturates'],
  ['cholesterol_mg', 'Cholesterol', ''],
];

/** All nutrients in the order of the reference data; amounts of a food follow the same order. */
export const NUTRIENTS: readonly Nutrient[] = list.map(([id, name, aliases]) => ({
  id,
  name,
  unit: id.slice(id.lastIndexOf('_') + 1) as NutrientUnit,
  aliases: aliases === '' ? [] : aliases.split('|'),
}));

const indexById = new Map(NUTRIENTS.map((nutrient, index) => [nutrient.id, index]));

/** Position of a nutrient in an amounts list. @throws RangeError for an id that is not one of {@link NUTRIENTS}. */
export function nutrientIndex(id: string): number {
  const index = indexById.get(id);
  if (index === undefined) throw new RangeError(`not a nutrient: ${id}`);
  return index;
}

/** The nutrient people mean by a word such as "carbs" or "vitamin c"; undefined when it is none. */
export function findNutrient(word: string): Nutrient | undefined {
  const wanted = word.trim().toLowerCase();
  return NUTRIENTS.find(
    ({ id, name, aliases }) => id === wanted || name.toLowerCase() === wanted || aliases.includes(wanted),
  );
}
