import { addDays, type LocalDate } from '@progressive/quantities';
import type { DayWords } from '../routing/index.js';
import type { Span } from './plan-view.js';

/** The calendar that words about days are read against. */
export interface Calendar {
  readonly today: LocalDate;
  /** Days of the plan; null when it has none. */
  readonly span: Span | null;
  /** Whether the words tell of what has happened. */
  readonly isPast: boolean;
}

/** Most days of one span. */
const longestSpan = 31;

/**
 * The days that words mean: of several the first one in the plan, on the side of today that the words tell of; where none
 * is in the plan, the likeliest by the calendar.
 */
export function daysMeant({ dates, until }: DayWords, calendar: Calendar): LocalDate[] {
  if (until !== null) return spanMeant(dates, until, calendar);
  const { span, today, isPast } = calendar;
  const inPlan = dates.filter((date) => span !== null && date >= span.from && date <= span.to);
  const onSide = (date: LocalDate) => (isPast ? date <= today : date >= today);
  const best = inPlan.find(onSide) ?? inPlan[0] ?? dates.find(onSide) ?? dates[0];
  return best === undefined ? [] : [best];
}

function spanMeant(
  dates: readonly LocalDate[],
  until: readonly LocalDate[],
  calendar: Calendar,
): LocalDate[] {
  const [from] = daysMeant({ dates, until: null, part: null, start: 0, end: 0 }, calendar);
  if (from === undefined) return [];
  const to = until.toSorted().find((date) => date >= from) ?? from;
  const days: LocalDate[] = [];
  for (let day = from; day <= to && days.length < longestSpan; day = addDays(day, 1)) days.push(day);
  return days;
}
