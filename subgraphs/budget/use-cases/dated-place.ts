import type { LocalDate } from '@progressive/quantities';
import { callerError, decodeCursor } from '@progressive/subgraph-server';

/** A place in a list that is newest first: the day, and the row among those of the day. */
export interface DatedPlace {
  readonly date: LocalDate;
  readonly id: string;
}

/** What a cursor holds of a row. */
export function placeOf({ date, id }: DatedPlace): string {
  return `${date}|${id}`;
}

/** The place that a cursor names; null without one. @throws BAD_USER_INPUT for text that is no such cursor. */
export function placeAfter(cursor: string | null | undefined): DatedPlace | null {
  const place = decodeCursor(cursor);
  if (place === null) return null;
  const [date, id] = place.split('|');
  if (date === undefined || id === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    throw callerError('BAD_USER_INPUT', 'That is not a cursor of this list.', 'after');
  }
  return { date, id };
}
