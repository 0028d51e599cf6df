import { isJsonObject } from './json-values.js';

/** Most minutes that are believed: a ham hangs for weeks, but nobody stands by. */
const mostMinutes = 60 * 24 * 60;

const wordMinutes: readonly (readonly [RegExp, number])[] = [
  [/(\d+(?:[.,]\d+)?)\s*(?:days?|d)\b/i, 1440],
  [/(\d+(?:[.,]\d+)?)\s*(?:hours?|hrs?|h)\b/i, 60],
  [/(\d+(?:[.,]\d+)?)\s*(?:minutes?|mins?|m)\b/i, 1],
];

/** Minutes of an ISO 8601 duration (`PT1H30M`), of words ("1 hour 30 minutes") or of a plain number; null when unclear. */
export function readMinutes(value: unknown): number | null {
  if (typeof value === 'number') return believable(value);
  if (typeof value !== 'string') return null;
  const iso = isoMinutes(value.trim());
  if (iso !== null) return believable(iso);
  if (/^\d+$/.test(value.trim())) return believable(Number(value));
  let [total, found] = [0, false];
  for (const [pattern, minutes] of wordMinutes) {
    const match = pattern.exec(value);
    if (match === null) continue;
    total += Number((match[1] ?? '0').replace(',', '.')) * minutes;
    found = true;
  }
  return found ? believable(total) : null;
}

const isoDuration =
  /^P(?:0+Y)?(?:0+M)?(?:(\d+)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;

function isoMinutes(text: string): number | null {
  const parts = isoDuration.exec(text);
  if (parts === null) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  return (weeks * 7 + days) * 1440 + hours * 60 + minutes + seconds / 60;
}

function believable(minutes: number): number | null {
  return Number.isFinite(minutes) && minutes > 0 && minutes <= mostMinutes ? Math.round(minutes) : null;
}

const numberWords = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** "1 loaf", "one 9-inch pie": what is baked in one piece says nothing of how many it feeds. */
const onePiece =
  /\b(loaf|loaves|pies?|cakes?|tarts?|quiches?|batch(?:es)?|pans?|tins?|jars?|bowls?|pots?|inch|cm|recipe|pizzas?|bottles?)\b/i;

/**
 * Servings of "4", "Serves 4-6" (the first number), "12 muffins", "2 dozen", "1 loaf (12 slices)" or
 * `{ value: 8, unitText: "portions" }`; null when nothing is said that can be counted.
 */
export function readServings(values: readonly unknown[]): number | null {
  for (const value of values) {
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    const servings =
      typeof value === 'string'
        ? servingsOf(value)
        : isJsonObject(value)
          ? readServings([value['value']])
          : null;
    if (servings !== null) return servings;
  }
  return null;
}

function servingsOf(text: string): number | null {
  const digits = numberWords.reduce(
    (written, word, index) => written.replace(new RegExp(`\\b${word}\\b`, 'gi'), String(index + 1)),
    text,
  );
  const counted =
    /(\d+(?:[.,]\d+)?)(?:\s*[-–]\s*\d+)?\s*(?:slices|servings|portions|people|pieces)|(?<=\b(?:serves|feeds)\s{1,3})(\d+)/i.exec(
      digits,
    );
  const match = counted?.[1] ?? counted?.[2] ?? /-?\d+(?:[.,]\d+)?/.exec(digits)?.[0];
  if (match === undefined || (counted === null && onePiece.test(digits))) return null;
  return Number(match.replace(',', '.')) * (/\bdozen\b/i.test(digits) ? 12 : 1);
}
