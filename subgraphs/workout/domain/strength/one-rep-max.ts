/** Formulas that turn repetitions to failure into a one-repetition maximum. */
export type OneRepMaxFormula = 'BRZYCKI' | 'EPLEY' | 'WATHAN';

/** An estimated one-repetition maximum in the unit of the weight, with what it rests on. */
export interface OneRepMax {
  readonly value: number;
  /** 80 % interval of the true maximum, from the formula's own error; the same unit. */
  readonly low: number;
  readonly high: number;
  readonly formula: OneRepMaxFormula;
}

/** Epley 1985: w · (1 + r / 30). The least biased of the three from 2 to 10 repetitions (LeSuer 1997: about −1 %). */
export function epley(weight: number, reps: number): number {
  return weight * (1 + reps / 30);
}

/** Brzycki 1993: 36 w / (37 − r), r < 37. Exact for a single; 3 to 4 % low around five repetitions (LeSuer 1997). */
export function brzycki(weight: number, reps: number): number {
  return (36 * weight) / (37 - Math.min(36, reps));
}

/** Wathan 1994: 100 w / (48.8 + 53.8 e^(−0.075 r)). The only one of the three with a ceiling (2.05 w). */
export function wathan(weight: number, reps: number): number {
  return (100 * weight) / (48.8 + 53.8 * Math.exp(-0.075 * reps));
}

const formulas = { BRZYCKI: brzycki, EPLEY: epley, WATHAN: wathan } as const;

/** Repetitions up to which Epley is used; beyond, its straight line overstates without end. */
const epleyReps = 10;

/** The formula for a number of repetitions to failure: a single is itself, 2 to 10 Epley, more Wathan. */
export function formulaFor(repsToFailure: number): OneRepMaxFormula {
  if (repsToFailure < 2) return 'BRZYCKI';
  return repsToFailure <= epleyReps ? 'EPLEY' : 'WATHAN';
}

/** 80 % of a normal distribution lie within this many standard deviations. */
const z80 = 1.2816;

/**
 * Standard error as a share of the maximum: 2.5 % to five repetitions (Reynolds 2006: 5RM R² 0.99; bench SEE about 3 kg),
 * then half a point more for each repetition, since the spread of repetitions at one share of the maximum grows
 * (Hoeger 1990). Rounded by us; a guessed reserve adds 2 %.
 */
function standardErrorShare(repsToFailure: number, isReserveGuessed: boolean): number {
  const ofReps = 0.025 + 0.005 * Math.max(0, Math.min(25, repsToFailure) - 5);
  return Math.hypot(ofReps, isReserveGuessed ? 0.02 : 0);
}

/**
 * One-repetition maximum of a set by the formula of its range.
 * @param weight more than 0, any unit. @param reps done, 1 to 100. @param rir repetitions left in reserve, 0 to 10;
 * undefined when nobody said, which counts as none left and widens the interval.
 */
export function oneRepMax(weight: number, reps: number, rir?: number): OneRepMax {
  const toFailure = reps + (rir ?? 0);
  const formula = formulaFor(toFailure);
  const value = formulas[formula](weight, toFailure);
  const half = z80 * standardErrorShare(toFailure, rir === undefined);
  return { value, low: value * (1 - half), high: value * (1 + half), formula };
}

/** The weight that leaves `rir` in reserve after `reps`: the inverse of {@link oneRepMax}. */
export function weightForReps(max: number, reps: number, rir: number): number {
  const toFailure = reps + rir;
  return max / formulas[formulaFor(toFailure)](1, toFailure);
}

/** Repetitions in reserve by the RIR-based scale of effort: RIR = 10 − RPE (Zourdos 2016), never below 0. */
export function reserveOfRpe(rpe: number): number {
  return Math.max(0, 10 - rpe);
}
