/** What placement needs to know of a session. */
export interface PlacedLoad {
  /** Fractional hard sets per muscle, in the order of the muscle list. */
  readonly volume: Float64Array;
  readonly hasStrength: boolean;
  readonly hasConditioning: boolean;
  /** Fractional sets of leg muscles, for interference with running and cycling. */
  readonly legSets: number;
}

/** Hours after which a muscle counts as recovered for planning. */
export const recoveryHours = 48;

/** Fractional sets that both sessions give to the same muscles: Σ min(a, b). */
export function muscleOverlap(left: Float64Array, right: Float64Array): number {
  let overlap = 0;
  for (let i = 0; i < left.length; i++) overlap += Math.min(left[i] as number, right[i] as number);
  return overlap;
}

/**
 * Cost of two sessions `hours` apart, points ≥ 0. Overlap of muscles inside 48 h: 4 · overlap · (1 − h/48)²;
 * interference of leg strength and conditioning inside 24 h (Wilson 2012, Petré 2021): 2; consecutive days: 0.8.
 */
export function recoveryCost(left: PlacedLoad, right: PlacedLoad, hours: number): number {
  if (hours >= recoveryHours) return 0;
  const freshness = 1 - hours / recoveryHours;
  const overlap = 4 * muscleOverlap(left.volume, right.volume) * freshness * freshness;
  const isClose = hours <= 24;
  const differs =
    (left.hasConditioning && right.legSets >= 3) || (right.hasConditioning && left.legSets >= 3);
  return overlap + (isClose && differs ? 2 : 0) + (isClose ? 0.8 : 0);
}
