import { isJsonObject, type JsonObject, listOf, numberOf, textOf } from './json-values.js';
import { readMinutes, readServings } from './read-durations.js';
import type { RecipeDraft } from './recipe-draft.js';

/** Whether an object is a recipe as Mealie exports it. */
export function isMealieRecipe(node: JsonObject): boolean {
  return (
    Array.isArray(node['recipeIngredient']) &&
    ('recipeYield' in node || 'recipeServings' in node) &&
    'slug' in node
  );
}

/** A recipe of a Mealie export (version 1 and 2). */
export function readMealieRecipe(node: JsonObject): RecipeDraft {
  const total = readMinutes(node['totalTime']);
  const prep = readMinutes(node['prepTime']);
  const ingredients = listOf(node['recipeIngredient']);
  return {
    format: 'MEALIE',
    id: textOf(node['id'], node['slug']) || null,
    title: textOf(node['name']),
    description: textOf(node['description']),
    sourceUrl: webAddress(node['orgURL']),
    servings: readServings([
      node['recipeServings'] === 0 ? null : node['recipeServings'],
      node['recipeYield'],
    ]),
    prepMinutes: prep,
    cookMinutes:
      readMinutes(node['performTime']) ??
      readMinutes(node['cookTime']) ??
      (total === null ? null : Math.max(0, total - (prep ?? 0))),
    lines: ingredients.map(mealieLine).filter(Boolean),
    steps: listOf(node['recipeInstructions'])
      .map((step) => (isJsonObject(step) ? textOf(step['text']) : textOf(step)))
      .filter(Boolean),
    madeOf: ingredients.flatMap((part) => {
      const reference = isJsonObject(part) ? part['referencedRecipe'] : null;
      return isJsonObject(reference) ? [textOf(reference['id'], reference['slug'])].filter(Boolean) : [];
    }),
  };
}

function mealieLine(value: unknown): string {
  if (!isJsonObject(value)) return textOf(value);
  const written = textOf(value['display'], value['originalText']);
  if (written !== '') return written;
  const isAmountOff = value['disableAmount'] === true;
  const parts = [
    isAmountOff ? '' : amountText(value['quantity']),
    nameOf(value['unit']),
    nameOf(value['food']),
    noteText(value['note']),
  ];
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(' ,', ',');
}

/** Whether an object is a recipe as Tandoor exports it. */
export function isTandoorRecipe(node: JsonObject): boolean {
  return (
    Array.isArray(node['steps']) &&
    'name' in node &&
    listOf(node['steps']).every((step) => isJsonObject(step))
  );
}

/** A recipe of a Tandoor export (`recipe.json`). */
export function readTandoorRecipe(node: JsonObject): RecipeDraft {
  const steps = listOf(node['steps']).filter(isJsonObject);
  const ingredients = steps.flatMap((step) => listOf(step['ingredients'])).filter(isJsonObject);
  const references = [...steps.map((step) => step['step_recipe']), ...ingredients.map(recipeOfFood)];
  return {
    format: 'TANDOOR',
    id: textOf(node['id']) || null,
    title: textOf(node['name']),
    description: textOf(node['description']),
    sourceUrl: webAddress(node['source_url']),
    servings: readServings([node['servings']]),
    prepMinutes: readMinutes(node['working_time']),
    cookMinutes: readMinutes(node['waiting_time']),
    lines: ingredients
      .filter((line) => line['is_header'] !== true)
      .map(tandoorLine)
      .filter(Boolean),
    steps: steps.map((step) => textOf(step['instruction'], step['name'])).filter(Boolean),
    madeOf: references.flatMap((reference) => {
      const id = isJsonObject(reference) ? textOf(reference['id'], reference['name']) : textOf(reference);
      return id === '' ? [] : [id];
    }),
  };
}

function recipeOfFood(ingredient: JsonObject): unknown {
  return isJsonObject(ingredient['food']) ? ingredient['food']['recipe'] : null;
}

function tandoorLine(ingredient: JsonObject): string {
  const written = textOf(ingredient['original_text']);
  if (written !== '') return written;
  const amount = ingredient['no_amount'] === true ? '' : amountText(ingredient['amount']);
  const parts = [
    amount,
    nameOf(ingredient['unit']),
    nameOf(ingredient['food']),
    noteText(ingredient['note']),
  ];
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(' ,', ',');
}

function amountText(value: unknown): string {
  const amount = numberOf(value);
  return amount === null || amount === 0 ? '' : String(Number(amount.toFixed(3)));
}

function nameOf(value: unknown): string {
  return isJsonObject(value) ? textOf(value['name']) : textOf(value);
}

function noteText(value: unknown): string {
  const note = textOf(value);
  return note === '' ? '' : `, ${note}`;
}

function webAddress(value: unknown): string | null {
  return typeof value === 'string' && /^https?:\/\/\S{1,2000}$/i.test(value) ? value : null;
}
