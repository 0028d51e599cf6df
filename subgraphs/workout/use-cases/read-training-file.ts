import { createHash } from 'node:crypto';
import {
  type BadRow,
  type EnduranceActivity,
  kilograms,
  readFitWorkout,
  readStrengthCsv,
  readTrackXml,
  type SetRow,
  TrainingFileError,
} from '@progressive/training-files';
import { createExerciseMatcher, type ExerciseMatcher } from '../domain/importing/match-exercise.js';
import type { ImportBadRow, ImportContent, ImportFormat } from '../domain/importing/training-import.js';
import { checkVersion } from '../domain/log/check-version.js';
import type { SetVersion } from '../domain/log/logged-set.js';
import { reserveOfRpe } from '../domain/strength/one-rep-max.js';
import type { Catalogue } from './catalogue-source.js';
import { readOwnExport } from './read-own-export.js';

/** Sets of one file; more than thirty years of training. */
const mostSets = 50_000;
/** Bad rows that are named. */
const namedBadRows = 100;

export interface TrainingFile {
  readonly format: ImportFormat;
  readonly bytes: Uint8Array;
  /** Unit of weights where the file does not say. */
  readonly weightUnit: 'kg' | 'lb';
  /** ms since 1970. */
  readonly now: number;
}

/** Reads a file into what it would bring. @throws TrainingFileError for a file that is refused whole. */
export async function readTrainingFile(file: TrainingFile, catalogue: Catalogue): Promise<ImportContent> {
  if (file.format === 'STRENGTH_CSV')
    return readSets(readStrengthCsv(inPieces(file.bytes), { mostRows: mostSets }), file, catalogue);
  if (file.format === 'PROGRESSIVE_JSON') return readOwnExport(file.bytes, file.now);
  if (file.format === 'FIT') {
    const { activity, sets } = await readFitWorkout(file.bytes);
    const content = sets.length === 0 ? nothing : await readSets(sets, file, catalogue);
    return activity === null ? content : withActivity(content, activity);
  }
  return withActivity(nothing, readTrackXml(new TextDecoder().decode(file.bytes)));
}

const nothing: ImportContent = {
  sets: [],
  activities: [],
  duplicates: 0,
  badRows: [],
  unmatchedNames: [],
  firstDate: null,
  lastDate: null,
};

function withActivity(content: ImportContent, activity: EnduranceActivity): ImportContent {
  const day = activity.startedAt.slice(0, 10);
  return {
    ...content,
    activities: [{ ...activity, activityId: idOf(activity.sport, activity.startedAt) }],
    firstDate: content.firstDate ?? day,
    lastDate: content.lastDate ?? day,
  };
}

async function readSets(
  rows: AsyncIterable<SetRow | BadRow> | Iterable<SetRow | BadRow>,
  file: TrainingFile,
  catalogue: Catalogue,
): Promise<ImportContent> {
  const match = createExerciseMatcher(catalogue.exercises);
  const keys = new Map<string, string | null>();
  const seen = new Map<string, number>();
  const badRows: ImportBadRow[] = [];
  const sets: SetVersion[] = [];
  for await (const row of rows) {
    if (row.kind === 'BAD_ROW') {
      badRows.push({ line: row.line, code: row.code, message: row.message });
      continue;
    }
    const version = versionOf(row, file.weightUnit, keyOf(row.exercise, keys, match), seen);
    const problem = checkVersion(version, file.now);
    if (problem === null) sets.push(version);
    else if (problem.code !== 'NOTHING_DONE')
      badRows.push({ line: row.line, code: problem.code, message: problem.message });
  }
  if (sets.length === 0 && badRows.length === 0)
    throw new TrainingFileError('EMPTY_FILE', 'The file has no sets.');
  const dates = sets.flatMap(({ set }) => set?.date ?? []).sort();
  return {
    sets,
    activities: [],
    duplicates: 0,
    badRows: badRows.slice(0, namedBadRows),
    unmatchedNames: [...keys].flatMap(([name, key]) => (key === null ? [name] : [])),
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
  };
}

function keyOf(name: string, keys: Map<string, string | null>, match: ExerciseMatcher): string | null {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = match(name);
  keys.set(name, key);
  return key;
}

/** Equal rows of equal files have equal ids, so that importing a file twice brings nothing new. */
function versionOf(
  row: SetRow,
  weightUnit: 'kg' | 'lb',
  exerciseKey: string | null,
  seen: Map<string, number>,
): SetVersion {
  const { startedAt, exercise, order, setKind, weight, reps, seconds, rpe } = row;
  const weightKg = kilograms(weight, row.weightUnit ?? weightUnit);
  const content = [startedAt, exercise, setKind, weightKg?.toFixed(3), reps, seconds].join('|');
  const count = (seen.get(content) ?? 0) + 1;
  seen.set(content, count);
  return {
    setId: idOf(content, String(count)),
    // The file is as old as its session: what the person changed later stands.
    changedAt: `${startedAt}.000Z`,
    set: {
      exerciseKey,
      exerciseName: exercise.slice(0, 200),
      date: startedAt.slice(0, 10),
      performedAt: `${startedAt}.000Z`,
      order: Math.max(1, order),
      kind: setKind,
      weightKg: weightKg === null ? null : Math.round(weightKg * 1000) / 1000,
      reps: reps === null || reps === 0 ? null : Math.round(reps),
      seconds,
      distanceMetres: row.distanceMetres,
      rir: rpe === null ? null : reserveOfRpe(rpe),
      pain: null,
      note: row.note,
      sessionId: null,
    },
  };
}

function idOf(...parts: readonly string[]): string {
  return `import:${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)}`;
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
