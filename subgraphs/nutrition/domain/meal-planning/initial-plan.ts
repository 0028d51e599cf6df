import type { Random } from '@progressive/seeded-random';
import type { VariantSampler } from './annealer-choices.js';
import { type CompiledProblem, GROUP_OF_SLOT } from './compiled-problem.js';
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
  for (let cellClass = 0; cellClass < guide.classCount; cellClass++) {
    const free = shuffled(
      [...guide.cellClass.keys()].filter((cell) => guide.cellClass[cell] === cellClass),
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
