import { type LocalDate, toEpochDay } from '@progressive/quantities';

/** What tells two movements of one account apart. */
export interface Movement {
  readonly date: LocalDate;
  readonly amountMinor: number;
  readonly description: string;
  readonly bankId: string | null;
}

/** Banks book a card payment up to this many days after it was shown as made. */
export const farthestDays = 4;

/**
 * For each row of a file the index of the standing movement that it repeats, or null when it is new. The bank's id decides
 * where both have one; else equal amounts, at most 4 days apart, with similar texts. Each standing movement is taken by one
 * row at most, the nearest pairs first, so that two equal coffees of a day stay two.
 */
export function findDuplicates(rows: readonly Movement[], standing: readonly Movement[]): (number | null)[] {
  const found: (number | null)[] = rows.map(() => null);
  const taken = new Set<number>();
  const byId = new Map(standing.map((each, index) => [`${each.bankId}|${each.amountMinor}`, index] as const));
  for (const [at, row] of rows.entries()) {
    const index = row.bankId === null ? undefined : byId.get(`${row.bankId}|${row.amountMinor}`);
    if (index === undefined || taken.has(index)) continue;
    found[at] = index;
    taken.add(index);
  }
  const pairs = candidates(rows, standing, found);
  for (const { at, index } of pairs.toSorted(
    (a, b) => a.distance - b.distance || a.at - b.at || a.index - b.index,
  )) {
    if (found[at] !== null || taken.has(index)) continue;
    found[at] = index;
    taken.add(index);
  }
  return found;
}

interface Pair {
  readonly at: number;
  readonly index: number;
  readonly distance: number;
}

/** Pairs of equal amounts that lie few days apart; by binary search, since a busy account has one amount thousands of times. */
function candidates(
  rows: readonly Movement[],
  standing: readonly Movement[],
  found: readonly (number | null)[],
): Pair[] {
  const byAmount = new Map<number, { readonly day: number; readonly index: number }[]>();
  for (const [index, { amountMinor, date }] of standing.entries()) {
    const day = toEpochDay(date);
    const same = byAmount.get(amountMinor);
    if (same === undefined) byAmount.set(amountMinor, [{ day, index }]);
    else same.push({ day, index });
  }
  for (const same of byAmount.values()) same.sort((a, b) => a.day - b.day || a.index - b.index);
  const pairs: Pair[] = [];
  for (const [at, row] of rows.entries()) {
    const same = found[at] === null ? byAmount.get(row.amountMinor) : undefined;
    if (same === undefined) continue;
    const day = toEpochDay(row.date);
    for (let next = firstFrom(same, day - farthestDays); next < same.length; next += 1) {
      const other = same[next];
      if (other === undefined || other.day > day + farthestDays) break;
      const movement = standing[other.index];
      const distance = movement === undefined ? null : distanceOf(row, movement, Math.abs(day - other.day));
      if (distance !== null) pairs.push({ at, index: other.index, distance });
    }
  }
  return pairs;
}

/** Index of the first one on a day or later. */
function firstFrom(sorted: readonly { readonly day: number }[], day: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.day ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far apart two movements of one amount are; null when they cannot be one. */
function distanceOf(row: Movement, other: Movement, days: number): number | null {
  if (row.bankId !== null && other.bankId !== null && row.bankId !== other.bankId) return null;
  const likeness = similarity(row.description, other.description);
  // On the same day half the words are enough; the farther apart the more must be the same.
  return likeness >= (days === 0 ? 0.34 : 0.5) ? days + (1 - likeness) : null;
}

/** Share of the words of the shorter text that the longer one has, 0 to 1; 1 when one of them is empty. */
export function similarity(left: string, right: string): number {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  if (a.size === 0 || b.size === 0) return 1;
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return [...few].filter((word) => many.has(word)).length / few.size;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  );
}
