import { isJsonObject, type JsonObject, listOf, textOf } from './json-values.js';
import { readMinutes, readServings } from './read-durations.js';
import type { RecipeDraft } from './recipe-draft.js';

/** Deepest nesting of a page's data that is looked into. */
const deepest = 8;

/** The recipes among the nodes of a page's JSON-LD (https://schema.org/Recipe), each once. */
export function readJsonLd(roots: readonly unknown[]): RecipeDraft[] {
  const found: JsonObject[] = [];
  for (const root of roots) collect(root, found, 0);
  const seen = new Set<string>();
  return found.map(toDraft).filter((draft) => {
    const key = draft.id ?? `${draft.title}|${draft.lines.join('|')}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

function collect(value: unknown, found: JsonObject[], depth: number): void {
  if (depth > deepest) return;
  if (Array.isArray(value)) for (const item of value) collect(item, found, depth + 1);
  if (!isJsonObject(value)) return;
  if (isRecipe(value)) found.push(value);
  else for (const part of Object.values(value)) if (typeof part === 'object') collect(part, found, depth + 1);
}

function isRecipe(node: JsonObject): boolean {
  const types = listOf(node['@type']).map((type) => String(type).replace(/^https?:\/\/schema\.org\//, ''));
  return types.includes('Recipe') && ('recipeIngredient' in node || 'ingredients' in node || 'name' in node);
}

function toDraft(node: JsonObject): RecipeDraft {
  const ingredients = listOf(node['recipeIngredient'] ?? node['ingredients']);
  const total = readMinutes(node['totalTime']);
  const prep = readMinutes(node['prepTime']);
  return {
    format: 'SCHEMA_ORG',
    id: textOf(node['@id']) || null,
    title: textOf(node['name'], node['headline']),
    description: textOf(node['description']),
    sourceUrl: urlOf(node['url'], node['mainEntityOfPage'], node['@id']),
    servings: readServings(listOf(node['recipeYield'] ?? node['yield'])),
    prepMinutes: prep,
    cookMinutes: readMinutes(node['cookTime']) ?? (total === null ? null : Math.max(0, total - (prep ?? 0))),
    lines: ingredients.flatMap((line) => linesOf(line, ingredients.length === 1)),
    steps: stepsOf(node['recipeInstructions'], 0),
    madeOf: [...ingredients, ...listOf(node['hasPart'])].flatMap((part) =>
      isJsonObject(part) && typeof part['@id'] === 'string' ? [part['@id']] : [],
    ),
  };
}

/** A line of a list; a text that holds the whole list is cut at its breaks, or where each comma begins another amount. */
function linesOf(value: unknown, isAlone: boolean): string[] {
  const text = isJsonObject(value) ? lineOf(value) : typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return [];
  const lines = textsOf(text);
  const [only = ''] = lines;
  const parts = only.split(/,\s+(?=[\d½⅓⅔¼¾⅛])/);
  return (isAlone && lines.length === 1 && parts.length > 2 ? parts : lines).filter(
    (line) => !isHeading(line),
  );
}

/** An ingredient as an object: its text, or amount, unit and name apart. */
function lineOf(line: JsonObject): string {
  const written = textOf(line['text']);
  if (written !== '') return written;
  const amount = line['requiredQuantity'] ?? line['value'] ?? line['amount'];
  const quantity = isJsonObject(amount)
    ? `${textOf(amount['value'])} ${textOf(amount['unitText'])}`
    : textOf(amount);
  return `${quantity} ${textOf(line['unitText'])} ${textOf(line['name'])}`;
}

/** "For the sauce:" names the lines below it. */
function isHeading(line: string): boolean {
  return !/[\d½⅓⅔¼¾⅛]/.test(line) && (/:$/.test(line) || /^for (?:the|your) \w+(?: \w+){0,3}$/i.test(line));
}

function urlOf(...values: readonly unknown[]): string | null {
  const texts = values.flatMap(listOf).map((value) => (isJsonObject(value) ? value['@id'] : value));
  const url = texts.find(
    (text): text is string => typeof text === 'string' && /^https?:\/\/\S{1,2000}$/i.test(text),
  );
  return url ?? null;
}

/** The texts of one that holds several, in lines or paragraphs. */
function textsOf(text: string): string[] {
  return text
    .split(/\r?\n|<br\s*\/?>|<\/(?:li|p|div)>/i)
    .map((part) => textOf(part))
    .filter(Boolean);
}

function stepsOf(value: unknown, depth: number): string[] {
  if (depth > deepest) return [];
  if (typeof value === 'string') return textsOf(value);
  if (Array.isArray(value)) return value.flatMap((item) => stepsOf(item, depth + 1));
  if (!isJsonObject(value)) return [];
  const inside = value['itemListElement'] ?? value['item'];
  if (inside !== undefined) return stepsOf(inside, depth + 1);
  return [textOf(value['text'], value['name'])].filter(Boolean);
}
