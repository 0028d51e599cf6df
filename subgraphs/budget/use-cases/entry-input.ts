import type { Money } from '@progressive/quantities';
import type { Frequency, Recurrence } from '../domain/recurrence.js';

type Nullable<Value> = Value | null | undefined;

/** A recurrence as a client sends it. */
export interface RecurrenceGiven {
  readonly frequency: Frequency;
  readonly anchorDate: string;
  readonly secondDayOfMonth?: Nullable<number>;
  readonly endDate?: Nullable<string>;
}

export function recurrenceOf(given: RecurrenceGiven): Recurrence {
  const { frequency, anchorDate } = given;
  return {
    frequency,
    anchorDate,
    secondDayOfMonth: given.secondDayOfMonth ?? null,
    endDate: given.endDate ?? null,
  };
}

/** An input object has no prototype; what is stored is a plain copy. */
export function moneyOf({ amountMinor, currency }: Money): Money {
  return { amountMinor, currency };
}

/** Text without its margins; null when nothing is left. */
export function textOf(text: Nullable<string>): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

/** The new value, where null empties the field and leaving it out keeps it. */
export function changed<Value>(given: Nullable<Value>, standing: Value | null): Value | null {
  return given === undefined ? standing : given;
}
