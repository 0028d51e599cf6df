import type { Operation } from '../supergraph-client.js';

/** What the viewer logged on a day, what they should eat, and what training that day adds. */
export const readIntake: Operation = {
  name: 'ReadIntake',
  document: `query ReadIntake($day: Date!) {
    foodLog(from: $day, to: $day) { entries { slot label portion nutrients { id amount } } }
    viewer {
      id
      nutritionTargets {
        energyKcal proteinG { min max } carbohydrateG { min max } fatG { min max } fibreG { min max } sodiumMaxMg assumed
      }
      currentMealPlan { id days { date trainingKcal } }
    }
  }`,
};

interface Range {
  readonly min: number | null;
  readonly max: number | null;
}

export interface IntakeData {
  readonly foodLog:
    | readonly {
        readonly entries: readonly {
          readonly slot: string;
          readonly label: string;
          readonly portion: string;
          readonly nutrients: readonly { readonly id: string; readonly amount: number }[];
        }[];
      }[]
    | null;
  readonly viewer: {
    readonly nutritionTargets: {
      readonly energyKcal: number;
      readonly proteinG: Range;
      readonly carbohydrateG: Range;
      readonly fatG: Range;
      readonly fibreG: Range;
      readonly sodiumMaxMg: number;
      readonly assumed: readonly string[];
    } | null;
    readonly currentMealPlan: {
      readonly days: readonly { readonly date: string; readonly trainingKcal: number }[];
    } | null;
  } | null;
}
