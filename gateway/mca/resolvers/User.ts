import { pageSize } from '@progressive/subgraph-server';
import type { UserResolvers } from '../__generated__/resolvers-types.js';
import type { UserStub } from '../context.js';
import { findStanding } from '../repositories/plan-repository.js';
import { listRequests } from '../repositories/request-repository.js';

export const User: UserResolvers = {
  // A reference to anybody but the viewer is nobody.
  __resolveReference: ({ id }: UserStub, { viewer }) => (viewer?.userId === id ? { id } : null),
  currentPlan: ({ id }, _arguments, { services, viewer }) =>
    viewer?.userId === id ? services.database.read(viewer, (manager) => findStanding(manager, id)) : null,
  requests: ({ id }, { first }, { services, viewer }) =>
    viewer?.userId === id
      ? services.database.read(viewer, (manager) =>
          listRequests(manager, id, Math.min(50, pageSize(first, 10))),
        )
      : null,
};
