import { addDays, daysBetween, type LocalDate, weekdayOf } from '@progressive/quantities';
import type { BusyTime } from '../training-brief.js';

/** A stretch of a local day that an imported event takes. Minutes after midnight, end > start. */
export interface ImportedTime {
  readonly date: LocalDate;
  readonly startMinute: number;
  readonly endMinute: number;
  readonly summary: string | null;
}

/** A calendar of commitments, looked at or in use. */
export interface CommitmentCalendar {
  readonly id: string;
  readonly status: 'PREVIEWED' | 'APPLIED';
  readonly name: string;
  readonly fileName: string | null;
  /** Of the time-zone database. */
  readonly timeZone: string;
  /** Days it was read for. */
  readonly coversFrom: LocalDate;
  readonly coversUntil: LocalDate;
  readonly events: number;
  /** Times that are taken. */
  readonly timesTaken: number;
  readonly skipped: readonly { readonly reason: string; readonly count: number }[];
  readonly problems: readonly {
    readonly line: number;
    readonly summary: string | null;
    readonly message: string;
  }[];
  /** The first times, to look at. */
  readonly firstTimes: readonly ImportedTime[];
  readonly createdAt: Date;
}

/**
 * Imported times as busy times of a plan: what comes every week of the horizon becomes a weekly busy time, so that the
 * standard week is placed around it; the rest stays on its dates.
 * @param times any order, of any days. @param horizonDays of the plan.
 */
export function busyFromCalendar(
  times: readonly ImportedTime[],
  startDate: LocalDate,
  horizonDays: number,
): BusyTime[] {
  const groups = new Map<string, BusyTime[]>();
  for (const { date, startMinute, endMinute } of times) {
    const offset = daysBetween(startDate, date);
    if (offset < 0 || offset >= horizonDays) continue;
    const key = `${weekdayOf(date)}/${startMinute}/${endMinute}`;
    groups.set(key, [...(groups.get(key) ?? []), { date, startMinute, endMinute }]);
  }
  return [...groups.values()].flatMap((group) => weeklyOrDated(group, startDate, horizonDays));
}

function weeklyOrDated(group: readonly BusyTime[], startDate: LocalDate, horizonDays: number): BusyTime[] {
  const [first] = group;
  if (first?.date === undefined) return [];
  const weekday = weekdayOf(first.date);
  const toFirst = (weekday - weekdayOf(startDate) + 7) % 7;
  const times = Math.ceil((horizonDays - toFirst) / 7);
  const dates = new Set(group.map(({ date }) => date));
  const isWeekly =
    horizonDays >= 14 &&
    Array.from({ length: times }, (_, week) => addDays(startDate, toFirst + 7 * week)).every((date) =>
      dates.has(date),
    );
  const { startMinute, endMinute } = first;
  return isWeekly ? [{ weekday, startMinute, endMinute }] : [...group];
}
