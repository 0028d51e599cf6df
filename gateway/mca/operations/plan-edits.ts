import type { Operation } from '../supergraph-client.js';

const mealResult = `__typename
  ... on MealPlanChanged { mealPlan { id } }
  ... on PlanSuperseded { latestId message }
  ... on MealChangeRefused { code message broken }`;
const programResult = `__typename
  ... on ProgramSuperseded { message current { id } }
  ... on Refusal { code message waysOut }`;

/** Puts another recipe in a meal's place. */
export const swapMeal: Operation = {
  name: 'SwapMealByWords',
  document: `mutation SwapMealByWords($input: SwapMealInput!) { result: swapMeal(input: $input) { ${mealResult} } }`,
};

/** Fixes a meal in its place, or frees it. */
export const lockMeal: Operation = {
  name: 'LockMealByWords',
  document: `mutation LockMealByWords($input: LockMealInput!) { result: lockMeal(input: $input) { ${mealResult} } }`,
};

/** Leaves a meal out, or has it planned again. */
export const setMealAway: Operation = {
  name: 'SetMealAwayByWords',
  document: `mutation SetMealAwayByWords($input: SetMealAwayInput!) {
    result: setMealAway(input: $input) { __typename ... on NutritionInputRefusal { code message } }
  }`,
};

/** Plans the meals again with the fewest edits. */
export const replanMeals: Operation = {
  name: 'ReplanMealsByWords',
  document: `mutation ReplanMealsByWords($input: ReplanMealsInput!) {
    result: replanMeals(input: $input) { ${mealResult} ... on MealWishesImpossible { message remedies { text } } }
  }`,
};

/** Moves a session to another day or time. */
export const moveSession: Operation = {
  name: 'MoveSessionByWords',
  document: `mutation MoveSessionByWords($input: MoveSessionInput!) {
    result: moveSession(input: $input) { ${programResult} ... on SessionMoved { trainingProgram { id } warnings } }
  }`,
};

/** Goes on after a missed session. */
export const reportMissedSession: Operation = {
  name: 'ReportMissedSessionByWords',
  document: `mutation ReportMissedSessionByWords($input: ReportMissedSessionInput!) {
    result: reportMissedSession(input: $input) {
      ${programResult} ... on MissedSessionReplanned { trainingProgram { id } done { warnings } }
    }
  }`,
};

/** Replaces an exercise of a session. */
export const swapExercise: Operation = {
  name: 'SwapExerciseByWords',
  document: `mutation SwapExerciseByWords($input: SwapExerciseInput!) {
    result: swapExercise(input: $input) { ${programResult} ... on ExerciseSwapped { trainingProgram { id } } }
  }`,
};

/** What could be done about a missed session. */
export const readMissedOptions: Operation = {
  name: 'ReadMissedOptions',
  document: `query ReadMissedOptions($programId: ID!, $sessionId: ID!, $on: Date!) {
    options: missedSessionOptions(programId: $programId, sessionId: $sessionId, on: $on) {
      __typename
      ... on MissedSessionOptions { options { id kind edits reason } }
      ... on Refusal { message waysOut }
    }
  }`,
};

export interface MissedOptionsData {
  readonly options:
    | {
        readonly __typename: 'MissedSessionOptions';
        readonly options: readonly MissedOptionData[];
      }
    | { readonly __typename: 'Refusal'; readonly message: string; readonly waysOut: readonly string[] }
    | null;
}

export interface MissedOptionData {
  readonly id: string;
  readonly kind: 'SLIDE' | 'REDISTRIBUTE' | 'SKIP';
  readonly edits: readonly string[];
  readonly reason: string;
}

/** Dishes of the catalogue by words. */
export const findDishes: Operation = {
  name: 'FindDishes',
  document: `query FindDishes($search: String, $slot: MealSlot!, $diets: [Diet!], $first: Int!) {
    recipes(search: $search, slot: $slot, diets: $diets, first: $first) {
      edges { node { id title prepMinutes cookMinutes energyKcal proteinG costPerServing { amountMinor } } }
    }
  }`,
};

/** The exercise that people mean by words: by its usual name, else by the search of the catalogue. */
export const findExercise: Operation = {
  name: 'FindExercise',
  document: `query FindExercise($question: String!, $search: String!) {
    exerciseFact(text: $question) { exercise { id name } }
    exercises(search: $search, first: 1) { edges { node { id name } } }
  }`,
};

interface ExerciseData {
  readonly id: string;
  readonly name: string;
}

export interface FoundExerciseData {
  readonly exerciseFact: { readonly exercise: ExerciseData } | null;
  readonly exercises: { readonly edges: readonly { readonly node: ExerciseData }[] } | null;
}

/** Every edit answers with a new version, a newer one that stands, or why it cannot be. */
export interface EditData {
  readonly result: {
    readonly __typename: string;
    readonly mealPlan?: { readonly id: string };
    readonly trainingProgram?: { readonly id: string };
    readonly latestId?: string;
    readonly current?: { readonly id: string };
    readonly message?: string;
    readonly code?: string;
    readonly broken?: readonly string[];
    readonly waysOut?: readonly string[];
    readonly remedies?: readonly { readonly text: string }[];
    readonly warnings?: readonly string[];
    readonly done?: { readonly warnings: readonly string[] };
  } | null;
}
