import type { Food } from '../catalogue/food.js';
import { nutrientIndex } from '../catalogue/nutrients.js';
import type { ImportedLine, ImportedRecipeContent } from './imported-recipe.js';
import { type RecipeDraft, type RecipeImportRefused, refuseImport } from './recipe-draft.js';

const mostLines = 100;
const mostServings = 200;
/** More of one ingredient in one serving is no meal; a whole goose for four is 1 kg. */
const mostGramsPerServing = 3000;
/** Salt of a crust or of water is thrown away, but not by the sack: 250 g of salt in one serving. */
const mostSodiumMg = 100_000;
const sodium = nutrientIndex('sodium_mg');

/** What is wrong with a recipe before its lines are read; null when nothing is. */
export function checkDraft(draft: RecipeDraft): RecipeImportRefused | null {
  const title = draft.title === '' ? 'A recipe without a name' : `“${draft.title}”`;
  if (draft.lines.length === 0) {
    return refuseImport('NO_INGREDIENTS', `${title} has no ingredients.`, 'Add its ingredient lines.');
  }
  if (draft.lines.length > mostLines) {
    return refuseImport(
      'TOO_MANY_INGREDIENTS',
      `${title} has ${draft.lines.length} ingredients; ${mostLines} can be taken.`,
      'Divide it.',
    );
  }
  if (draft.servings !== null && (draft.servings <= 0 || draft.servings > mostServings)) {
    return refuseImport(
      'ABSURD_SERVINGS',
      `${title} is for ${draft.servings} servings; 1 to ${mostServings} can be taken.`,
      'Correct the servings.',
    );
  }
  const negative = draft.lines.find((line) => /^\s*[-−–](?=[.\d½¼¾⅓⅔])/.test(line));
  if (negative !== undefined) {
    return refuseImport(
      'NEGATIVE_QUANTITY',
      `“${negative.slice(0, 80)}” has a quantity below zero.`,
      'Correct the line.',
    );
  }
  return null;
}

/** A recipe of the text that is made of itself, directly or by others; null when there is none. */
export function findCycle(drafts: readonly RecipeDraft[]): RecipeImportRefused | null {
  const names = new Map<string, number>();
  drafts.forEach(({ id, title }, index) => {
    for (const name of [id, title]) if (name !== null && name !== '') names.set(name.toLowerCase(), index);
  });
  const next = drafts.map(({ madeOf }) => madeOf.flatMap((name) => names.get(name.toLowerCase()) ?? []));
  const state: ('new' | 'open' | 'done')[] = drafts.map(() => 'new');
  const isInCycle = (index: number): boolean => {
    if (state[index] === 'open') return true;
    if (state[index] === 'done') return false;
    state[index] = 'open';
    const found = (next[index] ?? []).some(isInCycle);
    state[index] = 'done';
    return found;
  };
  const cyclic = drafts.find((_, index) => isInCycle(index));
  if (cyclic === undefined) return null;
  return refuseImport(
    'CYCLIC_RECIPE',
    `“${cyclic.title}” is made of itself.`,
    'Take the reference to itself out.',
  );
}

/** An amount nobody eats; null when there is none. */
export function checkAmounts(
  { title, lines, servings }: ImportedRecipeContent,
  foods: ReadonlyMap<string, Food>,
): RecipeImportRefused | null {
  const absurd = lines.find((line) => isAbsurd(line, servings, foods));
  if (absurd === undefined) return null;
  return refuseImport(
    'ABSURD_AMOUNT',
    `“${absurd.text.slice(0, 80)}” is too much for ${servings} servings of “${title}”.`,
    'Correct the amount or its unit.',
    'Correct the servings.',
  );
}

function isAbsurd(line: ImportedLine, servings: number, foods: ReadonlyMap<string, Food>): boolean {
  if (line.most !== null && line.most > 100_000) return true;
  const grams = (line.grams ?? statedGrams(line)) / servings;
  const food = line.foodKey === null ? undefined : foods.get(line.foodKey);
  const sodiumMg = ((food?.nutrients[sodium] ?? 0) * grams) / 100;
  return grams > mostGramsPerServing || sodiumMg > mostSodiumMg;
}

const gramsByUnit: Readonly<Record<string, number>> = {
  g: 1,
  gram: 1,
  kg: 1000,
  kilogram: 1000,
  lb: 453.592,
  pound: 453.592,
};

/** What the first amount weighs whatever the food is; 0 when it is no weight. */
function statedGrams({ most, unit }: ImportedLine): number {
  return (most ?? 0) * (gramsByUnit[unit.split(' ')[0] ?? ''] ?? 0);
}
