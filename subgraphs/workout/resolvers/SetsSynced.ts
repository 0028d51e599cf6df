import { requireViewer } from '@progressive/subgraph-server';
import type { SetsSyncedResolvers } from '../__generated__/resolvers-types.js';
import { prescribeNextSets, readDeloadAdvice } from '../use-cases/prescribe-next-set.js';

export const SetsSynced: SetsSyncedResolvers = {
  outcomes: ({ outcomes }) => [...outcomes],
  nextSets: ({ exerciseKeys, date }, _arguments, context) =>
    prescribeNextSets(context.services, requireViewer(context), exerciseKeys, { on: date }),
  deloadAdvice: (_parent, _arguments, context) => readDeloadAdvice(context.services, requireViewer(context)),
};
