import type { LocalDate } from '@progressive/quantities';
import type { MealSlot } from '../wishes.js';
import { contentWords } from './content-words.js';
import { correctWords } from './correct-words.js';
import { type DayWords, extractDayWords } from './extract-day-words.js';
import { toPlainText } from './plain-text.js';
import { type ChangeVerb, readChangeVerb } from './read-change-verb.js';
import { splitDays } from './split-days.js';
import { splitReplacement } from './split-replacement.js';

/** What another dish should be more of. */
export type Leaning = 'CHEAPER' | 'QUICKER' | 'LIGHTER' | 'MORE_PROTEIN';

/** A change of the standing plan as a text says it; which meal or session it is, the plan decides. */
export interface ChangeWish {
  /** Null when the text names nothing that is done to a plan. */
  readonly verb: ChangeVerb | null;
  readonly slots: readonly MealSlot[];
  /** Whether meals or training are named; both false when the text leaves it to the agents. */
  readonly meals: boolean;
  readonly sessions: boolean;
  /** Days of what is to be changed, in the order of the text. */
  readonly days: readonly DayWords[];
  /** Where it shall go, or the day it is exchanged with; null when that is not said. */
  readonly target: DayWords | null;
  /** Days that it moves later (negative: earlier); null when the text names none. */
  readonly shiftDays: number | null;
  /** HH:MM; null when unstated. */
  readonly startTime: string | null;
  /** Words, in the singular, that may name the dish, session or exercise to change. */
  readonly named: readonly string[];
  /** Words for what shall stand there; empty when anything may. */
  readonly replacement: readonly string[];
  readonly leaning: Leaning | null;
  /** Whether it tells of what has happened. */
  readonly isPast: boolean;
  /** Whether "next" is said without a day: the next session, the next dinner. */
  readonly isNext: boolean;
}

const slotWords: readonly [MealSlot, RegExp][] = [
  ['breakfast', /\bbreakfasts?\b|\bbrekkie\b|\bbrekky\b|\bbrunch\b/],
  ['lunch', /\blunch(?:es)?\b|\blunchtime\b|\bmidday meal\b/],
  ['dinner', /\bdinners?\b|\bsuppers?\b|\bevening meal\b|\btonight'?s (?:meal|food|dish)\b|\bfor tea\b/],
  ['snack', /\bsnacks?\b/],
];
const sessionWords =
  /\b(?:work ?-?outs?|sessions?|train(?:ing|ings)?|gym|exercis\w*|lift(?:ing)?|runs?|running|cardio|yoga|hiit|swim|bike|ride|(?:leg|arm|push|pull|chest|back|upper|lower|full) (?:body )?day|(?:upper|lower|whole|full) body)\b/;
const mealWords =
  /\b(?:meals?|food|dish(?:es)?|recipes?|eat(?:ing)?|din(?:e|ing)|cook\w*|restaurant|takeaway)\b/;
const illWords =
  /\b(?:i'?m|i am|i feel|i've got|i have|i got|feeling|been|down with|came down with)\b.{0,20}\b(?:sick(?! of)|ill|(?:the |a )?(?:flu|cold|fever|stomach bug)|poorly|unwell)\b/;
const pastWords =
  /\b(?:missed|skipped|forgot|didn'?t|did not|couldn'?t|could not|haven'?t|slept|bailed|wasn'?t|ended up|ate|went)\b/;

/** A change as a text says it. Rules only: the same text and day give the same reading. */
export function extractChange(raw: string, today: LocalDate): ChangeWish {
  const text = correctWords(toPlainText(raw));
  const days = extractDayWords(text, today);
  const withoutDays = masked(text, days);
  const isMealNamed = mealWords.test(withoutDays) || slotWords.some(([, pattern]) => pattern.test(text));
  // Who is ill does not train; what is eaten then is a matter of its own.
  const sessions = sessionWords.test(withoutDays) || (illWords.test(text) && !isMealNamed);
  const verb = readChangeVerb(text, { sessions });
  const shiftDays = verb === 'MOVE' ? readShift(withoutDays) : null;
  const { from, target } = splitDays(text, days, verb);
  const { source, replacement } =
    verb === 'SWAP' ? splitReplacement(withoutDays) : { source: withoutDays, replacement: '' };
  const wished = contentWords(replacement);
  const slots = slotsIn(withoutDays, text, wished.length > 0 ? source : null);
  return {
    verb: verb !== 'MOVE' && isMoveByDays(text, { sessions, target }) ? 'MOVE' : verb,
    slots,
    meals: slots.length > 0 || mealWords.test(withoutDays),
    sessions,
    days: from,
    target,
    shiftDays,
    startTime: readStart(withoutDays),
    named: contentWords(source),
    replacement: wished,
    leaning: leanings.find(([, pattern]) => pattern.test(withoutDays))?.[0] ?? null,
    isPast: pastWords.test(text),
    isNext: /\bnext (?:work ?-?out|session|training|meal|breakfast|lunch|dinner|supper|run)\b/.test(text),
  };
}

/** The meals that a text names; those of what goes before those in the name of the dish that comes ("a breakfast bowl"). */
function slotsIn(withoutDays: string, text: string, source: string | null): MealSlot[] {
  const named = (part: string) => slotWords.filter(([, pattern]) => pattern.test(part)).map(([slot]) => slot);
  const going = source === null ? [] : named(source);
  return going.length > 0 ? going : [...new Set([...named(withoutDays), ...named(text)])];
}

const leanings: readonly [Leaning, RegExp][] = [
  ['CHEAPER', /\bcheap(?:er)?\b|\bless expensive\b|\bcosts? less\b/],
  ['QUICKER', /\bquick(?:er)?\b|\bfast(?:er)?\b|\bless (?:time|cooking)\b|\beasier\b|\bsimpler\b/],
  ['LIGHTER', /\blighter\b|\b(?:fewer|less) (?:calories|kcal)\b|\bsmaller\b/],
  ['MORE_PROTEIN', /\b(?:more|higher|high|extra)[ -](?:in )?protein\b/],
];

/** The text without the days, so that "sun" is no dish; lengths stay. */
function masked(text: string, days: readonly DayWords[]): string {
  return days.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** "can we do tomorrow's session on Saturday instead": no verb of moving, but two days. */
function isMoveByDays(
  text: string,
  { sessions, target }: { sessions: boolean; target: DayWords | null },
): boolean {
  return sessions && target !== null && !/\b(?:swap|replace|exchange|substitut)/.test(text);
}

function readShift(text: string): number | null {
  const match = /\b(?:by )?(an?|1|2|3|4|5|6) days? ?(earlier|sooner|forward|ahead|later|back)?\b/.exec(text);
  if (match === null) return null;
  const days = Number(match[1]) || 1;
  return /\b(?:earlier|sooner|forward|ahead)\b/.test(text) ? -days : days;
}

/** A time of day for a session: "at 7am", "to 18:30", "at half past" is not read. */
function readStart(text: string): string | null {
  const match =
    /\b(?:at|to|for|from|by|around) (\d{1,2})(?::(\d{2}))? ?(am|pm)?\b(?! ?(?:days?|min|people|kg|x|reps|sets|hours?))/.exec(
      text,
    ) ??
    /\b(\d{1,2})(?::(\d{2}))? ?(am|pm)\b/.exec(text) ??
    /\b(\d{1,2}):(\d{2})()\b/.exec(text);
  if (match === null) return null;
  const [, hours, minutes = '00', half] = match;
  if (half === undefined && match[2] === undefined && Number(hours) > 23) return null;
  const hour = (Number(hours) % (half ? 12 : 24)) + (half === 'pm' ? 12 : 0);
  return Number(minutes) > 59 ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
}
