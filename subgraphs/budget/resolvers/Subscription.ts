import { requireViewer } from '@progressive/subgraph-server';
import type { SubscriptionResolvers } from '../__generated__/resolvers-types.js';
import { type BillReminderEvent, followBillReminders } from '../use-cases/follow-bill-reminders.js';

export const Subscription: SubscriptionResolvers = {
  billReminded: {
    subscribe: (_parent, { after }, context) =>
      followBillReminders(context.services, requireViewer(context), after ?? null),
    resolve: (event: BillReminderEvent) => event,
  },
};
