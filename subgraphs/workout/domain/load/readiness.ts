import { daysBetween, type LocalDate } from '@progressive/quantities';

/** How a person woke up; null is what nobody measured. */
export interface RecoveryDay {
  readonly date: LocalDate;
  readonly sleepMinutes: number | null;
  /** 0 none … 10 can hardly move. */
  readonly soreness: number | null;
  /** Beats a minute. */
  readonly restingPulse: number | null;
  /** RMSSD or SDNN, ms; always the same of both. */
  readonly hrvMs: number | null;
}

/** How ready a person is to train hard. */
export interface Readiness {
  /** 0..100; 50 is an ordinary day of this person. Null when nothing is known of the day. */
  readonly score: number | null;
  /** What moved it, in words, the strongest first. */
  readonly reasons: readonly string[];
  readonly advice: string;
}

type Signal = Exclude<keyof RecoveryDay, 'date'>;

/** Weight of a standard deviation of each signal, more being better; the shares are ours. */
const signals: Readonly<
  Record<Signal, { readonly weight: number; readonly name: string; readonly spread: number }>
> = {
  hrvMs: { weight: 12, name: 'heart rate variability', spread: 0.12 },
  sleepMinutes: { weight: 10, name: 'sleep', spread: 45 },
  restingPulse: { weight: -10, name: 'resting pulse', spread: 3 },
  soreness: { weight: -12, name: 'soreness', spread: 1.5 },
};

const baselineDays = 60;
const fewestDays = 7;

/**
 * Readiness as distance from the person's own baseline of 60 days, in standard deviations of each signal (HRV by its
 * logarithm, Plews 2013). Signals with less than seven days of history say nothing, except soreness.
 */
export function readinessOn(days: readonly RecoveryDay[], on: LocalDate): Readiness {
  const today = days.find(({ date }) => date === on);
  const before = days.filter(({ date }) => date < on && daysBetween(date, on) <= baselineDays);
  const moves = (Object.keys(signals) as Signal[]).flatMap((signal) => {
    const deviation = deviationOf(signal, today, before);
    return deviation === null ? [] : [{ signal, points: deviation * signals[signal].weight, deviation }];
  });
  if (moves.length === 0) {
    return {
      score: null,
      reasons: [],
      advice: 'Nothing is known of this day or of what is usual: train as planned.',
    };
  }
  const score = Math.round(
    Math.max(0, Math.min(100, 50 + moves.reduce((sum, { points }) => sum + points, 0))),
  );
  const reasons = moves
    .filter(({ deviation }) => Math.abs(deviation) >= 0.5)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map(
      ({ signal, deviation }) =>
        `${signals[signal].name} is ${deviation > 0 ? 'above' : 'below'} what is usual for you`,
    );
  return { score, reasons, advice: adviceFor(score) };
}

function deviationOf(
  signal: Signal,
  today: RecoveryDay | undefined,
  before: readonly RecoveryDay[],
): number | null {
  const value = scaled(signal, today?.[signal] ?? null);
  const usual = before.flatMap((day) => scaled(signal, day[signal]) ?? []);
  if (value === null) return null;
  if (usual.length < fewestDays) return signal === 'soreness' ? (value - 2) / signals.soreness.spread : null;
  const mean = usual.reduce((sum, one) => sum + one, 0) / usual.length;
  const variance = usual.reduce((sum, one) => sum + (one - mean) ** 2, 0) / usual.length;
  const spread = Math.max(Math.sqrt(variance), signals[signal].spread / 2);
  return Math.max(-2.5, Math.min(2.5, (value - mean) / spread));
}

function scaled(signal: Signal, value: number | null): number | null {
  if (value === null) return null;
  return signal === 'hrvMs' ? Math.log(Math.max(1, value)) : value;
}

/** Repetitions more to leave in reserve on a day of this score: one below 40, two below 25; our own careful steps. */
export function tiredReserve(score: number | null): number {
  if (score === null || score >= tiredScore) return 0;
  return score < exhaustedScore ? 2 : 1;
}

const [tiredScore, exhaustedScore] = [40, 25];

function adviceFor(score: number): string {
  if (score < exhaustedScore) return 'An easy day: walk, stretch, sleep. Move the hard session.';
  if (score < tiredScore)
    return 'Train with a set less for each exercise and one repetition more in reserve.';
  return score > 65 ? 'A good day for a hard session.' : 'Train as planned.';
}
