import type { StoredActivity } from './training-import.js';

/** Share of the shorter of two recordings that must lie in the other for them to be one. */
const sameShare = 0.5;

/**
 * Leaves out activities that are known, or that two devices of one file recorded at the same time: the same sport, half
 * of the shorter recording inside the other. The first of a file that has a distance stands.
 */
export function newActivities(
  incoming: readonly StoredActivity[],
  known: readonly StoredActivity[],
): { readonly kept: readonly StoredActivity[]; readonly duplicates: number } {
  const byDay = new Map<string, StoredActivity[]>();
  const dayOf = ({ startedAt }: StoredActivity) => startedAt.slice(0, 10);
  const held = (activity: StoredActivity) => byDay.get(dayOf(activity)) ?? [];
  for (const activity of known) byDay.set(dayOf(activity), [...held(activity), activity]);
  const ordered = [...incoming].sort(
    (a, b) => Number(b.distanceMetres !== null) - Number(a.distanceMetres !== null),
  );
  const kept: StoredActivity[] = [];
  for (const activity of ordered) {
    if (held(activity).some((other) => isSame(activity, other))) continue;
    byDay.set(dayOf(activity), [...held(activity), activity]);
    kept.push(activity);
  }
  kept.sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  return { kept, duplicates: incoming.length - kept.length };
}

function isSame(a: StoredActivity, b: StoredActivity): boolean {
  if (a.sport !== b.sport) return false;
  const [startA, startB] = [Date.parse(a.startedAt), Date.parse(b.startedAt)];
  const shared = Math.min(startA + a.seconds * 1000, startB + b.seconds * 1000) - Math.max(startA, startB);
  return shared >= sameShare * 1000 * Math.min(a.seconds, b.seconds);
}
