/** Plates of one weight. */
export interface PlatePairs {
  readonly kg: number;
  /** Pairs at hand, one plate for each side. */
  readonly pairs: number;
}

/** What a person can load, as far as they told. */
export interface Gym {
  /** The empty bar. */
  readonly barKg: number;
  readonly plates: readonly PlatePairs[];
  /** Single dumbbells or kettlebells, kg; empty = the exercise's own steps. */
  readonly dumbbellsKg: readonly number[];
  /** Step of machines and cables; null = the exercise's own. */
  readonly machineStepKg: number | null;
}

/** An ordinary gym: 20 kg bar, pairs from 25 to 1.25 kg. */
export const ordinaryGym: Gym = {
  barKg: 20,
  plates: [
    { kg: 25, pairs: 4 },
    { kg: 20, pairs: 4 },
    { kg: 15, pairs: 2 },
    { kg: 10, pairs: 2 },
    { kg: 5, pairs: 2 },
    { kg: 2.5, pairs: 2 },
    { kg: 1.25, pairs: 1 },
  ],
  dumbbellsKg: [],
  machineStepKg: null,
};

/** How an exercise is loaded. */
export type LoadingKind = 'BARBELL' | 'IN_HANDS' | 'MACHINE';

/** A weight that can really be had. */
export interface AchievableLoad {
  readonly weightKg: number;
  /** Plates on each side, heaviest first; empty without a bar. */
  readonly platesPerSide: readonly number[];
}

/**
 * The heaviest weight that can be loaded and is not above the wanted one; the lightest there is when all are above.
 * @param stepKg the exercise's own step, used where the person told nothing.
 */
export function achievableLoad(
  wantedKg: number,
  kind: LoadingKind,
  stepKg: number,
  gym: Gym,
): AchievableLoad {
  if (kind === 'BARBELL') return barbellLoad(wantedKg, gym);
  if (kind === 'IN_HANDS' && gym.dumbbellsKg.length > 0) {
    const sorted = gym.dumbbellsKg.toSorted((a, b) => a - b);
    const weightKg = sorted.findLast((kg) => kg <= wantedKg + 1e-9) ?? sorted[0] ?? wantedKg;
    return { weightKg, platesPerSide: [] };
  }
  const step = (kind === 'MACHINE' ? gym.machineStepKg : null) ?? stepKg;
  const weightKg = step > 0 ? Math.max(step, Math.floor(wantedKg / step + 1e-9) * step) : wantedKg;
  return { weightKg, platesPerSide: [] };
}

/** Grams keep sums exact. */
const grams = (kg: number) => Math.round(kg * 1000);

/** Bounded subset sum over pairs, fewest plates first among equal weights. */
function barbellLoad(wantedKg: number, { barKg, plates }: Gym): AchievableLoad {
  const room = Math.floor((grams(wantedKg) - grams(barKg)) / 2 + 1e-6);
  const heaviestFirst = plates.filter(({ kg, pairs }) => kg > 0 && pairs > 0).toSorted((a, b) => b.kg - a.kg);
  let sides = new Map<number, readonly number[]>([[0, []]]);
  for (const { kg, pairs } of heaviestFirst) {
    const more = new Map(sides);
    for (const [sum, used] of sides) {
      for (let count = 1; count <= pairs && sum + count * grams(kg) <= room; count += 1) {
        const total = sum + count * grams(kg);
        const loaded = [...used, ...Array<number>(count).fill(kg)];
        if ((more.get(total)?.length ?? Number.POSITIVE_INFINITY) > loaded.length) more.set(total, loaded);
      }
    }
    sides = more;
  }
  const best = Math.max(...sides.keys());
  return { weightKg: barKg + (2 * best) / 1000, platesPerSide: sides.get(best) ?? [] };
}
