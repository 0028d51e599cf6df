import type { Bound, MealSlot, MinutesWish } from '../wishes.js';
import { extractMealSlots } from './extract-energy.js';

const minute = 'minutes?|mins?|min|minuets|m(?= (?:workout|session))';
const hour = 'hours?|hrs?|hr|h';
const spans = new RegExp(
  String.raw`\b(?:(\d+(?:[.,]\d+)?)\s?-?(?:${hour})(?:(?: and)? (\d+)\s?-?(?:${minute}))?|(\d+)(?:\s?(?:-|to)\s?(\d+))?\s?-?(?:${minute}))\b`,
  'g',
);
/** Forms without digits, rewritten so that one pattern reads all. */
const rewrites: readonly [RegExp, string][] = [
  [/\bhalf an hour\b|\bhalf-hour\b|\bhalf hour\b/g, '30 minutes'],
  [/\b(?:a )?quarter of an hour\b/g, '15 minutes'],
  [/\b(?:an|1) hour and a half\b|\b1 and a half hours?\b/g, '90 minutes'],
  [/\b(?:an|one|1) hour\b(?!(?: and)? \d)/g, '60 minutes'],
];

const cookingWords =
  /\b(?:cook\w*|prep\w*|recipes?|meals?|dinners?|lunch(?:es)?|breakfasts?|kitchen|ready|dish(?:es)?|food)\b/;
const workoutWords =
  /\b(?:work ?outs?|train(?:ing|ings)?|exercis\w*|sessions?|gym|run(?:s|ning)?|lift\w*|cardio|yoga|hiit|sweat|stretch\w*|routine|circuit|mobility|split)\b/;

/** Limits on time with what they limit. @param text plain text. */
export function extractMinutes(text: string): MinutesWish[] {
  const rewritten = rewrites.reduce((current, [pattern, by]) => current.replace(pattern, by), text);
  return [...rewritten.matchAll(spans)].flatMap((match): MinutesWish[] => {
    const minutes = minutesOf(match);
    if (minutes < 1 || minutes > 10_080) return [];
    const before = rewritten.slice(Math.max(0, match.index - 45), match.index);
    const after = rewritten.slice(match.index + match[0].length, match.index + match[0].length + 40);
    if (/\b(?:last|past|previous|every|for the) $/.test(before) || /^ ago\b/.test(after)) return [];
    const activity = activityOf(before, after, rewritten);
    const slots = activity === 'cooking' ? slotsIn(before, after) : [];
    const wish: MinutesWish = {
      ...(slots.length === 0 ? {} : { slots }),
      minutes,
      activity,
      scope: scopeOf(after, activity),
      bound: boundOf(before, after),
      on: /\bweekends?\b/.test(before + after)
        ? 'weekends'
        : /\bweek ?days?\b|\bworkdays?\b/.test(before + after)
          ? 'weekdays'
          : 'any-day',
      phrase: match[0],
    };
    return [wish];
  });
}

/** The meals named in the clause of the number. */
function slotsIn(before: string, after: string): MealSlot[] {
  const last = before.split(/[,;.]/).at(-1) ?? '';
  return extractMealSlots(`${last} ${after.split(/[,;.]| and /)[0] ?? ''}`);
}

function minutesOf(match: RegExpExecArray): number {
  const [, hours, extra, least, most] = match;
  if (hours !== undefined) return Math.round(Number(hours.replace(',', '.')) * 60) + Number(extra ?? 0);
  return Number(most ?? least);
}

/** The nearest word decides, words after the number first; then the whole text. */
function activityOf(before: string, after: string, text: string): MinutesWish['activity'] {
  const clause = after.split(/[,;.]| and /)[0] ?? '';
  const asWorkout = workoutWords.exec(clause)?.index ?? 99;
  const asCooking = cookingWords.exec(clause)?.index ?? 99;
  if (asWorkout !== asCooking) return asWorkout < asCooking ? 'workout' : 'cooking';
  const nearest = (pattern: RegExp) =>
    Math.max(-1, ...[...before.matchAll(new RegExp(pattern, 'g'))].map(({ index }) => index));
  const [workoutAt, cookingAt] = [nearest(workoutWords), nearest(cookingWords)];
  if (workoutAt !== cookingAt) return workoutAt > cookingAt ? 'workout' : 'cooking';
  const [isWorkout, isCooking] = [workoutWords.test(text), cookingWords.test(text)];
  return isWorkout === isCooking ? 'any' : isWorkout ? 'workout' : 'cooking';
}

/** "An hour a week" is of the week; "dinners under 30 minutes for a week" says how long the plan is, and so does "this week" of cooking. */
function scopeOf(after: string, activity: MinutesWish['activity']): MinutesWish['scope'] {
  const ofWeek = /^[^,;.]{0,22}(?<!\bfor )\b(?:a|per|each|every|this)\s?week\b|^ weekly\b/.exec(after);
  if (ofWeek !== null && !(activity === 'cooking' && ofWeek[0].endsWith('this week'))) return 'week';
  if (/^[^,;.]{0,22}\b(?:a|per|each|every)\s?(?:day|night|evening|morning|weekday)\b|^ daily\b/.test(after))
    return 'day';
  return 'each';
}

function boundOf(before: string, after: string): Bound {
  if (
    /\b(?:under|below|less than|at most|max|maximum|no more than|within|up to|only(?: have| got)?|in)\s*$/.test(
      before,
    )
  )
    return 'at-most';
  if (/\b(?:no|not|never|\w+n't|dont|cannot)\b[^,;.]{0,30} (?:longer|more) than $/.test(before))
    return 'at-most';
  if (/^ (?:max|maximum|tops|or less|at most)\b/.test(after)) return 'at-most';
  if (/\b(?:at least|minimum|more than|over)\s*$/.test(before)) return 'at-least';
  return 'about';
}
