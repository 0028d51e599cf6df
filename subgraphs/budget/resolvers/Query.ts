import { requireViewer } from '@progressive/subgraph-server';
import type { QueryResolvers } from '../__generated__/resolvers-types.js';
import { riskQuestions } from '../domain/guidance/risk-questionnaire.js';
import { answerQuestion } from '../use-cases/answer-question.js';
import { readBillFeed } from '../use-cases/bill-feeds.js';
import { guideInvesting } from '../use-cases/guide-investing.js';
import { makeOffers } from '../use-cases/make-offers.js';

export const Query: QueryResolvers = {
  budgetPlan: (_parent, { id }, { viewer, plans }) => (viewer === null ? null : plans.load(id)),
  moneyFact: (_parent, { text, today }, context) =>
    answerQuestion(context.services, requireViewer(context), text, today ?? undefined),
  budgetCalendar: (_parent, { token }, { services }) => readBillFeed(services, token),
  riskQuestions: () => [...riskQuestions],
  investingGuidance: (_parent, { input }, context) => {
    requireViewer(context);
    return guideInvesting(input);
  },
  budgetOffers: (_parent, { brief, round }, context) =>
    makeOffers(context.services, requireViewer(context), brief, round),
};
