/** An object of JSON whose fields are not known. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list as it is, nothing as an empty one, anything else as a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** The first text among values, tidied; empty when there is none. */
export function textOf(...values: readonly unknown[]): string {
  for (const value of values.flatMap(listOf)) {
    const text =
      typeof value === 'number' ? String(value) : typeof value === 'string' ? plainText(value) : '';
    if (text !== '') return text;
  }
  return '';
}

/** A finite number, or one written as text; else null. */
export function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value.replace(',', '.')) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  deg: '°',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  eacute: 'é',
  egrave: 'è',
  ntilde: 'ñ',
  uuml: 'ü',
};

/** Longest text of one field that is kept. */
const longestField = 4000;

/** Text without tags, entities and control characters, on one line. */
export function plainText(html: string): string {
  return html
    .slice(0, longestField)
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/&#x([0-9a-f]{1,5});/gi, (_, code: string) => letter(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,6});/g, (_, code: string) => letter(Number(code)))
    .replace(/&([a-z]+\d*);/gi, (entity, name: string) => entities[name.toLowerCase()] ?? entity)
    .replace(/[\p{Cc}\p{Zs}]+/gu, ' ')
    .trim();
}

function letter(code: number): string {
  const isLetter = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isLetter ? String.fromCodePoint(code) : ' ';
}
