/** Foster 2001: rating of the whole session (0..10) times its minutes, arbitrary units. */
export function sessionRpeLoad(rpe: number, minutes: number): number {
  return rpe * minutes;
}

/** What TRIMP needs of a person, beats a minute. */
export interface PulseRange {
  readonly resting: number;
  readonly highest: number;
  readonly sex: 'FEMALE' | 'MALE' | 'UNSPECIFIED';
}

/** Weights of intensity by sex (Banister 1991, after Green 1983); the mean of both where nobody said. */
const trimpWeights = { MALE: [0.64, 1.92], FEMALE: [0.86, 1.67], UNSPECIFIED: [0.75, 1.795] } as const;

/** Banister's TRIMP: minutes · h · a · e^(b h), h = share of the heart rate reserve, held to 0..1. */
export function trimp(minutes: number, meanPulse: number, { resting, highest, sex }: PulseRange): number {
  const reserve = Math.max(0, Math.min(1, (meanPulse - resting) / Math.max(1, highest - resting)));
  const [factor, exponent] = trimpWeights[sex];
  return minutes * reserve * factor * Math.exp(exponent * reserve);
}

/** Minutes that a working set takes with its rest, where nobody timed the session. */
const minutesPerSet = 3;
/** Effort of a set whose reserve nobody told. */
const usualRpe = 7.5;

/** Session-RPE load of lifting from its working sets: mean effort (10 − reserve) times three minutes a set. */
export function liftingLoad(reserves: readonly (number | null)[]): number {
  const efforts = reserves.map((rir) => (rir === null ? usualRpe : Math.max(0, 10 - rir)));
  const mean = efforts.reduce((sum, effort) => sum + effort, 0) / Math.max(1, efforts.length);
  return sessionRpeLoad(mean, efforts.length * minutesPerSet);
}

/** TRIMP onto the scale of session-RPE: an hour at 70 % of the reserve is about RPE 5 (Foster's and Banister's loads run
 * in proportion, r ≈ 0.8; Impellizzeri 2004). The factor is ours. */
export const trimpToSessionRpe = 2.7;
