import type { SharedItemTickedResolvers } from '../__generated__/resolvers-types.js';

export const SharedItemTicked: SharedItemTickedResolvers = {
  items: ({ view }) => view.items.map((item) => ({ list: view.list, item })),
};
