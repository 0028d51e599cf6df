import { isLocalDate, type LocalDate } from '@progressive/quantities';
import { extractDayWords } from '../routing/index.js';
import { dayWords } from '../synthesis/plan-words.js';
import { type LogProblem, unclear } from './log-entry.js';

const vague =
  /\blast (?:week|month|year|weekend)\b|\bthe other (?:day|night|week)\b|\b(?:a few|several|some) days ago\b/;
const ahead = /^(?:next|coming)\b/;
const notYet =
  /\b(?:will|shall|going to|gonna|plan(?:ning)? to|want to|about to|need to|have to|has to|must|should|might|may|could|would like to|'ll|'d like to) (?:\w+ )?(?:eat|have|drink|spend|pay|buy|do|lift|train|weigh|order|cook)\b/;
const notDone =
  /\b(?:didn'?t|did not|haven'?t|have not|hasn'?t|never|don'?t|do not|won'?t|wasn'?t|couldn'?t|not) (?:\w+ ){0,2}?(?:eat|eaten|ate|have|had|drink|drank|spend|spent|pay|paid|buy|bought|do|did|done|lift|train|finish|finished|weigh|log|logged)\b/;

interface ToldDay {
  readonly date: LocalDate;
}

/** The day of a piece of a text: its own, or where it names none that of the whole text. */
export function pieceDay(piece: string, text: string, today: LocalDate): ToldDay | LogProblem {
  return toldDay(extractDayWords(piece, today).length > 0 ? piece : text, today);
}

/**
 * The day that a log is for: the last one that the words may mean, today where they name none. @param text plain text.
 */
export function toldDay(text: string, today: LocalDate): ToldDay | LogProblem {
  if (notDone.test(text)) return unclear('That has not happened, so there is nothing to log.', ...done);
  if (notYet.test(text)) return unclear('I write down what has happened; tell me once it has.', ...done);
  const [iso] = /\b\d{4}-\d{2}-\d{2}\b/.exec(text) ?? [];
  if (vague.test(text) || (iso !== undefined && !isLocalDate(iso))) return whichDay;
  const days = extractDayWords(text, today);
  const past = days.map(({ dates, until, start, end }) => {
    const isAhead = ahead.test(text.slice(start, end));
    const known = isAhead ? [] : dates.filter((date) => date <= today).toSorted();
    return { date: known.at(-1), isSpan: until !== null && dates[0] !== today, first: dates[0] ?? today };
  });
  const coming = past.find(({ date }) => date === undefined);
  if (coming !== undefined)
    return unclear(
      `${dayWords(coming.first)} has not come yet: I write down what has happened. Nothing was logged.`,
      ...done,
    );
  const dates = [...new Set(past.map(({ date }) => date))];
  if (dates.length > 1 || past.some(({ isSpan }) => isSpan)) return whichDay;
  return { date: dates[0] ?? today };
}

const done = ['I ate two eggs today', 'I spent $12 on coffee yesterday'];
const whichDay = unclear(
  'Which day was it? I write each entry down on one day; nothing was logged.',
  'I ate two eggs yesterday',
  'I spent $12 on coffee on Monday',
);
