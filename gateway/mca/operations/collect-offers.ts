import type { NegotiatingAgent } from '../domain/coordination/index.js';
import type { Operation } from '../supergraph-client.js';

const offerSet = `agent bound
  offers {
    id utility summary hardLimitsMet
    use { resource amount } marginals { resource pricePerUnit } goalsMissed { goal amount unit }
  }
  refusals { code message wishes waysOut }`;

const fields: Readonly<Record<NegotiatingAgent, { argument: string; field: string }>> = {
  nutrition: {
    argument: '$nutrition: NutritionBriefInput!, $nutritionRound: OfferRoundInput!',
    field: 'nutritionOffers(brief: $nutrition, round: $nutritionRound)',
  },
  workout: {
    argument: '$workout: WorkoutBriefInput!, $workoutRound: OfferRoundInput!',
    field: 'workoutOffers(brief: $workout, round: $workoutRound)',
  },
  budget: {
    argument: '$budget: BudgetBriefInput!, $budgetRound: OfferRoundInput!',
    field: 'budgetOffers(brief: $budget, round: $budgetRound)',
  },
};

/** One federated operation that asks all agents of a negotiation at once; the gateway asks them in parallel. */
export function collectOffers(agents: readonly NegotiatingAgent[]): Operation {
  const known = agents.map((agent) => fields[agent]);
  return {
    name: 'CollectOffers',
    document: `query CollectOffers(${known.map((item) => item.argument).join(', ')}) {
      ${agents.map((agent) => `${agent}: ${fields[agent].field} { ${offerSet} }`).join('\n')}
    }`,
  };
}

interface ResourceNumber {
  readonly resource: 'MONEY_CENTS' | 'MINUTES_WEEKDAY' | 'MINUTES_WEEKEND' | 'ENERGY_KCAL';
}

export interface OfferSetData {
  readonly agent: string;
  readonly bound: number;
  readonly offers: readonly {
    readonly id: string;
    readonly utility: number;
    readonly summary: string;
    readonly hardLimitsMet: readonly string[];
    readonly use: readonly (ResourceNumber & { readonly amount: number })[];
    readonly marginals: readonly (ResourceNumber & { readonly pricePerUnit: number })[];
    readonly goalsMissed: readonly {
      readonly goal: string;
      readonly amount: number;
      readonly unit: string;
    }[];
  }[];
  readonly refusals: readonly {
    readonly code: string;
    readonly message: string;
    readonly wishes: readonly string[];
    readonly waysOut: readonly string[];
  }[];
}

export type CollectOffersData = Readonly<Partial<Record<NegotiatingAgent, OfferSetData | null>>>;
