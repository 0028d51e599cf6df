import type { ViewerClaims } from '@progressive/access-tokens';
import { type StrengthState, strengthFrom } from '../domain/autoregulation/strength-state.js';
import type { Exercise } from '../domain/exercise.js';
import { forecastNextBests, type NextBest } from '../domain/forecast/forecast-next-best.js';
import { type PersonalRecord, personalRecords } from '../domain/progress/records.js';
import { type OneRepMax, oneRepMax } from '../domain/strength/one-rep-max.js';
import type { StoredSet } from '../repositories/logged-set-repository.js';
import { readLog, strengthSets } from './lift-context.js';
import { historiesOf } from './prescribe-next-set.js';
import type { WorkoutServices } from './workout-services.js';

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
  const log = await services.database.read(viewer, (manager) => readLog(manager, viewer, today));
  const own = log.filter((set) => set.exerciseKey === exerciseKey);
  const forecasts = forecastNextBests(historiesOf(log.map(byCatalogueName)));
  return {
    exercise,
    strength: strengthFrom(strengthSets(log, exerciseKey)) ?? null,
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
