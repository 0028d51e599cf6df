/** Words that say nothing of a food. */
const empty = new Set([
  'a',
  'an',
  'and',
  'the',
  'of',
  'with',
  'in',
  'on',
  'for',
  'to',
  'from',
  'my',
  'some',
  'something',
  'like',
  'or',
]);

/** Words of a text as they are counted and looked up: lower case, without accents, letters and digits, 2 to 24 long. */
export function searchWords(text: string): string[] {
  const plain = /[^\p{ASCII}]/u.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text;
  return plain.toLowerCase().match(/[a-z0-9]{2,24}/g) ?? [];
}

/** The words of a search that can be looked for, at most eight; all of them when each says nothing. */
export function askedWords(search: string): string[] {
  const words = [...new Set(searchWords(search))];
  const telling = words.filter((word) => !empty.has(word));
  return (telling.length > 0 ? telling : words).slice(0, 8);
}

/** A bar code as 14 digits when the search is one (8, 12, 13 or 14 digits, blanks and hyphens allowed); else null. */
export function askedGtin(search: string): string | null {
  const digits = search.replace(/[\s-]/g, '');
  return /^(\d{8}|\d{12,14})$/.test(digits) ? digits.padStart(14, '0') : null;
}
