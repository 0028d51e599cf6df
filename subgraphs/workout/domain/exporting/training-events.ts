import { addDays, type LocalDate } from '@progressive/quantities';
import { sessionsOf, type TrainingProgram, type WorkoutSession } from '../program.js';

/** A program on a calendar. */
export interface CalendarProgram {
  /** The first version, so that a session keeps its UID over all of them. */
  readonly firstVersionId: string;
  readonly program: TrainingProgram;
  /** When this version was made. */
  readonly createdAt: Date;
}

/** An event of a calendar program: a time of a day in the person's zone, floating without one. */
export interface TrainingEvent {
  readonly uid: string;
  readonly when: {
    readonly date: LocalDate;
    /** Minutes after local midnight. */
    readonly startMinute: number;
    readonly minutes: number;
    readonly timeZone: string | null;
  };
  readonly title: string;
  readonly description: string;
  readonly categories: readonly string[];
}

/**
 * The sessions of programs as events. Of programs that share days the first of the list has them, so give the newest
 * first: a program that was made anew takes the place of the old one from its first day on.
 */
export function trainingEvents(
  programs: readonly CalendarProgram[],
  timeZone: string | null,
): TrainingEvent[] {
  const taken: { readonly from: LocalDate; readonly to: LocalDate }[] = [];
  const events: TrainingEvent[] = [];
  for (const { firstVersionId, program } of programs) {
    const free = sessionsOf(program).filter(
      ({ date }) => !taken.some(({ from, to }) => date >= from && date <= to),
    );
    events.push(...free.map((session) => eventOf(session, firstVersionId, timeZone)));
    taken.push({ from: program.startDate, to: addDays(program.startDate, program.horizonDays - 1) });
  }
  return events.sort((a, b) => (a.when.date < b.when.date ? -1 : 1));
}

function eventOf(session: WorkoutSession, firstVersionId: string, timeZone: string | null): TrainingEvent {
  const { id, date, startMinute, minutes, title, exercises, conditioning, reason, place } = session;
  const items = [
    ...exercises.map(
      ({ name, sets, reps, seconds, loadKg }) =>
        `${name}: ${sets} × ${reps ?? `${seconds ?? 0} s`}${loadKg === undefined ? '' : ` at ${loadKg} kg`}`,
    ),
    ...(conditioning ? [`${conditioning.name}: ${conditioning.minutes} min`] : []),
    ...(place === undefined ? [] : [`Where: ${place}`]),
  ];
  return {
    uid: `${firstVersionId}-${id}`,
    when: { date, startMinute, minutes, timeZone },
    title,
    description: [...items, reason].join('\n'),
    categories: ['TRAINING'],
  };
}
