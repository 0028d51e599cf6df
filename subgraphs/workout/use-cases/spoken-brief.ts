import type { Weekday } from '@progressive/quantities';
import { callerError } from '@progressive/subgraph-server';
import type { BusyTimeInput, WorkoutBriefInput } from '../__generated__/resolvers-types.js';
import { minuteOf } from '../domain/clock-time.js';
import type { SpokenBrief } from '../domain/effective-brief.js';
import { longestProgramWeeks } from '../domain/mesocycle-plan.js';
import type { Commitment } from '../domain/training-profile.js';

const longestHorizon = 7 * longestProgramWeeks;
const mostItems = 200;

/** Reads a brief. @throws BAD_USER_INPUT naming the field that makes no sense. */
export function readSpokenBrief(input: WorkoutBriefInput): SpokenBrief {
  checkNumbers(input);
  return {
    startDate: input.startDate,
    horizonDays: input.horizonDays,
    currency: input.currency,
    body: {
      sex: input.body.sex ?? null,
      birthDate: input.body.birthDate ?? null,
      heightCm: input.body.heightCm ?? null,
      weightKg: input.body.weightKg ?? null,
    },
    goal: input.goal ?? null,
    daysPerWeek: input.daysPerWeek ?? null,
    minutesPerSession: input.minutesPerSession ?? null,
    preferredWeekdays: readWeekdays(input.preferredWeekdays, 'brief.preferredWeekdays'),
    excludedWeekdays: readWeekdays(input.excludedWeekdays, 'brief.excludedWeekdays'),
    timeOfDay: input.timeOfDay ?? null,
    place: input.place ?? null,
    equipment: few(input.equipment, 'brief.equipment'),
    equipmentOnly: input.equipmentOnly,
    withoutEquipment: few(input.withoutEquipment, 'brief.withoutEquipment'),
    injuries: few(input.injuries, 'brief.injuries'),
    busy: few(input.busy, 'brief.busy').map((time, index) => readCommitment(time, `brief.busy.${index}`)),
    energyAvailability: input.energyAvailability ?? null,
  };
}

function checkNumbers(input: WorkoutBriefInput): void {
  if (!/^[A-Z]{3}$/.test(input.currency)) {
    throw callerError('BAD_USER_INPUT', 'A currency is three capital letters, e.g. USD.', 'brief.currency');
  }
  checkRange(input.horizonDays, 1, longestHorizon, 'brief.horizonDays', 'days');
  checkRange(input.daysPerWeek, 1, 7, 'brief.daysPerWeek', 'days a week');
  checkRange(input.minutesPerSession, 5, 600, 'brief.minutesPerSession', 'minutes a session');
  checkRange(input.energyAvailability, 0, 200, 'brief.energyAvailability', 'kcal per kg of fat-free mass');
  checkRange(input.body.weightKg, 20, 400, 'brief.body.weightKg', 'kg');
  checkRange(input.body.heightCm, 50, 260, 'brief.body.heightCm', 'cm');
}

/** @throws BAD_USER_INPUT for a number outside. */
export function checkRange(
  value: number | null | undefined,
  low: number,
  high: number,
  field: string,
  unit: string,
): void {
  if (value === null || value === undefined || (value >= low && value <= high)) return;
  throw callerError('BAD_USER_INPUT', `Give ${low} to ${high} ${unit}.`, field);
}

/** A list of a bearable length. @throws BAD_USER_INPUT for a longer one. */
export function few<Item>(items: readonly Item[], field: string, most = mostItems): readonly Item[] {
  if (items.length > most) throw callerError('BAD_USER_INPUT', `At most ${most} items.`, field);
  return items;
}

/** Weekdays 1 to 7, each once, ascending. @throws BAD_USER_INPUT for any other number. */
export function readWeekdays(days: readonly number[], field: string): Weekday[] {
  if (days.some((day) => !Number.isInteger(day) || day < 1 || day > 7)) {
    throw callerError('BAD_USER_INPUT', 'Weekdays are 1 (Monday) to 7 (Sunday).', field);
  }
  return [...new Set(days)].sort((a, b) => a - b) as Weekday[];
}

/** A busy time with exactly one of date and weekday and two times. @throws BAD_USER_INPUT otherwise. */
export function readCommitment(input: BusyTimeInput, field: string): Commitment {
  const date = input.date ?? null;
  const [weekday] =
    input.weekday === null || input.weekday === undefined
      ? [null]
      : readWeekdays([input.weekday], `${field}.weekday`);
  if ((date === null) === (weekday === null || weekday === undefined)) {
    throw callerError('BAD_USER_INPUT', 'Give either a date or a weekday.', field);
  }
  for (const name of ['start', 'end'] as const) {
    if (minuteOf(input[name]) === undefined) {
      throw callerError('BAD_USER_INPUT', 'Times are HH:MM from 00:00 to 24:00.', `${field}.${name}`);
    }
  }
  const label = input.label?.slice(0, 200) ?? null;
  return { date, weekday: weekday ?? null, start: input.start, end: input.end, label };
}
