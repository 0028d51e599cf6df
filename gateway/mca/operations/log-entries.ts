import type { Operation } from '../supergraph-client.js';

/** Writes down what was eaten. */
export const logFood: Operation = {
  name: 'LogFoodByWords',
  document: `mutation LogFoodByWords($input: LogFoodInput!) {
    result: logFood(input: $input) {
      __typename
      ... on FoodLogged { notUnderstood day { entries { id label portion energyKcal } } }
      ... on NutritionInputRefusal { message }
    }
  }`,
};

/** What is in the food log of a day already, and the weight of that day. */
export const readFoodLog: Operation = {
  name: 'ReadFoodLogOfDay',
  document:
    'query ReadFoodLogOfDay($day: Date!) { foodLog(from: $day, to: $day) { entries { id } body { weightKg } } }',
};

export interface FoodLogData {
  readonly foodLog:
    | readonly {
        readonly entries: readonly { readonly id: string }[];
        readonly body: { readonly weightKg: number | null } | null;
      }[]
    | null;
}

/** Every log answers with what was written, or why nothing was. */
export interface LogData {
  readonly result: {
    readonly __typename: string;
    readonly message?: string;
    readonly notUnderstood?: readonly string[];
    readonly day?: {
      readonly entries: readonly {
        readonly id: string;
        readonly label: string;
        readonly portion: string;
        readonly energyKcal: number | null;
      }[];
    };
    readonly expense?: { readonly id: string; readonly category: string };
    readonly categoryConfidence?: number | null;
    readonly removed?: boolean;
    readonly wasThere?: boolean;
    readonly outcomes?: readonly { readonly status: string; readonly message: string | null }[];
  } | null;
}

/** Writes down a weight. */
export const recordBody: Operation = {
  name: 'RecordWeightByWords',
  document: `mutation RecordWeightByWords($input: RecordBodyInput!) {
    result: recordBody(input: $input) { __typename ... on NutritionInputRefusal { message } }
  }`,
};

/** Writes down a payment. */
export const recordExpense: Operation = {
  name: 'RecordExpenseByWords',
  document: `mutation RecordExpenseByWords($input: RecordExpenseInput!) {
    result: recordExpense(input: $input) {
      __typename ... on ExpenseSaved { expense { id category } categoryConfidence } ... on Refusal { message }
    }
  }`,
};

/** Writes down sets. */
export const syncSets: Operation = {
  name: 'LogSetsByWords',
  document: `mutation LogSetsByWords($input: SyncSetsInput!) {
    result: syncSets(input: $input) {
      __typename ... on SetsSynced { outcomes { status message } } ... on Refusal { message }
    }
  }`,
};

/** Takes foods of the log back. */
export const removeLoggedFood: Operation = {
  name: 'TakeFoodBack',
  document: 'mutation TakeFoodBack($id: ID!) { result: removeLoggedFood(id: $id) { __typename removed } }',
};

/** Takes a payment back. */
export const removeExpense: Operation = {
  name: 'TakeExpenseBack',
  document: `mutation TakeExpenseBack($input: RemoveBudgetItemInput!) {
    result: removeExpense(input: $input) {
      __typename ... on BudgetItemRemoved { wasThere } ... on Refusal { message }
    }
  }`,
};
