import { callerError } from '@progressive/subgraph-server';
import type { InjuryInput, UpdateTrainingProfileInput } from '../__generated__/resolvers-types.js';
import { readEquipment } from '../domain/equipment.js';
import { injurySites, readInjurySite } from '../domain/injury-site.js';
import { muscles } from '../domain/muscle.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import type { Injury } from '../domain/training-brief.js';
import type { ProfileChange } from '../domain/training-profile.js';
import type { Catalogue } from './catalogue-source.js';
import { few, readCommitment, readWeekdays } from './spoken-brief.js';

const mostCommitments = 100;

/** Fields that are taken as they are when given; null clears them. */
const plainFields = [
  'goal',
  'level',
  'daysPerWeek',
  'minutesPerSession',
  'timeOfDay',
  'trainingMinutesWeekday',
  'trainingMinutesWeekend',
] as const;

/** Fields that replace what is stored; null leaves it. */
const listFields = [
  'isOpenToSpending',
  'priorityMuscles',
  'favouriteExercises',
  'dislikedExercises',
] as const;

const ranges = {
  daysPerWeek: [1, 6],
  minutesPerSession: [15, 120],
  trainingMinutesWeekday: [15, 240],
  trainingMinutesWeekend: [15, 240],
} as const;

/**
 * Reads what is to change. Words that the catalogue or the body does not know are refused as data.
 * @throws BAD_USER_INPUT for numbers out of range and times that are none.
 */
export function profileChange(
  input: UpdateTrainingProfileInput,
  catalogue: Catalogue,
): ProfileChange | Refusal {
  checkRanges(input);
  const equipment =
    input.equipment && readEquipment(few(input.equipment, 'input.equipment'), catalogue.equipmentKeys);
  const unknown = equipment?.unknown[0] ?? unknownKey(input, catalogue);
  if (unknown !== undefined) {
    return refuse(
      'UNKNOWN_WORD',
      `The catalogue does not know: ${unknown}.`,
      [unknown],
      ['Use a key of the catalogue, or leave it out'],
    );
  }
  const injuries = input.injuries && readInjuries(input.injuries);
  if (injuries && !Array.isArray(injuries)) return injuries;
  return withoutUndefined({
    ...pick(input, plainFields),
    ...pick(withoutNull(input), listFields),
    ...readDays(input),
    equipment: equipment?.keys,
    injuries: injuries ?? undefined,
  });
}

/** Days and times, checked; null leaves them. */
function readDays({ preferredWeekdays, excludedWeekdays, commitments }: UpdateTrainingProfileInput): object {
  return {
    preferredWeekdays: preferredWeekdays
      ? readWeekdays(preferredWeekdays, 'input.preferredWeekdays')
      : undefined,
    excludedWeekdays: excludedWeekdays ? readWeekdays(excludedWeekdays, 'input.excludedWeekdays') : undefined,
    commitments: commitments
      ? few(commitments, 'input.commitments', mostCommitments).map((time, index) =>
          readCommitment(time, `input.commitments.${index}`),
        )
      : undefined,
  };
}

function pick<Input extends object>(input: Input, fields: readonly (keyof Input)[]): object {
  return Object.fromEntries(fields.map((field) => [field, input[field]]));
}

/** Null leaves a list or a switch as it is; only single wishes can be cleared. */
function withoutNull(input: UpdateTrainingProfileInput): UpdateTrainingProfileInput {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
}

function withoutUndefined(change: object): ProfileChange {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

function checkRanges(input: UpdateTrainingProfileInput): void {
  for (const [field, [low, high]] of Object.entries(ranges)) {
    const value = input[field as keyof typeof ranges];
    if (value !== null && value !== undefined && (value < low || value > high)) {
      throw callerError('BAD_USER_INPUT', `Give ${low} to ${high}.`, `input.${field}`);
    }
  }
}

function unknownKey(input: UpdateTrainingProfileInput, catalogue: Catalogue): string | undefined {
  const exercises = [...(input.favouriteExercises ?? []), ...(input.dislikedExercises ?? [])];
  return (
    exercises.find((key) => !catalogue.byKey.has(key)) ??
    input.priorityMuscles?.find((muscle) => !muscles.includes(muscle))
  );
}

function readInjuries(inputs: readonly InjuryInput[]): Injury[] | Refusal {
  const injuries: Injury[] = [];
  for (const { site: word, severity = 'MODERATE' } of inputs) {
    const site = readInjurySite(word);
    if (!site) {
      return refuse(
        'UNKNOWN_INJURY',
        `It is not clear what to protect with: ${word}.`,
        [word],
        [`Name one of: ${injurySites.join(', ')}`],
      );
    }
    injuries.push({ site, severity });
  }
  return injuries;
}
