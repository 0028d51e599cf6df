import { addDays, daysBetween, type LocalDate, type Weekday, weekdayOf } from '@progressive/quantities';
import type { HorizonWish } from '../wishes.js';
import { dateInWords, weekdayByName, weekdayNames } from './dates-in-words.js';

/** The longest plan made at once, days. */
const longestDays = 28;

interface Span {
  readonly startDate: LocalDate;
  readonly days: number;
  readonly phrase: string;
}

type Rule = readonly [RegExp, (match: RegExpExecArray, today: LocalDate) => Omit<Span, 'phrase'> | null];

const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 28 };
const future = String.raw`(?<!\b(?:last|past|previous|each|every|per|times|days|sessions|workouts|x|hours?|minutes?|mins?|dollars|bucks|euros?|\d) )`;

/** In order: the first that matches decides. Weeks start on Monday; "this week" means seven days from today. */
const rules: readonly Rule[] = [
  [/\brest of (?:the|this|my) week\b/, (_, today) => ({ startDate: today, days: 8 - weekdayOf(today) })],
  [/\brest of (?:the|this) month\b/, (_, today) => until(today, addDays(firstOfNextMonth(today), -1))],
  [
    /\b(?:next|coming|following) (\d+)[ -]?(day|week|month|fortnight)s?\b/,
    (match, today) => counted(match, today),
  ],
  [
    /\b(?<!last |past |previous |within )(\d+)[ -](day|week|month|fortnight)s?\b(?! (?:ago|old|pregnant|streak|a week|per week|in a row|split))(?! of (?:progress|data|history))/,
    (match, today) => counted(match, today),
  ],
  [/\bnext (?:2 )?weekend\b/, (_, today) => ({ startDate: addDays(nextMonday(today), 5), days: 2 })],
  [/\b(?:this|the|at the|on the) weekend\b/, (_, today) => weekend(today)],
  [/\bnext fortnight\b|\bfortnight\b/, (_, today) => ({ startDate: today, days: 14 })],
  [/\bnext week\b/, (_, today) => ({ startDate: nextMonday(today), days: 7 })],
  [/\bnext month\b/, (_, today) => monthFrom(firstOfNextMonth(today))],
  [
    /\b(?:for|of) an? (week|month)\b|\ban? (week|month)(?:'?s)?(?: worth)? of\b|\ban? (?:whole|full|entire) (week|month)\b/,
    (match, today) => named(match, today),
  ],
  [
    new RegExp(
      String.raw`${future}\b(?:this|my|our|the|coming|whole|entire) (?:whole |entire |coming |full )?(week|month)\b(?!end)`,
    ),
    (match, today) => named(match, today),
  ],
  [
    new RegExp(
      String.raw`\b(?:from )?(${weekdayNames})\s?(?:-|–|to|through|till|until)\s?(${weekdayNames})\b`,
    ),
    weekdayRange,
  ],
  [
    /\b(?:tonight|today|this (?:evening|morning|afternoon))\b(?! (?:i|we) (?:ate|had|did|spent))/,
    (_, today) => ({ startDate: today, days: 1 }),
  ],
  [/\btomorrow\b/, (_, today) => ({ startDate: addDays(today, 1), days: 1 })],
  [
    new RegExp(
      String.raw`\b(?:until|till|til|by|before|through) (?:the )?(?:end of )?([a-z]+ ?\d*(?:st|nd|rd|th)?(?: (?:of )?[a-z]+)?)`,
    ),
    (match, today) => untilWords(match[1] ?? '', today),
  ],
  [
    /\b(weekly|monthly|daily) (?:meal |workout |training |budget |food |lifestyle )?(?:plan|menu|schedule|program|programme)\b/,
    (match, today) => ({ startDate: today, days: { weekly: 7, monthly: 28, daily: 1 }[match[1] ?? ''] ?? 7 }),
  ],
];

/** The days that a plan should cover, or null when the text names none. @param text plain text. */
export function extractHorizon(text: string, today: LocalDate): HorizonWish | null {
  const start = findStart(text, today);
  const span = findSpan(start ? text.replace(start.phrase, ' ') : text, today);
  if (!span && !start) return null;
  const startDate = start?.date ?? span?.startDate ?? today;
  const askedDays = Math.max(1, span?.days ?? 7);
  return {
    startDate,
    horizonDays: Math.min(askedDays, longestDays),
    clipped: askedDays > longestDays,
    askedDays,
    phrase: [span?.phrase, start?.phrase].filter((phrase) => phrase !== undefined).join(', '),
  };
}

function findSpan(text: string, today: LocalDate): Span | null {
  for (const [pattern, read] of rules) {
    const match = pattern.exec(text);
    const span = match ? read(match, today) : null;
    if (match && span) return { ...span, phrase: match[0].trim() };
  }
  return null;
}

function findStart(text: string, today: LocalDate): { date: LocalDate; phrase: string } | null {
  const match =
    /\b(?:starting|start|beginning|from)(?: on| from)? ((?:next )?[a-z]+(?: \d+(?:st|nd|rd|th)?)?|\d+(?:st|nd|rd|th)?(?: (?:of )?[a-z]+)?)(?! to\b| -)/.exec(
      text,
    );
  const date = match ? dateInWords(match[1] ?? '', today) : null;
  return match && date ? { date, phrase: match[0] } : null;
}

function counted(match: RegExpExecArray, today: LocalDate): Omit<Span, 'phrase'> | null {
  const days = Number(match[1]) * (unitDays[match[2] ?? ''] ?? 1);
  return days >= 1 && days <= 3660 ? { startDate: today, days } : null;
}

function named(match: RegExpExecArray, today: LocalDate): Omit<Span, 'phrase'> {
  const unit = match.slice(1).find((group) => group !== undefined) ?? 'week';
  return { startDate: today, days: unitDays[unit] ?? 7 };
}

function weekdayRange(match: RegExpExecArray, today: LocalDate): Omit<Span, 'phrase'> {
  const [from, to] = [weekdayByName(match[1] ?? ''), weekdayByName(match[2] ?? '')];
  return { startDate: nextOn(today, from), days: ((to - from + 7) % 7) + 1 };
}

function untilWords(words: string, today: LocalDate): Omit<Span, 'phrase'> | null {
  const date = dateInWords(words, today);
  return date === null ? null : until(today, date);
}

function until(today: LocalDate, last: LocalDate): Omit<Span, 'phrase'> {
  return { startDate: today, days: Math.max(1, daysBetween(today, last) + 1) };
}

/** `today` itself when it is that weekday. */
function nextOn(today: LocalDate, weekday: Weekday): LocalDate {
  return addDays(today, (weekday - weekdayOf(today) + 7) % 7);
}

function nextMonday(today: LocalDate): LocalDate {
  return addDays(today, 8 - weekdayOf(today));
}

function weekend(today: LocalDate): Omit<Span, 'phrase'> {
  return weekdayOf(today) === 7 ? { startDate: today, days: 1 } : { startDate: nextOn(today, 6), days: 2 };
}

function firstOfNextMonth(today: LocalDate): LocalDate {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}

function monthFrom(first: LocalDate): Omit<Span, 'phrase'> {
  return { startDate: first, days: longestDays };
}
