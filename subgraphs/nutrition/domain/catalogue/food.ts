/** The allergens of EU law (14), plus WHEAT, which US law names apart from gluten. */
export const ALLERGENS = [
  'GLUTEN',
  'WHEAT',
  'CRUSTACEANS',
  'EGG',
  'FISH',
  'PEANUT',
  'SOY',
  'MILK',
  'TREE_NUTS',
  'CELERY',
  'MUSTARD',
  'SESAME',
  'SULPHITES',
  'LUPIN',
  'MOLLUSCS',
] as const;

export type Allergen = (typeof ALLERGENS)[number];

/** What decides whether a diet allows a food. */
export type DietFact =
  | 'MEAT'
  | 'PORK'
  | 'FISH'
  | 'SHELLFISH'
  | 'DAIRY'
  | 'EGG'
  | 'HONEY'
  | 'GELATINE'
  | 'ALCOHOL'
  | 'BLOOD'
  | 'NON_KOSHER_FISH'
  | 'NON_KOSHER_MEAT';

export type Aisle =
  | 'PRODUCE'
  | 'MEAT'
  | 'FISH'
  | 'DAIRY_EGGS'
  | 'BAKERY'
  | 'GRAINS_PASTA'
  | 'CANNED'
  | 'LEGUMES'
  | 'NUTS_SEEDS'
  | 'OILS_CONDIMENTS'
  | 'SPICES_BAKING'
  | 'FROZEN'
  | 'BEVERAGES'
  | 'SNACKS_SWEETS'
  | 'PREPARED';

export type Shelf = 'PERISHABLE' | 'STORABLE' | 'STAPLE';

export type Season = 'SPRING' | 'SUMMER' | 'AUTUMN' | 'WINTER';

/** A household measure: `amount` × `unit` weighs `grams` (edible part). */
export interface FoodMeasure {
  readonly amount: number;
  readonly unit: string;
  /** E.g. `3" dia`; may be empty. */
  readonly note: string;
  readonly grams: number;
}

export interface FoodPrice {
  /** US cents per 100 g edible. */
  readonly centsPer100g: number;
  readonly source: string;
  readonly date: string;
  readonly method: string;
}

/** A food of the reference catalogue; amounts are per 100 g of the edible part. */
export interface Food {
  /** Stable kebab-case key; also the id. */
  readonly key: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  /** One of the foods that people use most; ranked first in searches. */
  readonly everyday: boolean;
  readonly ndbNo: string;
  readonly fdcId: string | null;
  readonly group: string;
  readonly aisle: Aisle;
  readonly shelf: Shelf;
  /** Edible grams in the pack usually sold. */
  readonly packGrams: number;
  readonly densityGPerMl: number | null;
  readonly seasons: readonly Season[];
  readonly allergens: readonly Allergen[];
  /** Cannot be ruled out: as unsafe as certain ones. */
  readonly uncertainAllergens: readonly Allergen[];
  readonly facts: readonly DietFact[];
  readonly uncertainFacts: readonly DietFact[];
  readonly price: FoodPrice;
  /** In the order of NUTRIENTS; null = not measured, which is not zero. */
  readonly nutrients: readonly (number | null)[];
  readonly measures: readonly FoodMeasure[];
}

/** Every allergen that is or may be in the food. */
export function possibleAllergens(food: Food): ReadonlySet<Allergen> {
  return new Set([...food.allergens, ...food.uncertainAllergens]);
}

/** Every diet fact that holds or may hold. */
export function possibleFacts(food: Food): ReadonlySet<DietFact> {
  return new Set([...food.facts, ...food.uncertainFacts]);
}

/** Price of one pack in whole cents, at least 1 for a food that costs anything. */
export function packPriceCents(food: Food): number {
  const cents = (food.price.centsPer100g * food.packGrams) / 100;
  return cents > 0 ? Math.max(1, Math.round(cents)) : 0;
}
