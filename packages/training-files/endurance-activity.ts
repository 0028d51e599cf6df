/** An endurance activity of a watch or an app; null is what the file does not have. */
export interface EnduranceActivity {
  readonly sport: 'RUNNING' | 'CYCLING' | 'SWIMMING' | 'WALKING' | 'OTHER';
  /** Instant in UTC, ISO 8601. */
  readonly startedAt: string;
  /** Elapsed seconds. */
  readonly seconds: number;
  readonly distanceMetres: number | null;
  readonly ascentMetres: number | null;
  readonly energyKcal: number | null;
  readonly meanPulse: number | null;
  readonly maxPulse: number | null;
}

/** One moment of a recording. */
export interface TrackPoint {
  /** ms since 1970; NaN when the file does not say. */
  readonly at: number;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly altitudeMetres: number | null;
  /** Metres since the start, as the device counted them. */
  readonly distanceMetres: number | null;
  readonly pulse: number | null;
}

/** The sport of a word such as `Biking`, `running`, `trail_run`. */
export function sportOf(word: string): EnduranceActivity['sport'] {
  const text = word.toLowerCase();
  if (/run|jog/.test(text)) return 'RUNNING';
  if (/cycl|bik|ride/.test(text)) return 'CYCLING';
  if (/swim/.test(text)) return 'SWIMMING';
  return /walk|hik/.test(text) ? 'WALKING' : 'OTHER';
}

const earthRadiusMetres = 6_371_008.8;

/** Great-circle metres between two points (haversine). */
function metresBetween(a: TrackPoint, b: TrackPoint): number {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return 0;
  const radians = Math.PI / 180;
  const [x, y] = [a.latitude * radians, b.latitude * radians];
  const half =
    Math.sin((y - x) / 2) ** 2 +
    Math.cos(x) * Math.cos(y) * Math.sin(((b.longitude - a.longitude) * radians) / 2) ** 2;
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** Climbs below this are noise of the altimeter, metres. */
const smallestClimb = 3;

/** What a recording adds up to. Points are in order of time; at least two have a time. Undefined otherwise. */
export function summarisePoints(
  points: readonly TrackPoint[],
  sport: EnduranceActivity['sport'],
): EnduranceActivity | undefined {
  const timed = points.filter(({ at }) => Number.isFinite(at));
  const [first, last] = [timed[0], timed.at(-1)];
  if (first === undefined || last === undefined || last.at <= first.at) return undefined;
  const pulses = timed.flatMap(({ pulse }) => (pulse !== null && pulse > 0 ? [pulse] : []));
  return {
    sport,
    startedAt: new Date(first.at).toISOString(),
    seconds: Math.round((last.at - first.at) / 1000),
    distanceMetres: distanceOf(timed),
    ascentMetres: ascentOf(timed),
    energyKcal: null,
    meanPulse: pulses.length > 0 ? pulses.reduce((sum, pulse) => sum + pulse, 0) / pulses.length : null,
    maxPulse: pulses.length > 0 ? pulses.reduce((most, pulse) => Math.max(most, pulse)) : null,
  };
}

function distanceOf(points: readonly TrackPoint[]): number | null {
  const counted = points.findLast(({ distanceMetres }) => distanceMetres !== null)?.distanceMetres;
  if (counted !== null && counted !== undefined) return counted;
  let sum = 0;
  for (let index = 1; index < points.length; index += 1) {
    const [before, here] = [points[index - 1], points[index]];
    if (before && here) sum += metresBetween(before, here);
  }
  return sum > 0 ? sum : null;
}

function ascentOf(points: readonly TrackPoint[]): number | null {
  let [held, sum, isKnown] = [Number.NaN, 0, false];
  for (const { altitudeMetres } of points) {
    if (altitudeMetres === null) continue;
    isKnown = true;
    if (Number.isNaN(held) || altitudeMetres < held) held = altitudeMetres;
    else if (altitudeMetres - held >= smallestClimb)
      [held, sum] = [altitudeMetres, sum + altitudeMetres - held];
  }
  return isKnown ? sum : null;
}
