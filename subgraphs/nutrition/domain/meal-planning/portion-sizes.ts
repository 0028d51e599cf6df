import type { MealSlot, PlanningDay, PlanningRecipe } from './problem.js';

/** Sizes around the usual one, as shares of it: enough to steer a day's energy, few enough to choose among. */
const SHARES = [0.75, 1, 1.25, 1.5] as const;
const STEP = 0.25;
const SMALLEST = 0.5;
const LARGEST = 4;

/**
 * Portion sizes for one person: quarter servings around the size at which the median meals of a day add up to its
 * energy. Someone who needs 3,000 kcal is offered larger plates than someone who needs 1,500.
 * @returns ascending, distinct, 0.5..4 servings.
 */
export function portionSizesFor(
  recipes: readonly Pick<PlanningRecipe, 'slots' | 'energyKcal'>[],
  days: readonly PlanningDay[],
): number[] {
  let wanted = 0;
  let usual = 0;
  const medians = new Map<MealSlot, number>();
  for (const day of days) {
    const { min, max } = day.ranges.energyKcal;
    wanted += ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2;
    for (const slot of day.slots) {
      const median = medians.get(slot) ?? medianEnergy(recipes, slot);
      medians.set(slot, median);
      usual += median;
    }
  }
  // The middle of the shares stands for the usual size.
  const factor = usual > 0 && wanted > 0 ? wanted / usual / 1.05 : 1;
  const sizes = SHARES.map((share) => {
    const rounded = Math.round((share * factor) / STEP) * STEP;
    return Math.min(LARGEST, Math.max(SMALLEST, rounded));
  });
  return [...new Set(sizes)].sort((a, b) => a - b);
}

function medianEnergy(
  recipes: readonly Pick<PlanningRecipe, 'slots' | 'energyKcal'>[],
  slot: MealSlot,
): number {
  const energies = recipes
    .filter((recipe) => recipe.slots.includes(slot))
    .map((recipe) => recipe.energyKcal)
    .sort((a, b) => a - b);
  return energies[Math.floor(energies.length / 2)] ?? 0;
}
