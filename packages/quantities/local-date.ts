/** A calendar day without a time zone, `YYYY-MM-DD` (ISO 8601). */
export type LocalDate = string & { readonly __brand?: 'LocalDate' };

/** ISO 8601 weekday: 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const dayMs = 86_400_000;

/** True for a real calendar day in the form `YYYY-MM-DD` (so not `2026-02-30`). */
export function isLocalDate(text: string): boolean {
  return text.length === 10 && !Number.isNaN(dayOfDigits(text));
}

/** Days since 1970-01-01; NaN for text that is no date. */
export function toEpochDay(date: LocalDate): number {
  const day = dayOfDigits(date);
  return Number.isNaN(day) ? Math.floor(Date.parse(`${date}T00:00:00Z`) / dayMs) : day;
}

/** The inverse of {@link toEpochDay}; an empty string for NaN. */
export function fromEpochDay(day: number): LocalDate {
  if (!Number.isFinite(day)) return '';
  if (!Number.isInteger(day) || day < firstPlainDay || day > lastPlainDay)
    return new Date(day * dayMs).toISOString().slice(0, 10);
  // Hinnant's days to civil: years begin in March, so that the leap day is the last of its year.
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const dayOfMonth = ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** 1000-01-01 and 9999-12-31: between them a year has four digits. */
const [firstPlainDay, lastPlainDay] = [-354_285, 2_932_896];

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Days since 1970-01-01 of a real day written `YYYY-MM-DD`, else NaN; without a `Date`, because ledgers ask millions of times. */
function dayOfDigits(text: string): number {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return Number.NaN;
  const digits = (at: number, end: number): number => {
    let value = 0;
    for (let index = at; index < end; index += 1) {
      const digit = text.charCodeAt(index) - 48;
      if (digit < 0 || digit > 9) return Number.NaN;
      value = value * 10 + digit;
    }
    return value;
  };
  const [year, month, day] = [digits(0, 4), digits(5, 7), digits(8, 10)];
  // NaN fails each of these comparisons.
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)))
    return Number.NaN;
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + ofYear - 719_468;
}

function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
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
