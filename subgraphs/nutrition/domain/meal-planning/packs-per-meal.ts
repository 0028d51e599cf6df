/** Rounding of the evaluator: a pack is not opened for less than a millionth of one. */
const PACK_TOLERANCE = 1e-6;
/** Above this many meals every mix of portions is not tried; the smallest portion stands for all. */
const MOST_MIXED = 3;

/** Whole packs for so many packs' worth of food. */
export function roundedPacks(packs: number): number {
  return packs <= PACK_TOLERANCE ? 0 : Math.ceil(packs - PACK_TOLERANCE);
}

/**
 * Coefficients of the strongest simple row `whole packs ≥ Σ coefficient · meals` for meals that use these shares of a
 * pack and are eaten at most `most` times altogether: a meal that takes 0.6 packs and is eaten at most twice opens a whole
 * pack each time, one of 0.4 half a pack. Chvátal–Gomory rounding over every mix of at most three meals.
 * @param packs packs that each kind of meal uses, > 0.
 * @param inPantry packs that are in the house already.
 * @returns one coefficient per kind of meal, ≥ 0; Σ coefficient · count ≤ the whole packs of every allowed mix.
 */
export function leastPacksPerMeal(packs: readonly number[], most: number, inPantry: number): number[] {
  if (packs.length === 0 || most <= 0) return packs.map(() => 0);
  const alone = (used: number): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let count = 1; count <= most; count++) {
      least = Math.min(least, roundedPacks(count * used - inPantry) / count);
    }
    return least;
  };
  if (most > MOST_MIXED) {
    const least = alone(Math.min(...packs));
    return packs.map(() => least);
  }
  const kinds = [...new Set(packs)];
  const coefficients = kinds.map(alone);
  const scale = mixedScale(kinds, coefficients, most, inPantry);
  return packs.map((used) => (coefficients[kinds.indexOf(used)] ?? 0) * scale);
}

/** The factor ≤ 1 that makes the coefficients valid for every mix of at most `most` meals. */
function mixedScale(
  kinds: readonly number[],
  coefficients: readonly number[],
  most: number,
  inPantry: number,
): number {
  let scale = 1;
  const extend = (from: number, left: number, used: number, claimed: number): void => {
    if (claimed > 0) scale = Math.min(scale, roundedPacks(used - inPantry) / claimed);
    if (left === 0) return;
    for (let kind = from; kind < kinds.length; kind++) {
      extend(kind, left - 1, used + (kinds[kind] ?? 0), claimed + (coefficients[kind] ?? 0));
    }
  };
  extend(0, most, 0, 0);
  return scale;
}
