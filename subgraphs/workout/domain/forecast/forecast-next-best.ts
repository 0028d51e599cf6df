import { calibrate } from './calibration.js';
import type { LiftHistory } from './lift-session.js';
import { surpriseInterval } from './surprise-interval.js';
import { walkTogether } from './walk-forward.js';

/** The best of the next session as it is expected, in the unit of the history. */
export interface NextBest {
  readonly exercise: string;
  /** Sessions it rests on. */
  readonly sessions: number;
  readonly predicted: number;
  /** 80 % interval. */
  readonly low: number;
  readonly high: number;
}

/** Sessions of a lift below which nothing is forecast. */
export const fewestForecastSessions = 8;

/** Past intervals that the calibration looks at. */
const calibrationSteps = 400;

/**
 * The best estimated one-repetition maximum of each lift's next session, with an interval that holds 80 % of them.
 * Lifts of one person belong together: a lift with a short history borrows the spread of the others.
 * @returns one for each lift with at least {@link fewestForecastSessions} sessions, in the order given.
 */
export function forecastNextBests(histories: readonly LiftHistory[]): NextBest[] {
  const walks = walkTogether(histories);
  const { outside } = calibrate(walks, calibrationSteps);
  return histories.flatMap(({ exercise, sessions }, index) => {
    const walk = walks[index];
    if (walk === undefined || sessions.length < fewestForecastSessions) return [];
    const others = walks.filter((other) => other !== walk).map(({ steps }) => steps);
    const { low, high } = surpriseInterval(walk.steps, others, outside);
    const at = (surprise: number) => Math.exp(walk.next + surprise);
    return [{ exercise, sessions: sessions.length, predicted: at(0), low: at(low), high: at(high) }];
  });
}
