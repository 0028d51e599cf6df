import { entriesOf, isProblem, type LogEntry, type LogProblem, unclear } from './log-entry.js';
import { splitTold } from './split-told.js';
import type { Told } from './told.js';
import { pieceDay } from './told-day.js';

/** Sets of one exercise as they are said. */
export interface SaidSets {
  /** Words for the exercise. */
  readonly exercise: string;
  readonly sets: number;
  /** Repetitions of each set. */
  readonly reps: number;
  /** 0 for body weight alone. */
  readonly weightKg: number;
}

const poundKg = 0.453_592_37;
const most = { sets: 20, reps: 500, weightKg: 600 };

const count = String.raw`(?<![\d.,])(-?\d+)`;
/** Group 1 is the sets where there are two, the last group the repetitions. */
const schemes: readonly RegExp[] = [
  new RegExp(String.raw`${count} ?(?:x|×|by) ?(-?\d+)(?![\d.,]*\d)(?: reps?\b)?`),
  new RegExp(String.raw`${count} sets? (?:of |x |× ?)?(-?\d+)(?![\d.,]*\d)(?: reps?)?(?: of)?\b`),
  new RegExp(String.raw`${count} reps?(?: of)?\b`),
];
const anyScheme = new RegExp(schemes.map(({ source }) => source).join('|'), 'g');
const weight =
  /(?:\b(?:at|with|@|using|of)|@)? ?(?<![\d.,])(-?\d+(?:[.,]\d{1,2})?) ?-?(kg|kgs|kilos?|kilograms?|lbs?|pounds?)\b(?: (?:each|dumbbells?|on the bar))?/;
const bareWeight = /(?:\bat|@|\bwith) ?(-?\d+(?:[.,]\d{1,2})?)(?![\d.,]*\d)\b/;
const timeOfDay = /\b(?:at|around|from|until|to) \d{1,2}(?::\d{2})? ?(?:am|pm|o'?clock)\b|\b\d{1,2}:\d{2}\b/g;
const dated = /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,3} (?:days?|weeks?) ago\b/g;
const fillers =
  /\b(?:i|we|just|did|done|do|log|logged|track|record|note|note down|that|down|my|of|on|in|at|with|the|a|an|please|today|yesterday|(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|this morning|this evening|tonight|finished|for|new|pr|sets?|reps?|and|workout|session|gym|was)\b|[:;,.@!]/g;

/** Sets of one exercise, or of each that a text names; null when it tells no repetitions or no exercise. */
export function readSessionSets({ plain, today }: Told): readonly LogEntry[] | LogProblem | null {
  const marks = [...plain.matchAll(anyScheme)].map(({ index }) => index);
  if (marks.length === 0) return null;
  const pieces = marks.length === 1 ? [plain] : splitTold(plain, marks);
  if (pieces === null) return oneByOne;
  return entriesOf(
    pieces.map((piece) => {
      const sets = readSets(piece);
      if (sets === null || isProblem(sets)) return sets;
      const day = pieceDay(piece, plain, today);
      return isProblem(day) ? day : { kind: 'SETS', date: day.date, ...sets };
    }),
  );
}

/**
 * Reads one exercise with sets, repetitions and weight: "3x8 squats at 80 kg", "bench press 5 sets of 5 at 135 lb". Null
 * when repetitions or the exercise are not said. @param text plain text.
 */
function readSets(text: string): SaidSets | LogProblem | null {
  const scheme = findScheme(text);
  if (scheme === null) return null;
  const { sets, reps } = scheme;
  const rest = scheme.rest.replace(timeOfDay, ' ').replace(dated, ' ');
  const load = weight.exec(rest) ?? bareWeight.exec(rest);
  const weightKg = load === null ? 0 : inKilograms(load[1] ?? '', load[2]);
  const left = load === null ? rest : rest.replace(load[0], ' ');
  if (!within(sets, 1, most.sets) || !within(reps, 1, most.reps) || !within(weightKg, 0, most.weightKg))
    return unclear(
      `I write down 1 to ${most.sets} sets of 1 to ${most.reps} repetitions at 0 to ${most.weightKg} kg, and ${sets} × ${reps} at ${weightKg} kg is outside that; nothing was logged.`,
      example,
    );
  // A number that is read as nothing may change what was meant.
  if (/\d/.test(left)) return oneByOne;
  const exercise = left.replace(fillers, ' ').replace(/\s+/g, ' ').trim();
  return exercise === '' ? null : { exercise, sets, reps, weightKg };
}

const example = 'I did 3x8 squats at 80 kg';
const oneByOne = unclear(
  'I cannot tell which number is meant for what; nothing was logged. Say sets, repetitions and weight of each exercise once.',
  example,
  'I did 3x8 squats at 80 kg and 3x10 bench press at 60 kg',
);

/** Sets and repetitions, and what else the text says. */
function findScheme(
  text: string,
): { readonly sets: number; readonly reps: number; readonly rest: string } | null {
  for (const pattern of schemes) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [first = '1', second] = match.slice(1);
    const rest = text.replace(match[0], ' ');
    return second === undefined
      ? { sets: 1, reps: Number(first), rest }
      : { sets: Number(first), reps: Number(second), rest };
  }
  return null;
}

function within(value: number, least: number, limit: number): boolean {
  return value >= least && value <= limit;
}

function inKilograms(number: string, unit: string | undefined): number {
  const value = Number(number.replace(',', '.'));
  return Math.round(value * (/^(?:lb|pound)/.test(unit ?? '') ? poundKg : 1) * 100) / 100;
}
