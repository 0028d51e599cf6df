import { daysBetween, type LocalDate } from '@progressive/quantities';
import { calibrate } from '../forecast/calibration.js';
import { fewestForecastSessions } from '../forecast/forecast-next-best.js';
import type { LiftHistory } from '../forecast/lift-session.js';
import { walkTogether } from '../forecast/walk-forward.js';

/** Whether a lighter week is due now. */
export interface DeloadAdvice {
  readonly isAdvised: boolean;
  /** Lifts that fell below what was expected in their last two sessions. */
  readonly lifts: readonly string[];
  /** Share of the sets and of the load to keep for a week. */
  readonly setShare: number;
  readonly loadShare: number;
  readonly reason: string;
}

/** Sessions older than this say nothing of now. */
const recentDays = 21;
/** Past intervals that the calibration looks at; enough to hold the last two of each lift. */
const lookedAt = 150;
const [deloadSets, deloadLoad] = [0.5, 0.9];

/**
 * The rule: when the last two sessions of at least two lifts, and of a third of those trained lately, were each below
 * the 80 % interval that was forecast for them, fatigue hides strength, and a week of half the sets at 90 % is due. By
 * chance alone one lift does that in about one of a hundred cases.
 * @param histories lifts with sessions whose `at` starts with the day.
 */
export function deloadAdvice(histories: readonly LiftHistory[], today: LocalDate): DeloadAdvice {
  const recent = histories.filter(({ sessions }) => {
    const last = sessions.at(-1)?.at.slice(0, 10);
    return (
      last !== undefined &&
      sessions.length >= fewestForecastSessions &&
      daysBetween(last, today) <= recentDays
    );
  });
  const { steps } = calibrate(walkTogether(recent), lookedAt);
  const fallen = recent.flatMap(({ exercise }, lift) => {
    const lastTwo = steps.filter((step) => step.lift === lift).slice(-2);
    const areBelow = lastTwo.every(({ step, interval }) => step.surprise < interval.low);
    return lastTwo.length === 2 && areBelow ? [exercise] : [];
  });
  const isAdvised = fallen.length >= Math.max(2, recent.length / 3);
  return {
    isAdvised,
    lifts: fallen,
    setShare: isAdvised ? deloadSets : 1,
    loadShare: isAdvised ? deloadLoad : 1,
    reason: isAdvised
      ? `${fallen.join(', ')}: twice in a row below what was expected. A week with half the sets at 90 % of the load lets strength come back.`
      : `${fallen.length} of ${recent.length} lifts fell below what was expected twice in a row; a lighter week is due from ${Math.max(2, Math.ceil(recent.length / 3))} on.`,
  };
}
