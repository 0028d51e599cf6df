import type { DownloadFile } from './download.js';
import { FoodDataProblem } from './import-problem.js';

const quote = 34;
const comma = 44;
const newline = 10;
const carriageReturn = 13;

/** The row that is being read; valid only until the next one. */
export interface CsvRow {
  /** Line of the file, 1 = header; a row of several lines counts from its first. */
  readonly line: number;
  /** Text of a column; '' when the row has no such column. */
  text(column: number): string;
  /** A number in plain notation; NaN for an empty or any other text. */
  number(column: number): number;
  /** How many fields the row has. */
  readonly width: number;
}

export interface CsvReading {
  readonly file: DownloadFile;
  /** Columns that are asked for; a name in brackets may be absent, and is then column -1. */
  readonly columns: readonly string[];
  /** Places of the columns, in their order, and the row. */
  readonly onRow: (row: CsvRow, places: readonly number[]) => void;
  /** Told after each piece of the file, and waited for: how many bytes were read. */
  readonly onBytes?: (bytes: number) => Promise<void> | void;
}

/**
 * Reads a table of RFC 4180, piece by piece: nothing but the piece and an unfinished row is in memory, and numbers are read
 * from the bytes.
 * @throws FoodDataProblem when a column is missing or the file ends inside a row: the download was cut off.
 */
export async function readCsv({ file, columns, onRow, onBytes }: CsvReading): Promise<void> {
  const stream = await file.open();
  const scanner = new Scanner();
  let places: number[] | null = null;
  const handle = () => {
    if (places === null) places = placesOf(file, columns, scanner);
    else if (scanner.width > 1 || scanner.text(0) !== '') onRow(scanner, places);
  };
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      scanner.add(piece);
      while (scanner.next()) handle();
      await onBytes?.(piece.length);
    }
  } catch (error) {
    if (error instanceof FoodDataProblem) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new FoodDataProblem(`${file.name} cannot be read to its end (${reason}). Download it again.`, {
      cause: error,
    });
  }
  if (scanner.isInsideQuotes()) throw cutOff(file);
  const expected = scanner.headerWidth;
  if (scanner.last()) {
    if (places !== null && scanner.width < expected) throw cutOff(file);
    handle();
  }
  if (places === null) throw new FoodDataProblem(`${file.name} is empty.`);
}

function cutOff(file: DownloadFile): FoodDataProblem {
  return new FoodDataProblem(
    `${file.name} ends in the middle of a row: the download was cut off. Download it again.`,
  );
}

function placesOf(file: DownloadFile, columns: readonly string[], header: Scanner): number[] {
  const names = Array.from({ length: header.width }, (_, index) =>
    header
      .text(index)
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  header.headerWidth = header.width;
  return columns.map((column) => {
    const optional = column.startsWith('(');
    const place = names.indexOf(optional ? column.slice(1, -1) : column);
    if (place < 0 && !optional)
      throw new FoodDataProblem(
        `${file.name} has no column "${column}" (it has ${names.slice(0, 12).join(', ')}): this is not the download that is expected.`,
      );
    return place;
  });
}

/** Finds rows and fields in bytes that come piece by piece. */
class Scanner implements CsvRow {
  line = 0;
  width = 0;
  headerWidth = 0;
  private bytes: Buffer = Buffer.alloc(0);
  /** Where the next row begins. */
  private at = 0;
  private lines = 1;
  private readonly starts = new Int32Array(512);
  private readonly ends = new Int32Array(512);
  private unfinishedInQuotes = false;

  add(piece: Buffer): void {
    this.bytes = this.at >= this.bytes.length ? piece : Buffer.concat([this.bytes.subarray(this.at), piece]);
    this.at = 0;
  }

  /** Moves to the next whole row; false when there is none yet. */
  next(): boolean {
    return this.scan(false);
  }

  /** Moves to what is left at the end of the file; false when nothing is. */
  last(): boolean {
    return this.at < this.bytes.length && this.scan(true);
  }

  isInsideQuotes(): boolean {
    return this.at < this.bytes.length && this.unfinishedInQuotes;
  }

  private scan(atEnd: boolean): boolean {
    const { bytes, starts, ends } = this;
    let position = this.at;
    let width = 0;
    let newlines = 0;
    this.unfinishedInQuotes = false;
    while (position < bytes.length) {
      let end = position;
      if (bytes[position] === quote) {
        end = this.closingQuote(position + 1);
        if (end < 0) {
          this.unfinishedInQuotes = true;
          return false;
        }
        newlines += this.newlinesWithin(position, end);
        starts[width] = position + 1;
        ends[width] = end;
        end += 1;
      } else {
        while (end < bytes.length && bytes[end] !== comma && bytes[end] !== newline) end++;
        starts[width] = position;
        ends[width] = end > position && bytes[end - 1] === carriageReturn ? end - 1 : end;
      }
      while (end < bytes.length && bytes[end] !== comma && bytes[end] !== newline) end++;
      width = Math.min(width + 1, 511);
      if (end >= bytes.length) {
        if (!atEnd) return false;
        return this.settle(width, bytes.length, newlines);
      }
      position = end + 1;
      if (bytes[end] === newline) return this.settle(width, position, newlines + 1);
    }
    if (!atEnd || width === 0) return false;
    return this.settle(width, bytes.length, newlines);
  }

  private settle(width: number, next: number, newlines: number): true {
    this.width = width;
    this.at = next;
    this.line = this.lines;
    this.lines += newlines;
    return true;
  }

  /** Place of the quote that ends a field; -1 when it is not there yet. Doubled quotes are part of the text. */
  private closingQuote(from: number): number {
    const { bytes } = this;
    let end = bytes.indexOf(quote, from);
    while (end >= 0 && bytes[end + 1] === quote) end = bytes.indexOf(quote, end + 2);
    return end;
  }

  private newlinesWithin(from: number, to: number): number {
    let count = 0;
    for (
      let at = this.bytes.indexOf(newline, from);
      at >= 0 && at < to;
      at = this.bytes.indexOf(newline, at + 1)
    )
      count += 1;
    return count;
  }

  text(column: number): string {
    if (column < 0 || column >= this.width) return '';
    const text = this.bytes.toString('utf8', this.starts[column], this.ends[column]);
    return text.includes('""') ? text.replaceAll('""', '"') : text;
  }

  number(column: number): number {
    if (column < 0 || column >= this.width) return Number.NaN;
    const end = this.ends[column] ?? 0;
    let at = this.starts[column] ?? 0;
    if (at === end) return Number.NaN;
    const isNegative = this.bytes[at] === 45;
    if (isNegative) at += 1;
    let value = 0;
    let scale = 0;
    for (; at < end; at++) {
      const byte = this.bytes[at] ?? 0;
      if (byte >= 48 && byte <= 57) {
        value = value * 10 + byte - 48;
        scale *= 10;
      } else if (byte === 46 && scale === 0) scale = 1;
      else return Number(this.text(column).trim() || 'none');
    }
    const size = scale > 1 ? value / scale : value;
    return isNegative ? -size : size;
  }
}
