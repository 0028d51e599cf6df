import type { NegotiatingAgent } from '../domain/coordination/index.js';
import type { Operation } from '../supergraph-client.js';

const refusal = '... on Refusal { code message wishes waysOut }';

/** Takes the workout agent's accepted offer. */
export const reserveWorkout: Operation = {
  name: 'ReserveWorkout',
  document: `mutation ReserveWorkout($input: ReserveWorkoutOfferInput!) {
    result: reserveWorkoutOffer(input: $input) {
      __typename
      ... on WorkoutReservation {
        reservationId cost { amountMinor currency } minutesWeekday minutesWeekend placementOptimal
        trainingProgram { id } trainingDays { date startTime minutes energyKcal }
      }
      ${refusal}
    }
  }`,
};

/** Takes the nutrition agent's accepted offer. */
export const reserveNutrition: Operation = {
  name: 'ReserveNutrition',
  document: `mutation ReserveNutrition($input: ReserveNutritionOfferInput!) {
    result: reserveNutritionOffer(input: $input) {
      __typename
      ... on NutritionReservation { reservationId cost { amountMinor currency } minutesWeekday minutesWeekend gap mealPlan {
        id shortfalls { text remedy } assumptions
        energyAim { expenditureKcal targetKcal weeklyChangeKg weeklyLossLimitKg adjustments }
      } }
      ${refusal}
    }
  }`,
};

/** Takes the budget agent's accepted offer. */
export const reserveBudget: Operation = {
  name: 'ReserveBudget',
  document: `mutation ReserveBudget($input: ReserveBudgetOfferInput!) {
    result: reserveBudgetOffer(input: $input) {
      __typename
      ... on BudgetReservation { reservationId budgetPlan { id } }
      ${refusal}
    }
  }`,
};

const names: Readonly<Record<NegotiatingAgent, string>> = {
  nutrition: 'Nutrition',
  workout: 'Workout',
  budget: 'Budget',
};

/** Makes a reservation final, or gives it back. */
export function endReservation(agent: NegotiatingAgent, how: 'commit' | 'release'): Operation {
  const field = `${how}${names[agent]}Reservation`;
  return {
    name: `End${names[agent]}Reservation`,
    document: `mutation End${names[agent]}Reservation($input: ReservationInput!) {
      result: ${field}(input: $input) { __typename ... on ReservationEnded { reservationId status } ${refusal} }
    }`,
  };
}

interface RefusalData {
  readonly __typename: 'Refusal';
  readonly code: string;
  readonly message: string;
  readonly wishes: readonly string[];
  readonly waysOut: readonly string[];
}

interface MoneyData {
  readonly amountMinor: number;
  readonly currency: string;
}

export interface TrainingDayData {
  readonly date: string;
  readonly startTime: string | null;
  readonly minutes: number;
  readonly energyKcal: number;
}

export interface WorkoutReservationData {
  readonly __typename: 'WorkoutReservation';
  readonly reservationId: string;
  readonly cost: MoneyData;
  readonly minutesWeekday: number;
  readonly minutesWeekend: number;
  readonly placementOptimal: boolean;
  readonly trainingProgram: { readonly id: string };
  readonly trainingDays: readonly TrainingDayData[];
}

/** A wish that a meal plan does not meet, in words. */
export interface ShortfallData {
  readonly text: string;
  readonly remedy: string | null;
}

export interface NutritionReservationData {
  readonly __typename: 'NutritionReservation';
  readonly reservationId: string;
  readonly cost: MoneyData;
  readonly minutesWeekday: number;
  readonly minutesWeekend: number;
  readonly gap: number;
  readonly mealPlan: {
    readonly id: string;
    readonly shortfalls: readonly ShortfallData[];
    readonly assumptions: readonly string[];
    readonly energyAim: {
      readonly expenditureKcal: number;
      readonly targetKcal: number;
      readonly weeklyChangeKg: number;
      readonly weeklyLossLimitKg: number;
      readonly adjustments: readonly string[];
    };
  };
}

export interface BudgetReservationData {
  readonly __typename: 'BudgetReservation';
  readonly reservationId: string;
  readonly budgetPlan: { readonly id: string };
}

/** Every reservation answers with itself or a refusal. */
export interface ResultOf<Success> {
  readonly result: Success | RefusalData;
}
