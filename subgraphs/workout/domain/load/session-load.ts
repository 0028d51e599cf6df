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

/** A set with more in reserve is no hard one. */
const mostReserve = 4;

/** What a person said of a whole session. */
export interface ToldEffort {
  /** 0 nothing … 10 as hard as can be (Borg's CR10, as Foster 2001 asks it half an hour after the session). */
  readonly rpe: number;
  /** Whole length. */
  readonly minutes: number;
}

/** A day of lifting in numbers. */
export interface LiftingDay {
  /** Working sets with at most four repetitions in reserve, or none told. */
  readonly hardSets: number;
  /** Weight times repetitions of the working sets, kg; body weight counts 0. */
  readonly tonnageKg: number;
  /** Session-RPE load, arbitrary units: as told, else estimated from the sets. */
  readonly load: number;
  readonly isTold: boolean;
}

/** A working set as far as load needs it. */
export interface LoadedSet {
  readonly rir: number | null;
  readonly weightKg: number | null;
  readonly reps: number | null;
}

/** A day of lifting from its working sets, and what the person said of it. */
export function liftingDay(sets: readonly LoadedSet[], told: ToldEffort | undefined): LiftingDay {
  return {
    hardSets: sets.filter(({ rir }) => (rir ?? 0) <= mostReserve).length,
    tonnageKg: sets.reduce((sum, { weightKg, reps }) => sum + (weightKg ?? 0) * (reps ?? 0), 0),
    load: told ? sessionRpeLoad(told.rpe, told.minutes) : liftingLoad(sets.map(({ rir }) => rir)),
    isTold: told !== undefined,
  };
}

/** Load of a week, arbitrary units of session-RPE. */
export interface LoadWeek {
  /** Its last day; the week is that day and the six before it. */
  readonly endDate: string;
  readonly load: number;
  /** Mean daily load over its standard deviation; null where every day was alike, which includes no training. */
  readonly monotony: number | null;
  /** Load times monotony; null as above. */
  readonly strain: number | null;
}

/** Monotony and strain of Foster 1998 (MSSE 30:1164), population standard deviation. @param daily the loads of seven days. */
export function loadWeek(endDate: string, daily: readonly number[]): LoadWeek {
  const load = daily.reduce((sum, value) => sum + value, 0);
  const mean = load / daily.length;
  const spread = Math.sqrt(daily.reduce((sum, value) => sum + (value - mean) ** 2, 0) / daily.length);
  const monotony = spread > 1e-9 ? mean / spread : null;
  return { endDate, load, monotony, strain: monotony === null ? null : load * monotony };
}

/** TRIMP onto the scale of session-RPE: an hour at 70 % of the reserve is about RPE 5 (Foster's and Banister's loads run
 * in proportion, r ≈ 0.8; Impellizzeri 2004). The factor is ours. */
export const trimpToSessionRpe = 2.7;
