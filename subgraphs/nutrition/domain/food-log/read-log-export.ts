import { isLocalDate } from '@progressive/quantities';
import { NUTRIENTS, nutrientIndex } from '../catalogue/nutrients.js';
import type { MealSlot } from '../catalogue/recipe.js';
import { csvTable } from './csv-table.js';
import type { FoodLogEntry } from './food-log-entry.js';

/** Programs whose log can be read. */
export type LogFormat = 'CRONOMETER' | 'MYFITNESSPAL';

/** A log as another program exported it. */
export interface LogExport {
  readonly entries: readonly Omit<FoodLogEntry, 'id' | 'userId'>[];
  readonly badRows: readonly { readonly line: number; readonly reason: string }[];
  /** Why the file cannot be used at all; null when it can. */
  readonly problem: string | null;
}

/** Headings of both programs by our columns, lower case without unit; the unit in brackets is read from the heading. */
const headings: Readonly<Record<string, string>> = {
  energy: 'energy_kcal',
  calories: 'energy_kcal',
  protein: 'protein_g',
  fat: 'fat_g',
  'total fat': 'fat_g',
  water: 'water_g',
  carbs: 'carbohydrate_g',
  carbohydrates: 'carbohydrate_g',
  fiber: 'fiber_g',
  fibre: 'fiber_g',
  sugar: 'sugars_g',
  sugars: 'sugars_g',
  saturated: 'fat_saturated_g',
  'saturated fat': 'fat_saturated_g',
  monounsaturated: 'fat_monounsaturated_g',
  'monounsaturated fat': 'fat_monounsaturated_g',
  polyunsaturated: 'fat_polyunsaturated_g',
  'polyunsaturated fat': 'fat_polyunsaturated_g',
  cholesterol: 'cholesterol_mg',
  sodium: 'sodium_mg',
  potassium: 'potassium_mg',
  calcium: 'calcium_mg',
  iron: 'iron_mg',
  magnesium: 'magnesium_mg',
  phosphorus: 'phosphorus_mg',
  zinc: 'zinc_mg',
  copper: 'copper_mg',
  manganese: 'manganese_mg',
  selenium: 'selenium_ug',
  'vitamin a': 'vitamin_a_rae_ug',
  'vitamin c': 'vitamin_c_mg',
  'vitamin d': 'vitamin_d_iu',
  'vitamin e': 'vitamin_e_mg',
  'vitamin k': 'vitamin_k_ug',
  'b1 (thiamine)': 'thiamin_mg',
  'b2 (riboflavin)': 'riboflavin_mg',
  'b3 (niacin)': 'niacin_mg',
  'b5 (pantothenic acid)': 'pantothenic_acid_mg',
  'b6 (pyridoxine)': 'vitamin_b6_mg',
  'b12 (cobalamin)': 'vitamin_b12_ug',
  folate: 'folate_dfe_ug',
  choline: 'choline_mg',
};
const slots: Readonly<Record<string, MealSlot>> = {
  breakfast: 'BREAKFAST',
  lunch: 'LUNCH',
  dinner: 'DINNER',
  supper: 'DINNER',
};
const mostRows = 20_000;
const [vitaminD, vitaminDUnits] = [nutrientIndex('vitamin_d_ug'), nutrientIndex('vitamin_d_iu')];

/** 40 international units of vitamin D are a microgram. */
function inMicrograms(units: number | null): number | null {
  return units === null ? null : units / 40;
}

/**
 * Reads Cronometer's servings or MyFitnessPal's nutrition summary, whichever layout of columns they have: found by their headings. A unit
 * that is not ours leaves the column out; MyFitnessPal states vitamins and minerals but sodium, potassium and cholesterol in percent.
 */
export function readLogExport(format: LogFormat, text: string): LogExport {
  const [header, ...rows] = csvTable(text.replace(/^\uFEFF/, ''));
  const names = (header?.fields ?? []).map((name) => name.trim().toLowerCase());
  const find = (...wanted: string[]) => names.findIndex((name) => wanted.includes(name));
  const date = find('day', 'date');
  const columns = nutrientColumns(names, format);
  if (date < 0 || columns.length === 0)
    return refused(
      `This is no export of ${format === 'CRONOMETER' ? 'Cronometer (servings)' : 'MyFitnessPal (nutrition summary)'}: a column for the day and one for energy are needed.`,
    );
  if (rows.length > mostRows) return refused(`At most ${mostRows} rows are read at once; split the file.`);
  const places = {
    date,
    meal: find('group', 'meal'),
    food: find('food name', 'food', 'name'),
    amount: find('amount', 'quantity'),
  };
  const entries: LoggedRow[] = [];
  const badRows: { line: number; reason: string }[] = [];
  const seen = new Map<string, number>();
  for (const { line, fields } of rows) {
    const read = readRow(fields, format, places, columns);
    if ('reason' in read) {
      badRows.push({ line, reason: read.reason });
      continue;
    }
    // The same food twice in one meal is two entries; the same file twice is not.
    const times = (seen.get(read.content) ?? 0) + 1;
    seen.set(read.content, times);
    entries.push({ ...read.row, importKey: `${read.content}|${times}` });
  }
  return { entries, badRows, problem: null };
}

type LoggedRow = Omit<FoodLogEntry, 'id' | 'userId'>;

function readRow(
  fields: readonly string[],
  format: LogFormat,
  places: Readonly<Record<'date' | 'meal' | 'food' | 'amount', number>>,
  columns: readonly { readonly place: number; readonly index: number; readonly name: string }[],
): { readonly row: Omit<LoggedRow, 'importKey'>; readonly content: string } | { readonly reason: string } {
  const text = (place: number) => (fields[place] ?? '').trim();
  const day = text(places.date).slice(0, 10);
  if (!isLocalDate(day)) return { reason: 'the day is not YYYY-MM-DD' };
  const nutrients = NUTRIENTS.map((): number | null => null);
  const wrong = columns.find(({ place, index }) => !take(nutrients, index, text(place)));
  if (wrong) return { reason: `${wrong.name} is no amount of 0 or more` };
  if (nutrients.every((amount) => amount === null)) return { reason: 'the row states nothing' };
  nutrients[vitaminD] ??= inMicrograms(nutrients[vitaminDUnits] ?? null);
  const meal = text(places.meal);
  const slot = slots[meal.toLowerCase()] ?? 'SNACK';
  const label = (text(places.food) || `${meal || 'Meal'} of ${day}`).slice(0, 200);
  const portion = text(places.amount).slice(0, 80);
  return {
    row: { day, slot, label, foodId: null, recipeId: null, grams: null, portion, nutrients, source: format },
    content: [format, day, slot, label, portion, nutrients.join(' ')].join('|'),
  };
}

function refused(problem: string): LogExport {
  return { entries: [], badRows: [], problem };
}

function nutrientColumns(
  names: readonly string[],
  format: LogFormat,
): { place: number; index: number; name: string }[] {
  return names.flatMap((name, place) => {
    const unit = /\(([^()]*)\)$/.exec(name)?.[1]?.replace('µg', 'ug').replace('mcg', 'ug');
    const plain = name.replace(/\s*\((kcal|g|mg|µg|mcg|ug|iu)\)$/, '');
    const index = NUTRIENTS.findIndex(({ id }) => id === headings[plain]);
    const own = NUTRIENTS[index]?.unit;
    if (own === undefined) return [];
    const isStated = unit === own || (format === 'MYFITNESSPAL' && plain === 'calories');
    return isStated ? [{ place, index, name }] : [];
  });
}

/** Takes an amount; nothing stated stays null. False for what is no amount of 0 or more. */
function take(nutrients: (number | null)[], index: number, text: string): boolean {
  const plain = text.trim();
  if (plain === '' || plain === '--') return true;
  const isGrouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain);
  const amount = Number(isGrouped ? plain.replaceAll(',', '') : plain.replace(',', '.'));
  if (!(amount >= 0 && amount < 1e7)) return false;
  nutrients[index] = amount;
  return true;
}
