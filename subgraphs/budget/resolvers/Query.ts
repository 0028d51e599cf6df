import { requireViewer } from '@progressive/subgraph-server';
import type { QueryResolvers } from '../__generated__/resolvers-types.js';
import { answerQuestion } from '../use-cases/answer-question.js';
import { makeOffers } from '../use-cases/make-offers.js';

export const Query: QueryResolvers = {
  budgetPlan: (_parent, { id }, { viewer, plans }) => (viewer === null ? null : plans.load(id)),
  moneyFact: (_parent, { text, today }, context) =>
    answerQuestion(context.services, requireViewer(context), text, today ?? undefined),
  budgetOffers: (_parent, { brief, round }, context) =>
    makeOffers(context.services, requireViewer(context), brief, round),
};
