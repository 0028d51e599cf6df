import type { Random } from '@progressive/seeded-random';
import type { VariantSampler } from './annealer-choices.js';
import { type CompiledProblem, DINNER, GROUP_OF_SLOT, SLOT_ORDER } from './compiled-problem.js';
import type { PlanState } from './plan-state.js';
import type { SearchGuide } from './solve-relaxation.js';

/** Fills a plan: locked meals as they are, the rest by dealing out the relaxed counts, largest first. */
export function dealInitialPlan(
  problem: CompiledProblem,
  state: PlanState,
  guide: SearchGuide,
  sampler: VariantSampler,
  random: Random,
): void {
  const { cells } = problem;
  for (let cell = 0; cell < cells.lockedVariant.length; cell++) {
    const variant = cells.lockedVariant[cell] ?? -1;
    if (variant >= 0) place(state, cell, variant, cells.lockedLeft[cell] ?? 0);
  }
  placePrevious(problem, state, guide);
  for (let cellClass = 0; cellClass < guide.classCount; cellClass++) {
    const free = shuffled(
      [...guide.cellClass.keys()].filter(
        (cell) => guide.cellClass[cell] === cellClass && (state.meal[cell] ?? -1) < 0,
      ),
      random,
    );
    const remaining = new Map<number, number>();
    for (const variant of sampler.all(cellClass)) {
      const count = guide.count[cellClass * problem.variantCount + variant] ?? 0;
      if (count > 1e-6) remaining.set(variant, count);
    }
    for (const cell of free) dealOne(problem, state, sampler, random, { cell, cellClass, remaining });
  }
}

/** Meals of the plan before, wherever they may still stand; leftovers last, beside their dinners. */
function placePrevious(problem: CompiledProblem, state: PlanState, guide: SearchGuide): void {
  const meals = [...(problem.source.previous?.meals ?? [])].sort(
    (a, b) => Number(a.leftoverOfDay ?? -1) - Number(b.leftoverOfDay ?? -1),
  );
  for (const meal of meals) {
    const cell = meal.dayIndex * 4 + SLOT_ORDER.indexOf(meal.slot);
    const recipe = problem.recipes.indexOf.get(meal.recipeId) ?? -1;
    if (recipe < 0 || (guide.cellClass[cell] ?? -1) < 0 || (state.meal[cell] ?? -1) >= 0) continue;
    const exact = problem.portions.indexOf(meal.portion ?? 1);
    const variant = recipe * problem.portionCount + (exact >= 0 ? exact : problem.portionCount >> 1);
    const left = meal.dayIndex - (meal.leftoverOfDay ?? meal.dayIndex);
    if (mayStand(problem, state, cell, variant, left)) place(state, cell, variant, left);
  }
}

function mayStand(
  problem: CompiledProblem,
  state: PlanState,
  cell: number,
  variant: number,
  left: number,
): boolean {
  const { cells, recipeOf, recipes, variantCount, weekOf } = problem;
  const recipe = recipeOf[variant] ?? 0;
  if (state.variety.room(weekOf[cell >> 2] ?? 0, GROUP_OF_SLOT[cell & 3] ?? 0, recipe) <= 0) return false;
  if (left === 0) return cells.allowed[(cells.profile[cell] ?? 0) * variantCount + variant] === 1;
  const dinner = state.meal[((cell >> 2) - left) * 4 + DINNER] ?? -1;
  return left >= 1 && left <= (recipes.keepsDays[recipe] ?? 0) && dinner >= 0 && recipeOf[dinner] === recipe;
}

function dealOne(
  problem: CompiledProblem,
  state: PlanState,
  sampler: VariantSampler,
  random: Random,
  at: { readonly cell: number; readonly cellClass: number; readonly remaining: Map<number, number> },
): void {
  const fits = (variant: number): boolean => {
    const week = problem.weekOf[at.cell >> 2] ?? 0;
    const group = GROUP_OF_SLOT[at.cell & 3] ?? 0;
    return state.variety.room(week, group, Math.floor(variant / problem.portionCount)) > 0;
  };
  let chosen = -1;
  let most = 0;
  for (const [variant, count] of at.remaining) {
    if (count > most && fits(variant)) {
      chosen = variant;
      most = count;
    }
  }
  for (let attempt = 0; chosen < 0 && attempt < 200; attempt++) {
    const variant = sampler.draw(at.cellClass, random);
    if (variant >= 0 && fits(variant)) chosen = variant;
  }
  // The caps leave room for every cell; a draw that keeps missing it falls back to a scan.
  if (chosen < 0) chosen = sampler.all(at.cellClass).find(fits) ?? -1;
  if (chosen < 0) return;
  at.remaining.set(chosen, (at.remaining.get(chosen) ?? 0) - 1);
  place(state, at.cell, chosen, 0);
}

function place(state: PlanState, cell: number, variant: number, left: number): void {
  state.stage(cell, variant, left);
  state.gain();
  state.commit();
}

function shuffled(items: number[], random: Random): number[] {
  for (let last = items.length - 1; last > 0; last--) {
    const other = random.integer(last + 1);
    [items[last], items[other]] = [items[other] ?? 0, items[last] ?? 0];
  }
  return items;
}
