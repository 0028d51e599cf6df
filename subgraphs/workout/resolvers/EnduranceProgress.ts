import type { EnduranceProgressResolvers } from '../__generated__/resolvers-types.js';

export const EnduranceProgress: EnduranceProgressResolvers = {
  activities: ({ activities }) => activities.map((activity) => ({ ...activity, activity })),
  paces: ({ paces }) => [...paces],
  records: ({ records }) => [...records],
  predictions: ({ predictions }) => [...predictions],
};
