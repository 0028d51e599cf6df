import type { LocalDate } from '@progressive/quantities';
import {
  type Conflict,
  coordinationGap,
  detectConflicts,
  type Negotiation,
  type NegotiationRound,
  worth,
} from '../coordination/index.js';
import type { Assessment } from './assessment.js';
import type { TaskPlan } from './task-plan.js';
import type { CurrentPlan } from './viewer-facts.js';

/** One revision of a LifestylePlan: references to immutable artefacts, and why they were chosen. */
export interface PlanDocument {
  readonly startDate: LocalDate;
  readonly horizonDays: number;
  readonly currency: string;
  readonly mealPlanId: string | null;
  readonly trainingProgramId: string | null;
  readonly budgetPlanId: string | null;
  readonly proof: Proof;
  readonly conflicts: readonly Conflict[];
  readonly assessment: Assessment;
  readonly unchecked: readonly string[];
  readonly milestones: readonly Milestone[];
}

/** How near to the best the plan is proven to be. */
export interface Proof {
  readonly value: number;
  readonly upperBound: number;
  readonly coordinationGap: number;
  readonly mealsGap: number | null;
  readonly placementOptimal: boolean | null;
  readonly rounds: readonly NegotiationRound[];
}

export interface Milestone {
  readonly date: LocalDate;
  readonly expectation: string;
}

/** What the agents made of the offers that were chosen. */
export interface Artefacts {
  readonly mealPlan: { readonly id: string; readonly gap: number; readonly costMinor: number } | null;
  readonly trainingProgram: {
    readonly id: string;
    readonly sessions: readonly LocalDate[];
    readonly placementOptimal: boolean;
  } | null;
  readonly budgetPlan: { readonly id: string } | null;
}

/**
 * The revision that a finished negotiation makes. A part that was not planned anew is kept from the plan that stands,
 * so that "a workout plan that complements my meals" keeps the meals.
 */
export function planDocument(
  plan: TaskPlan,
  state: Negotiation,
  made: Artefacts,
  context: {
    readonly standing: CurrentPlan | null;
    readonly unchecked: readonly string[];
    readonly milestones: readonly Milestone[];
  },
): PlanDocument {
  const kept = context.standing ?? { mealPlanId: null, trainingProgramId: null, budgetPlanId: null };
  return {
    startDate: plan.horizon.startDate,
    horizonDays: plan.horizon.horizonDays,
    currency: plan.currency,
    mealPlanId: made.mealPlan?.id ?? kept.mealPlanId,
    trainingProgramId: made.trainingProgram?.id ?? kept.trainingProgramId,
    budgetPlanId: made.budgetPlan?.id ?? kept.budgetPlanId,
    proof: proofOf(state, made),
    conflicts: detectConflicts(state),
    assessment: plan.assessment,
    unchecked: context.unchecked,
    milestones: context.milestones,
  };
}

function proofOf(state: Negotiation, made: Artefacts): Proof {
  return {
    value: state.best === null ? 0 : worth(state.weights, state.best),
    upperBound: state.upperBound,
    coordinationGap: coordinationGap(state),
    mealsGap: made.mealPlan?.gap ?? null,
    placementOptimal: made.trainingProgram?.placementOptimal ?? null,
    rounds: state.rounds,
  };
}
