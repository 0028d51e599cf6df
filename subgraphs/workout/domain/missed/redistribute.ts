import type { LocalDate } from '@progressive/quantities';
import { weekdayOf } from '@progressive/quantities';
import { isBusy } from '../day-slots.js';
import { doseFor } from '../dose.js';
import { isEquipped } from '../exercise-pool.js';
import { muscleIndex } from '../muscle.js';
import { prescribeSets } from '../prescription.js';
import { type ExercisePrescription, sessionsOf, type WorkoutSession } from '../program.js';
import { loadOfSession, remeasured } from '../program-edit.js';
import { careOf } from '../safety/care.js';
import { briefOfSession } from '../training-place.js';
import { brokenRule, isOpenDay, type LoadRules, nearby, sumOf, weekAt } from './load-rules.js';

/** A way to do the exercises of a missed session in other sessions of its week. */
export interface Redistribution {
  /** The sessions that take something over, as they would be. */
  readonly changed: readonly WorkoutSession[];
  /** Exercises that found no room. */
  readonly dropped: readonly string[];
}

/** Fractional sets a muscle falls below what keeps it in that week. */
export interface LostVolume {
  readonly muscle: string;
  readonly sets: number;
}

const mostTakers = 2;

/** Sets by which each muscle falls below its stated low end in the week of the missed session, without what is gone. */
export function lostVolume(
  missed: WorkoutSession,
  sessions: readonly WorkoutSession[],
  { program, catalogue }: LoadRules,
): LostVolume[] {
  const at = weekAt(program, missed.date);
  const inWeek = (list: readonly WorkoutSession[]) =>
    sumOf(
      list
        .filter(({ date }) => weekAt(program, date) === at)
        .map((session) => loadOfSession(session, catalogue).volume),
    );
  const share = program.weeks[at]?.phase === 'DELOAD' ? 0.5 : 1;
  const [before, after] = [inWeek(sessionsOf(program)), inWeek(sessions)];
  return program.volume.flatMap(({ muscle, lowSets }) => {
    const index = muscleIndex.get(muscle) ?? 0;
    const wanted = Math.min((lowSets ?? 0) * share, before[index] ?? 0);
    const sets = wanted - (after[index] ?? 0);
    return sets > 0.05 ? [{ muscle, sets: Math.round(sets * 10) / 10 }] : [];
  });
}

/**
 * Gives whole exercises of the missed session to one session of the week, else to two, so that no muscle falls below what
 * keeps it. Exhaustive over takers and assignments; most sets kept among those with the fewest takers. Undefined when
 * there is no way within minutes and load.
 */
export function redistribute(
  missed: WorkoutSession,
  from: LocalDate,
  rules: LoadRules,
): Redistribution | undefined {
  const { program } = rules;
  const around = nearby(program, missed.date, missed.date).filter(({ id }) => id !== missed.id);
  const week = weekAt(program, missed.date);
  const takers = around.filter(({ date }) => date >= from && weekAt(program, date) === week);
  const missing = sumOf([]);
  for (const { muscle, sets } of lostVolume(missed, around, rules))
    missing[muscleIndex.get(muscle) ?? 0] = sets;
  for (let count = 1; count <= Math.min(mostTakers, takers.length); count++) {
    let best: Found | undefined;
    for (const chosen of subsets(takers, count)) {
      const found = fill(missed, chosen, { missing, around }, rules);
      if (found && found.sets > (best?.sets ?? 0)) best = found;
    }
    if (best) return best.way;
  }
  return undefined;
}

function subsets<Item>(items: readonly Item[], count: number): (readonly Item[])[] {
  if (count === 0) return [[]];
  return items.flatMap((first, at) =>
    subsets(items.slice(at + 1), count - 1).map((rest) => [first, ...rest]),
  );
}

interface Found {
  readonly way: Redistribution;
  readonly sets: number;
}

function fill(
  missed: WorkoutSession,
  chosen: readonly WorkoutSession[],
  need: Need,
  rules: LoadRules,
): Found | undefined {
  let best: Found | undefined;
  const items = missed.exercises;
  const descend = (at: number, partial: Given): void => {
    const left = items.slice(at);
    const open = left.reduce((sum, { sets }) => sum + sets, 0);
    if (partial.sets + open <= (best?.sets ?? 0)) return;
    const reachable = sumOf([partial.volume, ...left.map((item) => volumeOfItem(item, rules))]);
    if (!reachesAll(reachable, need.missing)) return;
    const [exercise] = left;
    if (!exercise) {
      if (isAllowed(partial.changed, chosen, need, rules))
        best = { way: { changed: partial.changed, dropped: partial.dropped }, sets: partial.sets };
      return;
    }
    partial.changed.forEach((session, index) => {
      const taken = withExercise(session, exercise, rules);
      if (!taken) return;
      descend(at + 1, {
        changed: partial.changed.with(index, taken),
        dropped: partial.dropped,
        sets: partial.sets + exercise.sets,
        volume: sumOf([partial.volume, volumeOfItem(exercise, rules)]),
      });
    });
    descend(at + 1, { ...partial, dropped: [...partial.dropped, exercise.name] });
  };
  descend(0, { changed: chosen, dropped: [], sets: 0, volume: sumOf([]) });
  return best;
}

/** Exercises given away so far. */
interface Given {
  readonly changed: readonly WorkoutSession[];
  readonly dropped: readonly string[];
  readonly sets: number;
  readonly volume: Float64Array;
}

/** What the week lacks without the missed session, and the sessions around it. */
interface Need {
  readonly missing: Float64Array;
  readonly around: readonly WorkoutSession[];
}

function volumeOfItem({ exerciseKey, sets }: ExercisePrescription, { catalogue }: LoadRules): Float64Array {
  const volume = sumOf([]);
  for (const [muscle, share] of Object.entries(catalogue.get(exerciseKey)?.muscles ?? {})) {
    const index = muscleIndex.get(muscle);
    if (index !== undefined) volume[index] = sets * share;
  }
  return volume;
}

function reachesAll(volume: Float64Array, missing: Float64Array): boolean {
  return volume.every((sets, muscle) => sets >= (missing[muscle] ?? 0) - 0.05);
}

function isAllowed(
  changed: readonly WorkoutSession[],
  chosen: readonly WorkoutSession[],
  { around }: Need,
  rules: LoadRules,
): boolean {
  if (changed.some((session, index) => session === chosen[index])) return false;
  const byId = new Map(changed.map((session) => [session.id, session]));
  const loads = new Map(rules.loads);
  for (const session of changed) loads.set(session.id, loadOfSession(session, rules.catalogue));
  return (
    brokenRule(
      around.map((session) => byId.get(session.id) ?? session),
      rules,
      loads,
    ) === undefined
  );
}

/** The session with the exercise at its end, with full rest; undefined when it has it already or has no time. */
function withExercise(
  session: WorkoutSession,
  { exerciseKey, sets, name }: ExercisePrescription,
  { program, brief, catalogue }: LoadRules,
): WorkoutSession | undefined {
  const exercise = catalogue.get(exerciseKey);
  if (!exercise || !isEquipped(exercise, new Set(briefOfSession(brief, session).equipment))) return undefined;
  if (session.exercises.some((item) => item.exerciseKey === exerciseKey)) return undefined;
  const week = program.weeks.find(({ sessions }) => sessions.some(({ id }) => id === session.id));
  const dose = doseFor(exercise, brief.goal, careOf(brief).lowestReps);
  const prescription = prescribeSets({ exercise, dose, sets }, week?.mesocycleWeek ?? 1, brief);
  const added = { ...prescription, reason: `Taken over from a session you missed. ${prescription.reason}` };
  const changed = remeasured(
    {
      ...session,
      exercises: [...session.exercises, added],
      reason: `${session.reason} ${name} was taken over.`,
    },
    brief.body.weightKg,
  );
  const limit = Math.max(session.minutes, program.minutesPerSession);
  const busy = brief.busy.filter(
    ({ date, weekday }) =>
      date === session.date || (date === undefined && weekday === weekdayOf(session.date)),
  );
  const isFree =
    !isBusy(busy, changed.startMinute, changed.minutes) && changed.startMinute + changed.minutes <= 1440;
  const hasTime = changed.minutes <= limit && isOpenDay(session.date, changed.minutes, brief);
  return isFree && hasTime ? changed : undefined;
}
