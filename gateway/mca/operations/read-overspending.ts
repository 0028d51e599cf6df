import type { Operation } from '../supergraph-client.js';

/** Where the person's money went above usual or plan. */
export const readOverspending: Operation = {
  name: 'ReadOverspending',
  document: `query ReadOverspending($currency: String!) {
    viewer { id overspending(currency: $currency) {
      kind name category spent { amountMinor } usual { amountMinor } planned { amountMinor } over { amountMinor }
    } }
  }`,
};

export interface OverspendData {
  readonly kind: 'CATEGORY' | 'MERCHANT' | 'HABIT';
  readonly name: string;
  readonly category: string;
  readonly spent: { readonly amountMinor: number };
  readonly usual: { readonly amountMinor: number } | null;
  readonly planned: { readonly amountMinor: number } | null;
  readonly over: { readonly amountMinor: number };
}

export interface OverspendingData {
  readonly viewer: { readonly overspending: readonly OverspendData[] | null } | null;
}

/** All ways to save, with what food must cost at least as nutrition says, and what helps when they are not enough. */
export const readSavings: Operation = {
  name: 'ReadSavings',
  document: `query ReadSavings($currency: String!, $targetMinor: Int!, $foodFloorMinor: Int) {
    viewer { id
      savings(currency: $currency, foodFloorMinor: $foodFloorMinor) {
        kind title monthly { amountMinor } healthCost minutesPerWeek
      }
      savingsPlan(currency: $currency, targetMinor: $targetMinor, foodFloorMinor: $foodFloorMinor) {
        __typename ... on SavingsPlan { waysOut } ... on Refusal { message waysOut }
      }
    }
  }`,
};

export interface SavingsData {
  readonly viewer: {
    readonly savings:
      | readonly {
          readonly kind: string;
          readonly title: string;
          readonly monthly: { readonly amountMinor: number };
          readonly healthCost: number;
          readonly minutesPerWeek: number;
        }[]
      | null;
    readonly savingsPlan:
      | { readonly __typename: 'SavingsPlan'; readonly waysOut: readonly string[] }
      | { readonly __typename: 'Refusal'; readonly message: string; readonly waysOut: readonly string[] }
      | null;
  } | null;
}
