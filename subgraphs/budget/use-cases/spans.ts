import type { LocalDate } from '@progressive/quantities';
import { callerError } from '@progressive/subgraph-server';
import type { Span } from '../domain/recurrence.js';

/** Most days a plan or a look ahead covers. */
export const longestHorizon = 92;

/** True for a horizon that can be planned. */
export function isHorizon(days: number): boolean {
  return days >= 1 && days <= longestHorizon;
}

/** Checks a span. @throws BAD_USER_INPUT unless it has 1 to 92 days. */
export function spanOf(startDate: LocalDate, horizonDays: number): Span {
  if (!isHorizon(horizonDays)) {
    throw callerError('BAD_USER_INPUT', `A span has 1 to ${longestHorizon} days.`, 'horizonDays');
  }
  return { startDate, days: horizonDays };
}

/** Most days that a calendar shows. */
const longestCalendar = 400;

/** Checks the span of a calendar. @throws BAD_USER_INPUT unless it has 1 to 400 days. */
export function longSpanOf(startDate: LocalDate, horizonDays: number): Span {
  if (horizonDays < 1 || horizonDays > longestCalendar) {
    throw callerError('BAD_USER_INPUT', `A calendar has 1 to ${longestCalendar} days.`, 'horizonDays');
  }
  return { startDate, days: horizonDays };
}
