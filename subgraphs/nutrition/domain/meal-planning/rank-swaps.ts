import type { VariantSampler } from './annealer-choices.js';
import { type CompiledProblem, DINNER, LUNCH } from './compiled-problem.js';
import type { MealMoves } from './meal-moves.js';
import type { MealAlternative } from './plan-result.js';
import type { PlanState } from './plan-state.js';

export interface RankedSwap extends MealAlternative {
  readonly variant: number;
  /** Days waited when the alternative finishes a dinner; 0 = cooked fresh. */
  readonly left: number;
}

/**
 * Every meal that could stand in a cell instead, best first, each with its exact effect on the plan: nothing is
 * estimated. One entry per recipe (its best portion).
 */
export function rankSwaps(
  problem: CompiledProblem,
  state: PlanState,
  moves: MealMoves,
  sampler: VariantSampler,
  cellClass: number,
  cell: number,
): RankedSwap[] {
  const { portionCount, recipes, portions } = problem;
  const current = Math.floor((state.meal[cell] ?? 0) / portionCount);
  const best = new Map<number, RankedSwap>();
  const consider = (variant: number, left: number, gainAbove: (least: number) => number): void => {
    const recipe = Math.floor(variant / portionCount);
    const known = best.get(recipe);
    const least = known === undefined ? Number.NEGATIVE_INFINITY : known.deltaPoints - penalty(known);
    // Another portion that cannot be the better one is dropped before its vitamins and packs are counted.
    if (gainAbove(least) <= least) return;
    best.set(recipe, {
      variant,
      left,
      recipeId: recipes.ids[recipe] ?? '',
      portion: portions[variant % portionCount] ?? 1,
      deltaPoints: state.objectiveGain,
      deltaCashCents: Math.round(state.food.stagedCashChange()),
      keepsHardLimits: state.breach + state.breachGain < 1,
    });
  };
  for (const variant of sampler.all(cellClass)) {
    if (Math.floor(variant / portionCount) !== current) {
      consider(variant, 0, (least) => moves.gainOfPut(cell, variant, least));
    }
  }
  if ((cell & 3) === LUNCH) considerLeftovers(problem, state, moves, cell, current, consider);
  return [...best.values()].sort(
    (a, b) =>
      Number(b.keepsHardLimits) - Number(a.keepsHardLimits) ||
      b.deltaPoints - a.deltaPoints ||
      a.variant - b.variant,
  );
}

/** A swap that breaks a hard limit loses against one that does not. */
function penalty(swap: RankedSwap): number {
  return swap.keepsHardLimits ? 0 : 1000;
}

function considerLeftovers(
  problem: CompiledProblem,
  state: PlanState,
  moves: MealMoves,
  lunch: number,
  current: number,
  consider: (variant: number, left: number, gainAbove: (least: number) => number) => void,
): void {
  const { portionCount, recipes, weekOf } = problem;
  for (let wait = 1; wait <= 2; wait++) {
    const dinner = lunch - 4 * wait + (DINNER - LUNCH);
    if (dinner < 0 || weekOf[dinner >> 2] !== weekOf[lunch >> 2]) continue;
    const cooked = state.meal[dinner] ?? -1;
    const recipe = Math.floor(cooked / portionCount);
    if (cooked < 0 || recipe === current || (recipes.keepsDays[recipe] ?? 0) < wait) continue;
    if (moves.dependentLunch(dinner) >= 0) continue;
    for (let portion = 0; portion < portionCount; portion++) {
      const variant = recipe * portionCount + portion;
      if (!problem.source.portions.includes(problem.portions[portion] ?? 0)) continue;
      consider(variant, wait, (least) => state.gainOf(lunch, variant, wait, least));
    }
  }
}
