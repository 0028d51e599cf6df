import { type Weekday } from '@progressive/quantities';
import { legSets } from '../domain/calendar.js';
import { isBusy } from '../domain/day-slots.js';
import { doseFor } from '../domain/dose.js';
import type { Exercise } from '../domain/exercise.js';
import { eligibleExercises, isUsual } from '../domain/exercise-pool.js';
import { substitutesFor } from '../domain/exercise-swap.js';
import type { PlacedLoad } from '../domain/recovery-cost.js';
import { careOf } from '../domain/safety/care.js';
import { divideSession } from '../domain/session-time.js';
import type { TrainingBrief } from '../domain/training-brief.js';
import { strengthSeconds, type TemplateItem, volumeOf } from '../domain/week-template.js';

/** A session as it lies in a week, of a fixed template or of ours. */
export interface WeekSession extends PlacedLoad {
  readonly weekday: Weekday;
  readonly startMinute: number;
  readonly minutes: number;
}

/** A program as it stands in magazines: the same exercises and weekdays for everybody. */
export interface FixedTemplate {
  readonly name: string;
  readonly weekdays: readonly Weekday[];
  /** Catalogue keys of each session, three sets of each. */
  readonly sessions: readonly (readonly string[])[];
}

const upper = [
  'bench-press',
  'barbell-row',
  'overhead-press',
  'lat-pulldown',
  'dumbbell-curl',
  'cable-pushdown',
];
const lower = [
  'back-squat',
  'romanian-deadlift-barbell',
  'leg-press',
  'machine-lying-leg-curl',
  'machine-standing-calf-raise',
  'crunch',
];
const fullBody = [
  'back-squat',
  'bench-press',
  'barbell-row',
  'romanian-deadlift-barbell',
  'overhead-press',
  'dumbbell-curl',
  'cable-pushdown',
];
const push = [
  'bench-press',
  'overhead-press',
  'dumbbell-incline-press',
  'dumbbell-lateral-raise',
  'cable-pushdown',
  'cable-overhead-extension',
];
const pull = [
  'conventional-deadlift',
  'lat-pulldown',
  'barbell-row',
  'cable-face-pull',
  'dumbbell-curl',
  'hammer-curl',
];

export const fixedTemplates: readonly FixedTemplate[] = [
  { name: 'full-body', weekdays: [1, 3, 5], sessions: [fullBody, fullBody, fullBody] },
  { name: 'upper-lower', weekdays: [1, 2, 4, 5], sessions: [upper, lower, upper, lower] },
  { name: 'push-pull-legs', weekdays: [1, 2, 3, 4, 5, 6], sessions: [push, pull, lower, push, pull, lower] },
];

const setsPerExercise = 3;
const usualStart = 18 * 60;

/**
 * The week of a template for a person, as one who follows it would do: exercises that the person cannot do give way to
 * the nearest ones, a day that is taken to the next free one. The template knows no minutes.
 */
export function followTemplate(
  template: FixedTemplate,
  brief: TrainingBrief,
  catalogue: readonly Exercise[],
): WeekSession[] {
  const usual = catalogue.filter((exercise) => isUsual(exercise, brief));
  const eligible = new Set(eligibleExercises(usual, brief).map(({ key }) => key));
  const byKey = new Map(usual.map((exercise) => [exercise.key, exercise]));
  const taken = new Set<Weekday>();
  return template.sessions.flatMap((keys, index) => {
    const items = itemsOf(keys, { eligible, byKey, usual, brief });
    if (items.length === 0) return [];
    const minutes = minutesOf(items);
    const weekday = nextFreeDay(template.weekdays[index] ?? 1, minutes, brief, taken);
    if (weekday === undefined) return [];
    taken.add(weekday);
    const volume = volumeOf(items);
    return [
      {
        weekday,
        startMinute: usualStart,
        minutes,
        volume,
        hasStrength: true,
        hasConditioning: false,
        legSets: legSets(volume),
      },
    ];
  });
}

interface Choice {
  readonly eligible: ReadonlySet<string>;
  readonly byKey: ReadonlyMap<string, Exercise>;
  readonly usual: readonly Exercise[];
  readonly brief: TrainingBrief;
}

function itemsOf(keys: readonly string[], { eligible, byKey, usual, brief }: Choice): TemplateItem[] {
  const used = new Set<string>();
  return keys.flatMap((key) => {
    const wanted = byKey.get(key);
    if (!wanted) throw new Error(`the catalogue has no ${key}`);
    const exercise = eligible.has(key)
      ? wanted
      : substitutesFor(wanted, usual, brief).find((substitute) => !used.has(substitute.exercise.key))
          ?.exercise;
    if (!exercise) return [];
    used.add(exercise.key);
    return [
      { exercise, dose: doseFor(exercise, brief.goal, careOf(brief).lowestReps), sets: setsPerExercise },
    ];
  });
}

function minutesOf(items: readonly TemplateItem[]): number {
  const { warmUpMinutes, coolDownMinutes } = divideSession(60, 0, true);
  return warmUpMinutes + Math.ceil(strengthSeconds(items) / 60) + coolDownMinutes;
}

/** The day itself or the first after it that is neither excluded, nor taken, nor busy in the evening. */
function nextFreeDay(
  wished: Weekday,
  minutes: number,
  brief: TrainingBrief,
  taken: ReadonlySet<Weekday>,
): Weekday | undefined {
  for (let ahead = 0; ahead < 7; ahead++) {
    const weekday = (((wished - 1 + ahead) % 7) + 1) as Weekday;
    const busy = brief.busy.filter((time) => time.weekday === weekday);
    const isOpen = !brief.excludedWeekdays.includes(weekday) && !taken.has(weekday);
    if (isOpen && !isBusy(busy, usualStart, minutes)) return weekday;
  }
  return undefined;
}
