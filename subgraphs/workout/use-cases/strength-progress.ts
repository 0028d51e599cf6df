import type { ViewerClaims } from '@progressive/access-tokens';
import { addDays } from '@progressive/quantities';
import { type StrengthState, strengthFrom } from '../domain/autoregulation/strength-state.js';
import type { Exercise } from '../domain/exercise.js';
import { forecastNextBests, type NextBest } from '../domain/forecast/forecast-next-best.js';
import { bodyComposition } from '../domain/progress/body-composition.js';
import { type PersonalRecord, personalRecords } from '../domain/progress/records.js';
import { type OneRepMax, oneRepMax } from '../domain/strength/one-rep-max.js';
import { findHealthDays } from '../repositories/health-day-repository.js';
import type { StoredSet } from '../repositories/logged-set-repository.js';
import { readLog, strengthSets } from './lift-context.js';
import { historiesOf } from './prescribe-next-set.js';
import type { WorkoutServices } from './workout-services.js';

/** Days in which a body mass still says what one weighs. */
const bodyDays = 42;

/** The best of a day. */
export interface StrengthPoint extends OneRepMax {
  readonly date: string;
  readonly weightKg: number;
  readonly reps: number;
}

/** How one lift goes. */
export interface StrengthProgress {
  readonly exercise: Exercise;
  readonly strength: StrengthState | null;
  readonly points: readonly StrengthPoint[];
  readonly forecast: NextBest | null;
  readonly records: readonly PersonalRecord[];
  /** e1RM over body mass; null where either is unknown. */
  readonly timesBodyMass: number | null;
}

/** How a lift of the viewer goes; null for an exercise nobody knows. */
export async function readStrengthProgress(
  services: WorkoutServices,
  viewer: ViewerClaims,
  exerciseKey: string,
): Promise<StrengthProgress | null> {
  const exercise = (await services.catalogue.get()).byKey.get(exerciseKey);
  if (exercise === undefined) return null;
  const today = new Date(services.clock()).toISOString().slice(0, 10);
  const { log, body } = await services.database.read(viewer, async (manager) => ({
    log: await readLog(manager, viewer, today),
    body: await findHealthDays(manager, viewer, addDays(today, -bodyDays), today),
  }));
  const strength = strengthFrom(strengthSets(log, exerciseKey)) ?? null;
  const massKg =
    bodyComposition(body).massKg?.now ?? body.findLast(({ bodyMassKg }) => bodyMassKg !== null)?.bodyMassKg;
  const own = log.filter((set) => set.exerciseKey === exerciseKey);
  const forecasts = forecastNextBests(historiesOf(log.map(byCatalogueName)));
  return {
    exercise,
    strength,
    timesBodyMass: strength && massKg ? strength.e1rmKg / massKg : null,
    points: bestOfDays(own),
    forecast: forecasts.find((forecast) => forecast.exercise === exerciseKey) ?? null,
    records: personalRecords(own),
  };

  function byCatalogueName(set: StoredSet): StoredSet {
    return set.exerciseKey === null ? set : { ...set, exerciseName: set.exerciseKey };
  }
}

function bestOfDays(sets: readonly StoredSet[]): StrengthPoint[] {
  const best = new Map<string, StrengthPoint>();
  for (const { kind, date, weightKg, reps, rir } of sets) {
    if (kind === 'WARM_UP' || weightKg === null || weightKg <= 0 || reps === null || reps < 1) continue;
    const max = oneRepMax(weightKg, reps, rir ?? undefined);
    if (max.value > (best.get(date)?.value ?? 0)) best.set(date, { ...max, date, weightKg, reps });
  }
  return [...best.values()];
}
