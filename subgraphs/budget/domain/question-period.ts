import { addDays, daysBetween, type LocalDate, weekdayOf } from '@progressive/quantities';

/** The days a question is about, both inclusive, and how to say so. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** E.g. "this week", "in October". */
  readonly words: string;
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };
/** Longer spans say nothing more and cost more. */
const mostDays = 366;

/**
 * The period a text names, seen from `today`; null when it names none.
 * @param direction ahead for what is due, back for what was spent.
 */
export function periodInText(text: string, today: LocalDate, direction: 'ahead' | 'back'): Period | null {
  return (
    namedDay(text, today) ??
    namedUnit(text, today) ??
    counted(text, today, direction) ??
    namedMonth(text, today)
  );
}

function namedDay(text: string, today: LocalDate): Period | null {
  const offsets: readonly (readonly [string, number])[] = [
    ['today', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
  ];
  const hit = offsets.find(([word]) => new RegExp(`\\b${word}\\b`).test(text));
  if (hit === undefined) return null;
  const date = addDays(today, hit[1]);
  return { from: date, to: date, words: hit[0] };
}

function namedUnit(text: string, today: LocalDate): Period | null {
  const match = /\b(this|last|previous|next|current|coming) (week|month|year)\b/.exec(text);
  if (match === null) return null;
  const which = match[1] ?? 'this';
  const unit = match[2] ?? 'month';
  const shift =
    which === 'last' || which === 'previous' ? -1 : which === 'next' || which === 'coming' ? 1 : 0;
  const word = shift < 0 ? 'last' : shift > 0 ? 'next' : 'this';
  return { ...unitAround(unit, today, shift), words: `${word} ${unit}` };
}

function unitAround(unit: string, today: LocalDate, shift: number): { from: LocalDate; to: LocalDate } {
  if (unit === 'week') {
    const from = addDays(today, 1 - weekdayOf(today) + 7 * shift);
    return { from, to: addDays(from, 6) };
  }
  const year = Number(today.slice(0, 4));
  if (unit === 'year') return { from: `${year + shift}-01-01`, to: `${year + shift}-12-31` };
  return monthSpan(year * 12 + Number(today.slice(5, 7)) - 1 + shift);
}

/** The calendar month that `today` lies in. */
export function monthOf(today: LocalDate): Period {
  return { ...unitAround('month', today, 0), words: 'this month' };
}

function monthSpan(index: number): { from: LocalDate; to: LocalDate } {
  const first = (month: number) =>
    `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  return { from: first(index), to: addDays(first(index + 1), -1) };
}

function counted(text: string, today: LocalDate, direction: 'ahead' | 'back'): Period | null {
  const match =
    /\b(?:next|last|past|coming|in|within|for)(?: the)?(?: next| last| past)? (\d{1,3}) (day|week|month|year)s?\b/.exec(
      text,
    );
  if (match === null) return null;
  const days = Math.min(mostDays, Math.max(1, Number(match[1]) * (unitDays[match[2] ?? 'day'] ?? 1)));
  const words = `${match[1]} ${match[2]}${match[1] === '1' ? '' : 's'}`;
  return direction === 'ahead'
    ? { from: today, to: addDays(today, days - 1), words: `in the next ${words}` }
    : { from: addDays(today, 1 - days), to: today, words: `in the last ${words}` };
}

/** A month by its name, the latest one that has begun. "May" must not be read out of "may I". */
function namedMonth(text: string, today: LocalDate): Period | null {
  const match = new RegExp(`\\b(?:in|during|for|of|since) (${months.join('|')})\\b`).exec(text);
  if (match === null) return null;
  const month = months.indexOf(match[1] ?? '');
  const year = Number(today.slice(0, 4)) - (month > Number(today.slice(5, 7)) - 1 ? 1 : 0);
  const name = match[1] ?? '';
  return { ...monthSpan(year * 12 + month), words: `in ${name.charAt(0).toUpperCase()}${name.slice(1)}` };
}

/** Number of days of a period. */
export function periodDays({ from, to }: Period): number {
  return daysBetween(from, to) + 1;
}
