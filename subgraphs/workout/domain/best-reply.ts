import { type Candidate, type Resource, type ResourceUse, resources } from './candidate.js';

/** Points per unit of each resource; absent = 0. */
export type Prices = Readonly<Partial<Record<Resource, number>>>;

/** What all agents together may use; absent = unlimited. */
export type Caps = Readonly<Partial<Record<Resource, number>>>;

/** The answer to one round. */
export interface Reply {
  /** One to three candidates, best reply first. */
  readonly picks: readonly Candidate[];
  /** Exactly max(U − p · r) over all candidates: a valid bound of the Lagrangian (Geoffrion 1974). */
  readonly bound: number;
}

const mostOffers = 3;

/** Utility less the price of what it takes. */
export function netUtility(candidate: Candidate, prices: Prices): number {
  return resources.reduce(
    (net, resource) => net - (prices[resource] ?? 0) * candidate.use[resource],
    candidate.utility,
  );
}

/**
 * Answers a round: the best reply at the prices (over everything, which makes the bound exact), the best that fits the
 * caps by itself, and a runner-up; in the first round the austere one instead of the runner-up.
 */
export function replyTo(
  candidates: readonly Candidate[],
  prices: Prices,
  caps: Caps,
  isFirstRound: boolean,
): Reply {
  const ranked = [...candidates].sort(
    (a, b) => netUtility(b, prices) - netUtility(a, prices) || (a.key < b.key ? -1 : 1),
  );
  const best = ranked[0];
  if (!best) return { picks: [], bound: 0 };
  const fitting = ranked.find((candidate) => fits(candidate.use, caps));
  const wished = isFirstRound ? [best, austere(candidates), fitting] : [best, fitting, ...ranked.slice(1)];
  const picks = [...new Set(wished)].filter((candidate) => candidate !== undefined).slice(0, mostOffers);
  return { picks, bound: netUtility(best, prices) };
}

function fits(use: ResourceUse, caps: Caps): boolean {
  return resources.every(
    (resource) => resource === 'ENERGY_KCAL' || use[resource] <= (caps[resource] ?? Number.POSITIVE_INFINITY),
  );
}

/** The candidate that takes least: minutes first, then energy, free of charge when possible. */
export function austere(candidates: readonly Candidate[]): Candidate | undefined {
  const cost = ({ use }: Candidate) =>
    use.MONEY_CENTS * 1000 + (use.MINUTES_WEEKDAY + use.MINUTES_WEEKEND) + use.ENERGY_KCAL / 1000;
  return [...candidates].sort((a, b) => cost(a) - cost(b))[0];
}

/**
 * What one more unit of a resource is worth around a candidate: the steepest gain in utility per unit among candidates
 * that take more of it and no more money. 0 when nothing better exists.
 */
export function marginalValue(
  candidate: Candidate,
  candidates: readonly Candidate[],
  resource: Resource,
): number {
  let steepest = 0;
  for (const other of candidates) {
    const more = other.use[resource] - candidate.use[resource];
    const gain = other.utility - candidate.utility;
    const costsMore = resource !== 'MONEY_CENTS' && other.use.MONEY_CENTS > candidate.use.MONEY_CENTS;
    if (more > 0 && gain > 0 && !costsMore) steepest = Math.max(steepest, gain / more);
  }
  return steepest;
}
