import { extractMealSlots, type MealSlot } from '../routing/index.js';
import { entriesOf, isProblem, type LogEntry, type LogProblem, unclear } from './log-entry.js';
import { splitTold } from './split-told.js';
import type { Told } from './told.js';
import { pieceDay } from './told-day.js';

const slotNames = String.raw`(?:breakfast|brekkie|brunch|lunch|dinner|supper|tea|snack)`;
const beginnings: readonly RegExp[] = [
  /^(?:please |pls )?(?:(?:can|could) you )?(?:log|logged|track|record|note(?: down)?|put(?: down)?|add|write down|save)\b:?(?: that)?/i,
  /^\s*(?:i|we)(?:'ve| have)?\b/i,
  /^\s*(?:just|also|then)\b/i,
  /^\s*(?:had|ate|eaten|eat|drank|finished)\b/i,
  /^\s*(?:just )?(?:finished )?(?:my )?(?:for )?/i,
];
/** How a meal is named beside the food; "breakfast burrito" names none. */
const meal = String.raw`\b(?:for|as|at) (?:my |a )?(?:late |early )?${slotNames}\b|(?:^|(?<=[,;] ))(?:my )?${slotNames}(?: was| is|:)`;
const asides: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:for|as|at) (?:my |a )?(?:late |early )?${slotNames}\b`, 'gi'),
  new RegExp(String.raw`^\s*(?:my )?${slotNames}(?: was| is|:|,)?\b:?`, 'i'),
  /\b(?:to|in|into) (?:my )?(?:food )?(?:diary|log|journal)\b/gi,
  /\b(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi,
  /\b(?:\w+ (?:days?|weeks?) ago|the day before yesterday|on \d{4}-\d{2}-\d{2})\b/gi,
  /\b(?:today|yesterday|tonight|last night|this (?:morning|afternoon|evening)|so far|please|pls)\b/gi,
];
const belowOne =
  /(?<![\p{L}\d./-])(?:[-−](?=\d)|minus )\d|(?<![\d.,/])0+(?:[.,]0+)?(?![\d.,/])\s|\b(?:zero|negative) /iu;

/** Foods of one meal, or of each meal that a text names; null when it names none. */
export function readFoods(told: Told): readonly LogEntry[] | LogProblem | null {
  const { text } = told;
  const odd = belowOne.exec(`${text} `);
  if (odd !== null)
    return unclear(
      `What was eaten is more than 0, and “${odd[0].trim()}” is not; nothing was logged. To take an entry back, say so.`,
      'I ate 2 bananas',
      'undo that',
    );
  const marks = [...text.matchAll(new RegExp(meal, 'gi'))];
  const isOne = new Set(marks.map(([mark]) => slotIn(mark))).size < 2;
  const pieces = isOne
    ? [text]
    : splitTold(
        text,
        marks.map(({ index }) => index),
      );
  if (pieces === null)
    return unclear(
      'I read several meals and cannot tell what belongs to which; nothing was logged.',
      'I ate two eggs for breakfast and a burger for lunch',
    );
  return entriesOf(pieces.map((piece) => foodOf(piece, told)));
}

function foodOf(said: string, { plain, wishes, today, hour }: Told): LogEntry | LogProblem | null {
  const day = pieceDay(said.toLowerCase(), plain, today);
  if (isProblem(day)) return day;
  const begun = beginnings.reduce((rest, pattern) => rest.replace(pattern, ''), said);
  const words = asides
    .reduce((rest, pattern) => rest.replace(pattern, ' '), begun)
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,-]+|[\s:,.!-]+$/g, '');
  const slot = slotIn(said) ?? wishes.mealSlots[0] ?? slotAt(hour);
  return words === '' ? null : { kind: 'FOOD', date: day.date, slot, words };
}

function slotIn(text: string): MealSlot | undefined {
  const [slot] = extractMealSlots(text.toLowerCase());
  return slot;
}

/** The meal that people eat at an hour, where they name none. */
function slotAt(hour: number): MealSlot {
  if (hour >= 4 && hour < 11) return 'breakfast';
  if (hour >= 11 && hour < 15) return 'lunch';
  return hour >= 17 && hour < 22 ? 'dinner' : 'snack';
}
