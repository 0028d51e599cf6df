import { candidates, fewestSessions } from './candidates.js';
import { trustFrom, weightedQuantile } from './combine.js';
import type { LiftHistory, LiftSession } from './lift-session.js';

/** What would have been forecast for a session from those before it, and what came. */
export interface Step {
  readonly exercise: string;
  /** When the session was. */
  readonly at: string;
  /** Its place in the lift's history, from 0. */
  readonly index: number;
  /** Logarithm of the forecast. */
  readonly predicted: number;
  /** Logarithm of the best that came, minus the forecast. */
  readonly surprise: number;
}

/** All honest one-step forecasts of a lift, and the one for the session to come. */
export interface Walk {
  readonly steps: readonly Step[];
  /** Logarithm of the next session's best; NaN with fewer sessions than the candidates need. */
  readonly next: number;
}

/** Sessions that candidates look back at; older ones describe another person. */
const window = 120;
/** An error beyond this share is a slip of the pen or another machine, and says no more about a candidate. */
const largestError = 0.08;

const priors = candidates.map(({ prior }) => prior);

/** Walks through a lift's history, forecasting each session from those before it. Sessions are in order of time. */
export function walkForward({ exercise, sessions }: LiftHistory): Walk {
  const logs = sessions.map(({ best }) => Math.log(best));
  const steps: Step[] = [];
  const errors: number[][] = [];
  for (let index = fewestSessions; index < sessions.length; index += 1) {
    const forecasts = forecastsAt(logs, sessions, index);
    const predicted = combine(forecasts, errors);
    const actual = logs[index] ?? 0;
    steps.push({
      exercise,
      at: sessions[index]?.at ?? '',
      index,
      predicted,
      surprise: actual - predicted,
    });
    errors.push(forecasts.map((forecast) => Math.min(largestError, Math.abs(forecast - actual))));
  }
  const isEnough = sessions.length >= fewestSessions;
  return {
    steps,
    next: isEnough ? combine(forecastsAt(logs, sessions, sessions.length), errors) : Number.NaN,
  };
}

function forecastsAt(logs: readonly number[], sessions: readonly LiftSession[], index: number): number[] {
  const start = Math.max(0, index - window);
  const past = { logs: logs.slice(start, index), sessions: sessions.slice(start, index) };
  return candidates.map(({ predict }) => predict(past));
}

/** The median of the candidates by trust: it minimises the absolute error, and one wild candidate cannot move it far. */
function combine(forecasts: readonly number[], errors: readonly (readonly number[])[]): number {
  return weightedQuantile(forecasts, trustFrom(errors.slice(-window), priors), 0.5);
}
