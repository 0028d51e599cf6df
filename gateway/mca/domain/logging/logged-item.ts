import type { LocalDate } from '@progressive/quantities';

/** An entry as an agent keeps it: what is needed to take it back. Plain data, kept with the answer. */
export type LoggedItem =
  | { readonly kind: 'FOOD'; readonly ids: readonly string[] }
  | { readonly kind: 'EXPENSE'; readonly id: string }
  | { readonly kind: 'SETS'; readonly setIds: readonly string[] }
  | {
      readonly kind: 'WEIGHT';
      readonly date: LocalDate;
      readonly weightKg: number;
      /** What was written for that day before; null for nothing. */
      readonly before: number | null;
    };
