import { encodeCursor, pageSize } from '@progressive/subgraph-server';
import type { LifestylePlanResolvers } from '../__generated__/resolvers-types.js';
import { readEarlierRevisions } from '../use-cases/read-history.js';

const stub = (id: string | null) => (id === null ? null : { id });

export const LifestylePlan: LifestylePlanResolvers = {
  __resolveReference: (reference, { plans }) =>
    plans.load((reference as unknown as { readonly id: string }).id),
  id: ({ planId }) => planId,
  cursor: ({ revision }) => encodeCursor(revision),
  startDate: ({ document }) => document.startDate,
  horizonDays: ({ document }) => document.horizonDays,
  mealPlan: ({ document }) => stub(document.mealPlanId),
  trainingProgram: ({ document }) => stub(document.trainingProgramId),
  budgetPlan: ({ document }) => stub(document.budgetPlanId),
  proof: ({ document }) => ({ ...document.proof, rounds: [...document.proof.rounds] }),
  conflicts: ({ document }) =>
    document.conflicts.map((conflict) => ({ conflict, currency: document.currency })),
  assessment: ({ document: { assessment } }) => ({
    known: [...assessment.known],
    missing: [...assessment.missing],
    assumed: [...assessment.assumed],
  }),
  unchecked: ({ document }) => [...document.unchecked],
  milestones: ({ document }) => [...document.milestones],
  revisions: (plan, { first }, { services }) => readEarlierRevisions(services, plan, pageSize(first)),
};
