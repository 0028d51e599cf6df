import type { LocalDate } from '@progressive/quantities';
import type { Wishes } from '../routing/index.js';

/** A text that tells of something to write down, and what it is read against. */
export interface Told {
  /** As the person said it. */
  readonly text: string;
  /** In small letters, with numbers in digits. */
  readonly plain: string;
  readonly wishes: Wishes;
  readonly today: LocalDate;
  /** Hour of the person's day, 0 to 23. */
  readonly hour: number;
  /** The person's currency, ISO 4217. */
  readonly currency: string;
}
