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

/** Named entities of HTML 4 from U+00A0 on, in their order. */
const latinEntities =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 ' +
  'acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml ' +
  'Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc ' +
  'Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml ' +
  'aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc ' +
  'otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const entities: ReadonlyMap<string, string> = new Map([
  ...latinEntities.split(' ').map((name, index) => [name, String.fromCodePoint(160 + index)] as const),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['frac13', '⅓'],
  ['frac23', '⅔'],
  ['frasl', '⁄'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bull', '•'],
  ['hellip', '…'],
  ['oelig', 'œ'],
  ['OElig', 'Œ'],
  ['trade', '™'],
]);

/** Longest text of one field that is kept. */
const longestField = 4000;

/** Text without tags, entities, control characters and marks of direction, on one line. */
export function plainText(html: string): string {
  const cut = html.slice(0, longestField);
  return decodeEntities(/&amp;#?\w+;/.test(cut) ? cut.replace(/&amp;(?=#?\w+;)/g, '&') : cut)
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/[\p{Cc}\p{Zs}]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .trim();
}

/** Text with its HTML entities as the letters they stand for; an unknown one stays. */
export function decodeEntities(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,5});/gi, (_, code: string) => letter(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,6});/g, (_, code: string) => letter(Number(code)))
    .replace(/&([a-z]+\d*);/gi, (entity, name: string) => entities.get(name) ?? entity);
}

function letter(code: number): string {
  const isLetter = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isLetter ? String.fromCodePoint(code) : ' ';
}
