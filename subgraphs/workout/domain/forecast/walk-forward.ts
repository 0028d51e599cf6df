import { candidates, fewestSessions } from './candidates.js';
import { ErrorRecord, trustFrom, weightedQuantile } from './combine.js';
import type { LiftHistory } from './lift-session.js';

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
/** Weight of a session relative to the one after it: of the same lift, and of all lifts of the person. */
const forgetting = { own: 0.95, pooled: 0.98 } as const;

/**
 * Walks through the lifts of one person together, in order of time, forecasting each session from what was known before
 * it: the lift's own sessions, and which candidates did well in all lifts. Sessions of a lift are in order of time.
 * @returns one walk for each history, in the order given.
 */
export function walkTogether(histories: readonly LiftHistory[]): Walk[] {
  const pooled = new ErrorRecord(forgetting.pooled, candidates.length);
  const lifts = histories.map((history) => new LiftWalk(history, pooled));
  // Sessions of one instant know nothing of each other: their errors are pooled afterwards.
  for (const together of byInstant(histories)) {
    const errors = together.map(([lift, index]) => lifts[lift]?.step(index) ?? []);
    for (const row of errors) pooled.add(row);
  }
  return lifts.map((lift) => lift.walk());
}

/** Places of the sessions that can be forecast, as lift and index, those of one instant together, in order of time. */
function byInstant(histories: readonly LiftHistory[]): (readonly [lift: number, index: number])[][] {
  const instants = new Map<string, (readonly [number, number])[]>();
  for (const [lift, { sessions }] of histories.entries()) {
    for (let index = fewestSessions; index < sessions.length; index += 1) {
      const at = sessions[index]?.at ?? '';
      const together = instants.get(at) ?? [];
      together.push([lift, index]);
      instants.set(at, together);
    }
  }
  return [...instants].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, together]) => together);
}

/** One lift on its way through time. */
class LiftWalk {
  readonly #history: LiftHistory;
  readonly #logs: readonly number[];
  readonly #steps: Step[] = [];
  readonly #own = new ErrorRecord(forgetting.own, candidates.length);
  readonly #pooled: ErrorRecord;

  constructor(history: LiftHistory, pooled: ErrorRecord) {
    this.#history = history;
    this.#logs = history.sessions.map(({ best }) => Math.log(best));
    this.#pooled = pooled;
  }

  /** Forecasts a session, then looks at it. @returns the errors of the candidates. */
  step(index: number): number[] {
    const forecasts = this.#forecastsAt(index);
    const predicted = this.#combine(forecasts);
    const actual = this.#logs[index] ?? 0;
    const { exercise, sessions } = this.#history;
    this.#steps.push({
      exercise,
      at: sessions[index]?.at ?? '',
      index,
      predicted,
      surprise: actual - predicted,
    });
    const errors = forecasts.map((forecast) => Math.min(largestError, Math.abs(forecast - actual)));
    this.#own.add(errors);
    return errors;
  }

  walk(): Walk {
    const count = this.#history.sessions.length;
    return {
      steps: this.#steps,
      next: count >= fewestSessions ? this.#combine(this.#forecastsAt(count)) : Number.NaN,
    };
  }

  #forecastsAt(index: number): number[] {
    const start = Math.max(0, index - window);
    const past = {
      logs: this.#logs.slice(start, index),
      sessions: this.#history.sessions.slice(start, index),
    };
    return candidates.map(({ predict }) => predict(past));
  }

  /** The median of the candidates by trust: it minimises the absolute error, and one wild candidate cannot move it far. */
  #combine(forecasts: readonly number[]): number {
    return weightedQuantile(forecasts, trustFrom(this.#own, this.#pooled, priors), 0.5);
  }
}
