import type { LocalDate } from '@progressive/quantities';
import type { MealSlot } from '../routing/index.js';
import type { SaidSets } from './read-sets.js';

/** Something to write down, as a text says it. */
export type LogEntry =
  | { readonly kind: 'FOOD'; readonly date: LocalDate; readonly slot: MealSlot; readonly words: string }
  | {
      readonly kind: 'EXPENSE';
      readonly date: LocalDate;
      /** Minor units of the currency, not 0; below 0 for money back. */
      readonly amountMinor: number;
      readonly currency: string;
      readonly note: string;
    }
  | ({ readonly kind: 'SETS'; readonly date: LocalDate } & SaidSets)
  | { readonly kind: 'WEIGHT'; readonly date: LocalDate; readonly weightKg: number };

/** Entries of one kind. */
export type LogEntryOf<Kind extends LogEntry['kind']> = Extract<LogEntry, { kind: Kind }>;

/** Why words are not written down, and what can be said instead: nothing is ever guessed into a log. */
export interface LogProblem {
  readonly kind: 'UNCLEAR';
  readonly message: string;
  readonly waysOut: readonly string[];
}

export function unclear(message: string, ...waysOut: string[]): LogProblem {
  return { kind: 'UNCLEAR', message, waysOut };
}

export function isProblem(read: object): read is LogProblem {
  return 'kind' in read && read.kind === 'UNCLEAR';
}

/** All entries of a text, or the first problem with one of them: a text is written down as a whole or not at all. */
export function entriesOf(
  read: readonly (LogEntry | LogProblem | null)[],
): readonly LogEntry[] | LogProblem | null {
  const told = read.filter((each) => each !== null);
  const problem = told.find(isProblem);
  if (problem !== undefined) return problem;
  const entries = told.filter((each) => !isProblem(each));
  return entries.length === 0 ? null : entries;
}
