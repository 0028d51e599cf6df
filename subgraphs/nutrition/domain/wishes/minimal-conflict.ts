/** What a deletion filter found out about a set of wishes that cannot hold together. */
export interface MinimalConflict<Wish> {
  /** The conflict: impossible together, and possible as soon as any one of them is left out. */
  readonly wishes: readonly Wish[];
  /** True when each of these statements was checked; false where the question could not be decided for one of them. */
  readonly verified: boolean;
}

/**
 * A smallest set of wishes (no proper subset of it is a conflict) among some that cannot hold together, by the deletion
 * filter (Chinneck, Feasibility and Infeasibility in Optimization, 2008): a wish without which it is still impossible plays
 * no part. What comes first in the list is left out first, so that the rest, which people can change, explains more.
 *
 * A search that finds nothing is no proof, so an answer may be wrong for a larger set and right for a smaller one: the
 * result is checked once more, and filtered again until it stands.
 * @param wishes in the order in which they are to be left out.
 * @param isPossible whether these wishes can hold together.
 * @returns an empty conflict when it is impossible without any wish at all.
 */
export async function minimalConflict<Wish>(
  wishes: readonly Wish[],
  isPossible: (kept: readonly Wish[]) => Promise<boolean>,
): Promise<MinimalConflict<Wish>> {
  let kept = [...wishes];
  for (const wish of wishes) {
    const rest = kept.filter((each) => each !== wish);
    if (!(await isPossible(rest))) kept = rest;
  }
  for (let shrunk = true; shrunk; ) {
    shrunk = false;
    for (const wish of kept) {
      const rest = kept.filter((each) => each !== wish);
      if (await isPossible(rest)) continue;
      kept = rest;
      shrunk = true;
      break;
    }
  }
  return { wishes: kept, verified: !(await isPossible(kept)) };
}
