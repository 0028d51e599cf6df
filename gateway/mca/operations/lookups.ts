import type { Operation } from '../supergraph-client.js';

/** A number about a food. */
export const lookUpFoodFact: Operation = {
  name: 'LookUpFoodFact',
  document: `query LookUpFoodFact($food: String!, $nutrient: String, $amount: Float, $unit: String) {
    foodFact(food: $food, nutrient: $nutrient, amount: $amount, unit: $unit) {
      __typename
      ... on FoodFact { value unit nutrient portion text provenance food { name } }
      ... on FoodUnknown { code message suggestions }
    }
  }`,
};

export interface FoodFactData {
  readonly foodFact:
    | {
        readonly __typename: 'FoodFact';
        readonly value: number | null;
        readonly unit: string;
        readonly nutrient: string;
        readonly portion: string;
        readonly text: string;
        readonly provenance: string;
        readonly food: { readonly name: string };
      }
    | {
        readonly __typename: 'FoodUnknown';
        readonly code: string;
        readonly message: string;
        readonly suggestions: readonly string[];
      }
    | null;
}

/** A question about an exercise. */
export const lookUpExerciseFact: Operation = {
  name: 'LookUpExerciseFact',
  document:
    'query LookUpExerciseFact($text: String!) { exerciseFact(text: $text) { kind answer exercise { name } } }',
};

export interface ExerciseFactData {
  readonly exerciseFact: {
    readonly kind: string;
    readonly answer: string;
    readonly exercise: { readonly name: string };
  } | null;
}

/** A question about the person's money. */
export const lookUpMoneyFact: Operation = {
  name: 'LookUpMoneyFact',
  document:
    'query LookUpMoneyFact($text: String!, $today: Date) { moneyFact(text: $text, today: $today) { text found facts { label value unit source } } }',
};

export interface MoneyFactData {
  readonly moneyFact: {
    readonly text: string;
    readonly found: boolean;
    readonly facts: readonly {
      readonly label: string;
      readonly value: string;
      readonly unit: string | null;
      readonly source: string;
    }[];
  } | null;
}

/** Recipes for a wish. */
export const findRecipes: Operation = {
  name: 'FindRecipes',
  document: `query FindRecipes(
    $search: String, $slot: MealSlot, $diets: [Diet!], $withoutAllergens: [Allergen!], $maxMinutes: Int, $first: Int
  ) {
    recipes(
      search: $search, slot: $slot, diets: $diets, withoutAllergens: $withoutAllergens, maxMinutes: $maxMinutes, first: $first
    ) {
      edges { node { id title ingredients { food { name } } prepMinutes cookMinutes energyKcal proteinG costPerServing { amountMinor currency } } }
    }
  }`,
};

/** What the person may never have on the plate. */
export const readEatingLimits: Operation = {
  name: 'ReadEatingLimits',
  document: 'query ReadEatingLimits { viewer { id nutritionProfile { diets allergens excludedFoods } } }',
};

export interface EatingLimitsData {
  readonly viewer: {
    readonly nutritionProfile: {
      readonly diets: readonly string[];
      readonly allergens: readonly string[];
      readonly excludedFoods: readonly string[];
    } | null;
  } | null;
}

export interface RecipesData {
  readonly recipes: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly title: string;
        readonly ingredients: readonly { readonly food: { readonly name: string } }[];
        readonly prepMinutes: number;
        readonly cookMinutes: number;
        readonly energyKcal: number;
        readonly proteinG: number;
        readonly costPerServing: { readonly amountMinor: number; readonly currency: string };
      };
    }[];
  } | null;
}

/** The shopping list of the plan that stands. */
export const readShoppingList: Operation = {
  name: 'ReadShoppingList',
  document: `query ReadShoppingList {
    viewer { id currentPlan { id mealPlan { id shoppingList {
      cost { amountMinor currency }
      aisles { aisle items { packs packGrams food { id name } } }
    } } } }
  }`,
};

export interface ShoppingListData {
  readonly viewer: {
    readonly currentPlan: {
      readonly mealPlan: {
        readonly shoppingList: {
          readonly cost: { readonly amountMinor: number; readonly currency: string };
          readonly aisles: readonly {
            readonly aisle: string;
            readonly items: readonly {
              readonly packs: number;
              readonly packGrams: number;
              readonly food: { readonly name: string };
            }[];
          }[];
        } | null;
      } | null;
    } | null;
  } | null;
}
