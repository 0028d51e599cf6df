import type { Catalogue } from '../catalogue/catalogue.js';
import { ALLERGENS, type Allergen, type DietFact, type Food } from '../catalogue/food.js';
import type { MealSlot, Recipe } from '../catalogue/recipe.js';
import { type RecipeFacts, recipeFacts } from '../catalogue/recipe-facts.js';
import type { ImportedLine, ImportedRecipe } from './imported-recipe.js';
import { importedRecipeFacts } from './imported-recipe-facts.js';

/** An imported recipe as meals are planned with it; a plan keeps those it uses. */
export interface OwnRecipe {
  readonly recipe: Recipe;
  /** In it or not to be ruled out, by its foods and the words of its lines. */
  readonly allergens: readonly Allergen[];
  /** Lines of which no food is certain: unsafe for whoever has any hard rule. */
  readonly unknownIngredients: readonly string[];
}

/** Why an imported recipe cannot be planned with. */
export type NotPlannable = 'AMOUNT_UNKNOWN' | 'SERVINGS_UNKNOWN' | 'NO_INGREDIENTS' | 'ENERGY_UNLIKELY';

/** From this on the food of a line is taken as known. */
const certainMatch = 0.6;
/** Share of the weighed lines that may be missing: salt to taste and the like weigh next to nothing. */
const trifles =
  /\bsalt\b|\bpepper\b|\bto taste\b|\bwater\b|\bice\b|\bgarnish\b|\bfor (serving|greasing|dusting|frying)\b|\bspray\b|\bherbs?\b|\bpinch\b|\bdash\b|\bdrizzle\b|\bbay lea/i;

/** A recipe that is eaten holds between these, kcal a serving. */
const servingKcal = { least: 40, most: 2_000 };

const breakfastWords =
  /pancake|waffle|granola|muesli|oatmeal|porridge|overnight oats|muffin|omelet|scrambled|frittata|breakfast|toast|smoothie|crepe|french toast|bagel|scone|shakshuka/i;
const snackWords =
  /cookie|brownie|\bcake\b|\bbars?\b|\bdip\b|hummus|trail mix|popcorn|snack|bites?\b|dessert|pudding|ice cream|muffin|\bpie\b|crackers?/i;

/** The meals an imported recipe is for, by its title: pages rarely say it. */
export function slotsOfTitle(title: string): MealSlot[] {
  const breakfast = breakfastWords.test(title);
  const snack = snackWords.test(title);
  if (breakfast && snack) return ['BREAKFAST', 'SNACK'];
  if (breakfast) return ['BREAKFAST'];
  return snack ? ['SNACK'] : ['LUNCH', 'DINNER'];
}

/** The recipe as the planner takes it, or why it cannot. */
export function ownRecipeOf(
  { id, content }: ImportedRecipe,
  foods: ReadonlyMap<string, Food>,
): OwnRecipe | { readonly notPlannable: readonly NotPlannable[] } {
  const facts = importedRecipeFacts(content, foods);
  const reasons: NotPlannable[] = [];
  if (content.lines.length === 0) reasons.push('NO_INGREDIENTS');
  if (content.servingsAssumed) reasons.push('SERVINGS_UNKNOWN');
  if (content.lines.some((line) => !isWeighed(line, foods) && !trifles.test(line.text)))
    reasons.push('AMOUNT_UNKNOWN');
  const energy = facts.nutrients.find((nutrient) => nutrient.id === 'energy_kcal')?.amount ?? 0;
  if (energy < servingKcal.least || energy > servingKcal.most) reasons.push('ENERGY_UNLIKELY');
  if (reasons.length > 0) return { notPlannable: reasons };
  const ingredients = content.lines.flatMap(({ foodKey, grams, text }) =>
    foodKey !== null && grams !== null && grams > 0 && foods.has(foodKey) ? [{ foodKey, grams, text }] : [],
  );
  return {
    recipe: {
      key: id,
      title: content.title,
      description: content.description,
      slots: slotsOfTitle(content.title),
      cuisine: 'imported',
      tags: ['imported'],
      servings: content.servings,
      prepMinutes: content.prepMinutes ?? 15,
      cookMinutes: content.cookMinutes ?? 20,
      // Nobody said how long it keeps: the next day at most.
      keepsDays: 1,
      freezable: false,
      ingredients,
      steps: content.steps,
      tip: null,
    },
    allergens: ALLERGENS.filter(
      (code) => facts.allergens.includes(code) || facts.possibleAllergens.includes(code),
    ),
    unknownIngredients: content.lines.filter((line) => !isCertain(line, foods)).map(({ text }) => text),
  };
}

function isWeighed({ foodKey, grams }: ImportedLine, foods: ReadonlyMap<string, Food>): boolean {
  return foodKey !== null && grams !== null && foods.has(foodKey);
}

function isCertain(line: ImportedLine, foods: ReadonlyMap<string, Food>): boolean {
  return line.foodKey !== null && foods.has(line.foodKey) && line.matchScore >= certainMatch;
}

const allFacts: readonly DietFact[] = [
  'MEAT',
  'PORK',
  'FISH',
  'SHELLFISH',
  'DAIRY',
  'EGG',
  'HONEY',
  'GELATINE',
  'ALCOHOL',
  'BLOOD',
  'NON_KOSHER_FISH',
  'NON_KOSHER_MEAT',
];

/** What follows from an own recipe; null when a food of it left the catalogue. */
function factsOf(own: OwnRecipe, foods: ReadonlyMap<string, Food>): RecipeFacts | null {
  if (own.recipe.ingredients.some(({ foodKey }) => !foods.has(foodKey))) return null;
  const facts = recipeFacts(own.recipe, foods);
  const isUnknown = own.unknownIngredients.length > 0;
  return {
    ...facts,
    allergens: new Set([...facts.allergens, ...own.allergens, ...(isUnknown ? ALLERGENS : [])]),
    facts: isUnknown ? new Set(allFacts) : facts.facts,
    unknownIngredients: own.unknownIngredients,
  };
}

const extended = new WeakMap<readonly OwnRecipe[], WeakMap<Catalogue, Catalogue>>();

/** The catalogue with a person's own recipes in it. */
export function withOwnRecipes(catalogue: Catalogue, own: readonly OwnRecipe[] | undefined): Catalogue {
  if (own === undefined || own.length === 0) return catalogue;
  const known = extended.get(own)?.get(catalogue);
  if (known !== undefined) return known;
  const recipes = new Map(catalogue.recipes);
  for (const each of own) {
    const facts = factsOf(each, catalogue.foods);
    if (facts !== null) recipes.set(each.recipe.key, facts);
  }
  const result = { ...catalogue, recipes };
  const byCatalogue = extended.get(own) ?? new WeakMap<Catalogue, Catalogue>();
  byCatalogue.set(catalogue, result);
  extended.set(own, byCatalogue);
  return result;
}
