import { encodeCursor } from '@progressive/subgraph-server';
import type { RequestResolvers } from '../__generated__/resolvers-types.js';
import { wishWords } from '../domain/synthesis/wish-words.js';
import type { StoredRequest } from '../repositories/request-repository.js';
import { findRevision } from '../repositories/plan-repository.js';

export const Request: RequestResolvers = {
  __resolveReference: ({ id }: Pick<StoredRequest, 'id'>, { requests }) => requests.load(id),
  strategy: ({ intent }) => intent.strategy,
  reasons: ({ intent }) => [...intent.reasons],
  agents: ({ intent }) => [...intent.agents],
  understood: ({ intent, readBy }) => ({
    task: intent.task,
    confidence: intent.confidence,
    startDate: intent.wishes.horizon?.startDate ?? null,
    horizonDays: intent.wishes.horizon?.horizonDays ?? null,
    wishes: wishWords(intent.wishes),
    contradictions: intent.contradictions.map((item) => item.message),
    readBy,
  }),
  answer: ({ answer }) =>
    answer === null
      ? null
      : {
          ...answer,
          facts: [...answer.facts],
          conflictingWishes: [...answer.conflictingWishes],
          waysOut: [...answer.waysOut],
        },
  plan: ({ planId, planRevision, userId }, _arguments, { services, viewer }) =>
    planId === null || planRevision === null || viewer === null
      ? null
      : services.database.read(viewer, (manager) => findRevision(manager, userId, planId, planRevision)),
  progressCursor: () => encodeCursor(0),
};
