import { addDays } from '@progressive/quantities';
import type { Random } from '@progressive/seeded-random';
import type { Catalogue } from '../domain/catalogue/catalogue.js';
import type { TasteSignal } from '../domain/preferences/taste-signal.js';
import { normal, simulateTaste, standardised, type TasteKind } from './simulated-tastes.js';

/** One recipe, chosen from a few. */
export interface Choice {
  readonly menu: readonly string[];
  readonly chosen: string;
}

/** A simulated person: what they did, in order, and what they chose later. */
export interface SimulatedPerson {
  readonly kind: TasteKind;
  readonly signals: readonly TasteSignal[];
  /** What was chosen later, each from a menu of what is not among the signals. */
  readonly choices: readonly Choice[];
  /** What they truly feel, by recipe key. */
  readonly liking: ReadonlyMap<string, number>;
}

/** Days before the first signal and the choices; the last signal is of the day before. */
export const LAST_DAY = '2026-11-22';

/** Shares of the variance of liking: of the person's own taste, of what everybody likes, of the dish alone. */
const share = { own: 0.6, everybody: 0.25, dish: 0.15 } as const;
/** How much more often popular dishes are met: points of the exponent for a standard deviation. */
const exposure = 1;
const heldOut = { choices: 20, menu: 8, noise: 0.3 } as const;

/** What everybody likes, by the recipes' order; one for a whole population. */
export function simulatePopularity(catalogue: Catalogue, random: Random): number[] {
  return standardised([...catalogue.recipes.keys()].map(() => normal(random)));
}

/**
 * Draws a person. What they meet leans to what is popular; they rate most of it (with a level and noise of their own), eat some
 * again, swap some away, choose some from a few. Menus of the held-out choices are drawn evenly.
 */
export function simulatePerson(
  kind: TasteKind,
  popularity: readonly number[],
  catalogue: Catalogue,
  signalCount: number,
  random: Random,
): SimulatedPerson {
  const keys = [...catalogue.recipes.keys()];
  const own = simulateTaste(kind, catalogue, random);
  const liking = keys.map(
    (_, index) =>
      Math.sqrt(share.own) * (own[index] ?? 0) +
      Math.sqrt(share.everybody) * (popularity[index] ?? 0) +
      Math.sqrt(share.dish) * normal(random),
  );
  const level = 3.3 + 0.4 * normal(random);
  const open = new Set(keys.keys());
  const meet = () => drawMet([...open], popularity, random);
  const signals: TasteSignal[] = [];
  while (signals.length < signalCount) {
    const signal = react({ meet, liking, level, random });
    open.delete(signal.index);
    const day = addDays(LAST_DAY, -1 - Math.floor((300 * (signalCount - signals.length)) / signalCount));
    signals.push({ recipeKey: keys[signal.index] ?? '', kind: signal.kind, rating: signal.rating, day });
  }
  const choices = Array.from({ length: heldOut.choices }, (): Choice => {
    const menu = Array.from({ length: heldOut.menu }, () => random.pick([...open]));
    const chosen = keys[bestOf(menu, liking, random)] ?? '';
    return { menu: menu.map((index) => keys[index] ?? ''), chosen };
  });
  const felt = new Map(keys.map((key, index) => [key, liking[index] ?? 0]));
  return { kind, signals, choices, liking: felt };
}

interface Meeting {
  readonly meet: () => number;
  readonly liking: readonly number[];
  readonly level: number;
  readonly random: Random;
}

/** What a person does with what they meet. */
function react({
  meet,
  liking,
  level,
  random,
}: Meeting): Pick<TasteSignal, 'kind' | 'rating'> & { index: number } {
  const index = meet();
  const felt = liking[index] ?? 0;
  const what = random.next();
  if (what < 0.15) {
    const menu = [index, meet(), meet(), meet()];
    return { index: bestOf(menu, liking, random), kind: 'CHOSEN', rating: null };
  }
  if (what < 0.4 && felt > 0.3) return { index, kind: 'EATEN', rating: null };
  if (what < 0.4 && felt < -0.3) return { index, kind: 'SWAPPED_AWAY', rating: null };
  const rating = Math.max(1, Math.min(5, Math.round(level + felt + 0.5 * normal(random))));
  return { index, kind: 'RATED', rating };
}

function bestOf(menu: readonly number[], liking: readonly number[], random: Random): number {
  const felt = menu.map((index) => (liking[index] ?? 0) + heldOut.noise * normal(random));
  return menu[felt.indexOf(Math.max(...felt))] ?? 0;
}

function drawMet(open: readonly number[], popularity: readonly number[], random: Random): number {
  const weights = open.map((index) => Math.exp(exposure * (popularity[index] ?? 0)));
  let rest = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, weight] of weights.entries()) {
    rest -= weight;
    if (rest <= 0) return open[at] ?? 0;
  }
  return open.at(-1) ?? 0;
}
