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

function isoMinutes(text: string): number | null {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/i.exec(text);
  if (parts === null) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return days * 1440 + hours * 60 + minutes + Math.round(seconds / 60);
}

function believable(minutes: number): number | null {
  return Number.isFinite(minutes) && minutes > 0 && minutes <= mostMinutes ? Math.round(minutes) : null;
}

/** Servings of "4", "Serves 4-6" (the first number), "12 muffins" or 4; null when nothing is said. */
export function readServings(values: readonly unknown[]): number | null {
  for (const value of values) {
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    const match = typeof value === 'string' ? /-?\d+(?:[.,]\d+)?/.exec(value) : null;
    if (match !== null) return Number(match[0].replace(',', '.'));
  }
  return null;
}
