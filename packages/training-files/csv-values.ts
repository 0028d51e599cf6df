/**
 * A decimal number as apps of several countries write it: `62.5`, `62,5`, `1,234.5`. Undefined for anything else; null for
 * an empty cell.
 */
export function readDecimal(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const plain =
    trimmed.includes(',') && !trimmed.includes('.')
      ? trimmed.replace(',', '.')
      : trimmed.replaceAll(/,(?=\d{3}\b)/g, '');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return undefined;
  return Number(plain);
}

/** Seconds of `1h 13m`, `45min`, `90s`, `1:13:00`, `4380`; null when it is none of these. */
export function readDuration(text: string): number | null {
  const trimmed = text.trim().toLowerCase();
  if (/^\d+(\.\d+)?$/.test(trimmed)) return Number(trimmed);
  const clock = /^(?:(\d+):)?(\d{1,2}):(\d{2})$/.exec(trimmed);
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const parts = /^(?:(\d+)\s*h\w*)?\s*(?:(\d+)\s*m\w*)?\s*(?:(\d+)\s*s\w*)?$/.exec(trimmed);
  if (trimmed === '' || !parts) return null;
  return Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const isoLike =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(?:\s*(?:Z|UTC|[+-]\d{2}:?\d{2}))?$/i;
const dayFirst = /^(\d{1,2})\.? ([a-z]{3})[a-z]*\.?,? (\d{4})(?:,? (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/i;
const monthFirst =
  /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})(?:,?(?: at)? (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])m)?)?$/i;

/**
 * A moment as local time without a zone, `YYYY-MM-DDTHH:MM:SS`: `2026-11-22 18:05:00`, `22 Nov 2026, 18:05` (Hevy),
 * `Nov 22, 2026 6:05 PM`. Undefined for anything else or a day that does not exist.
 */
export function readLocalTime(text: string): string | undefined {
  const trimmed = text.trim();
  const iso = isoLike.exec(trimmed);
  if (iso) return compose(iso[1], Number(iso[2]), iso[3], iso.slice(4, 7));
  const day = dayFirst.exec(trimmed);
  if (day) return compose(day[3], monthOf(day[2]), day[1], day.slice(4, 7));
  const month = monthFirst.exec(trimmed);
  if (!month) return undefined;
  return compose(month[3], monthOf(month[1]), month[2], withHalf(month.slice(4, 7), month[7]));
}

function monthOf(name = ''): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** 12-hour clock to 24. */
function withHalf(time: (string | undefined)[], half: string | undefined): (string | undefined)[] {
  if (half === undefined) return time;
  const hour = (Number(time[0]) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return [String(hour), ...time.slice(1)];
}

function compose(
  year: string | undefined,
  month: number,
  day: string | undefined,
  time: readonly (string | undefined)[],
): string | undefined {
  const two = (value: string | number | undefined) => String(value ?? 0).padStart(2, '0');
  const text = `${year ?? ''}-${two(month)}-${two(day)}T${two(time[0])}:${two(time[1])}:${two(time[2])}`;
  const parsed = new Date(`${text}Z`);
  // The round trip refuses days such as 31 February, which Date would move.
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text) ? text : undefined;
}
