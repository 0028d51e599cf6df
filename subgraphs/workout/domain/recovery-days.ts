import { addDays, type LocalDate } from '@progressive/quantities';
import { rankConditioning } from './conditioning.js';
import type { Exercise } from './exercise.js';
import { eligibleExercises, isUsual } from './exercise-pool.js';
import type { ProgramWeek, TrainingProgram, WorkoutSession } from './program.js';
import { careOf } from './safety/care.js';
import type { TrainingBrief } from './training-brief.js';
import { briefAt, placeOn } from './training-place.js';

/** A day of a program without a session. */
export interface RecoveryDayPlan {
  readonly date: LocalDate;
  /** REST: nothing planned. ACTIVE: easy movement. */
  readonly kind: 'REST' | 'ACTIVE';
  /** Minutes of easy movement; 0 on days of rest. */
  readonly minutes: number;
  /** The easy activity, then drills for what was trained the day before. */
  readonly exerciseKeys: readonly string[];
  readonly reason: string;
}

/** Easy enough to help and not to train (Dupuy 2018: little effect, most on soreness; minutes are ours). */
const activeMinutes = 25;
const drillCount = 2;

/**
 * What to do on the days without a session: of each week at least one is full rest, the one before the hardest session,
 * and the others that follow a session are active recovery. Where energy is low all days are rest.
 * Only what the person may do and has at hand that day. @param catalogue all exercises.
 */
export function recoveryDays(
  program: TrainingProgram,
  brief: TrainingBrief,
  catalogue: ReadonlyMap<string, Exercise>,
): RecoveryDayPlan[] {
  const usual = [...catalogue.values()].filter((exercise) => isUsual(exercise, brief));
  const sessionOn = new Map(
    program.weeks.flatMap(({ sessions }) => sessions).map((session) => [session.date, session]),
  );
  const pools = new Map<string, Exercise[]>();
  const poolOn = (date: LocalDate): Exercise[] => {
    const place = placeOn(brief, date);
    const key = place?.name ?? '';
    const pool = pools.get(key) ?? eligibleExercises(usual, briefAt(brief, place));
    pools.set(key, pool);
    return pool;
  };
  const isTired = careOf(brief).extraRir > 0;
  return program.weeks.flatMap((week) => {
    const rest = fullRestOf(week);
    return week.restDates.map((date) => {
      const before = sessionOn.get(addDays(date, -1));
      if (isTired) return restDay(date, 'Energy is low: rest.');
      if (date === rest)
        return restDay(date, 'A day without training before the hardest session of the week.');
      if (before === undefined) return restDay(date, 'Nothing was trained the day before.');
      return activeDay(date, before, poolOn(date), { brief, catalogue });
    });
  });
}

/** The day before the week's hardest session, else the first free day; null in a week without free days. */
function fullRestOf({ sessions, restDates }: ProgramWeek): LocalDate | null {
  const byEffort = sessions.toSorted((a, b) => setsOf(b) - setsOf(a) || (a.date < b.date ? -1 : 1));
  const before = byEffort.map(({ date }) => addDays(date, -1));
  return before.find((date) => restDates.includes(date)) ?? restDates[0] ?? null;
}

function setsOf({ exercises }: WorkoutSession): number {
  return exercises.reduce((sum, { sets }) => sum + sets, 0);
}

function restDay(date: LocalDate, reason: string): RecoveryDayPlan {
  return { date, kind: 'REST', minutes: 0, exerciseKeys: [], reason };
}

function activeDay(
  date: LocalDate,
  before: WorkoutSession,
  pool: readonly Exercise[],
  { brief, catalogue }: { readonly brief: TrainingBrief; readonly catalogue: ReadonlyMap<string, Exercise> },
): RecoveryDayPlan {
  const [easy] = rankConditioning(pool, 'EASY', brief);
  const drills = drillsAfter(before, pool, catalogue);
  if (easy === undefined && drills.length === 0) return restDay(date, 'Nothing easy fits your limits.');
  return {
    date,
    kind: 'ACTIVE',
    minutes: activeMinutes,
    exerciseKeys: [...(easy ? [easy] : []), ...drills].map(({ key }) => key),
    reason: `Easy movement, so that you can talk all the time, and drills for what ${before.title} trained the day before.`,
  };
}

function drillsAfter(
  before: WorkoutSession,
  pool: readonly Exercise[],
  catalogue: ReadonlyMap<string, Exercise>,
): Exercise[] {
  const trained = new Map<string, number>();
  for (const { exerciseKey, sets } of before.exercises)
    for (const [muscle, share] of Object.entries(catalogue.get(exerciseKey)?.muscles ?? {}))
      trained.set(muscle, (trained.get(muscle) ?? 0) + sets * share);
  const reach = ({ muscles }: Exercise) =>
    Object.entries(muscles).reduce((sum, [muscle, share]) => sum + share * (trained.get(muscle) ?? 0), 0);
  return pool
    .filter(({ pattern }) => pattern === 'mobility' || pattern === 'stretch')
    .map((exercise) => ({ exercise, points: reach(exercise) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || (a.exercise.key < b.exercise.key ? -1 : 1))
    .slice(0, drillCount)
    .map(({ exercise }) => exercise);
}
