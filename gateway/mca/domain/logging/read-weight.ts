import { isProblem, type LogEntry, type LogProblem, unclear } from './log-entry.js';
import { readWritten } from './read-number.js';
import type { Told } from './told.js';
import { toldDay } from './told-day.js';

const unit = String.raw`(?<unit>kgs?|kilos?|kilograms?|lbs?|pounds?|stones?|st)\b(?: (?<pounds>\d{1,2})(?: ?(?:lbs?|pounds?))?\b)?`;
const number = String.raw`(?<sign>[-−]\s?|minus )?(?<![\d.,])(?<number>\d[\d.,]*(?<![.,]))`;
const weighed = new RegExp(
  String.raw`\b(?:weigh(?:t|ed|s|ing)?(?: in)?(?: at| is| was|:)?|scales? (?:says?|said|shows?|showed))(?: (?!\d)[\w']+){0,4}? ?${number}(?: ?${unit})?`,
);
const alone = new RegExp(
  String.raw`^(?:i'?m |i am |now )?${number} ?${unit}(?: today| this morning| now)?[.!]?$`,
);
/** Whose or which weight it is, where it is not what the person weighs now. */
const notOwn =
  /\b(?:goal|target|ideal|dream|used to|want to|wanna|would like to|should|until|less than|more than|lost|gain\w*)\b|\b(?:my|the|our|his|her|their|a|an) (?!weight\b|scales?\b|morning\b|body\b)\w+ weigh/;
const poundKg = 0.453_592_37;
const stoneKg = 6.350_293_18;
const limits = { least: 20, most: 400 };

/** What the person weighs, as a text says it; null when it says none. */
export function readWeight({ plain, today }: Told): LogEntry | LogProblem | null {
  const match = weighed.exec(plain) ?? alone.exec(plain);
  if (match === null || notOwn.test(plain)) return null;
  const weightKg = kilogramsOf(match);
  if (typeof weightKg !== 'number') return weightKg;
  const day = toldDay(plain, today);
  return isProblem(day) ? day : { kind: 'WEIGHT', date: day.date, weightKg };
}

function kilogramsOf({ groups }: RegExpExecArray): number | LogProblem {
  const { sign = '', number: written = '', unit: said = '', pounds = '0' } = groups ?? {};
  const value = readWritten(written, 2);
  if (value === null || said === '')
    return unclear(
      `I cannot tell which weight “${written}” is; nothing was logged. Say it with its unit.`,
      `my weight is ${written} kg`,
      `my weight is ${written} lb`,
    );
  const weightKg = Math.round(inKilograms(value, said, Number(pounds)) * 10) / 10;
  return sign === '' && weightKg >= limits.least && weightKg <= limits.most
    ? weightKg
    : unclear(
        `I write down weights from ${limits.least} to ${limits.most} kg, and “${sign}${written} ${said}” is none; nothing was logged.`,
        'my weight this morning was 81.2 kg',
      );
}

/** @param pounds those beside stones. */
function inKilograms(value: number, unit: string, pounds: number): number {
  if (unit.startsWith('s')) return value * stoneKg + pounds * poundKg;
  return unit.startsWith('k') ? value : value * poundKg;
}
