import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent, type EntityManager } from '@progressive/database';
import { callerError } from '@progressive/subgraph-server';
import type { SetChangeInput } from '../__generated__/resolvers-types.js';
import { readInjurySite } from '../domain/injury-site.js';
import { checkVersion, type RejectedChange } from '../domain/log/check-version.js';
import type { LoggedSet, SetVersion } from '../domain/log/logged-set.js';
import { type ChangeStatus, mergeVersions } from '../domain/log/merge-versions.js';
import { reserveOfRpe } from '../domain/strength/one-rep-max.js';
import { setsChanged } from '../events.js';
import { findVersions, lockLog, saveVersions } from '../repositories/logged-set-repository.js';
import type { Catalogue } from './catalogue-source.js';
import type { WorkoutServices } from './workout-services.js';

/** What became of one change. */
export interface SetChangeOutcome {
  readonly setId: string;
  readonly status: ChangeStatus | 'REJECTED';
  readonly code: string | null;
  readonly field: string | null;
  readonly message: string | null;
}

/** What became of a batch. */
export interface SetsSynced {
  readonly kind: 'SetsSynced';
  readonly outcomes: readonly SetChangeOutcome[];
  /** Exercises of the changes, each once, in order. */
  readonly exerciseKeys: readonly string[];
  /** The latest day of the changes; null when all are taken away or refused. */
  readonly date: string | null;
}

const mostChanges = 200;

type Rejection = Omit<RejectedChange, 'code'> & { readonly code: string };
type Read = { readonly version: SetVersion } | { readonly rejection: Rejection };

/**
 * Takes changes that a client made, whenever and however often they arrive: of two changes of one set the later by the
 * clients' clocks stands. Changes that cannot be are refused one by one; the others are taken in one transaction.
 * @throws BAD_USER_INPUT for an empty or too large batch.
 */
export async function syncSets(
  services: WorkoutServices,
  viewer: ViewerClaims,
  changes: readonly SetChangeInput[],
): Promise<SetsSynced> {
  if (changes.length === 0 || changes.length > mostChanges)
    throw callerError('BAD_USER_INPUT', `Give 1 to ${mostChanges} changes.`, 'input.changes');
  const catalogue = await services.catalogue.get();
  const reads = changes.map((change) => readChange(change, catalogue, services.clock()));
  const versions = reads.flatMap((read) => ('version' in read ? [read.version] : []));
  const statuses = await services.database.transaction(viewer, (manager) =>
    takeVersions(manager, viewer, versions),
  );
  let next = 0;
  const outcomes = reads.map((read, index): SetChangeOutcome => {
    const setId = changes[index]?.setId ?? '';
    if ('rejection' in read) return { setId, status: 'REJECTED', ...read.rejection };
    next += 1;
    return { setId, status: statuses[next - 1] ?? 'KNOWN', code: null, field: null, message: null };
  });
  const sets = versions.flatMap(({ set }) => (set === null ? [] : [set]));
  const exerciseKeys = [...new Set(sets.flatMap(({ exerciseKey }) => exerciseKey ?? []))];
  const date =
    sets
      .map((set) => set.date)
      .sort()
      .at(-1) ?? null;
  return { kind: 'SetsSynced', outcomes, exerciseKeys, date };
}

/** Merges versions into the stored log and tells the others, once for what really changed. */
export async function takeVersions(
  manager: EntityManager,
  viewer: ViewerClaims,
  versions: readonly SetVersion[],
  importId: string | null = null,
): Promise<readonly ChangeStatus[]> {
  if (versions.length === 0) return [];
  await lockLog(manager, viewer);
  const held = await findVersions(
    manager,
    viewer,
    versions.map(({ setId }) => setId),
  );
  const { log, statuses } = mergeVersions(held, versions);
  const changed = [...log.values()].filter((version) => held.get(version.setId) !== version);
  if (changed.length > 0) {
    await saveVersions(manager, viewer, changed, importId);
    const dates = new Set(changed.flatMap(({ setId, set }) => [set?.date, held.get(setId)?.set?.date]));
    const days = [...dates].filter((date) => date !== undefined).sort();
    await appendEvent(
      manager,
      setsChanged(
        viewer.userId,
        changed.slice(0, mostChanges).map(({ setId }) => setId),
        days,
      ),
    );
  }
  return statuses;
}

function readChange(input: SetChangeInput, catalogue: Catalogue, now: number): Read {
  const { setId, changedAt } = input;
  if (input.isDeleted) return checked({ setId, changedAt, set: null }, now);
  const exercise = catalogue.byKey.get(input.exerciseId ?? '');
  if (exercise === undefined)
    return rejected('UNKNOWN_EXERCISE', 'exerciseId', 'The catalogue has no such exercise.');
  const pain = painOf(input);
  if (pain === undefined)
    return rejected('UNKNOWN_SITE', 'pain.site', 'Name a place of the body as in Injury.');
  if (!input.date || !input.performedAt)
    return rejected('MISSING_FIELD', input.date ? 'performedAt' : 'date', 'A set has a day and an instant.');
  const set: LoggedSet = {
    ...numbersOf(input),
    exerciseKey: exercise.key,
    exerciseName: exercise.name,
    date: input.date,
    performedAt: input.performedAt,
    kind: input.kind ?? 'NORMAL',
    pain,
    note: input.note ?? null,
    sessionId: input.sessionId ?? null,
  };
  return checked({ setId, changedAt, set }, now);
}

/** Undefined for a place nobody knows. */
function painOf({ pain }: SetChangeInput): LoggedSet['pain'] | undefined {
  if (!pain) return null;
  const site = readInjurySite(pain.site);
  return site && { site, level: pain.level };
}

function numbersOf(
  input: SetChangeInput,
): Pick<LoggedSet, 'order' | 'weightKg' | 'reps' | 'seconds' | 'distanceMetres' | 'rir'> {
  const { rpe, rir } = input;
  return {
    order: input.order ?? 1,
    weightKg: input.weightKg ?? null,
    reps: input.reps ?? null,
    seconds: input.seconds ?? null,
    distanceMetres: input.distanceMetres ?? null,
    rir: rir ?? (rpe === null || rpe === undefined ? null : reserveOfRpe(rpe)),
  };
}

function checked(version: SetVersion, now: number): Read {
  const rejection = checkVersion(version, now);
  return rejection === null ? { version } : { rejection };
}

function rejected(code: string, field: string, message: string): Read {
  return { rejection: { code, field, message } };
}
