/** How the minutes of one session are divided. All whole minutes; the parts sum to `minutes`. */
export interface SessionTime {
  readonly minutes: number;
  readonly warmUpMinutes: number;
  readonly strengthMinutes: number;
  readonly conditioningMinutes: number;
  readonly coolDownMinutes: number;
}

/** Shortest strength part worth doing: one exercise with two sets. */
const shortestStrengthMinutes = 6;

/**
 * Divides a session. Warm-up takes a tenth (3 to 8 minutes), cool-down 2 minutes from 30 minutes on.
 * @param conditioningMinutes wished; cut so that a strength part, when wanted, still fits.
 */
export function divideSession(
  minutes: number,
  conditioningMinutes: number,
  hasStrength: boolean,
): SessionTime {
  const warmUpMinutes = Math.min(8, Math.max(3, Math.round(minutes / 10)));
  const coolDownMinutes = minutes >= 30 ? 2 : 0;
  const rest = minutes - warmUpMinutes - coolDownMinutes;
  if (!hasStrength) {
    return { minutes, warmUpMinutes, strengthMinutes: 0, conditioningMinutes: rest, coolDownMinutes };
  }
  const conditioning = Math.max(0, Math.min(conditioningMinutes, rest - shortestStrengthMinutes));
  return {
    minutes,
    warmUpMinutes,
    strengthMinutes: rest - conditioning,
    conditioningMinutes: conditioning,
    coolDownMinutes,
  };
}
