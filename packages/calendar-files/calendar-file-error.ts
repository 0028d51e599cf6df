/** Why a calendar is refused as a whole; stable. */
export type CalendarFileProblem =
  | 'EMPTY_FILE'
  | 'NOT_TEXT'
  | 'NOT_A_CALENDAR'
  | 'BROKEN_FILE'
  | 'UNKNOWN_TIME_ZONE'
  | 'TOO_MANY_EVENTS'
  | 'TOO_MANY_TIMES';

/** A calendar that cannot be read. The message names the line where it can. */
export class CalendarFileError extends Error {
  override readonly name = 'CalendarFileError';
  readonly code: CalendarFileProblem;

  constructor(code: CalendarFileProblem, message: string) {
    super(message);
    this.code = code;
  }
}
