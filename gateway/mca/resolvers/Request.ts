import { encodeCursor } from '@progressive/subgraph-server';
import type { RequestResolvers } from '../__generated__/resolvers-types.js';
import { wishWords } from '../domain/synthesis/wish-words.js';
import { readPlanOfRequest } from '../use-cases/read-history.js';

export const Request: RequestResolvers = {
  __resolveReference: ({ id }: { readonly id: string }, { requests }) => requests.load(id),
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
          acceptable: answer.proposal !== undefined || answer.edits !== undefined,
          facts: [...answer.facts],
          conflictingWishes: [...answer.conflictingWishes],
          waysOut: [...answer.waysOut],
        },
  plan: (request, _arguments, { services, viewer }) =>
    viewer?.userId === request.userId ? readPlanOfRequest(services, request) : null,
  progressCursor: () => encodeCursor(0),
};
