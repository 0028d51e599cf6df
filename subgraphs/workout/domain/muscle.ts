/** Region of the body a muscle belongs to, as splits see it. */
export type Region = 'push' | 'pull' | 'legs' | 'trunk';

interface MuscleFacts {
  readonly name: string;
  readonly region: Region;
  /** Weekly sets relative to a large muscle; small ones get much of their work indirectly. 0 = no target. */
  readonly weight: number;
  /** How much a missed target matters. */
  readonly importance: number;
}

/** Every muscle group of the catalogue. Weights are practitioner defaults: large 1, small about half. */
const facts: Readonly<Record<string, MuscleFacts>> = {
  chest: { name: 'chest', region: 'push', weight: 1, importance: 1 },
  'front-delts': { name: 'front shoulders', region: 'push', weight: 0.5, importance: 0.4 },
  'side-delts': { name: 'side shoulders', region: 'push', weight: 0.6, importance: 0.6 },
  triceps: { name: 'triceps', region: 'push', weight: 0.6, importance: 0.6 },
  lats: { name: 'lats', region: 'pull', weight: 1, importance: 1 },
  'upper-back': { name: 'upper back', region: 'pull', weight: 1, importance: 1 },
  'rear-delts': { name: 'rear shoulders', region: 'pull', weight: 0.6, importance: 0.5 },
  'rotator-cuff': { name: 'rotator cuff', region: 'pull', weight: 0, importance: 0 },
  traps: { name: 'traps', region: 'pull', weight: 0.3, importance: 0.2 },
  biceps: { name: 'biceps', region: 'pull', weight: 0.6, importance: 0.6 },
  forearms: { name: 'forearms', region: 'pull', weight: 0, importance: 0 },
  quadriceps: { name: 'quadriceps', region: 'legs', weight: 1, importance: 1 },
  hamstrings: { name: 'hamstrings', region: 'legs', weight: 0.8, importance: 0.9 },
  glutes: { name: 'glutes', region: 'legs', weight: 1, importance: 1 },
  adductors: { name: 'inner thighs', region: 'legs', weight: 0.3, importance: 0.15 },
  abductors: { name: 'outer hips', region: 'legs', weight: 0.3, importance: 0.15 },
  calves: { name: 'calves', region: 'legs', weight: 0.5, importance: 0.4 },
  tibialis: { name: 'shins', region: 'legs', weight: 0, importance: 0 },
  'hip-flexors': { name: 'hip flexors', region: 'legs', weight: 0, importance: 0 },
  abs: { name: 'abdominals', region: 'trunk', weight: 0.5, importance: 0.6 },
  obliques: { name: 'obliques', region: 'trunk', weight: 0.3, importance: 0.3 },
  'lower-back': { name: 'lower back', region: 'trunk', weight: 0.4, importance: 0.4 },
  neck: { name: 'neck', region: 'trunk', weight: 0, importance: 0 },
};

/** Keys of all muscle groups, in a fixed order that volume vectors follow. */
export const muscles: readonly string[] = Object.keys(facts);

/** Position of each muscle in a volume vector. */
export const muscleIndex: ReadonlyMap<string, number> = new Map(
  muscles.map((muscle, index) => [muscle, index]),
);

/** Share of a large muscle's weekly sets that this muscle is given, 0..1. */
export function muscleWeight(muscle: string): number {
  return facts[muscle]?.weight ?? 0;
}

/** Weight of the muscle's target in the value of a program, 0..1. */
export function muscleImportance(muscle: string): number {
  return facts[muscle]?.importance ?? 0;
}

/** The region of a muscle; unknown muscles count as trunk, which fits every session. */
export function muscleRegion(muscle: string): Region {
  return facts[muscle]?.region ?? 'trunk';
}

/** The muscle in everyday words. */
export function muscleName(muscle: string): string {
  return facts[muscle]?.name ?? muscle;
}

/** The muscle an exercise trains most; the first in catalogue order when several tie. Empty without muscles. */
export function mainMuscle(contributions: Readonly<Record<string, number>>): string {
  let best = '';
  for (const [muscle, share] of Object.entries(contributions)) {
    if (share > (contributions[best] ?? 0)) best = muscle;
  }
  return best;
}
