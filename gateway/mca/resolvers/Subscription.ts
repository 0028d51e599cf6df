import { requireViewer } from '@progressive/subgraph-server';
import type { SubscriptionResolvers } from '../__generated__/resolvers-types.js';
import { followPlan, type PlanUpdate } from '../use-cases/follow-plan.js';
import { followRequest, type RequestProgress } from '../use-cases/follow-request.js';

export const Subscription: SubscriptionResolvers = {
  planUpdated: {
    subscribe: (_parent, { planId, after }, context) =>
      followPlan(context.services, requireViewer(context), { planId, after: after ?? null }),
    resolve: (event: PlanUpdate) => event,
  },
  requestProgress: {
    subscribe: (_parent, { requestId, after }, context) =>
      followRequest(context.services, requireViewer(context), { requestId, after: after ?? null }),
    resolve: (event: RequestProgress) => event,
  },
};
