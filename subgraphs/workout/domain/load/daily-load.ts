import { addDays, type LocalDate } from '@progressive/quantities';
import type { StoredActivity } from '../importing/training-import.js';
import type { LoggedSet } from '../log/logged-set.js';
import type { DayLoad } from './fitness-fatigue.js';
import {
  type LiftingDay,
  type LoadWeek,
  liftingDay,
  loadWeek,
  type PulseRange,
  sessionRpeLoad,
  type ToldEffort,
  trimp,
  trimpToSessionRpe,
} from './session-load.js';

/** A day of lifting with its date. */
export interface DatedLiftingDay extends LiftingDay {
  readonly date: LocalDate;
}

/** What a person said of days (by date) and activities (by id). */
export type ToldEfforts = ReadonlyMap<string, ToldEffort>;

const isDate = /^\d{4}-\d{2}-\d{2}$/;

/** Days with working sets, or with an effort that was told, in order. */
export function liftingDays(log: readonly LoggedSet[], efforts: ToldEfforts): DatedLiftingDay[] {
  const byDay = new Map<LocalDate, LoggedSet[]>();
  for (const date of efforts.keys()) if (isDate.test(date)) byDay.set(date, []);
  for (const set of log) {
    if (set.kind === 'WARM_UP') continue;
    const day = byDay.get(set.date) ?? [];
    day.push(set);
    byDay.set(set.date, day);
  }
  return [...byDay]
    .map(([date, sets]) => ({ date, ...liftingDay(sets, efforts.get(date)) }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Of an activity that nobody rated and that has no heart rate. */
const usualRpe = 5;

/** Load of each activity: as told, else by its heart rate, else by its minutes; all on the scale of session-RPE. */
export function enduranceLoads(
  activities: readonly StoredActivity[],
  pulse: PulseRange,
  efforts: ToldEfforts,
): DayLoad[] {
  return activities.map(({ activityId, startedAt, seconds, meanPulse }) => {
    const told = efforts.get(activityId);
    const measured = meanPulse === null ? null : trimp(seconds / 60, meanPulse, pulse) * trimpToSessionRpe;
    const load = told
      ? sessionRpeLoad(told.rpe, told.minutes)
      : (measured ?? sessionRpeLoad(usualRpe, seconds / 60));
    return { date: startedAt.slice(0, 10), load };
  });
}

/** One number for a day over lifting and endurance. */
export function dailyLoads(lifted: readonly DatedLiftingDay[], endurance: readonly DayLoad[]): DayLoad[] {
  return [...lifted.map(({ date, load }) => ({ date, load })), ...endurance];
}

/** The last weeks, each of seven days, the last ending today; oldest first. */
export function loadWeeks(loads: readonly DayLoad[], today: LocalDate, count: number): LoadWeek[] {
  const byDay = new Map<string, number>();
  for (const { date, load } of loads) byDay.set(date, (byDay.get(date) ?? 0) + load);
  return Array.from({ length: count }, (_, index) => {
    const endDate = addDays(today, -7 * (count - 1 - index));
    const daily = Array.from({ length: 7 }, (_each, back) => byDay.get(addDays(endDate, -back)) ?? 0);
    return loadWeek(endDate, daily);
  });
}
