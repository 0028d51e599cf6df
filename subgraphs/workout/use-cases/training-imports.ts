import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent, type EntityManager } from '@progressive/database';
import { addDays } from '@progressive/quantities';
import { callerError, newId } from '@progressive/subgraph-server';
import { TrainingFileError } from '@progressive/training-files';
import type { UploadTrainingFileInput } from '../__generated__/resolvers-types.js';
import { findDuplicates } from '../domain/importing/find-duplicates.js';
import { newActivities } from '../domain/importing/find-same-activities.js';
import type { ImportContent, TrainingImport } from '../domain/importing/training-import.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { setsChanged } from '../events.js';
import { deleteHealthDays, insertHealthDays } from '../repositories/health-day-repository.js';
import { findLoggedSets, lockLog } from '../repositories/logged-set-repository.js';
import {
  countParts,
  deleteImported,
  deleteParts,
  findActivities,
  findImport,
  insertActivities,
  insertImport,
  savePart,
  setImportStatus,
  streamParts,
} from '../repositories/training-import-repository.js';
import type { Catalogue } from './catalogue-source.js';
import { readHealthExport } from './read-health-export.js';
import { readTrainingFile } from './read-training-file.js';
import { takeVersions } from './sync-sets.js';
import type { WorkoutServices } from './workout-services.js';

/** More parts are to come. */
export interface TrainingFilePartTaken {
  readonly kind: 'TrainingFilePartTaken';
  readonly part: number;
  readonly parts: number;
}

/** An import, ready to look at, applied or undone. */
export interface TrainingImportReady {
  readonly kind: 'TrainingImportReady';
  readonly trainingImport: TrainingImport;
}

/** A health export of 1 GB is packed to 30 to 60 MB. */
const mostParts = { APPLE_HEALTH: 1_200, others: 120 } as const;
const mostPartBytes = 96_000;

/**
 * Takes a file, in parts where it is larger than the door; with the last part it is read and can be looked at. Nothing
 * of it is in the log before it is applied. Repeating a call with the same key changes nothing.
 */
export async function uploadTrainingFile(
  services: WorkoutServices,
  viewer: ViewerClaims,
  input: UploadTrainingFileInput,
): Promise<TrainingFilePartTaken | TrainingImportReady | Refusal> {
  const { idempotencyKey: key, part = 1, parts = 1 } = input;
  const most = input.format === 'APPLE_HEALTH' ? mostParts.APPLE_HEALTH : mostParts.others;
  if (part < 1 || part > parts || parts > most)
    throw callerError('BAD_USER_INPUT', `Give part 1 to ${most} of at most ${most}.`, 'input.part');
  const bytes = Buffer.from(input.contentBase64, 'base64');
  if (bytes.length > mostPartBytes)
    throw callerError('BAD_USER_INPUT', `At most ${mostPartBytes} bytes a part.`, 'input.contentBase64');
  const at = new Date(services.clock());
  const catalogue = await services.catalogue.get();
  return services.database.transaction(viewer, async (manager) => {
    await lockLog(manager, viewer);
    const known = await findImport(manager, viewer, { key });
    if (known !== null) return { kind: 'TrainingImportReady', trainingImport: known };
    await savePart(manager, viewer, { key, part, bytes, at });
    if ((await countParts(manager, viewer, key)) < parts)
      return { kind: 'TrainingFilePartTaken', part, parts };
    const { read, original } = await readParts(manager, viewer, input, at.getTime(), catalogue);
    await deleteParts(manager, viewer, key);
    if ('kind' in read) return read;
    const content = await withDuplicates(manager, viewer, read);
    const trainingImport: TrainingImport = {
      id: newId('trainingimport'),
      status: 'PREVIEWED',
      format: input.format,
      fileName: input.fileName?.slice(0, 200) ?? null,
      content,
      createdAt: at,
    };
    await insertImport(manager, viewer, trainingImport, { key, original });
    return { kind: 'TrainingImportReady', trainingImport };
  });
}

interface PartsRead {
  readonly read: ImportContent | Refusal;
  /** The file as it came, where it is kept. */
  readonly original: Uint8Array | null;
}

/** Reads the file out of its parts; a health export as a stream, whatever its size. */
async function readParts(
  manager: EntityManager,
  viewer: ViewerClaims,
  { idempotencyKey: key, format, weightUnit }: UploadTrainingFileInput,
  now: number,
  catalogue: Catalogue,
): Promise<PartsRead> {
  const pieces = streamParts(manager, viewer, key);
  if (format === 'APPLE_HEALTH') {
    return { read: await tryRead(() => readHealthExport(pieces)), original: null };
  }
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  const whole = Buffer.concat(parts);
  const file = { format, bytes: whole, weightUnit: weightUnit === 'LB' ? 'lb' : 'kg', now } as const;
  const isKept = format === 'FIT' || format === 'GPX' || format === 'TCX';
  return { read: await tryRead(() => readTrainingFile(file, catalogue)), original: isKept ? whole : null };
}

async function tryRead(read: () => Promise<ImportContent>): Promise<ImportContent | Refusal> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof TrainingFileError) return refuse(error.code, error.message);
    throw error;
  }
}

/** Leaves out what the log has already. */
async function withDuplicates(
  manager: EntityManager,
  viewer: ViewerClaims,
  content: ImportContent,
): Promise<ImportContent> {
  const { firstDate, lastDate, sets } = content;
  if (firstDate === null || lastDate === null) return content;
  const range = { from: addDays(firstDate, -1), to: addDays(lastDate, 1) };
  const logged = await findLoggedSets(manager, viewer, range, { offset: 0, size: 100_000 });
  const duplicates = findDuplicates(sets, logged);
  const activities = newActivities(content.activities, await findActivities(manager, viewer, range.from));
  return {
    ...content,
    sets: sets.filter(({ setId }) => !duplicates.has(setId)),
    activities: activities.kept,
    duplicates: duplicates.size + activities.duplicates,
  };
}

/** One of the viewer's imports; null for anybody else's. */
export async function readTrainingImport(
  services: WorkoutServices,
  viewer: ViewerClaims,
  id: string,
): Promise<TrainingImport | null> {
  return services.database.read(viewer, (manager) => findImport(manager, viewer, { id }));
}

/** Puts a previewed import into the log, whole or not at all. */
export async function applyTrainingImport(
  services: WorkoutServices,
  viewer: ViewerClaims,
  importId: string,
  skipBadRows: boolean,
): Promise<TrainingImportReady | Refusal> {
  return changeImport(services, viewer, importId, async (manager, before) => {
    if (before.status === 'APPLIED') return null;
    if (before.content.badRows.length > 0 && !skipBadRows)
      return refuse(
        'HAS_BAD_ROWS',
        'The file has rows that cannot be read.',
        [],
        ['Apply it without them', 'Mend the file and upload it again'],
      );
    await takeVersions(manager, viewer, before.content.sets, importId);
    await insertActivities(manager, viewer, before.content.activities, importId);
    await insertHealthDays(manager, viewer, importId, before.content.healthDays ?? []);
    await setImportStatus(manager, viewer, importId, 'APPLIED');
    return null;
  });
}

/** Takes an applied import out of the log again; what was changed since stays. */
export async function undoTrainingImport(
  services: WorkoutServices,
  viewer: ViewerClaims,
  importId: string,
): Promise<TrainingImportReady | Refusal> {
  return changeImport(services, viewer, importId, async (manager, before) => {
    if (before.status === 'UNDONE') return null;
    const { setIds, dates } = await deleteImported(manager, viewer, importId);
    if (setIds.length > 0)
      await appendEvent(manager, setsChanged(viewer.userId, setIds.slice(0, 200), dates));
    await deleteHealthDays(manager, viewer, importId);
    await setImportStatus(manager, viewer, importId, 'UNDONE');
    return null;
  });
}

async function changeImport(
  services: WorkoutServices,
  viewer: ViewerClaims,
  importId: string,
  change: (manager: EntityManager, before: TrainingImport) => Promise<Refusal | null>,
): Promise<TrainingImportReady | Refusal> {
  return services.database.transaction(viewer, async (manager) => {
    await lockLog(manager, viewer);
    const before = await findImport(manager, viewer, { id: importId }, true);
    if (before === null) return refuse('IMPORT_NOT_FOUND', 'There is no such import.');
    const refused = await change(manager, before);
    if (refused !== null) return refused;
    const after = await findImport(manager, viewer, { id: importId });
    return { kind: 'TrainingImportReady', trainingImport: after ?? before };
  });
}
