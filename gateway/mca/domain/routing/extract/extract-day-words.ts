import { addDays, isLocalDate, type LocalDate, weekdayOf } from '@progressive/quantities';
import { weekdayByName, weekdayNames } from './dates-in-words.js';

/** When in a day: the meals and starts of sessions that belong to it. */
export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening';

/** Days that words name, before it is known which days the plan has. */
export interface DayWords {
  /** Days that the words may mean, the likeliest first; the first one of a span. */
  readonly dates: readonly LocalDate[];
  /** The last day of a span, the likeliest first; null for a single day. */
  readonly until: readonly LocalDate[] | null;
  readonly part: PartOfDay | null;
  /** Where the words begin in the text, and where they end. */
  readonly start: number;
  readonly end: number;
}

type Named = Pick<DayWords, 'dates' | 'part'> & { readonly until?: readonly LocalDate[] };

const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const monthStarts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const partWords: Readonly<Record<string, PartOfDay>> = {
  morning: 'morning',
  noon: 'midday',
  lunchtime: 'midday',
  lunch: 'midday',
  afternoon: 'afternoon',
  evening: 'evening',
  eve: 'evening',
  night: 'evening',
  dinnertime: 'evening',
};
const part = String.raw`(?:(?:'s|s)? (?:in the )?(morning|noon|lunchtime|afternoon|evening|eve|night)\b)?`;

/** In order: words that a longer form has taken are not read again. Weeks end on Sunday; "this week" is seven days from today. */
const forms: readonly [RegExp, (match: RegExpExecArray, today: LocalDate) => Named][] = [
  [/\b(\d{4}-\d{2}-\d{2})\b/, ([, date = '']) => ({ dates: isLocalDate(date) ? [date] : [], part: null })],
  [
    new RegExp(
      String.raw`\b(?:(?:${weekdayNames}),? )?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}\b${part}`,
    ),
    ([, day, name = '', when], today) => named(datesOf(today, Number(day), monthOf(name)), when),
  ],
  [
    new RegExp(
      String.raw`\b(?:(?:${weekdayNames}),? )?${month} (?:the )?(\d{1,2})(?:st|nd|rd|th)?\b(?! ?(?:min|kg|g\b|kcal))${part}`,
    ),
    ([, name = '', day, when], today) => named(datesOf(today, Number(day), monthOf(name)), when),
  ],
  [
    // Not the half of a cup, and not the cents of a price.
    /\b(?![1-9]\/[2348]\b)(\d{1,2})\/(\d{1,2})(?:\/(?:20)?\d{2})?\b|(?<=\bon |\bthe )(\d{1,2})\.(\d{1,2})\b\.?/,
    ([, a, b, dotted, dottedMonth], today) => ({
      dates: [
        ...datesOf(today, Number(b), Number(a)),
        ...datesOf(today, Number(a), Number(b)),
        ...datesOf(today, Number(dotted), Number(dottedMonth)),
      ],
      part: null,
    }),
  ],
  [
    new RegExp(String.raw`\b(?:(?:${weekdayNames}),? )?(?:on )?the (\d{1,2})(?:st|nd|rd|th)\b${part}`),
    ([, day, when], today) => named(datesOf(today, Number(day), null), when),
  ],
  [
    new RegExp(String.raw`\b(?:the )?day after tomorrow\b${part}`),
    ([, when], today) => named([addDays(today, 2)], when),
  ],
  [
    new RegExp(String.raw`\b(?:the )?day before yesterday\b${part}`),
    ([, when], today) => named([addDays(today, -2)], when),
  ],
  [
    new RegExp(String.raw`\b(?:tomorrow|tmrw|tmr|tmrow|2morrow)s?\b${part}`),
    ([, when], today) => named([addDays(today, 1)], when),
  ],
  [new RegExp(String.raw`\byesterdays?\b${part}`), ([, when], today) => named([addDays(today, -1)], when)],
  [/\blast night\b/, (_, today) => ({ dates: [addDays(today, -1)], part: 'evening' })],
  [/\b(?:tonight|tonite|2nite|tonights)\b/, (_, today) => ({ dates: [today], part: 'evening' })],
  [
    /\bthis (morning|lunchtime|afternoon|evening)\b/,
    ([, when = ''], today) => ({ dates: [today], part: partWords[when] ?? null }),
  ],
  [new RegExp(String.raw`\b(?:todays?)\b${part}`), ([, when], today) => named([today], when)],
  [
    /\bin (\d+) days?\b(?!'? time to)/,
    ([, days], today) => ({ dates: [addDays(today, Number(days))], part: null }),
  ],
  [
    /\b(an?|\d{1,3}) (day|week)s? ago\b/,
    ([, count, unit], today) => ({
      dates: [addDays(today, -(Number(count) || 1) * (unit === 'week' ? 7 : 1))],
      part: null,
    }),
  ],
  [/\bnext weekend\b/, (_, today) => weekend(addDays(sundayOf(today), 6))],
  [/\bthis weekend\b/, (_, today) => weekend(addDays(sundayOf(today), -1))],
  [
    /\b(?:the |at the |on the |over the )?weekend\b/,
    (_, today) => weekend(addDays(sundayOf(today), -1), addDays(sundayOf(today), 6)),
  ],
  [
    /\bnext week\b/,
    (_, today) => ({
      dates: [addDays(sundayOf(today), 1)],
      until: [addDays(sundayOf(today), 7)],
      part: null,
    }),
  ],
  [
    /\b(?:the rest of the|rest of the|the rest of this|rest of this) week\b/,
    (_, today) => ({ dates: [today], until: [sundayOf(today)], part: null }),
  ],
  [
    /\b(?:this|all|the whole|all this) week\b/,
    (_, today) => ({ dates: [today], until: [addDays(today, 6)], part: null }),
  ],
  [
    new RegExp(String.raw`\b(?:(next|last|this|coming) )?(${weekdayNames})\b${part}`),
    ([, which, name = '', when], today) => named(weekdays(name, which, today), when),
  ],
];

/** The days that a text names, in its order. @param text plain text, corrected. */
export function extractDayWords(text: string, today: LocalDate): DayWords[] {
  let rest = text;
  const found = forms.flatMap(([pattern, read]) => {
    const words: DayWords[] = [];
    for (;;) {
      const match = pattern.exec(rest);
      if (match === null) return words;
      const { index } = match;
      const end = index + match[0].length;
      rest = rest.slice(0, index) + '\u0000'.repeat(match[0].length) + rest.slice(end);
      if (isOrdinaryWord(text, index, match[0])) continue;
      const { until = null, ...named } = read(match, today);
      if (named.dates.length > 0) words.push({ ...named, until, start: index, end });
    }
  });
  return joinSpans(
    text,
    found.sort((a, b) => a.start - b.start),
    today,
  );
}

const through = /^\s*(?:-|to|through|thru|till|til|until|up to)\s*(?:and including )?$/;

/** "wednesday to friday" and "until friday" are spans; so is "for 3 days". */
function joinSpans(text: string, words: readonly DayWords[], today: LocalDate): DayWords[] {
  const joined: DayWords[] = [];
  for (const each of words) {
    const last = joined.at(-1);
    const isEnd = last !== undefined && last.until === null && through.test(text.slice(last.end, each.start));
    if (isEnd) joined[joined.length - 1] = { ...last, until: each.dates, part: null, end: each.end };
    else if (last === undefined && until.test(text.slice(0, each.start)))
      joined.push({ ...each, dates: [today], until: each.dates, part: null });
    else joined.push(each);
  }
  const count = /\bfor (\d{1,2}) (days?|nights?)\b/.exec(text);
  return count === null ? joined : counted(joined, count, today);
}

const until = /\b(?:until|till|til|up to)(?: the)? $/;

/** "away for 3 days from Tuesday": so many days from the only day that is named, or from today. */
function counted(joined: DayWords[], count: RegExpExecArray, today: LocalDate): DayWords[] {
  const [only, ...others] = joined;
  const days = Number(count[1]) - (count[2]?.startsWith('night') ? 0 : 1);
  if (others.length > 0 || days < 1 || (only !== undefined && only.until !== null)) return joined;
  const place = only ?? { dates: [today], start: count.index, end: count.index + count[0].length };
  return [{ ...place, part: null, until: place.dates.map((date) => addDays(date, days)) }];
}

function named(dates: readonly LocalDate[], when: string | undefined): Named {
  return { dates, part: partWords[when ?? ''] ?? null };
}

/** The weekday's next dates, then its last ones; today counts unless "next" or "last" is said. */
function weekdays(name: string, which: string | undefined, today: LocalDate): LocalDate[] {
  const ahead = (weekdayByName(name) - weekdayOf(today) + 7) % 7;
  const back = [ahead - 7, ahead - 14].map((days) => addDays(today, days));
  if (which === 'last') return back;
  const weeks = [0, 7, 14, 21, 28].map((days) => addDays(today, ahead + days));
  return which === 'next' && ahead === 0 ? weeks.slice(1) : [...weeks, ...back];
}

function weekend(...saturdays: readonly LocalDate[]): Named {
  return { dates: saturdays, until: saturdays.map((day) => addDays(day, 1)), part: null };
}

/** The Sunday that ends the week of a day. */
function sundayOf(day: LocalDate): LocalDate {
  return addDays(day, 7 - weekdayOf(day));
}

function monthOf(name: string): number {
  return monthStarts.indexOf(name.slice(0, 3)) + 1;
}

/** Dates of a day of the month, of this and the neighbouring months or years; those to come first. */
function datesOf(today: LocalDate, day: number, inMonth: number | null): LocalDate[] {
  const [year, now] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const months =
    inMonth === null
      ? [0, 1, -1].map((step) => ({
          year: year + Math.floor((now - 1 + step) / 12),
          month: ((now + 11 + step) % 12) + 1,
        }))
      : [0, 1, -1].map((step) => ({ year: year + step, month: inMonth }));
  const dates = months
    .map(({ year: y, month: m }) => `${y}-${String(m).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    .filter(isLocalDate);
  return [...dates.filter((date) => date >= today), ...dates.filter((date) => date < today)];
}

/** "sun", "sat" and "wed" are also words: "in the sun", "I sat". */
function isOrdinaryWord(text: string, index: number, words: string): boolean {
  const before = text.slice(0, index);
  return (
    (words === 'sun' && /\bthe $/.test(before)) || (words === 'sat' && /\b(?:i|we|he|she) $/.test(before))
  );
}
