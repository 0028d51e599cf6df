import type { LocalDate } from '@progressive/quantities';

/**
 * When an event is: whole days, or a time of a day. A time with an IANA zone stays there; without one it floats, so that
 * it is at that hour wherever the person is.
 */
export type CalendarMoment =
  | { readonly date: LocalDate; readonly days: number }
  | {
      readonly date: LocalDate;
      /** 0 to 1439. */
      readonly startMinute: number;
      readonly minutes: number;
      /** E.g. `Europe/Berlin`; null floats. */
      readonly timeZone: string | null;
    };

/** A reminder that the person's own calendar shows. */
export interface CalendarAlarm {
  /** Before the start; of whole days before midnight, so 900 is nine in the morning of the day before. */
  readonly minutesBefore: number;
  readonly text: string;
}

/** An event of a calendar. */
export interface CalendarEvent {
  /** The same for the same thing in every version of the feed, or calendars show it twice. */
  readonly uid: string;
  readonly when: CalendarMoment;
  readonly title: string;
  readonly description?: string;
  readonly categories?: readonly string[];
  /** True for what takes no time, such as a bill: others still see the person as free. */
  readonly free?: boolean;
  readonly alarms?: readonly CalendarAlarm[];
}
