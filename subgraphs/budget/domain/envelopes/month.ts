/** A calendar month, `YYYY-MM`. */
export type Month = string & { readonly __brand?: 'Month' };

/** True for a month of the years 1970 to 2199. */
export function isMonth(text: string): boolean {
  return /^(19[7-9]\d|20\d\d|21\d\d)-(0[1-9]|1[0-2])$/.test(text);
}

/** Months since year 0. */
export function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** The inverse of {@link monthIndex}. */
export function monthAt(index: number): Month {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** A month moved by months, which may be negative. */
export function addMonths(month: Month, months: number): Month {
  return monthAt(monthIndex(month) + months);
}

/** All months from the first to the last, both inclusive; empty when the last is earlier. */
export function monthsThrough(first: Month, last: Month): Month[] {
  const from = monthIndex(first);
  return Array.from({ length: Math.max(0, monthIndex(last) - from + 1) }, (_, step) => monthAt(from + step));
}
