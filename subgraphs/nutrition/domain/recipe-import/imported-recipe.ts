import type { RecipeFormat } from './recipe-draft.js';

/** A food that may be meant, with how likely, 0 to 1. */
export interface FoodChoice {
  readonly foodKey: string;
  readonly score: number;
}

/** An ingredient line as it was understood. Amounts are for all servings. */
export interface ImportedLine {
  /** As written. */
  readonly text: string;
  readonly least: number | null;
  readonly most: number | null;
  /** Singular; empty when things are counted or nothing is said. */
  readonly unit: string;
  readonly size: string;
  readonly name: string;
  readonly preparation: string;
  readonly comment: string;
  /** How certain the reading of the line is, 0 to 1. */
  readonly readingConfidence: number;
  /** The food taken; null when none fits well enough. */
  readonly foodKey: string | null;
  readonly matchScore: number;
  readonly alternatives: readonly FoodChoice[];
  /** Null = the amount cannot be weighed, which is not zero. */
  readonly grams: number | null;
  readonly gramsEstimated: boolean;
}

/** What is stored of an imported recipe. */
export interface ImportedRecipeContent {
  readonly format: RecipeFormat;
  readonly title: string;
  readonly description: string;
  readonly sourceUrl: string | null;
  readonly servings: number;
  readonly servingsAssumed: boolean;
  readonly prepMinutes: number | null;
  readonly cookMinutes: number | null;
  readonly lines: readonly ImportedLine[];
  readonly steps: readonly string[];
}

/** A person's own imported recipe. */
export interface ImportedRecipe {
  readonly id: string;
  readonly userId: string;
  readonly fingerprint: string;
  readonly content: ImportedRecipeContent;
  readonly importedAt: Date;
}

/** A reading or a match below this is shown as one to look at. */
const sureEnough = 0.6;

/** Whether a person should look at how the line was understood. */
export function needsReview(line: ImportedLine): boolean {
  return (
    line.foodKey === null ||
    line.grams === null ||
    line.gramsEstimated ||
    line.readingConfidence < sureEnough ||
    line.matchScore < sureEnough
  );
}
