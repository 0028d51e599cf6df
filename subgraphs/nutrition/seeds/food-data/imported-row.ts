import type { FoodMeasure } from '../../domain/catalogue/food.js';
import type { FoodKind } from '../../domain/catalogue/imported-food.js';
import { NUTRIENTS } from '../../domain/catalogue/nutrients.js';

/** One food as a download has it. */
export interface DownloadedFood {
  readonly id: string;
  readonly kind: FoodKind;
  readonly name: string;
  readonly brand: string;
  readonly gtin: string;
  readonly category: string;
  readonly ingredients: string;
  readonly published: string;
  readonly measures: readonly FoodMeasure[];
  /** In the order of NUTRIENTS, NaN = not stated. */
  readonly nutrients: ArrayLike<number>;
}

/** Columns of `imported_food` in the order of {@link copyLine}. */
export const COPY_COLUMNS =
  'dataset, id, kind, name, brand, gtin, category, ingredients, published, measures, nutrients';

const special = /[\\\t\n\r\0]/;
const everySpecial = /[\\\t\n\r\0]/g;
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\0': '',
};

function field(text: string): string {
  if (text === '') return '\\N';
  return special.test(text) ? text.replace(everySpecial, (found) => escapes[found] ?? '') : text;
}

/** A food as a line of COPY's text format. */
export function copyLine(dataset: string, food: DownloadedFood): string {
  const measures = food.measures.length === 0 ? '[]' : field(JSON.stringify(food.measures));
  return `${dataset}\t${food.id}\t${food.kind}\t${field(food.name)}\t${field(food.brand)}\t${field(food.gtin)}\t${field(food.category)}\t${field(food.ingredients)}\t${field(food.published)}\t${measures}\t${vector(food.nutrients)}\n`;
}

/** An array literal; what is not stated is NULL, never 0. Seven digits are what a `real` holds. */
function vector(amounts: ArrayLike<number>): string {
  let text = '{';
  for (let index = 0; index < NUTRIENTS.length; index++) {
    const amount = amounts[index] ?? Number.NaN;
    if (index > 0) text += ',';
    text += Number.isNaN(amount) ? 'NULL' : Number.isInteger(amount) ? amount : +amount.toPrecision(7);
  }
  return `${text}}`;
}

/** A bar code as 14 digits (GTIN-14), its leading zeros filled; '' when it is none. */
export function gtin14(text: string): string {
  const digits = text.replace(/[\s-]/g, '');
  return /^\d{6,14}$/.test(digits) && !/^0+$/.test(digits) ? digits.padStart(14, '0') : '';
}

/** Whether the last digit is the check digit of the others (GS1). */
export function hasCheckDigit(gtin: string): boolean {
  let sum = 0;
  for (let index = 0; index < 13; index++) sum += Number(gtin[index]) * (index % 2 === 0 ? 3 : 1);
  return (10 - (sum % 10)) % 10 === Number(gtin[13]);
}
