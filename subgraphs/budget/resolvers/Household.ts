import { requireViewer } from '@progressive/subgraph-server';
import type { HouseholdResolvers } from '../__generated__/resolvers-types.js';
import { readSharedEnvelopes } from '../use-cases/read-household.js';

export const Household: HouseholdResolvers = {
  sharedEnvelopes: (_household, { month }, context) =>
    readSharedEnvelopes(context.services, requireViewer(context), month),
};
