import type { LoggedSet } from '../log/logged-set.js';

const header =
  'Date,Workout Name,Exercise Name,Set Order,Weight (kg),Reps,RPE,Distance (meters),Seconds,Notes,Workout Notes';

/** Strong marks kinds of sets in place of their number. */
const marks: Readonly<Record<LoggedSet['kind'], string | null>> = {
  WARM_UP: 'W',
  DROP: 'D',
  FAILURE: 'F',
  NORMAL: null,
};

/** The log as Strong writes it, so that other apps and this one can read it. Oldest set first, as given. */
export function logCsv(sets: readonly LoggedSet[]): string {
  return [header, ...sets.map(rowOf)].join('\n').concat('\n');
}

function rowOf(set: LoggedSet): string {
  const { performedAt, exerciseName, kind, order, weightKg, reps, rir, distanceMetres, seconds, note } = set;
  const cells = [
    performedAt.slice(0, 19).replace('T', ' '),
    'Training',
    exerciseName,
    marks[kind] ?? order,
    weightKg ?? '',
    reps ?? '',
    rir === null ? '' : 10 - rir,
    distanceMetres ?? '',
    seconds ?? '',
    note ?? '',
    '',
  ];
  return cells.map((cell) => quoted(String(cell))).join(',');
}

/** Quotes what needs it; a text that a spreadsheet would run as a formula is made a text. */
function quoted(cell: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d)/.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
