import type { DayWords } from './extract-day-words.js';
import type { ChangeVerb } from './read-change-verb.js';

/** Where a thing is, and where it shall be. */
export interface SplitDays {
  readonly from: readonly DayWords[];
  readonly target: DayWords | null;
}

const towards = /(?:\b(?:to|onto|until|till|for)|->|=>|→)(?: the)? $/;
const onto = /(?:\b(?:to|onto|until|till|for|on)|->|=>|→)(?: the)? $/;
const exchanged = /(?:\b(?:to|onto|until|till|for|with)|->|=>|→)(?: the)? $/;
const away = /\b(?:instead of|not|than|from|rather than)(?: on| the| my)*(?: \w+ on)? $/;

/** Tells the day of a session or meal from the day that it shall go to. @param text plain text, corrected. */
export function splitDays(text: string, days: readonly DayWords[], verb: ChangeVerb | null): SplitDays {
  const [first, ...others] = days;
  if (first === undefined || !movable(verb, text)) return { from: days, target: null };
  if (others.length === 0 && first.until !== null) return splitSpan(text, first, verb);
  const span = days.find((day) => day.until !== null && towards.test(text.slice(0, day.start)));
  if (verb === 'MOVE' && span !== undefined)
    return { from: days.filter((day) => day !== span), target: span };
  const single = days.filter(({ until }) => until === null);
  const [only, ...more] = single;
  if (only === undefined) return { from: days, target: null };
  if (more.length === 0) return splitOne(text, only, { days, verb });
  return splitTwo(text, only, more);
}

/** "move it from Thursday to Friday" reads like a span. */
function splitSpan(text: string, span: DayWords, verb: ChangeVerb | null): SplitDays {
  const isWeek = /\bweek/.test(text.slice(span.start, span.end));
  if (verb !== 'MOVE' || isWeek || span.until === null) return { from: [span], target: null };
  return { from: [{ ...span, until: null }], target: { ...span, dates: span.until, until: null } };
}

/** A single day is where a session goes when words say so: "shift leg day to Saturday". */
function splitOne(
  text: string,
  day: DayWords,
  { days, verb }: { readonly days: readonly DayWords[]; readonly verb: ChangeVerb | null },
): SplitDays {
  const isOwner = /'s|s'/.test(text.slice(day.end, day.end + 2));
  const before = text.slice(0, day.start);
  // "put Monday's workout to 7am": the day is where it is.
  const hasTime = /^ *(?:to|at) \d/.test(text.slice(day.end));
  const isTarget = verb === 'MOVE' && !isOwner && !hasTime && (onto.test(before) || towards.test(before));
  return isTarget ? { from: [], target: day } : { from: days, target: null };
}

function splitTwo(text: string, first: DayWords, [second]: readonly DayWords[]): SplitDays {
  const both = [first, second].filter((day) => day !== undefined);
  const before = (day: DayWords) => text.slice(0, day.start);
  const source = both.find((day) => away.test(before(day)));
  const named = both.find((day) => day !== source && exchanged.test(before(day)));
  const target = named ?? (source === first ? second : source === undefined ? second : first) ?? null;
  return { from: both.filter((day) => day !== target).slice(0, 1), target };
}

/** Whether two days are a place and a new place; otherwise both are where it is. */
function movable(verb: ChangeVerb | null, text: string): boolean {
  if (verb === 'MOVE' || verb === 'SWAP') return true;
  const isMoved = /\binstead\b|\b(?:do|train|make|have) it\b|\bmake .{0,30}(?:up|into)\b/.test(text);
  return isMoved && (verb === 'MISSED' || verb === null);
}
