import { NUTRIENTS } from './nutrients.js';

/** An amount with its nutrient. */
export interface NutrientAmount {
  readonly id: string;
  readonly name: string;
  readonly amount: number;
  readonly unit: string;
}

/** The amounts that are known, with their names; `null` was not measured and is left out. */
export function knownAmounts(amounts: readonly (number | null)[]): NutrientAmount[] {
  return NUTRIENTS.flatMap(({ id, name, unit }, index) => {
    const amount = amounts[index] ?? null;
    return amount === null ? [] : [{ id, name, amount, unit }];
  });
}
