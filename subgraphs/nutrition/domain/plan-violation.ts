/** A hard limit that a plan breaks, or a sum in it that is wrong. */
export interface Violation {
  readonly code:
    | 'FORBIDDEN_RECIPE'
    | 'UNKNOWN_RECIPE'
    | 'WRONG_SLOT'
    | 'MISSING_MEAL'
    | 'LEFTOVER_INVALID'
    | 'ENERGY_OUTSIDE'
    | 'UPPER_LEVEL'
    | 'MONEY_CAP'
    | 'MINUTES_CAP'
    | 'MEAL_MINUTES'
    | 'MONEY_SUM'
    | 'PACKS_SHORT'
    | 'PANTRY_WRONG'
    | 'EATEN_AWAY'
    | 'NUTRIENT_SUM';
  readonly where: string;
  readonly detail: string;
}

/** Rounding that sums of floating point may show. */
export const tolerance = { kcal: 0.5, minutes: 0.01, grams: 0.01, share: 1e-6 };
