import {
  addDays,
  fromEpochDay,
  type LocalDate,
  toEpochDay,
  type Weekday,
  weekdayOf,
} from '@progressive/quantities';

/** Where a date on a Saturday or Sunday goes: nowhere, to the Friday before, or to the Monday after. */
export type WeekendMove = 'STAY' | 'EARLIER' | 'LATER';

/** The day of a month: as the recurrence says, the last, the last from Monday to Friday, or e.g. its second Tuesday. */
export type MonthDay = 'AS_TOLD' | 'LAST_DAY' | 'LAST_WORKDAY' | 'WEEKDAY';

/** How the date of a bill is found where a day of the month is not enough. */
export interface DueRule {
  readonly weekend: WeekendMove;
  readonly monthDay: MonthDay;
  /** Which of the month's, 1 to 4, or 5 for its last; only with WEEKDAY. */
  readonly ordinal: number | null;
  readonly weekday: Weekday | null;
}

export const plainRule: DueRule = { weekend: 'STAY', monthDay: 'AS_TOLD', ordinal: null, weekday: null };

/** Days that a rule can move a date, at most: from the first of a month to its last. */
export const farthestMove = 33;

/** The date of a rule in the month of a date of the plain recurrence. */
export function applyDueRule(date: LocalDate, rule: DueRule): LocalDate {
  const inMonth = monthDayOf(date, rule);
  const weekday = weekdayOf(inMonth);
  if (weekday <= 5 || rule.weekend === 'STAY') return inMonth;
  return addDays(inMonth, rule.weekend === 'EARLIER' ? 5 - weekday : 8 - weekday);
}

function monthDayOf(date: LocalDate, { monthDay, ordinal, weekday }: DueRule): LocalDate {
  switch (monthDay) {
    case 'AS_TOLD':
      return date;
    case 'LAST_DAY':
      return lastOfMonth(date);
    case 'LAST_WORKDAY': {
      const last = lastOfMonth(date);
      return addDays(last, Math.min(0, 5 - weekdayOf(last)));
    }
    case 'WEEKDAY':
      return nthWeekday(date, ordinal ?? 1, weekday ?? 1);
  }
}

function lastOfMonth(date: LocalDate): LocalDate {
  const inNext = addDays(`${date.slice(0, 7)}-01`, 31);
  return fromEpochDay(toEpochDay(`${inNext.slice(0, 7)}-01`) - 1);
}

function nthWeekday(date: LocalDate, ordinal: number, weekday: Weekday): LocalDate {
  if (ordinal >= 5) {
    const last = lastOfMonth(date);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = `${date.slice(0, 7)}-01`;
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (ordinal - 1));
}
