import type { LocalDate } from '@progressive/quantities';
import type { MealSlot } from '../catalogue/recipe.js';

/** How an entry came into the log. */
export const LOG_SOURCES = [
  'WORDS',
  'FOOD',
  'RECIPE',
  'BARCODE',
  'COPY',
  'CRONOMETER',
  'MYFITNESSPAL',
] as const;

export type LogSource = (typeof LOG_SOURCES)[number];

/** Something a person ate. */
export interface FoodLogEntry {
  readonly id: string;
  readonly userId: string;
  readonly day: LocalDate;
  readonly slot: MealSlot;
  /** As shown, e.g. "Egg". */
  readonly label: string;
  readonly foodId: string | null;
  readonly recipeId: string | null;
  /** Null where only the nutrients were given. */
  readonly grams: number | null;
  /** In words, e.g. "2 large". */
  readonly portion: string;
  /** For the portion, in the order of NUTRIENTS; null = not known. */
  readonly nutrients: readonly (number | null)[];
  readonly source: LogSource;
  /** Of an imported row: the same row again is the same entry. */
  readonly importKey: string | null;
}

/** Measures of a body on a day; null = not measured. */
export interface BodyRecord {
  readonly day: LocalDate;
  readonly weightKg: number | null;
  readonly waistCm: number | null;
  readonly bodyFatPercent: number | null;
  readonly waterMl: number | null;
}
