import { requireViewer } from '@progressive/subgraph-server';
import type { MutationResolvers } from '../__generated__/resolvers-types.js';
import { acceptProposal } from '../use-cases/accept-proposal.js';
import { askOrAccept } from '../use-cases/ask-or-accept.js';

export const Mutation: MutationResolvers = {
  acceptProposal: (_parent, { input }, context) =>
    acceptProposal(context.services, requireViewer(context), input),
  ask: (_parent, { input }, context) => askOrAccept(context.services, requireViewer(context), input),
};
