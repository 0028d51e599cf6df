const units: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const unitWords = Object.keys(units).join('|');
const tenWords = Object.keys(tens).join('|');
const compound = new RegExp(
  `\\b(?:(${unitWords}|an?|\\d+)[ -]hundred(?: and)?[ -]?)?(?:(?:(${tenWords})(?:[ -](${unitWords}))?)|(${unitWords}))?\\b`,
  'g',
);
/** "one" counts only before something countable: "this one" and "no one" are no numbers. */
const countable =
  /^[ -]?(?:day|week|month|year|hour|minute|person|people|time|meal|kilo|kg|dollar|euro|pound|egg|apple|banana|cup|slice|session|workout|gram|g\b|litre|liter|of us)/;

/**
 * The text in the one form that the extractors read: lower case, number words as digits ("ninety" is 90, "a couple of"
 * 2), thousands without separators.
 */
export function toPlainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:a |the )?couple(?: of)?\b(?= (?:days|weeks|months|hours|meals|times|eggs|of))/g, '2')
    .replace(/\b(?:a )?dozen\b/g, '12')
    .replace(compound, replaceNumber)
    .replace(/\b(\d+) thousand\b/g, (_, count: string) => String(Number(count) * 1000))
    .replace(/(\d),(?=\d{3}\b)/g, '$1');
}

function replaceNumber(
  match: string,
  hundreds: string | undefined,
  ten: string | undefined,
  tenUnit: string | undefined,
  unit: string | undefined,
  offset: number,
  whole: string,
): string {
  if (match.trim() === '') return match;
  if (match === 'one' && !countable.test(whole.slice(offset + 3))) return match;
  const value = hundredsOf(hundreds) + numberOf(tens, ten) + numberOf(units, tenUnit) + numberOf(units, unit);
  return String(value) + (match.endsWith(' ') ? ' ' : '');
}

/** "a hundred" is 100, "3 hundred" 300. */
function hundredsOf(count: string | undefined): number {
  if (count === undefined) return 0;
  return 100 * (/^an?$/.test(count) ? 1 : (units[count] ?? Number(count)));
}

function numberOf(table: Readonly<Record<string, number>>, word: string | undefined): number {
  return table[word ?? ''] ?? 0;
}

/** A number as written in plain text: "1.5k" is 1500, "12,50" is 12.5; NaN when it is none. */
export function readNumber(written: string): number {
  const factor = written.endsWith('k') ? 1000 : 1;
  return Number(written.replace(/k$/, '').replace(',', '.')) * factor;
}

/** True when a negation governs the words that start at `index`: "no", "not", "without", "don't want …". */
export function isNegated(text: string, index: number): boolean {
  return /\b(?:no|not|non|without|never|isn'?t|aren'?t|am not|don'?t|do not|doesn'?t|can'?t|cannot|won'?t|avoid(?:ing)?|except|instead of|rather than|stop(?:ped)?|no longer|anything but)(?:[ -](?:a|an|any|the|be|being|have|want|need|like|to|eat|eating|use|using|really|been|interested in|looking for|on|do|doing|got|own|strictly|more|go|going|my)){0,4}[ -]$/.test(
    text.slice(Math.max(0, index - 60), index),
  );
}
