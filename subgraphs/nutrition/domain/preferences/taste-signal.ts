import { daysBetween, type LocalDate } from '@progressive/quantities';

/** What a person did that tells how they like a dish. */
export const TASTE_SIGNALS = [
  /** Gave 1 to 5. */
  'RATED',
  /** Put it in a meal's place by name. */
  'CHOSEN',
  /** Fixed it in its place. */
  'LOCKED',
  /** Logged that they ate it. */
  'EATEN',
  /** Shopped and cooked it as planned, without changing it. */
  'KEPT',
  /** Had it replaced in a plan. */
  'SWAPPED_AWAY',
  /** Said that it is out. */
  'REFUSED',
] as const;

export type TasteSignalKind = (typeof TASTE_SIGNALS)[number];

export interface TasteSignal {
  readonly recipeKey: string;
  readonly kind: TasteSignalKind;
  /** 1 to 5 of a RATED one, else null. */
  readonly rating: number | null;
  readonly day: LocalDate;
}

/** What the signals about one dish say together. */
export interface Opinion {
  readonly recipeKey: string;
  /** −1 (never) … 0 (indifferent) … 1 (a favourite). */
  readonly liking: number;
  /** How much it counts: 1 = as much as one rating. */
  readonly weight: number;
  /** The signals, the strongest first. */
  readonly signals: readonly TasteSignal[];
}

/**
 * Liking that a deed stands for, and its weight beside a rating: deeds say less than words, since a meal is also swapped for
 * want of time (confidence levels of implicit feedback: Hu, Koren and Volinsky 2008). The values are ours.
 */
const meanings: Readonly<
  Record<Exclude<TasteSignalKind, 'RATED'>, readonly [liking: number, weight: number]>
> = {
  CHOSEN: [0.6, 0.4],
  LOCKED: [0.6, 0.3],
  EATEN: [0.4, 0.2],
  KEPT: [0.3, 0.1],
  SWAPPED_AWAY: [-0.5, 0.3],
  REFUSED: [-1, 1],
};

/** All deeds about one dish count at most as much as this many ratings. */
const mostOfDeeds = 1;
/** Days after which a deed counts half: seasons and moods pass. What was said in words stands until it is said anew. */
const halfLifeDays = 180;

/** How much a signal says on a day. */
function meaningOf({ kind, rating, day }: TasteSignal, today: LocalDate): readonly [number, number] {
  if (kind === 'RATED') return [((rating ?? 3) - 3) / 2, 1];
  const [liking, weight] = meanings[kind];
  if (kind === 'REFUSED') return [liking, weight];
  const age = Math.max(0, daysBetween(day, today));
  return [liking, weight * 2 ** (-age / halfLifeDays)];
}

/** What all signals say about each dish, in the order of the dishes' keys: the same for the same signals in any order. */
export function opinionsOf(signals: readonly TasteSignal[], today: LocalDate): Opinion[] {
  const byRecipe = new Map<string, TasteSignal[]>();
  for (const signal of signals)
    byRecipe.set(signal.recipeKey, [...(byRecipe.get(signal.recipeKey) ?? []), signal]);
  return [...byRecipe]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([recipeKey, own]) => opinionOf(recipeKey, own, today));
}

function opinionOf(recipeKey: string, own: readonly TasteSignal[], today: LocalDate): Opinion {
  const said: [sum: number, weight: number] = [0, 0];
  const done: [sum: number, weight: number] = [0, 0];
  for (const signal of own) {
    const [liking, weight] = meaningOf(signal, today);
    const sum = signal.kind === 'RATED' || signal.kind === 'REFUSED' ? said : done;
    sum[0] += liking * weight;
    sum[1] += weight;
  }
  const [doneSum, doneWeight] = done;
  const share = doneWeight > mostOfDeeds ? mostOfDeeds / doneWeight : 1;
  const weight = said[1] + doneWeight * share;
  const liking = (said[0] + doneSum * share) / weight;
  const rank = ({ kind, day }: TasteSignal) =>
    `${TASTE_SIGNALS.indexOf(kind)} ${daysBetween(day, '9999-01-01')}`;
  return { recipeKey, liking, weight, signals: [...own].sort((a, b) => (rank(a) < rank(b) ? -1 : 1)) };
}
