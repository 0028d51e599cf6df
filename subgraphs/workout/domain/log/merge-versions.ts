import type { SetVersion } from './logged-set.js';

/** What a change did. */
export type ChangeStatus =
  /** It stands now. */
  | 'APPLIED'
  /** It stood already. */
  | 'KNOWN'
  /** A later change of the same set stands. */
  | 'SUPERSEDED';

/** The changes that stand, by set. */
export type SetLog = ReadonlyMap<string, SetVersion>;

/**
 * Which of two versions of one set stands: the later by the clients' clocks; at the same millisecond the greater content,
 * so that every device decides alike. A total order, which makes the log the same for every order, batching and repetition
 * of the changes (a last-writer-wins register; Shapiro 2011).
 * @returns more than 0 when `left` stands, 0 when they are equal.
 */
export function compareVersions(left: SetVersion, right: SetVersion): number {
  const [a, b] = [Date.parse(left.changedAt), Date.parse(right.changedAt)];
  if (a !== b) return a - b;
  const [x, y] = [contentOf(left), contentOf(right)];
  if (x === y) return 0;
  return x > y ? 1 : -1;
}

/** Merges changes into a log. @returns the new log and what each change did, in order. */
export function mergeVersions(
  log: SetLog,
  changes: readonly SetVersion[],
): { readonly log: SetLog; readonly statuses: readonly ChangeStatus[] } {
  const merged = new Map(log);
  const statuses = changes.map((change): ChangeStatus => {
    const held = merged.get(change.setId);
    const order = held === undefined ? 1 : compareVersions(change, held);
    if (order > 0) merged.set(change.setId, change);
    if (order === 0) return 'KNOWN';
    return order > 0 ? 'APPLIED' : 'SUPERSEDED';
  });
  return { log: merged, statuses };
}

/** Content as text that does not depend on the order of keys. */
function contentOf({ set }: SetVersion): string {
  if (set === null) return '';
  const { pain, ...rest } = set;
  const parts = Object.entries({ ...rest, pain: pain === null ? null : `${pain.site}/${pain.level}` });
  return JSON.stringify(parts.sort(([a], [b]) => (a < b ? -1 : 1)));
}
