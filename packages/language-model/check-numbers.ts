const words: Readonly<Record<string, number>> = {
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
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  dozen: 12,
  twice: 2,
  double: 2,
  triple: 3,
  half: 0.5,
};
const written = new RegExp(
  String.raw`\d+(?:[,\u00a0\u202f]\d{3})*(?:\.\d+)?|\b(?:${Object.keys(words).join('|')})\b`,
  'gi',
);

/** All numbers that a text states, in digits or words; signs are ignored. "One" is left out: it is mostly a pronoun. */
export function numbersIn(text: string): number[] {
  return [...text.matchAll(written)].map(
    ([match]) => words[match.toLowerCase()] ?? Number(match.replace(/[,\u00a0\u202f]/g, '')),
  );
}

/** The numbers of a text that occur in none of the sources: an answer with any of these must not be shown. */
export function inventedNumbers(text: string, sources: readonly unknown[]): number[] {
  const known = new Set(sources.flatMap((source) => numbersWithin(source)));
  return numbersIn(text).filter((number) => !known.has(number));
}

function numbersWithin(source: unknown): number[] {
  if (typeof source === 'number') return [Math.abs(source)];
  if (typeof source === 'string') return numbersIn(source);
  if (Array.isArray(source)) return source.flatMap(numbersWithin);
  if (typeof source === 'object' && source !== null) return Object.values(source).flatMap(numbersWithin);
  return [];
}
