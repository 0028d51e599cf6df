import { requireViewer } from '@progressive/subgraph-server';
import type { MutationResolvers } from '../__generated__/resolvers-types.js';
import { acceptProposal } from '../use-cases/accept-proposal.js';
import { ask } from '../use-cases/ask.js';

export const Mutation: MutationResolvers = {
  acceptProposal: (_parent, { input }, context) =>
    acceptProposal(context.services, requireViewer(context), input),
  ask: (_parent, { input }, context) => ask(context.services, requireViewer(context), input),
};
