import type { ViewerClaims } from '@progressive/access-tokens';
import type { EntityManager } from '@progressive/database';
import { addDays, type LocalDate } from '@progressive/quantities';
import { type NextRun, nextRun } from '../domain/endurance/next-run.js';
import {
  bestRun,
  predictRaces,
  type RacePrediction,
  type Run,
  type RunRecord,
  runRecords,
  type TrainingPace,
  trainingPaces,
} from '../domain/endurance/running.js';
import type { StoredActivity } from '../domain/importing/training-import.js';
import {
  type DatedLiftingDay,
  dailyLoads,
  enduranceLoads,
  liftingDays,
  loadWeeks,
} from '../domain/load/daily-load.js';
import {
  acuteChronicRatio,
  balanceOf,
  type DayBalance,
  fitConstants,
  type Performance,
  type TimeConstants,
  usualConstants,
} from '../domain/load/fitness-fatigue.js';
import { type LoadWeek, type PulseRange, trimp } from '../domain/load/session-load.js';
import { type BodyComposition, bodyComposition } from '../domain/progress/body-composition.js';
import { type Milestone, milestones } from '../domain/progress/milestones.js';
import { type MuscleWeek, muscleWeeks } from '../domain/progress/muscle-sets.js';
import { type PersonalRecord, personalRecords } from '../domain/progress/records.js';
import { findHealthDays } from '../repositories/health-day-repository.js';
import type { StoredSet } from '../repositories/logged-set-repository.js';
import { findRecoveryDays } from '../repositories/recovery-day-repository.js';
import { findEfforts } from '../repositories/session-effort-repository.js';
import { findActivities } from '../repositories/training-import-repository.js';
import { findProgramOn } from '../repositories/training-program-repository.js';
import { readLog, usedDays } from './lift-context.js';
import { historiesOf } from './prescribe-next-set.js';
import type { WorkoutServices } from './workout-services.js';

/** How training goes over all lifts and activities. */
export interface TrainingProgress {
  readonly muscleWeeks: readonly MuscleWeek[];
  readonly load: readonly DayBalance[];
  readonly constants: TimeConstants;
  readonly areConstantsFitted: boolean;
  readonly acuteChronicRatio: number | null;
  /** Days of lifting, the last 90 days. */
  readonly sessions: readonly DatedLiftingDay[];
  readonly weeks: readonly LoadWeek[];
  readonly bodyComposition: BodyComposition;
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
  readonly paces: readonly TrainingPace[];
  readonly records: readonly RunRecord[];
  readonly forecast: NextRun | null;
}

const shownDays = 90;
const shownWeeks = 12;
const bodyDays = 42;
const assumedAge = 40;
const assumedRestingPulse = 60;

/** How the viewer's training goes: volume by muscle, load, records and milestones of up to two years. */
export async function readTrainingProgress(
  services: WorkoutServices,
  viewer: ViewerClaims,
): Promise<TrainingProgress> {
  const today = new Date(services.clock()).toISOString().slice(0, 10);
  const { byKey } = await services.catalogue.get();
  const { log, activities, pulse, efforts, body } = await services.database.read(viewer, (manager) =>
    readAll(manager, viewer, today),
  );
  const lifted = liftingDays(log, efforts);
  const loads = dailyLoads(lifted, enduranceLoads(activities, pulse, efforts));
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
    sessions: lifted.filter(({ date }) => date >= from),
    weeks: loadWeeks(loads, today, shownWeeks),
    bodyComposition: bodyComposition(body),
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
    paces: best === undefined ? [] : trainingPaces(best.vdot),
    records: runRecords(activities.flatMap(runOf)),
    forecast: nextRun(activities.flatMap(runOf)),
  };
}

async function readAll(manager: EntityManager, viewer: ViewerClaims, today: LocalDate) {
  const log = await readLog(manager, viewer, today);
  const activities = await findActivities(manager, viewer, addDays(today, -usedDays));
  const days = await findRecoveryDays(manager, viewer, addDays(today, -60));
  const person = (await findProgramOn(manager, viewer, today))?.brief.body;
  const pulse: PulseRange = {
    resting: days.findLast(({ restingPulse }) => restingPulse !== null)?.restingPulse ?? assumedRestingPulse,
    // Tanaka 2001.
    highest: 208 - 0.7 * (person?.ageYears ?? assumedAge),
    sex: person?.sex ?? 'UNSPECIFIED',
  };
  const body = await findHealthDays(manager, viewer, addDays(today, -bodyDays), today);
  const efforts = await findEfforts(manager, viewer, addDays(today, -usedDays));
  return { log, activities, pulse, body, efforts };
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
