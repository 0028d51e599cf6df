import { type Diet, dietAllows } from './diets.js';
import { ALLERGENS, type Allergen } from './food.js';
import type { RecipeFacts } from './recipe-facts.js';
import { wordsOf } from './text-match.js';

/** What may never be on the plate, and what the person would rather not have there. */
export interface EatingRules {
  readonly diets: readonly Diet[];
  readonly allergens: readonly Allergen[];
  /** Words for foods that are out, lower case: hard. */
  readonly excludedFoods: readonly string[];
  /** Soft. */
  readonly dislikedFoods: readonly string[];
  /** Soft. */
  readonly likedFoods: readonly string[];
}

export const NO_RULES: EatingRules = {
  diets: [],
  allergens: [],
  excludedFoods: [],
  dislikedFoods: [],
  likedFoods: [],
};

/** The union: nobody's limit is lifted by somebody else's. */
export function uniteRules(...rules: readonly EatingRules[]): EatingRules {
  const all = <T>(pick: (rule: EatingRules) => readonly T[]) => [...new Set(rules.flatMap(pick))];
  return {
    diets: all((rule) => rule.diets),
    allergens: all((rule) => rule.allergens),
    excludedFoods: all((rule) => rule.excludedFoods),
    dislikedFoods: all((rule) => rule.dislikedFoods),
    likedFoods: all((rule) => rule.likedFoods),
  };
}

/** Gluten names wheat too, and the other way round nobody can rely on barley being meant: both directions are closed. */
export function closeAllergens(allergens: readonly Allergen[]): Allergen[] {
  const closed = new Set(allergens);
  if (closed.has('GLUTEN')) closed.add('WHEAT');
  return ALLERGENS.filter((code) => closed.has(code));
}

/** Why a recipe is out; null when it is allowed. */
export function whyForbidden(facts: RecipeFacts, rules: EatingRules): string | null {
  const hasRules = rules.allergens.length + rules.diets.length + rules.excludedFoods.length > 0;
  // What nobody knows could be anything.
  if (hasRules && (facts.unknownIngredients?.length ?? 0) > 0) return 'UNKNOWN_INGREDIENT';
  const allergen = closeAllergens(rules.allergens).find((code) => facts.allergens.has(code));
  if (allergen) return `ALLERGEN_${allergen}`;
  const diet = rules.diets.find((each) => !dietAllows(each, facts));
  if (diet) return `DIET_${diet}`;
  const food = rules.excludedFoods.find((word) => mentions(facts, word));
  return food === undefined ? null : `EXCLUDED_${food.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`;
}

/** True when an ingredient or the title is what the word says ("mushrooms" finds "Cremini mushrooms"). */
export function mentions(facts: RecipeFacts, word: string): boolean {
  const stem = wordsOf(word).join(' ');
  return stem !== '' && facts.names.includes(` ${stem} `);
}
