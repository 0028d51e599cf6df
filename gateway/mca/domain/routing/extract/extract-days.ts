import type { Weekday } from '@progressive/quantities';
import type { DaysWish } from '../wishes.js';
import { weekdayByName, weekdayNames } from './dates-in-words.js';

const list = new RegExp(String.raw`\b(?:${weekdayNames})\b`, 'g');
/** Words that turn the list of weekdays after them into days to keep free. */
const unwanted =
  /\b(?:except|but not|not|no(?: \w+)?|never|without|skip|besides|apart from|other than|can'?t(?: \w+)?|rest|off|free|busy|unavailable|don'?t (?:train|work out|cook|run|lift))(?: (?:on|for|every))?(?: the)? *$/;

/** Weekdays named as wanted or unwanted and the number of sessions a week. @param text plain text. */
export function extractDays(text: string): DaysWish {
  const named = weekdayRuns(text).map(({ start, end, days }) => ({
    days,
    isUnwanted: unwanted.test(text.slice(0, start)) || /^ (?:off|free|is my rest)/.test(text.slice(end)),
  }));
  const parts = partsOfWeek(text);
  const excluded = daysOf([...named, ...parts].filter(({ isUnwanted }) => isUnwanted));
  // "20 minutes to cook on weekdays, gym mon wed fri": the named days are those of the training.
  const meant = named.some(({ isUnwanted }) => !isUnwanted) ? named : parts;
  const weekdays = daysOf(meant.filter(({ isUnwanted }) => !isUnwanted));
  return { weekdays: weekdays.filter((day) => !excluded.includes(day)), excluded, perWeek: perWeek(text) };
}

interface DaysInText {
  readonly days: readonly Weekday[];
  readonly isUnwanted: boolean;
}

/** Each day once, in the order of the week. */
function daysOf(mentions: readonly DaysInText[]): Weekday[] {
  return [...new Set(mentions.flatMap(({ days }) => days))].sort((a, b) => a - b);
}

const weekParts: readonly [RegExp, readonly Weekday[]][] = [
  [/\bweekends?\b|\bsaturdays? and sundays?\b/, [6, 7]],
  [/\bweekdays?\b|\bworkdays?\b/, [1, 2, 3, 4, 5]],
];

/** Weekdays and weekends in general; "this weekend" is a date. */
function partsOfWeek(text: string): DaysInText[] {
  return weekParts.flatMap(([pattern, days]): DaysInText[] => {
    const before = text.slice(0, pattern.exec(text)?.index ?? 0);
    if (!pattern.test(text) || /\b(?:this|the|next|last) $/.test(before)) return [];
    return [{ days, isUnwanted: unwanted.test(before) }];
  });
}

/** Weekdays that stand together: "mon/wed/fri", "tuesday, thursday and saturday", "mon to fri". */
function weekdayRuns(text: string): { start: number; end: number; days: Weekday[] }[] {
  const runs: { start: number; end: number; days: Weekday[] }[] = [];
  for (const match of text.matchAll(list)) {
    if (isOrdinaryWord(text, match.index, match[0])) continue;
    const day = weekdayByName(match[0]);
    const last = runs.at(-1);
    const gap = last ? text.slice(last.end, match.index) : '';
    const end = match.index + match[0].length;
    if (last && /^\s?(?:-|–|to|through|till|until)\s?$/.test(gap)) {
      last.days.push(...daysAfter(last.days.at(-1) ?? day, day));
      last.end = end;
    } else if (last && /^[\s,/&+]*(?:and|or|nor|,)?[\s,/&+]*(?:on )?$/.test(gap)) {
      last.days.push(day);
      last.end = end;
    } else {
      runs.push({ start: match.index, end, days: [day] });
    }
  }
  return runs.filter((run) => !/\b(?:last|since) $/.test(text.slice(0, run.start)));
}

/** "sun", "sat" and "wed" are also words: "in the sun", "I sat", "we wed". */
function isOrdinaryWord(text: string, index: number, name: string): boolean {
  return (
    (name === 'sun' && /\bthe $/.test(text.slice(0, index))) ||
    (name === 'sat' && /\b(?:i|we|he|she) $/.test(text.slice(0, index)))
  );
}

function daysAfter(from: Weekday, to: Weekday): Weekday[] {
  const count = (to - from + 7) % 7;
  return Array.from({ length: count }, (_, step) => (((from + step) % 7) + 1) as Weekday);
}

function perWeek(text: string): number | null {
  const match =
    /\b(\d+)(?:\s?(?:-|to|or)\s?\d+)?\s?(?:x|times|days?|sessions?|workouts?|runs?|trainings?|nights?|evenings?|mornings?)(?: \w+)? ?(?:a|per|each|every|\/|this|in the|weekly)\s?(?:week)?\b/.exec(
      text,
    ) ??
    /\b(\d+)[ -](?:day|session)s?[ -](?:split|program|programme|workout|training|routine|week)\b/.exec(
      text,
    ) ??
    /\b(\d+)x(?:\/| per | a | )?week\b/.exec(text);
  if (match) return inRange(Number(match[1]));
  const words: readonly [RegExp, number][] = [
    [/\bonce (?:a|per|each|every) week\b/, 1],
    [/\btwice (?:a|per|each|every)?\s?week(?:ly)?\b|\btwice weekly\b/, 2],
    [/\bthrice (?:a|per|each|every)?\s?week\b/, 3],
    [/\bevery other day\b/, 4],
    [
      /\b(?:every ?day|each day|daily) (?:workouts?|training|exercise|sessions?|runs?)\b|\b(?:train|work out|exercise|run|lift) (?:every ?day|daily)\b/,
      7,
    ],
  ];
  return words.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

function inRange(count: number): number | null {
  return count >= 1 && count <= 14 ? count : null;
}
