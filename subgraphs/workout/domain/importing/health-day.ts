import type { LocalDate } from '@progressive/quantities';
import type { RecoveryDay } from '../load/readiness.js';

/** A day of a health export; null is what nobody measured. */
export interface HealthDay {
  readonly date: LocalDate;
  readonly bodyMassKg: number | null;
  /** Share of the body mass, 0..1. */
  readonly bodyFatShare: number | null;
  /** Beats a minute. */
  readonly restingPulse: number | null;
  /** Standard deviation of beat intervals, ms. */
  readonly hrvSdnnMs: number | null;
  readonly meanPulse: number | null;
  /** ml of oxygen per kg and minute. */
  readonly vo2Max: number | null;
  readonly steps: number | null;
  readonly activeEnergyKcal: number | null;
  readonly sleepMinutes: number | null;
}

/** How people woke up, by what they told and, where they told nothing, by what their devices measured. */
export function withHealthDays(told: readonly RecoveryDay[], measured: readonly HealthDay[]): RecoveryDay[] {
  const days = new Map<string, RecoveryDay>();
  for (const { date, sleepMinutes, restingPulse, hrvSdnnMs } of measured)
    days.set(date, { date, sleepMinutes, restingPulse, soreness: null, hrvMs: hrvSdnnMs });
  for (const day of told) {
    const device = days.get(day.date);
    days.set(day.date, {
      ...day,
      sleepMinutes: day.sleepMinutes ?? device?.sleepMinutes ?? null,
      restingPulse: day.restingPulse ?? device?.restingPulse ?? null,
      hrvMs: day.hrvMs ?? device?.hrvMs ?? null,
    });
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
