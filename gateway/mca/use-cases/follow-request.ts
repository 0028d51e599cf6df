import type { ViewerClaims } from '@progressive/access-tokens';
import { follow } from '@progressive/event-bus';
import { decodePosition, encodeCursor, notFound } from '@progressive/subgraph-server';
import { findRequest, progressAfter, type StoredProgress } from '../repositories/request-repository.js';
import { type McaServices, requestTopic } from './mca-services.js';

/** An event of requestProgress. */
export interface RequestProgress extends StoredProgress {
  readonly cursor: string;
}

const lastStages: ReadonlySet<string> = new Set(['ANSWERED', 'FAILED']);

/**
 * Follows a request of the viewer from a cursor, or from its beginning, to its end.
 * @throws NOT_FOUND for a request that is not the viewer's, BAD_USER_INPUT for a cursor that is none.
 */
export async function followRequest(
  { database, signal }: Pick<McaServices, 'database' | 'signal'>,
  viewer: ViewerClaims,
  { requestId, after }: { requestId: string; after: string | null },
): Promise<AsyncGenerator<RequestProgress, void, undefined>> {
  const { userId } = viewer;
  const request = await database.read(viewer, (manager) => findRequest(manager, userId, requestId));
  if (request === null) throw notFound('request', 'requestId');
  const events = follow({
    signal,
    topic: requestTopic(requestId),
    after: after === null ? 0 : decodePosition(after),
    read: (last) =>
      database.read(viewer, (manager) =>
        progressAfter(manager, { userId, requestId, after: last, limit: 100 }),
      ),
    numberOf: (event) => event.sequence,
    isLast: (event) => lastStages.has(event.stage),
  });
  return describe(events);
}

async function* describe(
  events: AsyncGenerator<StoredProgress, void, undefined>,
): AsyncGenerator<RequestProgress, void, undefined> {
  for await (const event of events) yield { ...event, cursor: encodeCursor(event.sequence) };
}
