/** Words that decide which part of a plan is meant; only these are corrected. */
const vocabulary = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'tomorrow',
  'yesterday',
  'tonight',
  'weekend',
  'breakfast',
  'lunch',
  'dinner',
  'supper',
  'snack',
  'workout',
  'session',
  'training',
  'travelling',
  'reschedule',
  'postpone',
  'replace',
  'restaurant',
] as const;

/** Words one letter away from the vocabulary that mean what they say. */
const ownWords = new Set(['sundae', 'traveling', 'straining', 'sessional', 'replaced', 'snacks']);

/**
 * The text with misspelled weekdays, meals and words for training put right: "wensday" is "wednesday". One wrong letter is
 * forgiven, two in words of eight and more. @param text plain text.
 */
export function correctWords(text: string): string {
  return text.replace(/[a-z]{4,}/g, (word) => {
    const isPlural = word.endsWith('s');
    const stem = isPlural ? word.slice(0, -1) : word;
    if (ownWords.has(word) || ownWords.has(stem) || isKnown(word) || isKnown(stem)) return word;
    const found = vocabulary.find((meant) => isNear(word, meant));
    if (found !== undefined) return found;
    const ofStem = isPlural ? vocabulary.find((meant) => isNear(stem, meant)) : undefined;
    return ofStem === undefined ? word : `${ofStem}s`;
  });
}

function isKnown(word: string): boolean {
  return (vocabulary as readonly string[]).includes(word);
}

function isNear(word: string, meant: string): boolean {
  const allowed = meant.length >= 8 ? 2 : 1;
  if (word[0] !== meant[0] || Math.abs(word.length - meant.length) > allowed) return false;
  return distance(word, meant) <= allowed;
}

/** Optimal string alignment: letters added, left out, changed or exchanged with their neighbour. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) current.push(cell(a, b, rows, current));
    rows.push(current);
  }
  return at(rows.at(-1), b.length);
}

/** The cell after the last one of the current row. */
function cell(a: string, b: string, rows: readonly number[][], current: readonly number[]): number {
  const [row, column] = [rows.length, current.length];
  const above = rows[row - 1];
  const isSame = a[row - 1] === b[column - 1];
  const changed = at(above, column - 1) + (isSame ? 0 : 1);
  const least = Math.min(changed, at(above, column) + 1, at(current, column - 1) + 1);
  const isExchange = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return isExchange ? Math.min(least, at(rows[row - 2], column - 2) + 1) : least;
}

function at(row: readonly number[] | undefined, column: number): number {
  return row?.[column] ?? Number.POSITIVE_INFINITY;
}
