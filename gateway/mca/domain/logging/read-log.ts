import type { LocalDate } from '@progressive/quantities';
import { type Agent, extractDayWords, type MealSlot, toPlainText, type Wishes } from '../routing/index.js';
import { readSets, type SaidSets } from './read-sets.js';
import { type SpendingCategory, spendingCategory } from './spending-words.js';

/** Something to write down, as a text says it. */
export type LogEntry =
  | { readonly kind: 'FOOD'; readonly date: LocalDate; readonly slot: MealSlot; readonly words: string }
  | {
      readonly kind: 'EXPENSE';
      readonly date: LocalDate;
      /** Minor units of the currency, above 0. */
      readonly amountMinor: number;
      readonly currency: string;
      readonly category: SpendingCategory;
      readonly note: string;
    }
  | ({ readonly kind: 'SETS'; readonly date: LocalDate } & SaidSets)
  | { readonly kind: 'WEIGHT'; readonly date: LocalDate; readonly weightKg: number };

/** What a text is read against. */
export interface LogReading {
  /** As read, with the wishes that were found in it. */
  readonly text: string;
  readonly wishes: Wishes;
  /** The agents concerned, the leading one first. */
  readonly agents: readonly Agent[];
  readonly today: LocalDate;
  /** Hour of the person's day, 0 to 23. */
  readonly hour: number;
}

/** Reads what was eaten, spent, lifted or weighed; null when a text tells none of these so that it can be written down. */
export function readLog(reading: LogReading): LogEntry | null {
  const text = toPlainText(reading.text);
  const days = extractDayWords(text, reading.today);
  const date = dayOf(days, reading.today);
  const weight = readWeight(text);
  if (weight !== null) return { kind: 'WEIGHT', date, weightKg: weight };
  if (reading.agents[0] === 'budget') return readExpense(reading, text, date);
  if (reading.agents[0] === 'workout') {
    const sets = readSets(text);
    return sets === null ? null : { kind: 'SETS', date, ...sets };
  }
  return readFood(reading, date);
}

/** The last day that the words may mean: nothing is written down for days to come. */
function dayOf(days: ReturnType<typeof extractDayWords>, today: LocalDate): LocalDate {
  const past = days.flatMap(({ dates }) => dates).filter((date) => date <= today);
  return past.toSorted().at(-1) ?? today;
}

function readExpense({ wishes, text }: LogReading, plain: string, date: LocalDate): LogEntry | null {
  const [sum] = wishes.money;
  const paid = /\b(?:paid|pay|spent|cost|bought|expense:?|for|was) (\d+(?:\.\d{1,2})?)\b/.exec(plain);
  const amountMinor = sum?.amountMinor ?? (paid === null ? 0 : Math.round(Number(paid[1]) * 100));
  if (amountMinor <= 0) return null;
  return {
    kind: 'EXPENSE',
    date,
    amountMinor,
    currency: sum?.currency ?? 'USD',
    category: spendingCategory(plain),
    note: text.slice(0, 500),
  };
}

const weighed =
  /\b(?:weigh(?:t|ed|s|ing)?(?: in)?(?: at| is| was|:)?|scales? (?:says?|said|shows?|showed))\b.{0,20}?(\d{2,3}(?:[.,]\d{1,2})?) ?(kg|kilos?|lbs?|pounds?)?/;
const poundKg = 0.453_592_37;

function readWeight(text: string): number | null {
  const match =
    weighed.exec(text) ??
    /^(\d{2,3}(?:[.,]\d{1,2})?) ?(kg|kilos?|lbs?|pounds?)(?: today| this morning)?$/.exec(text);
  if (match === null) return null;
  const value = Number((match[1] ?? '').replace(',', '.'));
  const weightKg = Math.round(value * (/^(?:lb|pound)/.test(match[2] ?? '') ? poundKg : 1) * 10) / 10;
  return weightKg >= 20 && weightKg <= 400 ? weightKg : null;
}

const slotNames = String.raw`(?:breakfast|brekkie|brunch|lunch|dinner|supper|tea|snack)`;
const beginnings: readonly RegExp[] = [
  /^(?:please |pls )?(?:(?:can|could) you )?(?:log|logged|track|record|note(?: down)?|put(?: down)?|add|write down|save)\b:?(?: that)?/i,
  /^\s*(?:i|we)(?:'ve| have)?\b/i,
  /^\s*(?:just|also|then)\b/i,
  /^\s*(?:had|ate|eaten|eat|drank|finished)\b/i,
  /^\s*(?:just )?(?:finished )?(?:my )?(?:for )?/i,
];
const asides: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:for|as|at) (?:my |a )?(?:late |early )?${slotNames}\b`, 'gi'),
  new RegExp(String.raw`^\s*(?:my )?${slotNames}(?: was| is|:|,)?\b:?`, 'i'),
  /\b(?:to|in|into) (?:my )?(?:food )?(?:diary|log|journal)\b/gi,
  /\b(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi,
  /\b(?:today|yesterday|tonight|last night|this (?:morning|afternoon|evening)|so far|please|pls)\b/gi,
];

function readFood({ text, wishes, hour }: LogReading, date: LocalDate): LogEntry | null {
  const begun = beginnings.reduce((rest, pattern) => rest.replace(pattern, ''), text);
  const words = asides
    .reduce((rest, pattern) => rest.replace(pattern, ' '), begun)
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,-]+|[\s:,.!-]+$/g, '');
  return words === '' ? null : { kind: 'FOOD', date, slot: wishes.mealSlots[0] ?? slotAt(hour), words };
}

/** The meal that people eat at an hour, where they name none. */
function slotAt(hour: number): MealSlot {
  if (hour >= 4 && hour < 11) return 'breakfast';
  if (hour >= 11 && hour < 15) return 'lunch';
  return hour >= 17 && hour < 22 ? 'dinner' : 'snack';
}
