import { pageSize } from '@progressive/subgraph-server';
import type { UserResolvers } from '../__generated__/resolvers-types.js';
import type { UserStub } from '../context.js';
import { readRequests, readStandingPlan } from '../use-cases/read-history.js';

export const User: UserResolvers = {
  // A reference to anybody but the viewer is nobody.
  __resolveReference: ({ id }: UserStub, { viewer }) => (viewer?.userId === id ? { id } : null),
  currentPlan: ({ id }, _arguments, { services, viewer }) =>
    viewer?.userId === id ? readStandingPlan(services, id) : null,
  requests: ({ id }, { first }, { services, viewer }) =>
    viewer?.userId === id ? readRequests(services, id, pageSize(first, 10)) : null,
};
