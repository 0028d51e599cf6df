import type { ViewerClaims } from '@progressive/access-tokens';
import type { EntityManager } from '@progressive/database';
import { addDays, type LocalDate } from '@progressive/quantities';
import { bestRun, predictRaces, type RacePrediction, type Run } from '../domain/endurance/running.js';
import type { StoredActivity } from '../domain/importing/training-import.js';
import {
  acuteChronicRatio,
  balanceOf,
  type DayBalance,
  type DayLoad,
  fitConstants,
  type Performance,
  type TimeConstants,
  usualConstants,
} from '../domain/load/fitness-fatigue.js';
import {
  liftingLoad,
  type PulseRange,
  sessionRpeLoad,
  trimp,
  trimpToSessionRpe,
} from '../domain/load/session-load.js';
import { type Milestone, milestones } from '../domain/progress/milestones.js';
import { type MuscleWeek, muscleWeeks } from '../domain/progress/muscle-sets.js';
import { type PersonalRecord, personalRecords } from '../domain/progress/records.js';
import type { StoredSet } from '../repositories/logged-set-repository.js';
import { findRecoveryDays } from '../repositories/recovery-day-repository.js';
import { findActivities } from '../repositories/training-import-repository.js';
import { findProgramOn } from '../repositories/training-program-repository.js';
import { readLog } from './lift-context.js';
import { historiesOf } from './prescribe-next-set.js';
import type { WorkoutServices } from './workout-services.js';

/** How training goes over all lifts and activities. */
export interface TrainingProgress {
  readonly muscleWeeks: readonly MuscleWeek[];
  readonly load: readonly DayBalance[];
  readonly constants: TimeConstants;
  readonly areConstantsFitted: boolean;
  readonly acuteChronicRatio: number | null;
  readonly records: readonly PersonalRecord[];
  readonly milestones: readonly Milestone[];
}

/** An activity with its pace and load. */
export interface ActivityProgress extends StoredActivity {
  readonly secondsPerKilometre: number | null;
  /** Banister's TRIMP; null without a heart rate. */
  readonly trimp: number | null;
}

/** How endurance goes. */
export interface EnduranceProgress {
  readonly activities: readonly ActivityProgress[];
  readonly vdot: number | null;
  readonly bestRunDate: LocalDate | null;
  readonly predictions: readonly RacePrediction[];
}

const shownDays = 90;
/** Of an activity without a heart rate. */
const usualRpe = 5;
const assumedAge = 40;
const assumedRestingPulse = 60;

/** How the viewer's training goes: volume by muscle, load, records and milestones of up to two years. */
export async function readTrainingProgress(
  services: WorkoutServices,
  viewer: ViewerClaims,
): Promise<TrainingProgress> {
  const today = new Date(services.clock()).toISOString().slice(0, 10);
  const { byKey } = await services.catalogue.get();
  const { log, activities, pulse } = await services.database.read(viewer, (manager) =>
    readAll(manager, viewer, today),
  );
  const loads = dailyLoads(log, activities, pulse);
  const fitted = fitConstants(loads, performancesOf(log));
  const from = addDays(today, -shownDays);
  return {
    muscleWeeks: muscleWeeks(
      log.filter(({ date }) => date >= from),
      byKey,
    ),
    load: balanceOf(loads, today, fitted ?? usualConstants).filter(({ date }) => date >= from),
    constants: fitted ?? usualConstants,
    areConstantsFitted: fitted !== null,
    acuteChronicRatio: acuteChronicRatio(loads, today),
    records: personalRecords(log),
    milestones: milestones(log).slice(-50),
  };
}

/** How the viewer's endurance goes: pace and load of the last 90 days, VDOT and predictions from the best run. */
export async function readEnduranceProgress(
  services: WorkoutServices,
  viewer: ViewerClaims,
): Promise<EnduranceProgress> {
  const today = new Date(services.clock()).toISOString().slice(0, 10);
  const { activities, pulse } = await services.database.read(viewer, (manager) =>
    readAll(manager, viewer, today),
  );
  const recent = activities.filter(({ startedAt }) => startedAt >= addDays(today, -shownDays));
  const best = bestRun(recent.flatMap(runOf));
  return {
    activities: recent.map((activity) => ({
      ...activity,
      secondsPerKilometre: activity.distanceMetres
        ? (activity.seconds / activity.distanceMetres) * 1000
        : null,
      trimp: activity.meanPulse === null ? null : trimp(activity.seconds / 60, activity.meanPulse, pulse),
    })),
    vdot: best?.vdot ?? null,
    bestRunDate: best?.date ?? null,
    predictions: best === undefined ? [] : predictRaces(best),
  };
}

async function readAll(manager: EntityManager, viewer: ViewerClaims, today: LocalDate) {
  const log = await readLog(manager, viewer, today);
  const activities = await findActivities(manager, viewer, addDays(today, -730));
  const days = await findRecoveryDays(manager, viewer, addDays(today, -60));
  const body = (await findProgramOn(manager, viewer, today))?.brief.body;
  const pulse: PulseRange = {
    resting: days.findLast(({ restingPulse }) => restingPulse !== null)?.restingPulse ?? assumedRestingPulse,
    // Tanaka 2001.
    highest: 208 - 0.7 * (body?.ageYears ?? assumedAge),
    sex: body?.sex ?? 'UNSPECIFIED',
  };
  return { log, activities, pulse };
}

/** One number for a day over lifting and endurance. */
function dailyLoads(
  log: readonly StoredSet[],
  activities: readonly StoredActivity[],
  pulse: PulseRange,
): DayLoad[] {
  const reserves = new Map<string, (number | null)[]>();
  for (const { kind, date, rir } of log) {
    if (kind === 'WARM_UP') continue;
    const day = reserves.get(date) ?? [];
    day.push(rir);
    reserves.set(date, day);
  }
  const lifting = [...reserves].map(([date, efforts]) => ({ date, load: liftingLoad(efforts) }));
  const endurance = activities.map(({ startedAt, seconds, meanPulse }) => ({
    date: startedAt.slice(0, 10),
    load:
      meanPulse === null
        ? sessionRpeLoad(usualRpe, seconds / 60)
        : trimp(seconds / 60, meanPulse, pulse) * trimpToSessionRpe,
  }));
  return [...lifting, ...endurance];
}

/** Session bests as shares of the lift's mean, all lifts together. */
function performancesOf(log: readonly StoredSet[]): Performance[] {
  return historiesOf(log).flatMap(({ sessions }) => {
    const mean = sessions.reduce((sum, { best }) => sum + best, 0) / sessions.length;
    return sessions.map(({ at, best }) => ({ date: at, value: best / mean }));
  });
}

function runOf({ sport, startedAt, distanceMetres, seconds }: StoredActivity): Run[] {
  if (sport !== 'RUNNING' || distanceMetres === null) return [];
  return [{ date: startedAt.slice(0, 10), metres: distanceMetres, seconds }];
}
