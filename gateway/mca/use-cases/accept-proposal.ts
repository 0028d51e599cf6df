import type { ViewerClaims } from '@progressive/access-tokens';
import { addDays } from '@progressive/quantities';
import { newId } from '@progressive/subgraph-server';
import { acceptedIntent } from '../domain/planning/index.js';
import { findRequest, insertRequest, type StoredRequest } from '../repositories/request-repository.js';
import { type AskRefusal, checkWait, startPlanning } from './ask.js';
import type { McaServices } from './mca-services.js';
import { dayIn, timeZoneOf } from './time-zone-of.js';

/** Makes a plan of what an answer proposed: a request of its own, once, whose plan becomes the standing revision. */
export async function acceptProposal(
  services: McaServices,
  viewer: ViewerClaims,
  { requestId, waitMs }: { readonly requestId: string; readonly waitMs?: number | null | undefined },
): Promise<StoredRequest | AskRefusal> {
  const { database, clock } = services;
  const tooLong = checkWait(waitMs ?? 0);
  if (tooLong !== null) return tooLong;
  const asked = await database.read(viewer, (manager) => findRequest(manager, viewer.userId, requestId));
  const proposal = asked?.answer?.proposal;
  if (asked === null || proposal === undefined)
    return {
      kind: 'AskRefusal',
      code: 'NOTHING_TO_ACCEPT',
      message: 'That request proposed no plan.',
      field: 'input.requestId',
    };
  const today = dayIn(await timeZoneOf(services, viewer), clock());
  const request = await database.transaction(viewer, (manager) =>
    insertRequest(manager, {
      ...asked,
      id: newId('request'),
      intent: acceptedIntent(asked.intent, proposal, addDays(today, 1)),
      status: 'RUNNING',
      answer: null,
      planId: null,
      planRevision: null,
      idempotencyKey: `accept:${requestId}`,
      lastSequence: 0,
      createdAt: new Date(clock()),
    }),
  );
  return startPlanning(services, viewer, request, waitMs ?? 0);
}
