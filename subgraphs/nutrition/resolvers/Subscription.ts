import { requireViewer } from '@progressive/subgraph-server';
import type { SubscriptionResolvers } from '../__generated__/resolvers-types.js';
import {
  followGroceryList,
  followSharedList,
  type GroceryListEvent,
} from '../use-cases/follow-grocery-list.js';

export const Subscription: SubscriptionResolvers = {
  groceryListChanged: {
    subscribe: (_parent, { listId, after }, context) =>
      followGroceryList(context.services, requireViewer(context), { listId, after: after ?? null }),
    resolve: (event: GroceryListEvent) => event,
  },
  sharedGroceryListChanged: {
    subscribe: (_parent, { token, after }, { services }) =>
      followSharedList(services, { token, after: after ?? null }),
    resolve: (event: GroceryListEvent) => event,
  },
};
