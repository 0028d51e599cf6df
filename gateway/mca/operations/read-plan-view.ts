import type { Operation } from '../supergraph-client.js';

const mealPlanParts = `id startDate horizonDays cost { amountMinor currency }
  days { date away { slot } meals {
    id slot portion locked totals { energyKcal proteinG }
    recipe { id title prepMinutes cookMinutes energyKcal proteinG costPerServing { amountMinor } }
    alternatives(first: 20) {
      deltaEnergyKcal deltaCost { amountMinor } recipe { id title prepMinutes cookMinutes energyKcal proteinG costPerServing { amountMinor } }
    }
  } }`;
const programParts = `id startDate horizonDays
  weeks { sessions { id date startTime minutes title focus exercises { exerciseId name } } }`;

/** The parts of the plan that stands which can be changed by words. */
export const readPlanView: Operation = {
  name: 'ReadPlanView',
  document: `query ReadPlanView {
    viewer { id currentPlan { id mealPlan { ${mealPlanParts} } trainingProgram { ${programParts} } } }
  }`,
};

/** The same parts of versions that have just been made. */
export const readChangedParts: Operation = {
  name: 'ReadChangedParts',
  document: `query ReadChangedParts($mealPlanId: ID!, $programId: ID!, $meals: Boolean!, $training: Boolean!) {
    mealPlan(id: $mealPlanId) @include(if: $meals) { ${mealPlanParts} }
    trainingProgram(id: $programId) @include(if: $training) { ${programParts} }
  }`,
};

/** A meal of the day, as GraphQL names it. */
export type SlotName = 'BREAKFAST' | 'LUNCH' | 'DINNER' | 'SNACK';

export interface RecipeData {
  readonly costPerServing: { readonly amountMinor: number };
  readonly id: string;
  readonly title: string;
  readonly prepMinutes: number;
  readonly cookMinutes: number;
  readonly energyKcal: number;
  readonly proteinG: number;
}

export interface MealPlanData {
  readonly id: string;
  readonly startDate: string;
  readonly horizonDays: number;
  readonly cost: { readonly amountMinor: number; readonly currency: string };
  readonly days: readonly {
    readonly date: string;
    readonly away: readonly { readonly slot: SlotName }[];
    readonly meals: readonly {
      readonly id: string;
      readonly slot: SlotName;
      readonly portion: number;
      readonly locked: boolean;
      readonly totals: { readonly energyKcal: number; readonly proteinG: number };
      readonly recipe: RecipeData;
      readonly alternatives: readonly {
        readonly deltaEnergyKcal: number;
        readonly deltaCost: { readonly amountMinor: number };
        readonly recipe: RecipeData;
      }[];
    }[];
  }[];
}

export interface ProgramData {
  readonly id: string;
  readonly startDate: string;
  readonly horizonDays: number;
  readonly weeks: readonly {
    readonly sessions: readonly {
      readonly id: string;
      readonly date: string;
      readonly startTime: string;
      readonly minutes: number;
      readonly title: string;
      readonly focus: string;
      readonly exercises: readonly { readonly exerciseId: string; readonly name: string }[];
    }[];
  }[];
}

export interface PlanViewData {
  readonly viewer: {
    readonly currentPlan: {
      readonly id: string;
      readonly mealPlan: MealPlanData | null;
      readonly trainingProgram: ProgramData | null;
    } | null;
  } | null;
}

export interface ChangedPartsData {
  readonly mealPlan?: MealPlanData | null;
  readonly trainingProgram?: ProgramData | null;
}
