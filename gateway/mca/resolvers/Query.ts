import { requireViewer } from '@progressive/subgraph-server';
import type { QueryResolvers } from '../__generated__/resolvers-types.js';
import { agentCatalogue } from '../agent-catalogue.js';

export const Query: QueryResolvers = {
  request: (_parent, { id }, context) => requireViewer(context) && context.requests.load(id),
  lifestylePlan: (_parent, { id }, context) => requireViewer(context) && context.plans.load(id),
  agentCatalogue: () =>
    agentCatalogue.map((item) => ({
      ...item,
      tasks: [...item.tasks],
      needs: [...item.needs],
      produces: [...item.produces],
    })),
};
