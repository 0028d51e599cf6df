import { forecastNextBests } from '../forecast/forecast-next-best.js';
import { type Run, ratedRuns } from './running.js';

/** The next run as it is expected. */
export interface NextRun {
  /** Runs it rests on, 8 or more. */
  readonly runs: number;
  /** VDOT of the next run, ml/kg/min. */
  readonly vdot: number;
  /** 80 % interval, calibrated on the person's own past forecasts. */
  readonly low: number;
  readonly high: number;
}

/** Short, middle, long and very long runs take the place of the repetition ranges, so that kinds of runs in turn are seen. */
const kinds = [
  { below: 5_000, asReps: 5 },
  { below: 10_000, asReps: 8 },
  { below: 16_000, asReps: 12 },
  { below: Number.POSITIVE_INFINITY, asReps: 20 },
] as const;

/** VDOT of the next run by the same candidates and intervals as the next session of a lift; null below eight runs. */
export function nextRun(runs: readonly Run[]): NextRun | null {
  const sessions = ratedRuns(runs)
    .map(({ date, metres, vdot }) => ({
      at: date,
      best: vdot,
      reps: kinds.find(({ below }) => metres < below)?.asReps ?? 20,
    }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const [next] = forecastNextBests([{ exercise: 'RUNNING', sessions }]);
  return next ? { runs: next.sessions, vdot: next.predicted, low: next.low, high: next.high } : null;
}
