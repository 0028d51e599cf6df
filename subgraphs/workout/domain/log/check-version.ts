import { isLocalDate } from '@progressive/quantities';
import type { LoggedSet, SetVersion } from './logged-set.js';

/** Why a change is refused; the others of its batch are still taken. */
export interface RejectedChange {
  readonly code:
    | 'BAD_SET_ID'
    | 'NEGATIVE_VALUE'
    | 'VALUE_OUT_OF_RANGE'
    | 'NOTHING_DONE'
    | 'FUTURE_TIME'
    | 'BAD_DATE'
    | 'TEXT_TOO_LONG';
  readonly field: string;
  readonly message: string;
}

/** Clocks of phones run ahead by minutes, not by days. */
const mostAheadMs = 26 * 3_600_000;

/** Highest values that are no slip of the pen. */
const limits: Readonly<Partial<Record<keyof LoggedSet, number>>> = {
  weightKg: 600,
  reps: 500,
  seconds: 86_400,
  distanceMetres: 500_000,
  rir: 10,
  order: 1_000,
};
const integers: readonly (keyof LoggedSet)[] = ['reps', 'order'];

/** What is wrong with a change; null when nothing is. @param now instant of the server, ms since 1970. */
export function checkVersion({ setId, changedAt, set }: SetVersion, now: number): RejectedChange | null {
  if (!/^[\w:.-]{1,100}$/.test(setId)) {
    return reject('BAD_SET_ID', 'setId', 'Give 1 to 100 letters, digits, or any of _ - : .');
  }
  if (Date.parse(changedAt) > now + mostAheadMs) {
    return reject('FUTURE_TIME', 'changedAt', 'The change is dated more than a day ahead; check the clock.');
  }
  return set === null ? null : checkSet(set, now);
}

function checkSet(set: LoggedSet, now: number): RejectedChange | null {
  if (!isLocalDate(set.date) || set.date < '1950-01-01') return reject('BAD_DATE', 'date', 'This is no day.');
  if (Date.parse(`${set.date}T00:00:00Z`) > now + mostAheadMs) {
    return reject('FUTURE_TIME', 'date', 'A set is logged when it is done.');
  }
  return checkNumbers(set) ?? checkPain(set) ?? checkTexts(set);
}

function checkNumbers(set: LoggedSet): RejectedChange | null {
  for (const [name, most] of Object.entries(limits)) {
    const field = name as keyof LoggedSet;
    const problem = checkNumber(field, set[field] as number | null, most);
    if (problem !== null) return problem;
  }
  const isDone = [set.reps, set.seconds, set.distanceMetres].some((amount) => amount !== null && amount > 0);
  return isDone ? null : reject('NOTHING_DONE', 'reps', 'Give repetitions, seconds or a distance.');
}

function checkNumber(field: keyof LoggedSet, value: number | null, most: number): RejectedChange | null {
  if (value === null) return null;
  if (value < 0) return reject('NEGATIVE_VALUE', field, `${field} cannot be negative.`);
  const isWrong = !(value <= most) || (integers.includes(field) && value % 1 !== 0);
  return isWrong ? reject('VALUE_OUT_OF_RANGE', field, `Give 0 to ${most}.`) : null;
}

function checkPain({ pain }: LoggedSet): RejectedChange | null {
  if (pain === null || (pain.level >= 0 && pain.level <= 10 && pain.level % 1 === 0)) return null;
  return reject('VALUE_OUT_OF_RANGE', 'pain.level', 'Give 0 to 10.');
}

function checkTexts({ note, exerciseName }: LoggedSet): RejectedChange | null {
  if ((note ?? '').length > 2_000) return reject('TEXT_TOO_LONG', 'note', 'At most 2,000 characters.');
  return exerciseName.length > 200
    ? reject('TEXT_TOO_LONG', 'exerciseName', 'At most 200 characters.')
    : null;
}

function reject(code: RejectedChange['code'], field: string, message: string): RejectedChange {
  return { code, field, message };
}
