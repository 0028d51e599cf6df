import type { Claim } from './claim.js';
import { commitmentClaims, keptClaims, noWishes } from './claims.js';
import { linesOf, type PlanLine } from './plan-document.js';
import type { Situation } from './situation.js';
import { categoryName } from './spending-category.js';

/**
 * How an income would be divided with usual food and fitness, in the order: bills and minimum payments, food, needs,
 * starter emergency fund, dear debts, fitness, goals, fun. Sums to the income; empty when none is known.
 */
export function suggestedLines(now: Situation): PlanLine[] {
  if (!now.known) return [];
  const kept = keptClaims(now, noWishes);
  const early = kept.filter(({ claimClass }) => ['NEED', 'STARTER', 'HIGH_DEBT'].includes(claimClass));
  const late = kept.filter((claim) => !early.includes(claim));
  return linesOf(now.incomeMinor, [
    ...commitmentClaims(now),
    ...(now.food === null ? [] : [usual('food', 'FOOD', 'GROCERIES', 'Food', now.food)]),
    ...early,
    ...(now.fitness === null
      ? []
      : [usual('fitness', 'FITNESS', 'FITNESS', categoryName('FITNESS'), now.fitness)]),
    ...late,
  ]);
}

function usual(
  id: string,
  kind: Claim['kind'],
  category: string,
  name: string,
  { shareMinor, source }: { readonly shareMinor: number; readonly source: string },
): Claim {
  const reason = 'What it usually takes.';
  const amounts = { demandMinor: shareMinor, fullMinor: shareMinor };
  return { id, claimClass: 'MUST', kind, category, name, ...amounts, reason, source, dueDates: [] };
}
