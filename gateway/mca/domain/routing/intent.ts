import type { PlanEdit } from '../changes/plan-edit.js';
import type { Wishes } from './wishes.js';

/** The agents a request can be routed to. `emergency` looks after the service, never after a person's health. */
export type Agent = 'nutrition' | 'workout' | 'budget' | 'report' | 'emergency';

export const agents: readonly Agent[] = ['nutrition', 'workout', 'budget', 'report', 'emergency'];

/** DIRECT: one agent looks something up. COLLABORATIVE: one leads, others feed it. ORCHESTRATED: a joint plan is negotiated. */
export type Strategy = 'DIRECT' | 'COLLABORATIVE' | 'ORCHESTRATED';

/**
 * What kind of answer is asked for; finer than the agent, coarser than a use case.
 * FOOD_FACT: a number about a food. COOKING: recipes, substitutions, storage, times. MEAL_IDEA: something to eat.
 * MEAL_PLAN, WORKOUT_PLAN, BUDGET_PLAN, INTEGRATED_PLAN: make (or remake) a plan. SHOPPING_LIST: read or change it.
 * EXERCISE: a question about training. MONEY_FACT: balance, bills, spending, income, taxes. OVERSPENDING: J4.
 * EDIT_PLAN: change one thing of a plan (swap a meal, move a session). LOG: note what was eaten, trained or spent.
 * PROGRESS: reports and comparisons. STALLED: J5. DISRUPTION: a planned thing moved or missed (J6).
 * SERVICE_STATUS, RESTORE: the service itself. NONE: nothing that we do.
 */
export type Task =
  | 'FOOD_FACT'
  | 'COOKING'
  | 'MEAL_IDEA'
  | 'MEAL_PLAN'
  | 'SHOPPING_LIST'
  | 'WORKOUT_PLAN'
  | 'EXERCISE'
  | 'MONEY_FACT'
  | 'BUDGET_PLAN'
  | 'OVERSPENDING'
  | 'INTEGRATED_PLAN'
  | 'EDIT_PLAN'
  | 'LOG'
  | 'PROGRESS'
  | 'STALLED'
  | 'DISRUPTION'
  | 'SERVICE_STATUS'
  | 'RESTORE'
  | 'NONE';

/** The product's journeys, SPEC names; null when the request is none of them. */
export type Journey = 'J0' | 'J1' | 'J2' | 'J3' | 'J4' | 'J5' | 'J6';

/** A person may be in danger: the safety answer comes first and no agent plans. */
export interface Safety {
  readonly kind: 'medical-emergency' | 'self-harm' | 'overdose' | 'allergic-reaction' | 'disordered-eating';
  /** A calm sentence to show first: who to call, what we cannot do. */
  readonly message: string;
}

/** What to ask back when the request is too vague to act on. */
export interface Clarification {
  readonly code: 'VAGUE_REQUEST' | 'UNSURE_DOMAIN' | 'CONTRADICTION' | 'EMPTY_TEXT' | 'TEXT_TOO_LONG';
  readonly question: string;
}

/** Text that cannot be read at all. */
export interface TextProblem {
  readonly code: 'EMPTY_TEXT' | 'TEXT_TOO_LONG';
  readonly message: string;
  /** Characters accepted. */
  readonly limit: number;
}

/** Two wishes of the text that cannot both hold ("vegan" and "with beef"). */
export interface Contradiction {
  readonly code:
    | 'DIET_AND_FOOD'
    | 'DIETS'
    | 'EXCLUDED_AND_WANTED'
    | 'DAYS'
    | 'EQUIPMENT'
    | 'MONEY'
    | 'GOALS'
    | 'BODY';
  readonly wishes: readonly [string, string];
  readonly message: string;
}

/** The MCA's reading of one request. */
export interface Intent {
  /** The text as read: trimmed, white space folded, controls removed. */
  readonly text: string;
  /** Set when the text could not be read; then `agents` is empty. */
  readonly problem: TextProblem | null;
  /** The agents concerned, the primary one first; empty when out of scope, unsafe or unclear. */
  readonly agents: readonly Agent[];
  readonly strategy: Strategy;
  readonly task: Task;
  readonly journey: Journey | null;
  readonly outOfScope: boolean;
  readonly needsClarification: boolean;
  readonly clarification: Clarification | null;
  readonly safety: Safety | null;
  /** 0..1, calibrated: of decisions with confidence c, about c are right. */
  readonly confidence: number;
  /** Calibrated probability that each agent is concerned, 0..1. */
  readonly probabilities: Readonly<Record<Agent, number>>;
  /** Why this routing was chosen, in words for the person. */
  readonly reasons: readonly string[];
  /** `now` for "urgent", "asap", "right now"; `soon` for "today", "tonight"; else `none`. */
  readonly urgency: 'now' | 'soon' | 'none';
  readonly wishes: Wishes;
  readonly contradictions: readonly Contradiction[];
  /** Changes of the plan that the person has accepted; then nothing is read from the text. */
  readonly accepted?: readonly PlanEdit[];
}
