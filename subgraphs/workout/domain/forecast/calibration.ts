import { type SurpriseInterval, surpriseInterval } from './surprise-interval.js';
import type { Step, Walk } from './walk-forward.js';

/** A step with the interval that was given before it. */
export interface CalibratedStep {
  readonly step: Step;
  /** Place of the lift in the list of walks. */
  readonly lift: number;
  readonly interval: SurpriseInterval;
}

/** All intervals of the past, and what the quantiles are asked for now. */
export interface Calibration {
  readonly steps: readonly CalibratedStep[];
  /** Share to leave outside so that a fifth of the sessions really is, 0.08..0.34. */
  readonly outside: number;
}

/** Share of sessions that an 80 % interval leaves outside; a little less, for quantiles of few values are too narrow. */
const wantedOutside = 0.19;
/** How far one miss widens and four hits narrow what follows (adaptive conformal inference, Gibbs & Candès 2021). */
const adaptation = 0.03;
const [leastOutside, mostOutside] = [0.08, 0.34];

/**
 * Gives every step of a person's past its interval from what was known then, and adapts: where too many sessions fell
 * outside, the next intervals are wider. All lifts adapt together.
 * @param latest only so many of the last steps are used.
 */
export function calibrate(walks: readonly Walk[], latest: number = Number.POSITIVE_INFINITY): Calibration {
  const inTime = walks
    .flatMap(({ steps }, lift) => steps.map((step) => ({ step, lift })))
    .sort((a, b) => compare(a.step.at, b.step.at))
    .slice(-latest);
  const known = new KnownSteps(walks);
  const steps: CalibratedStep[] = [];
  let [outside, waiting, now] = [wantedOutside, 0, ''];
  for (const { step, lift } of inTime) {
    if (step.at !== now) {
      outside = Math.max(leastOutside, Math.min(mostOutside, outside + adaptation * waiting));
      [waiting, now] = [0, step.at];
      known.advance(now);
    }
    const interval = surpriseInterval(known.of(lift), known.exceptFor(lift), outside);
    const isMissed = step.surprise < interval.low || step.surprise > interval.high;
    waiting += wantedOutside - (isMissed ? 1 : 0);
    steps.push({ step, lift, interval });
  }
  return { steps, outside: Math.max(leastOutside, Math.min(mostOutside, outside + adaptation * waiting)) };
}

/** The steps of each lift that lie before an instant that only moves forward. */
class KnownSteps {
  readonly #walks: readonly Walk[];
  readonly #counts: number[];

  constructor(walks: readonly Walk[]) {
    this.#walks = walks;
    this.#counts = walks.map(() => 0);
  }

  advance(now: string): void {
    for (const [lift, { steps }] of this.#walks.entries()) {
      let count = this.#counts[lift] ?? 0;
      while (count < steps.length && (steps[count]?.at ?? now) < now) count += 1;
      this.#counts[lift] = count;
    }
  }

  of(lift: number): readonly Step[] {
    return this.#walks[lift]?.steps.slice(0, this.#counts[lift]) ?? [];
  }

  exceptFor(lift: number): readonly (readonly Step[])[] {
    return this.#walks.flatMap((_, other) => (other === lift ? [] : [this.of(other)]));
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
