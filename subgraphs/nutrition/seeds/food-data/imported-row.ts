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

/** Columns of `imported_food` in the order in which {@link CopyRows} writes them. */
export const COPY_COLUMNS =
  'dataset, id, kind, name, brand, gtin, category, ingredients, published, measures, nutrients';

const columnCount = 11;
const width = NUTRIENTS.length;
/** Type oid of `real` in PostgreSQL. */
const realOid = 700;
/** What a row takes beside its texts: lengths and a vector. */
const fixedBytes = 2 + columnCount * 4 + 20 + width * 8;

/**
 * Rows of foods in COPY's binary format (PostgreSQL manual, COPY: Binary Format): amounts go over as the four bytes they are, NULL
 * where nothing is stated, never 0. One buffer is used again and again.
 */
export class CopyRows {
  private bytes = Buffer.allocUnsafe(1 << 20);
  private view = viewOf(this.bytes);
  private at = 0;
  /** Amounts that were stated, over all rows. */
  amounts = 0;

  get isEmpty(): boolean {
    return this.at === 0;
  }

  /** What was written since the last call. */
  take(): Buffer {
    const taken = Buffer.from(this.bytes.subarray(0, this.at));
    this.at = 0;
    return taken;
  }

  add(dataset: string, food: DownloadedFood): void {
    const measures = food.measures.length === 0 ? '[]' : JSON.stringify(food.measures);
    const texts = [
      dataset,
      food.id,
      food.kind,
      food.name,
      food.brand,
      food.gtin,
      food.category,
      food.ingredients,
      food.published,
      measures,
    ];
    let longest = fixedBytes;
    for (const text of texts) longest += text.length * 3;
    this.reserve(longest);
    this.view.setInt16(this.at, columnCount);
    this.at += 2;
    for (const text of texts) this.text(text);
    this.vector(food.nutrients);
  }

  private reserve(more: number): void {
    if (this.at + more <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.at + more));
    this.bytes.copy(larger, 0, 0, this.at);
    this.bytes = larger;
    this.view = viewOf(larger);
  }

  /** An empty text is NULL; NUL, which PostgreSQL does not take, is left out. */
  private text(text: string): void {
    if (text === '') {
      this.view.setInt32(this.at, -1);
      this.at += 4;
      return;
    }
    const clean = text.includes('\0') ? text.replaceAll('\0', '') : text;
    const length = this.bytes.write(clean, this.at + 4);
    this.view.setInt32(this.at, length);
    this.at += 4 + length;
  }

  private vector(amounts: ArrayLike<number>): void {
    const { view } = this;
    const start = this.at;
    // One dimension, with NULLs, of reals, so many, from index 1.
    view.setInt32(start + 4, 1);
    view.setInt32(start + 8, 1);
    view.setInt32(start + 12, realOid);
    view.setInt32(start + 16, width);
    view.setInt32(start + 20, 1);
    let at = start + 24;
    for (let index = 0; index < width; index++) {
      const amount = amounts[index] ?? Number.NaN;
      const isStated = !Number.isNaN(amount);
      view.setInt32(at, isStated ? 4 : -1);
      at += 4;
      if (!isStated) continue;
      view.setFloat32(at, amount);
      at += 4;
      this.amounts += 1;
    }
    view.setInt32(start, at - start - 4);
    this.at = at;
  }
}

/** Numbers of a buffer are written through it: several times as fast as the buffer's own checked methods. */
function viewOf({ buffer, byteOffset, byteLength }: Buffer): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** What a COPY in binary format begins and ends with. */
export const COPY_HEADER = Buffer.from('PGCOPY\n\u00ff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
export const COPY_TRAILER = Buffer.from([0xff, 0xff]);

/** A bar code as 14 digits (GTIN-14), its leading zeros filled; '' when it is none. */
export function gtin14(text: string): string {
  const digits = text.replace(/[\s-]/g, '');
  return /^\d{6,14}$/.test(digits) && !/^0+$/.test(digits) ? digits.padStart(14, '0') : '';
}

/** Whether the last digit is the check digit of the others (GS1). */
export function hasCheckDigit(gtin: string): boolean {
  let sum = 0;
  for (let index = 0; index < 13; index++) sum += (gtin.charCodeAt(index) - 48) * (index % 2 === 0 ? 3 : 1);
  return (10 - (sum % 10)) % 10 === gtin.charCodeAt(13) - 48;
}
