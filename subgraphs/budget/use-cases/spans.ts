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
