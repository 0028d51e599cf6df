/** What placement needs to know of a session. */
export interface PlacedLoad {
  /** Fractional hard sets per muscle, in the order of the muscle list. */
  readonly volume: Float64Array;
  readonly hasStrength: boolean;
  readonly hasConditioning: boolean;
  /** Fractional sets of leg muscles, for interference with running and cycling. */
  readonly legSets: number;
  /** Hard work for heart and lungs, or a hard sport. */
  readonly isHardEndurance?: boolean;
}

/** Hours after which a muscle counts as recovered for planning. */
export const recoveryHours = 48;

/** Fractional sets that both sessions give to the same muscles: Σ min(a, b). */
export function muscleOverlap(left: Float64Array, right: Float64Array): number {
  let overlap = 0;
  for (let i = 0; i < left.length; i++) overlap += Math.min(left[i] as number, right[i] as number);
  return overlap;
}

/** Hours between strength of the legs and endurance below which the two hurt each other most. */
export const interferenceHours = 6;

/**
 * Cost of two sessions `hours` apart, points ≥ 0. Overlap of muscles inside 48 h: 4 · overlap · (1 − h/48)²; strength of
 * the legs beside endurance: 8 inside 6 h (Robineau 2016: 6 h at least, better 24; Petré 2021: hurts in one session), 2
 * inside 24 h, 3 when the endurance is hard (Wilson 2012); consecutive days: 0.8, hard ones 1 more.
 */
export function recoveryCost(left: PlacedLoad, right: PlacedLoad, hours: number): number {
  if (hours >= recoveryHours) return 0;
  const freshness = 1 - hours / recoveryHours;
  const overlap = 4 * muscleOverlap(left.volume, right.volume) * freshness * freshness;
  const isClose = hours <= 24;
  const hardDays = left.isHardEndurance && right.isHardEndurance ? 1 : 0;
  return overlap + interference(left, right, hours) + (isClose ? 0.8 + hardDays : 0);
}

function interference(left: PlacedLoad, right: PlacedLoad, hours: number): number {
  const differs =
    (left.hasConditioning && right.legSets >= 3) || (right.hasConditioning && left.legSets >= 3);
  if (!differs || hours > 24) return 0;
  if (hours < interferenceHours) return 8;
  return left.isHardEndurance || right.isHardEndurance ? 3 : 2;
}

/** On one day strength before endurance keeps more of the strength (Eddens 2018); the other way round costs this. */
const wrongOrder = 2;

/**
 * Cost of a session beside a fixed one (a sport) that may be on the same day.
 * @param hours from the start of the fixed one to the start of the session; negative = the session is first.
 */
export function besideCost(session: PlacedLoad, fixed: PlacedLoad, hours: number): number {
  const isAfter = hours > 0 && hours < 12 && session.legSets >= 3;
  return recoveryCost(session, fixed, Math.abs(hours)) + (isAfter ? wrongOrder : 0);
}
