import { type LocalDate, type Weekday, weekdayOf } from '@progressive/quantities';
import type { Gym } from './autoregulation/gym.js';
import type { WorkoutSession } from './program.js';
import type { TrainingBrief } from './training-brief.js';

/** What kind of place it is; for words only. */
export const placeKinds = ['HOME', 'GYM', 'TRAVEL', 'OUTDOORS'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A stay at a place, both days included. */
export interface Stay {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Where a person trains, on weekdays or for dated stays, and with what. Stays win over weekdays. */
export interface TrainingPlace {
  /** Unique for the person. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** Catalogue keys; nothing else is used there. */
  readonly equipment: readonly string[];
  /** What can be loaded there; absent = the person's gym. */
  readonly gym?: Gym;
  readonly weekdays: readonly Weekday[];
  readonly stays: readonly Stay[];
}

/** The place of a day; undefined where nobody said, and the brief's own equipment is at hand. */
export function placeOn(brief: Pick<TrainingBrief, 'places'>, date: LocalDate): TrainingPlace | undefined {
  return stayOn(brief, date) ?? brief.places?.find(({ weekdays }) => weekdays.includes(weekdayOf(date)));
}

/** The place of a dated stay on a day. */
function stayOn(brief: Pick<TrainingBrief, 'places'>, date: LocalDate): TrainingPlace | undefined {
  return brief.places?.find(({ stays }) => stays.some(({ from, to }) => date >= from && date <= to));
}

/** The brief as it is at a place: its equipment and nothing else, loaded with what is there. */
export function briefAt(brief: TrainingBrief, place: TrainingPlace | undefined): TrainingBrief {
  if (place === undefined) return brief;
  return { ...brief, equipment: place.equipment, ...(place.gym ? { gym: place.gym } : {}) };
}

/**
 * The brief for a session that is in a program already: its own place, since a person may take a gym session to another
 * day; a stay is where they are, whatever was planned.
 */
export function briefOfSession(
  brief: TrainingBrief,
  { date, place }: Pick<WorkoutSession, 'date' | 'place'>,
): TrainingBrief {
  const planned = brief.places?.find(({ name }) => name === place);
  return briefAt(brief, stayOn(brief, date) ?? planned);
}

/** Places that a horizon really comes to. */
export function usedPlaces(brief: TrainingBrief): readonly TrainingPlace[] {
  return (brief.places ?? []).filter(({ weekdays, stays }) => weekdays.length > 0 || stays.length > 0);
}
