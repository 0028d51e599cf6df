import { decodeEntities, isJsonObject, type JsonObject, listOf } from './json-values.js';
import { isMealieRecipe, isTandoorRecipe, readMealieRecipe, readTandoorRecipe } from './read-exports.js';
import { readJsonLd } from './read-json-ld.js';
import { type RecipeDraft, type RecipeImportRefused, refuseImport } from './recipe-draft.js';

/** Most characters of a text; the gateway takes 100 kB per request, a page may be larger. */
export const longestRecipeText = 1_000_000;
/** Most recipes of one text. */
const mostRecipes = 50;

/**
 * The recipes of a text: a page's HTML with JSON-LD, JSON-LD itself, or the JSON of a Mealie or Tandoor export, one recipe
 * or a list. Refuses what holds none.
 */
export function readRecipeText(text: string): readonly RecipeDraft[] | RecipeImportRefused {
  if (text.length > longestRecipeText) {
    return refuseImport(
      'TOO_LARGE',
      `The text has more than ${longestRecipeText} characters.`,
      'Give the recipe alone.',
    );
  }
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  const documents = /^[[{]/.test(trimmed) ? [parse(trimmed)] : scriptsOf(trimmed).map(parse);
  const readable = documents.filter((document) => document !== undefined);
  if (documents.length > 0 && readable.length === 0) {
    return refuseImport(
      'BROKEN_DOCUMENT',
      'The JSON of the recipe cannot be read; it may be cut off.',
      'Copy all of it.',
    );
  }
  const drafts = readable.flatMap(draftsOf);
  if (drafts.length === 0) {
    return refuseImport(
      'NO_RECIPE',
      'There is no recipe in this text that a program can read.',
      'Copy the page’s whole HTML source, not only what is seen.',
      'Give the JSON of a Mealie or Tandoor export.',
    );
  }
  if (drafts.length > mostRecipes) {
    return refuseImport(
      'TOO_MANY_RECIPES',
      `There are ${drafts.length} recipes; ${mostRecipes} at once can be taken.`,
      'Divide them.',
    );
  }
  return drafts;
}

function draftsOf(document: unknown): RecipeDraft[] {
  const nodes = exportedNodes(document);
  const exported = nodes.flatMap((node) => {
    if (isMealieRecipe(node)) return [readMealieRecipe(node)];
    return isTandoorRecipe(node) ? [readTandoorRecipe(node)] : [];
  });
  return exported.length > 0 ? exported : readJsonLd([document]);
}

/** The objects that may be recipes of an export: the document, its items, or those under a usual name. */
function exportedNodes(document: unknown): JsonObject[] {
  const lists = isJsonObject(document)
    ? [document, ...listOf(document['recipes']), ...listOf(document['results'])]
    : listOf(document);
  return lists.filter(isJsonObject);
}

/** Contents of the page's `application/ld+json` scripts. Searched by hand: a pattern over a hostile page may take for ever. */
function scriptsOf(html: string): string[] {
  const lower = html.toLowerCase();
  const contents: string[] = [];
  for (let from = lower.indexOf('<script'); from >= 0; from = lower.indexOf('<script', from + 1)) {
    const open = lower.indexOf('>', from);
    const close = open < 0 ? -1 : lower.indexOf('</script', open);
    if (close < 0) break;
    if (lower.slice(from, open).includes('application/ld+json')) contents.push(html.slice(open + 1, close));
    from = close;
  }
  return contents;
}

function parse(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^<!\[CDATA\[|^<!--|\]\]>$|-->$/g, '')
    .trim();
  try {
    return JSON.parse(bare);
  } catch {
    return parseForgiving(bare);
  }
}

/** Many pages put raw line breaks into texts, commas before brackets or entities for quotes, which JSON forbids. */
function parseForgiving(text: string): unknown {
  const bare = text.replace(/\p{Cc}+/gu, ' ');
  for (const mended of [bare, bare.replace(/,\s{0,20}(?=[\]}])/g, ''), decodeEntities(bare)]) {
    try {
      return JSON.parse(mended);
    } catch {}
  }
  return undefined;
}
