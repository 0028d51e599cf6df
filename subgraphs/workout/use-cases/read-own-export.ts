import { TrainingFileError } from '@progressive/training-files';
import { z } from 'zod';
import type { ImportBadRow, ImportContent } from '../domain/importing/training-import.js';
import { injurySites } from '../domain/injury-site.js';
import { checkVersion } from '../domain/log/check-version.js';
import { type SetVersion, setKinds } from '../domain/log/logged-set.js';

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const instant = z.iso.datetime();
const amount = z.number().nonnegative().nullable();

const setOf = z.object({
  setId: z.string().max(100),
  exerciseKey: z.string().max(200).nullable(),
  exerciseName: z.string().max(200),
  date: day,
  performedAt: instant,
  order: z.number().int(),
  kind: z.enum(setKinds),
  weightKg: amount,
  reps: amount,
  seconds: amount,
  distanceMetres: amount,
  rir: amount,
  pain: z.object({ site: z.enum(injurySites), level: z.number() }).nullable(),
  note: z.string().nullable(),
  sessionId: z.string().max(200).nullable(),
});

const activityOf = z.object({
  activityId: z.string().max(100),
  sport: z.enum(['RUNNING', 'CYCLING', 'SWIMMING', 'WALKING', 'OTHER']),
  startedAt: instant,
  seconds: z.number().positive().max(1_000_000),
  distanceMetres: amount,
  ascentMetres: amount,
  energyKcal: amount,
  meanPulse: amount,
  maxPulse: amount,
});

const exportOf = z.object({
  format: z.literal('progressive-training'),
  version: z.literal(1),
  sets: z.array(z.unknown()).max(50_000),
  activities: z.array(z.unknown()).max(50_000),
});

const namedBadRows = 100;

/**
 * Reads our own JSON export. Sets keep their ids, so that what is in the log already is known again.
 * @param now ms since 1970. @throws TrainingFileError BROKEN_FILE (no JSON), UNKNOWN_FORMAT (another form or version).
 */
export function readOwnExport(bytes: Uint8Array, now: number): ImportContent {
  const file = exportOf.safeParse(jsonOf(bytes));
  if (!file.success)
    throw new TrainingFileError('UNKNOWN_FORMAT', 'This is no training export of version 1.');
  const badRows: ImportBadRow[] = [];
  const sets = file.data.sets.flatMap((row, index) => readSet(row, index + 1, now, badRows));
  const activities = file.data.activities.flatMap((row, index) => {
    const read = activityOf.safeParse(row);
    if (!read.success) badRows.push(badRow(index + 1, 'BAD_ACTIVITY', read.error));
    return read.success ? [read.data] : [];
  });
  const dates = [
    ...sets.flatMap(({ set }) => set?.date ?? []),
    ...activities.map(({ startedAt }) => startedAt.slice(0, 10)),
  ].sort();
  return {
    sets,
    activities,
    duplicates: 0,
    badRows: badRows.slice(0, namedBadRows),
    unmatchedNames: [],
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
  };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new TrainingFileError('BROKEN_FILE', 'The file is no JSON, or is cut off.', { cause });
  }
}

function readSet(row: unknown, line: number, now: number, badRows: ImportBadRow[]): SetVersion[] {
  const read = setOf.safeParse(row);
  if (!read.success) {
    badRows.push(badRow(line, 'BAD_SET', read.error));
    return [];
  }
  const { setId, ...set } = read.data;
  const version: SetVersion = { setId, changedAt: set.performedAt, set };
  const problem = checkVersion(version, now);
  if (problem !== null) badRows.push({ line, code: problem.code, message: problem.message });
  return problem === null ? [version] : [];
}

function badRow(line: number, code: string, error: z.ZodError): ImportBadRow {
  const [issue] = error.issues;
  return { line, code, message: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}` };
}
