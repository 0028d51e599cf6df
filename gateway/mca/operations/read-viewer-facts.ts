import type { Operation } from '../supergraph-client.js';

/** Everything a task plan is made from, in one operation that the gateway fans out. */
export const readViewerFacts: Operation = {
  name: 'ReadViewerFacts',
  document: `query ReadViewerFacts($startDate: Date!, $horizonDays: Int!) {
    viewer {
      id birthDate sex heightCm weightKg timeZone currency locale
      nutritionProfile { goal people cookingMinutesWeekday cookingMinutesWeekend }
      nutritionTargets { energyAvailability }
      trainingProfile { goal daysPerWeek minutesPerSession trainingMinutesWeekday trainingMinutesWeekend }
      budgetFacts(startDate: $startDate, horizonDays: $horizonDays) {
        known currency disposable { amountMinor } foodShare { amountMinor }
      }
    }
  }`,
};

interface Amount {
  readonly amountMinor: number;
}

export interface ViewerFactsData {
  readonly viewer: {
    readonly id: string;
    readonly birthDate: string | null;
    readonly sex: string | null;
    readonly heightCm: number | null;
    readonly weightKg: number | null;
    readonly timeZone: string | null;
    readonly currency: string | null;
    readonly locale: string | null;
    readonly nutritionProfile: {
      readonly goal: string | null;
      readonly people: number | null;
      readonly cookingMinutesWeekday: number | null;
      readonly cookingMinutesWeekend: number | null;
    } | null;
    readonly nutritionTargets?: { readonly energyAvailability: number } | null;
    readonly trainingProfile: {
      readonly goal: string | null;
      readonly daysPerWeek: number | null;
      readonly minutesPerSession: number | null;
      readonly trainingMinutesWeekday: number | null;
      readonly trainingMinutesWeekend: number | null;
    } | null;
    readonly budgetFacts: {
      readonly known: boolean;
      readonly currency: string;
      readonly disposable: Amount;
      readonly foodShare: Amount | null;
    } | null;
  } | null;
}
