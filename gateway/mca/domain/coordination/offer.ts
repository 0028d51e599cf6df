import type { Resource, ResourceVector } from './resource.js';

/** The agents that negotiate. */
export type NegotiatingAgent = 'nutrition' | 'workout' | 'budget';

/** What an agent can do for the person, and what it takes. Immutable; equal ids have equal content. */
export interface Offer {
  readonly id: string;
  readonly agent: NegotiatingAgent;
  /** 0..100 of the agent's own ideal. */
  readonly utility: number;
  readonly use: ResourceVector;
  readonly marginals: ResourceVector;
  readonly hardLimitsMet: readonly string[];
  readonly goalsMissed: readonly { readonly goal: string; readonly amount: number; readonly unit: string }[];
  readonly summary: string;
}

/** Why an agent cannot offer, and what would help. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly wishes: readonly string[];
  readonly waysOut: readonly string[];
}

/** An agent's answer to one round. */
export interface OfferSet {
  readonly agent: NegotiatingAgent;
  readonly offers: readonly Offer[];
  /** Upper bound of utility − prices · use over all that the agent could offer, in its own points. */
  readonly bound: number;
  readonly refusals: readonly Refusal[];
}

/** How much a point of each agent counts for this person, > 0. */
export type Weights = Readonly<Partial<Record<NegotiatingAgent, number>>>;

/** One offer of each agent that takes part. */
export type Combination = readonly Offer[];

export type { Resource };
