import { addDays, daysBetween, type LocalDate } from '@progressive/quantities';
import { nutrientIndex } from '../catalogue/nutrients.js';
import type { DailyTargets } from '../targets/daily-targets.js';
import type { BodyRecord, FoodLogEntry } from './food-log-entry.js';
import { type LoggedAmount, sumEntries } from './logged-days.js';

/** How a person did over some days against their targets. */
export interface Progress {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly loggedDays: number;
  /** Days in a row with an entry, up to the last day (or the day before, while the last is young). */
  readonly streakDays: number;
  /** Share of the logged days within 10 % of the energy target and with the least protein; null when none was logged. */
  readonly adherence: number | null;
  /** Mean over the logged days. */
  readonly means: readonly LoggedAmount[];
  /** Last weight less the first, kg; null with fewer than two. */
  readonly weightChangeKg: number | null;
}

const energyTolerance = 0.1;
const [energy, protein] = [nutrientIndex('energy_kcal'), nutrientIndex('protein_g')];

/** @param entries of all days that count for the streak; only those from `from` on count for the rest. */
export function progressOf(
  entries: readonly FoodLogEntry[],
  records: readonly BodyRecord[],
  span: { readonly from: LocalDate; readonly to: LocalDate },
  targets: DailyTargets,
): Progress {
  const byDay = new Map<LocalDate, FoodLogEntry[]>();
  for (const entry of entries) byDay.set(entry.day, [...(byDay.get(entry.day) ?? []), entry]);
  const days = [...byDay.keys()].filter((day) => day >= span.from && day <= span.to);
  const sums = days.map((day) => sumEntries(byDay.get(day) ?? []));
  const kept = sums.filter((sum) => keepsTargets(sum, targets)).length;
  const references = new Map(targets.micronutrients.map((row) => [row.nutrientId, row]));
  const total = sumEntries(days.flatMap((day) => byDay.get(day) ?? []));
  const weights = records.flatMap(({ day, weightKg }) =>
    weightKg === null || day < span.from ? [] : [weightKg],
  );
  const [first, last] = [weights[0], weights.at(-1)];
  return {
    ...span,
    loggedDays: days.length,
    streakDays: streak(byDay, span.to),
    adherence: days.length === 0 ? null : kept / days.length,
    means: total.map((sum) => ({
      ...sum,
      amount: days.length === 0 ? 0 : sum.amount / days.length,
      recommended: references.get(sum.nutrientId)?.recommended ?? null,
      upper: references.get(sum.nutrientId)?.upper ?? null,
    })),
    weightChangeKg: weights.length < 2 || first === undefined || last === undefined ? null : last - first,
  };
}

function keepsTargets(sums: readonly LoggedAmount[], { energy: target, macros }: DailyTargets): boolean {
  const kcal = sums[energy]?.amount ?? 0;
  return (
    Math.abs(kcal - target.targetKcal) <= energyTolerance * target.targetKcal &&
    (sums[protein]?.amount ?? 0) >= (macros.protein.minG ?? 0)
  );
}

function streak(byDay: ReadonlyMap<LocalDate, unknown>, to: LocalDate): number {
  let day = byDay.has(to) ? to : addDays(to, -1);
  const end = day;
  while (byDay.has(day)) day = addDays(day, -1);
  return daysBetween(day, end);
}
