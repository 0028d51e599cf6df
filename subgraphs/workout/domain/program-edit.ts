import { addDays, dateRange, daysBetween, type LocalDate } from '@progressive/quantities';
import { legSets } from './calendar.js';
import { volumeSize } from './compiled-pool.js';
import { netEnergyKcal, warmUpMet } from './energy.js';
import type { Exercise } from './exercise.js';
import { muscleIndex } from './muscle.js';
import type { TrainingProgram, WorkoutSession } from './program.js';
import { sessionsOf } from './program.js';
import { totalsOf } from './program-builder.js';
import type { PlacedLoad } from './recovery-cost.js';

/** One thing an edit changed. */
export interface ProgramEdit {
  readonly sessionId: string;
  readonly change: string;
}

/** The program with other sessions: weeks, rest days and totals follow from their dates. */
export function withSessions(program: TrainingProgram, sessions: readonly WorkoutSession[]): TrainingProgram {
  const weeks = program.weeks.map((week) => {
    const inWeek = sessions
      .filter((session) => isWithin(session.date, week.startDate, 7))
      .sort((a, b) => (a.date < b.date ? -1 : 1));
    const trained = new Set<LocalDate>(inWeek.map(({ date }) => date));
    const days = Math.min(7, daysBetween(week.startDate, addDays(program.startDate, program.horizonDays)));
    const restDates = dateRange(week.startDate, days).filter((date) => !trained.has(date));
    return { ...week, sessions: inWeek, restDates };
  });
  return { ...program, weeks, totals: totalsOf(weeks, program.horizonDays) };
}

function isWithin(date: LocalDate, start: LocalDate, days: number): boolean {
  const offset = daysBetween(start, date);
  return offset >= 0 && offset < days;
}

/** One session replaced by another with the same id. */
export function withSession(program: TrainingProgram, changed: WorkoutSession): TrainingProgram {
  return withSessions(
    program,
    sessionsOf(program).map((session) => (session.id === changed.id ? changed : session)),
  );
}

/** Length and energy of a session follow from its parts. @param weightKg of the person. */
export function remeasured(session: WorkoutSession, weightKg: number): WorkoutSession {
  const { warmUpMinutes, coolDownMinutes, conditioning, exercises } = session;
  const seconds = exercises.reduce((sum, exercise) => sum + exercise.totalSeconds, 0);
  const light = netEnergyKcal(warmUpMet, weightKg, warmUpMinutes + coolDownMinutes);
  const strength = exercises.reduce((sum, exercise) => sum + exercise.energyKcal, 0);
  return {
    ...session,
    minutes: warmUpMinutes + Math.ceil(seconds / 60) + (conditioning?.minutes ?? 0) + coolDownMinutes,
    energyKcal: Math.round(light + strength + (conditioning?.energyKcal ?? 0)),
  };
}

/** What a written session asks of the body, for recovery. */
export function loadOfSession(session: WorkoutSession, catalogue: ReadonlyMap<string, Exercise>): PlacedLoad {
  const volume = new Float64Array(volumeSize);
  for (const { exerciseKey, sets } of session.exercises) {
    for (const [muscle, share] of Object.entries(catalogue.get(exerciseKey)?.muscles ?? {})) {
      const index = muscleIndex.get(muscle);
      if (index !== undefined) volume[index] = (volume[index] as number) + sets * share;
    }
  }
  return {
    volume,
    hasStrength: session.exercises.length > 0,
    hasConditioning: session.conditioning !== undefined,
    legSets: legSets(volume),
  };
}

/** Hours from the start of one session to the start of another, absolute. */
export function hoursBetween(left: WorkoutSession, right: WorkoutSession): number {
  return Math.abs(daysBetween(left.date, right.date) * 24 + (right.startMinute - left.startMinute) / 60);
}
