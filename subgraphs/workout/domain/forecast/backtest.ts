import { type CalibratedStep, calibrate } from './calibration.js';
import { fewestForecastSessions } from './forecast-next-best.js';
import type { LiftHistory, LiftSession } from './lift-session.js';
import { walkTogether } from './walk-forward.js';

/** Forecasts beside the two naive ones over sessions that came later. Errors in the unit of the history. */
export interface BacktestFigures {
  readonly forecasts: number;
  readonly meanAbsoluteError: { readonly ours: number; readonly lastValue: number; readonly mean: number };
  /** The same as shares of what came. */
  readonly meanRelativeError: { readonly ours: number; readonly lastValue: number; readonly mean: number };
  /** Share of sessions inside the 80 % interval. */
  readonly coverage: number;
  /** Mean width of the interval as a share of the forecast. */
  readonly width: number;
}

/** One forecast of the past with what came, in the unit of the history. */
export interface Outcome {
  readonly actual: number;
  readonly ours: number;
  readonly lastValue: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Forecasts each session of one person from what was known before it, intervals included (rolling origin).
 * @param from only sessions at or after this instant count; what is before is history.
 */
export function backtest(histories: readonly LiftHistory[], from = ''): Outcome[] {
  const { steps } = calibrate(walkTogether(histories));
  return steps
    .filter(({ step }) => step.index >= fewestForecastSessions && step.at >= from)
    .map((calibrated) => outcome(histories[calibrated.lift]?.sessions ?? [], calibrated));
}

function outcome(sessions: readonly LiftSession[], { step, interval }: CalibratedStep): Outcome {
  const past = sessions.slice(0, step.index).map(({ best }) => best);
  return {
    actual: sessions[step.index]?.best ?? 0,
    ours: Math.exp(step.predicted),
    lastValue: past.at(-1) ?? 0,
    mean: past.reduce((sum, best) => sum + best, 0) / past.length,
    low: Math.exp(step.predicted + interval.low),
    high: Math.exp(step.predicted + interval.high),
  };
}

/** Sums outcomes up, of one person or of many. */
export function summarise(outcomes: readonly Outcome[]): BacktestFigures {
  const average = (of: (one: Outcome) => number) =>
    outcomes.reduce((sum, one) => sum + of(one), 0) / outcomes.length;
  const error = (pick: 'ours' | 'lastValue' | 'mean') => average((one) => Math.abs(one[pick] - one.actual));
  const relative = (pick: 'ours' | 'lastValue' | 'mean') =>
    average((one) => Math.abs(one[pick] - one.actual) / one.actual);
  return {
    forecasts: outcomes.length,
    meanAbsoluteError: { ours: error('ours'), lastValue: error('lastValue'), mean: error('mean') },
    meanRelativeError: {
      ours: relative('ours'),
      lastValue: relative('lastValue'),
      mean: relative('mean'),
    },
    coverage: average(({ low, high, actual }) => (low <= actual && actual <= high ? 1 : 0)),
    width: average(({ low, high, ours }) => (high - low) / ours),
  };
}
