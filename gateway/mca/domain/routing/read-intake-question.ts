import type { LocalDate } from '@progressive/quantities';
import { extractDayWords } from './extract/extract-day-words.js';
import { extractMealSlots } from './extract/extract-energy.js';
import { toPlainText } from './extract/plain-text.js';
import { stripCourtesy } from './strip-courtesy.js';
import type { MacroNutrient, MealSlot } from './wishes.js';

/** What of the food log is asked about. */
export type IntakeNutrient = 'energy' | MacroNutrient;

/** A question about what a person has eaten on a day, or has left of it. */
export interface IntakeQuestion {
  readonly nutrient: IntakeNutrient;
  /** Not after today. */
  readonly day: LocalDate;
  /** Meals that are meant; empty = the whole day. */
  readonly slots: readonly MealSlot[];
  /** Whether the foods themselves are asked for: "what did I eat today?" */
  readonly namesFoods: boolean;
}

const names: readonly (readonly [IntakeNutrient, string])[] = [
  ['energy', 'calories?|kilocalories|cals?|kcals?|calorie|energy'],
  ['protein', 'prot(?:ei|ie)ns?'],
  ['carbohydrate', '(?:net )?carbs?|carbohydrates?'],
  ['saturated-fat', 'saturated fats?|sat fats?'],
  ['fat', 'fats?'],
  ['fibre', 'fib(?:re|er)'],
  ['sugar', 'sugars?'],
  ['sodium', 'sodium|salt'],
];
const nutrient = `(?<nutrient>${names.map(([, words]) => words).join('|')})`;
const aim = '(?: (?:goal|target|limit|budget|allowance|intake|count|total|number)s?)?';
const eaten =
  '(?:eaten|eat|ate|had|have|consumed?|taken in|gotten|got|get|logged|log|tracked|track|used(?: up)?)';

/** Where a question begins; its end may only say when, see {@link ending}, so that "in an apple" is a question about a food. */
const forms: readonly RegExp[] = [
  `how (?:much|many)(?: grams of| g of)? ${nutrient} (?:(?:have|had|did|do) (?:i|we) (?:already |just |actually )*${eaten}|i(?:'ve| have)? (?:eaten|ate|had|consumed)|(?:is|are|was|were) in my (?:day|log|food log|diary))`,
  `(?:what(?:'s| is| was| are| were) |how(?:'s| is| are| was| were) |(?:show|tell) (?:me )?)?(?:my|today's|yesterday's) (?:daily |total )?${nutrient}${aim}`,
  `${nutrient} (?:eaten|consumed|logged)`,
  `how (?:much|many)(?: grams of| g of)?(?: more)? ${nutrient} (?:(?:do|have) i (?:still )?(?:have|got) (?:left|remaining|to go)|(?:is|are)(?: there)?(?: still)? (?:left|remaining)|left|remaining|to go|(?:can|may|could|should) i still (?:eat|have|get)|do i still (?:need|have))`,
  `how (?:much|many)(?: grams of| g of)? more ${nutrient} (?:can|may|could|should|do) i (?:eat|have|get|need)`,
  `how (?:much|many)(?: grams of| g of)? ${nutrient} (?:should i (?:eat|have|get)|do i need)`,
  `do i (?:still )?have (?:any |enough |some )?${nutrient} (?:left|remaining)`,
  `(?:(?:what(?:'s| is| are) )?my )?(?:remaining ${nutrient.replace('nutrient', 'remaining')}|${nutrient} (?:left|remaining))`,
  `(?:am i|was i|have i gone|did i go|have i been|did i stay|am i still) (?:already |still |way |far )*(?:over|under|within|below|above|past|on track (?:with|for|on)|close to|at)(?: on| with)? (?:my |the )?(?:daily )?${nutrient}${aim}`,
  `(?:did|have) i (?:already )?(?:hit|reach(?:ed)?|met|meet|exceed(?:ed)?|made|make|covered|stuck to) (?:my |the )?(?:daily )?${nutrient}${aim}`,
  `(?:have|did|am) i (?:eaten?|had|have|got(?:ten)?|get|eating|getting|eat) (?:too (?:many|much)|enough) ${nutrient}`,
].map((form) => new RegExp(`^${form}(?![\\w'])`));
const foodForms = /^what (?:(?:all )?did i (?:eat|have)|have i (?:eaten|had)|i(?:'ve| have) eaten)(?!\w)/;

const meal = '(?:breakfast|brunch|lunch|dinner|supper|snacks?)';
const ending = new RegExp(
  String.raw`^(?:[\s,.?!]|\b(?:so far|already|still|left|remaining|in total|total|altogether|over the day|all day|the whole day|for the day|(?:a|per|each|every) day|daily|to eat|yet|now|right now|for me|on|for|from|at|with|during|as a snack|my|and|${meal})\b)*$`,
);

/** Characters of a question; more is a story. */
const longest = 90;

/**
 * Reads a question about a person's own food log ("how many calories have I eaten today?", "am I over my carbs?"); null for all other
 * texts, such as one about a food. @param today the person's day.
 */
export function readIntakeQuestion(raw: string, today: LocalDate): IntakeQuestion | null {
  const text = stripCourtesy(toPlainText(raw).replaceAll('’', "'")).replace(/^and /, '');
  if (text.length > longest) return null;
  const found = forms.map((form) => form.exec(text)).find((match) => match !== null) ?? null;
  const foods = found === null ? foodForms.exec(text) : null;
  const begin = found ?? foods;
  if (begin === null) return null;
  const days = extractDayWords(text, today);
  if (!ending.test(withoutDays(text, days).slice(begin[0].length))) return null;
  const day = dayAskedAbout(days, today);
  if (day === null) return null;
  const isLeft = /\b(?:left|remaining|still|more|should|need)\b/.test(text);
  return {
    nutrient: nutrientIn(begin),
    day,
    slots: isLeft ? [] : extractMealSlots(text),
    namesFoods: foods !== null,
  };
}

type Days = ReturnType<typeof extractDayWords>;

function withoutDays(text: string, days: Days): string {
  return days.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** Today where no day is named; null for a span, several days or one to come. */
function dayAskedAbout(days: Days, today: LocalDate): LocalDate | null {
  const [only, ...others] = days;
  if (only === undefined) return today;
  if (others.length > 0 || only.until !== null) return null;
  return only.dates.find((date) => date <= today) ?? null;
}

function nutrientIn({ groups = {} }: RegExpExecArray): IntakeNutrient {
  const word = groups['nutrient'] ?? groups['remaining'] ?? 'calories';
  return names.find(([, words]) => new RegExp(`^(?:${words})$`).test(word))?.[0] ?? 'energy';
}
