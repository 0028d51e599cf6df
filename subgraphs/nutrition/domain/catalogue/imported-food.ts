import type { FoodMeasure } from './food.js';

/** How a food of a download was described: by laboratories, surveys, or the label of a brand. Best known first. */
export const FOOD_KINDS = ['FOUNDATION', 'LEGACY', 'SURVEY', 'BRANDED'] as const;

export type FoodKind = (typeof FOOD_KINDS)[number];

/** Downloads that foods can be imported from: USDA FoodData Central, and the USDA's SR28 of 2016. */
export const DATASETS = ['fdc', 'sr28'] as const;

export type DatasetName = (typeof DATASETS)[number];

/** A food that was imported beside the curated catalogue; amounts are per 100 g (of liquids by volume: per 100 ml). */
export interface ImportedFood {
  /** E.g. `fdc-173441`. */
  readonly id: string;
  readonly dataset: DatasetName;
  /** Version of the download, e.g. `2025-04-24`. */
  readonly version: string;
  readonly kind: FoodKind;
  readonly name: string;
  readonly brand: string | null;
  /** Bar code, 14 digits. */
  readonly gtin: string | null;
  readonly category: string | null;
  /** As on the label. */
  readonly ingredients: string | null;
  readonly measures: readonly FoodMeasure[];
  /** In the order of NUTRIENTS; null = not stated, which is not zero. */
  readonly nutrients: readonly (number | null)[];
}
