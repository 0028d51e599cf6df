/** Forms that recipes come in. */
export type RecipeFormat = 'SCHEMA_ORG' | 'MEALIE' | 'TANDOOR';

/** A recipe as it was written elsewhere, not yet understood. */
export interface RecipeDraft {
  readonly format: RecipeFormat;
  readonly title: string;
  readonly description: string;
  readonly sourceUrl: string | null;
  /** Servings as stated; null when nothing usable is said. */
  readonly servings: number | null;
  /** Minutes; null when not said. */
  readonly prepMinutes: number | null;
  readonly cookMinutes: number | null;
  /** Ingredient lines as written, one each. */
  readonly lines: readonly string[];
  readonly steps: readonly string[];
  /** Ids or titles of recipes that this one is made of. */
  readonly madeOf: readonly string[];
  /** Id in the file, to find cycles. */
  readonly id: string | null;
}

/** Why nothing was imported. */
export interface RecipeImportRefused {
  readonly kind: 'RecipeImportRefused';
  /** Stable code. */
  readonly code: RecipeImportRefusalCode;
  /** One sentence for a person. */
  readonly message: string;
  readonly field: string;
  readonly waysOut: readonly string[];
}

export type RecipeImportRefusalCode =
  | 'NO_RECIPE'
  | 'BROKEN_DOCUMENT'
  | 'TOO_LARGE'
  | 'TOO_MANY_RECIPES'
  | 'NO_INGREDIENTS'
  | 'TOO_MANY_INGREDIENTS'
  | 'NEGATIVE_QUANTITY'
  | 'ABSURD_AMOUNT'
  | 'ABSURD_SERVINGS'
  | 'CYCLIC_RECIPE'
  | 'LIBRARY_FULL'
  | 'ADDRESS_REFUSED'
  | 'PAGE_UNREACHABLE'
  | 'PAGE_TOO_LARGE'
  | 'NOT_A_PAGE'
  | 'TOO_MANY_REDIRECTS';

/** A refusal about the text that was given. */
export function refuseImport(
  code: RecipeImportRefusalCode,
  message: string,
  ...waysOut: readonly string[]
): RecipeImportRefused {
  return { kind: 'RecipeImportRefused', code, message, field: 'input.text', waysOut };
}
