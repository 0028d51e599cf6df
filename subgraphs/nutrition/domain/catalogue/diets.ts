import { isDiabetesFriendly } from './diabetes.js';
import type { Allergen, DietFact } from './food.js';
import { nutrientIndex } from './nutrients.js';
import type { RecipeFacts } from './recipe-facts.js';

export const DIETS = [
  'VEGETARIAN',
  'VEGAN',
  'PESCATARIAN',
  'HALAL',
  'KOSHER',
  'GLUTEN_FREE',
  'DAIRY_FREE',
  'KETO',
  'LOW_CARB',
  'LOW_SODIUM',
  'LOW_FODMAP',
  'DIABETES_FRIENDLY',
  'MEDITERRANEAN',
  'PALEO',
] as const;

export type Diet = (typeof DIETS)[number];

interface DietRule {
  readonly facts?: readonly DietFact[];
  readonly allergens?: readonly Allergen[];
  /** Food keys that the diet leaves out. */
  readonly foods?: RegExp;
  readonly recipe?: (facts: RecipeFacts) => boolean;
}

const flesh: readonly DietFact[] = ['MEAT', 'PORK', 'BLOOD', 'GELATINE'];

const carbohydrate = nutrientIndex('carbohydrate_g');
const fibre = nutrientIndex('fiber_g');
const sodium = nutrientIndex('sodium_mg');

/** Carbohydrate without fibre, g per serving. */
function netCarbohydrate({ nutrients }: RecipeFacts): number {
  return (nutrients[carbohydrate] ?? 0) - (nutrients[fibre] ?? 0);
}

/**
 * What each diet leaves out. HALAL cannot know how an animal was slaughtered: it leaves out what is never allowed, and
 * certified meat has to be bought. KOSHER leaves out what is never kosher, and meat with dairy in one dish. KETO,
 * LOW_SODIUM are per serving (our thresholds for about 20 g of net carbohydrate and 1,500 mg of sodium a day);
 * DIABETES_FRIENDLY limits carbohydrate and added sugars of a serving (`diabetes.ts`). LOW_FODMAP and PALEO follow the usual lists (Monash; Cordain) as far as food names tell.
 */
const rules: Readonly<Partial<Record<Diet, DietRule>>> = {
  VEGETARIAN: { facts: [...flesh, 'FISH', 'SHELLFISH'] },
  VEGAN: { facts: [...flesh, 'FISH', 'SHELLFISH', 'DAIRY', 'EGG', 'HONEY'] },
  PESCATARIAN: { facts: flesh },
  HALAL: { facts: ['PORK', 'BLOOD', 'GELATINE', 'ALCOHOL'] },
  KOSHER: {
    facts: ['PORK', 'BLOOD', 'GELATINE', 'SHELLFISH', 'NON_KOSHER_FISH', 'NON_KOSHER_MEAT'],
    recipe: ({ facts }) => !(facts.has('MEAT') && facts.has('DAIRY')),
  },
  GLUTEN_FREE: { allergens: ['GLUTEN', 'WHEAT'] },
  DAIRY_FREE: { allergens: ['MILK'] },
  KETO: { recipe: (facts) => netCarbohydrate(facts) <= 12 },
  LOW_SODIUM: { recipe: ({ nutrients }) => (nutrients[sodium] ?? 0) <= 600 },
  LOW_FODMAP: {
    facts: ['HONEY'],
    foods:
      /onion|garlic|shallot|leek|wheat|bread|pasta|couscous|bulgur|barley|rye|bean|lentil|chickpea|peas|apple|pear|mango|watermelon|cherr|plum|peach|apricot|mushroom|cauliflower|asparagus|artichoke|avocado|cashew|pistachio|milk|yogurt|cottage|ricotta|agave|dates|raisin|hummus|falafel|ketchup|(purpose|bread|rising)-flour|cracker|blackberr|nectarine|salsa|curry-powder|high-fructose|(chicken|beef|vegetable)-(broth|stock)/,
  },
  DIABETES_FRIENDLY: { recipe: isDiabetesFriendly },
  PALEO: {
    facts: ['DAIRY'],
    foods:
      /bread|pasta|rice|oat|wheat|flour|corn|barley|quinoa|couscous|bulgur|millet|bean|lentil|chickpea|peas|soy|tofu|tempeh|miso|peanut|sugar|tortilla|noodle|hummus|syrup/,
  },
};

/** True when the diet allows the recipe; what is uncertain counts as inside. */
export function dietAllows(diet: Diet, facts: RecipeFacts): boolean {
  const rule = rules[diet];
  if (!rule) return true;
  if (rule.facts?.some((fact) => facts.facts.has(fact))) return false;
  if (rule.allergens?.some((code) => facts.allergens.has(code))) return false;
  const { foods } = rule;
  if (foods && facts.recipe.ingredients.some(({ foodKey }) => foods.test(foodKey))) return false;
  return rule.recipe?.(facts) ?? true;
}

/** The diets whose rules the recipe keeps; diets that only shape the day's targets are not among them. */
export function dietsOf(facts: RecipeFacts): Diet[] {
  return DIETS.filter((diet) => rules[diet] !== undefined && dietAllows(diet, facts));
}
