import { addDays, isLocalDate, type LocalDate, type Weekday, weekdayOf } from '@progressive/quantities';

/** Names and usual short forms of the weekdays, for use inside a pattern. */
export const weekdayNames =
  'mon(?:day)?s?|tue(?:s(?:day)?)?s?|wed(?:nesday|s)?s?|thu(?:r(?:s(?:day)?)?)?s?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?';

const weekdayStarts = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const monthStarts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthPattern =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** The weekday that a name or short form means. @throws RangeError for another word. */
export function weekdayByName(name: string): Weekday {
  const index = weekdayStarts.indexOf(name.slice(0, 3));
  if (index < 0) throw new RangeError(`not a weekday: ${name}`);
  return (index + 1) as Weekday;
}

/**
 * The next day that words mean: "friday", "next monday", "tomorrow", "march", "march 3", "the 15th", "3rd of may",
 * "christmas", "summer"; null for other words. A month means its first day.
 */
export function dateInWords(words: string, today: LocalDate): LocalDate | null {
  const text = words.replace(/^(?:the|next|this|coming|early|mid|end of) /, '').trim();
  if (text === 'today' || text === 'tonight') return today;
  if (text.startsWith('tomorrow')) return addDays(today, 1);
  if (isLocalDate(text)) return text;
  return weekdayDate(text, today) ?? monthDate(text, today) ?? dayOfMonth(text, today) ?? feast(text, today);
}

function weekdayDate(text: string, today: LocalDate): LocalDate | null {
  const match = new RegExp(`^(?:${weekdayNames})(?= |$)`).exec(text);
  if (!match) return null;
  const ahead = (weekdayByName(match[0]) - weekdayOf(today) + 7) % 7;
  return addDays(today, ahead === 0 ? 7 : ahead);
}

function monthDate(text: string, today: LocalDate): LocalDate | null {
  const parts = text
    .replace(/\b(\d+)(?:st|nd|rd|th)\b/, '$1')
    .replace(' of ', ' ')
    .split(' ');
  const month = parts.find((part) => monthPattern.test(part));
  if (month === undefined) return null;
  const day = Number(parts.find((part) => /^\d{1,2}$/.test(part)) ?? '1');
  return upcoming(monthStarts.indexOf(month.slice(0, 3)) + 1, day, today);
}

function dayOfMonth(text: string, today: LocalDate): LocalDate | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(text);
  if (!match) return null;
  const [month, day] = [Number(today.slice(5, 7)), Number(match[1])];
  const sameMonth = dateOf(Number(today.slice(0, 4)), month, day);
  if (sameMonth !== null && sameMonth > today) return sameMonth;
  return month === 12 ? upcoming(1, day, today) : upcoming(month + 1, day, today);
}

const feasts: readonly [RegExp, number, number][] = [
  [/^(?:christmas|xmas)/, 12, 25],
  [/^new year/, 1, 1],
  [/^halloween/, 10, 31],
  [/^valentine/, 2, 14],
  [/^spring/, 3, 20],
  [/^summer/, 6, 21],
  [/^(?:autumn|fall)$/, 9, 22],
  [/^winter/, 12, 21],
];

function feast(text: string, today: LocalDate): LocalDate | null {
  const found = feasts.find(([pattern]) => pattern.test(text));
  return found ? upcoming(found[1], found[2], today) : null;
}

function upcoming(month: number, day: number, today: LocalDate): LocalDate | null {
  const year = Number(today.slice(0, 4));
  const thisYear = dateOf(year, month, day);
  return thisYear !== null && thisYear > today ? thisYear : dateOf(year + 1, month, day);
}

function dateOf(year: number, month: number, day: number): LocalDate | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isLocalDate(text) ? text : null;
}
