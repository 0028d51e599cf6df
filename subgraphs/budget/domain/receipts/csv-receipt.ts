/** Columns of a receipt as CSV by what their headings say. */
const columns = {
  name: /^(?:item|name|description|product|article|text|artikel|bezeichnung|produkt)$/i,
  total: /^(?:amount|total|line total|sum|betrag|summe|gesamt)$/i,
  price: /^(?:price|unit price|preis|einzelpreis)$/i,
  count: /^(?:qty|quantity|count|menge|anzahl)$/i,
  size: /^(?:size|unit|pack|weight|einheit|gewicht)$/i,
  category: /^(?:category|kategorie)$/i,
} as const;
type Column = keyof typeof columns;

/** A row as the line that a person would type, and its category where the file has one. */
export interface CsvRow {
  readonly text: string;
  readonly category: string | null;
}

/**
 * Lines of a CSV receipt whose heading names at least an item and an amount or a price; null for any other text. With a
 * price and a quantity but no amount the price is that of one piece.
 */
export function csvReceipt(lines: readonly string[]): CsvRow[] | null {
  const first = lines.findIndex((line) => line !== '');
  const heading = lines[first] ?? '';
  const separator = [';', '\t', ',', '|'].find((each) => placesOf(heading, each) !== null);
  const places = separator === undefined ? null : placesOf(heading, separator);
  if (separator === undefined || places === null) return null;
  return lines.map((line, index) => {
    if (index <= first || line === '') return { text: '', category: null };
    const fields = splitCsv(line, separator);
    const of = (column: Column) => fields[places.get(column) ?? -1]?.trim() ?? '';
    const category = of('category');
    return { text: typedLine(of, places), category: category === '' ? null : category };
  });
}

function typedLine(of: (column: Column) => string, places: ReadonlyMap<Column, number>): string {
  const count = /^\d{1,3}$/.test(of('count')) ? of('count') : '';
  const amount = places.has('total') ? of('total') : times(of('price'), count);
  // A weight in the column of quantities, "0.412 kg", is a size.
  const size = [of('size'), count === '' ? of('count') : ''].join(' ').trim();
  return [count === '' || count === '1' ? '' : `${count} x`, of('name'), size, amount]
    .filter((part) => part !== '')
    .join(' ');
}

function times(price: string, count: string): string {
  const [, digits = '', fraction = ''] = /^[$€£]?\s?(\d+)(?:[.,](\d{1,3}))?$/.exec(price) ?? [];
  if (count === '' || count === '1' || digits === '') return price;
  const minor = Number(digits + fraction) * Number(count);
  if (fraction === '') return String(minor);
  const text = String(minor).padStart(fraction.length + 1, '0');
  return `${text.slice(0, -fraction.length)}.${text.slice(-fraction.length)}`;
}

function placesOf(heading: string, separator: string): ReadonlyMap<Column, number> | null {
  const found = new Map<Column, number>();
  splitCsv(heading, separator).forEach((field, index) => {
    const column = (Object.keys(columns) as Column[]).find((name) => columns[name].test(field.trim()));
    if (column !== undefined && !found.has(column)) found.set(column, index);
  });
  return found.has('name') && (found.has('total') || found.has('price')) ? found : null;
}

/** Fields of a line; quotes hold separators, doubled quotes are one. */
function splitCsv(line: string, separator: string): string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at] ?? '';
    if (letter === '"' && quoted && line[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === separator && !quoted) {
      fields.push(field);
      field = '';
    } else field += letter;
  }
  return [...fields, field];
}
