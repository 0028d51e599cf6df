import { notFound } from '@progressive/subgraph-server';
import type { RequestProgressResolvers } from '../__generated__/resolvers-types.js';

export const RequestProgress: RequestProgressResolvers = {
  // Read at the time of the event and not from a loader: the answer arrives between two events.
  request: async ({ requestId }, _arguments, { requests }) => {
    const request = await requests.clear(requestId).load(requestId);
    if (request === null) throw notFound('request');
    return request;
  },
};
