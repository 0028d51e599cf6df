import { requireViewer } from '@progressive/subgraph-server';
import type { MutationResolvers } from '../__generated__/resolvers-types.js';
import { ask } from '../use-cases/ask.js';

export const Mutation: MutationResolvers = {
  ask: (_parent, { input }, context) => ask(context.services, requireViewer(context), input),
};
