/** A calendar day without a time zone, `YYYY-MM-DD` (ISO 8601). */
export type LocalDate = string & { readonly __brand?: 'LocalDate' };

/** ISO 8601 weekday: 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const dayMs = 86_400_000;

/** True for a real calendar day in the form `YYYY-MM-DD` (so not `2026-02-30`). */
export function isLocalDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && fromEpochDay(toEpochDay(text)) === text;
}

/** Days since 1970-01-01; NaN for text that is no date. */
export function toEpochDay(date: LocalDate): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / dayMs);
}

/** The inverse of {@link toEpochDay}; an empty string for NaN. */
export function fromEpochDay(day: number): LocalDate {
  return Number.isFinite(day) ? new Date(day * dayMs).toISOString().slice(0, 10) : '';
}

/** `date` moved by `days` (may be negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** Whole days from `start` to `end`; negative when `end` is earlier. */
export function daysBetween(start: LocalDate, end: LocalDate): number {
  return toEpochDay(end) - toEpochDay(start);
}

/** ISO weekday of `date`. 1970-01-01 was a Thursday (4). */
export function weekdayOf(date: LocalDate): Weekday {
  return (((((toEpochDay(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** Completed years between two days, as ages are counted. */
export function yearsBetween(birth: LocalDate, on: LocalDate): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** `count` consecutive days from `start`. */
export function dateRange(start: LocalDate, count: number): LocalDate[] {
  return Array.from({ length: count }, (_, offset) => addDays(start, offset));
}
