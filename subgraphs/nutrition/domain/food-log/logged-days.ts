import { daysBetween, type LocalDate } from '@progressive/quantities';
import { NUTRIENTS, nutrientIndex } from '../catalogue/nutrients.js';
import type { LoggedDay } from '../targets/adaptive-expenditure.js';
import { WINDOW_DAYS } from '../targets/adaptive-expenditure.js';
import type { BodyRecord, FoodLogEntry } from './food-log-entry.js';

const energy = nutrientIndex('energy_kcal');

/** A nutrient summed over entries. */
export interface LoggedAmount {
  readonly nutrientId: string;
  /** Sum of what is known. */
  readonly amount: number;
  /** Entries that state it, and all of them: where they differ, the sum is too low. */
  readonly known: number;
  readonly entries: number;
  /** Reference intake per day, where it stands beside one. */
  readonly recommended?: number | null;
  readonly upper?: number | null;
}

/** Sums of every nutrient over entries; what no entry states is left at 0 of 0 known, never taken for zero. */
export function sumEntries(entries: readonly Pick<FoodLogEntry, 'nutrients'>[]): LoggedAmount[] {
  return NUTRIENTS.map(({ id }, index) => {
    const stated = entries.flatMap(({ nutrients }) => nutrients[index] ?? []);
    return {
      nutrientId: id,
      amount: stated.reduce((sum, amount) => sum + amount, 0),
      known: stated.length,
      entries: entries.length,
    };
  });
}

/** The window that ends on a day, for {@link adaptiveExpenditure}: day 28 is `today`. The day itself is not over and has no intake. */
export function daysForExpenditure(
  entries: readonly FoodLogEntry[],
  records: readonly BodyRecord[],
  today: LocalDate,
): LoggedDay[] {
  const place = (day: LocalDate) => WINDOW_DAYS - daysBetween(day, today);
  const intakes = new Map<number, number | null>();
  for (const { day, nutrients } of entries) {
    if (day === today) continue;
    const sum = intakes.get(place(day));
    const kcal = nutrients[energy] ?? null;
    // An entry of unknown energy leaves the day without a sum.
    intakes.set(place(day), sum === null || kcal === null ? null : (sum ?? 0) + kcal);
  }
  const weights = new Map(records.map(({ day, weightKg }) => [place(day), weightKg]));
  return Array.from({ length: WINDOW_DAYS }, (_, index) => ({
    day: index + 1,
    intakeKcal: intakes.get(index + 1) ?? null,
    weightKg: weights.get(index + 1) ?? null,
  }));
}
