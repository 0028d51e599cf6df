import type { ViewerClaims } from '@progressive/access-tokens';
import { addDays } from '@progressive/quantities';
import { newId } from '@progressive/subgraph-server';
import { acceptedIntent } from '../domain/planning/index.js';
import { findRequest, insertRequest, type StoredRequest } from '../repositories/request-repository.js';
import { type AskRefusal, checkWait, startPlanning } from './ask.js';
import type { McaServices } from './mca-services.js';
import { dayIn, timeZoneOf } from './personal-units.js';

/** The key of the one request that accepts what another proposed. */
export function acceptKey(requestId: string): string {
  return `accept:${requestId}`;
}

/** Plans what an answer proposed, or makes the changes that it proposed: a request of its own, once. */
export async function acceptProposal(
  services: McaServices,
  viewer: ViewerClaims,
  { requestId, waitMs }: { readonly requestId: string; readonly waitMs?: number | null | undefined },
): Promise<StoredRequest | AskRefusal> {
  const { database, clock } = services;
  const tooLong = checkWait(waitMs ?? 0);
  if (tooLong !== null) return tooLong;
  const asked = await database.read(viewer, (manager) => findRequest(manager, viewer.userId, requestId));
  const { proposal, edits } = asked?.answer ?? {};
  if (asked === null || (proposal === undefined && edits === undefined))
    return {
      kind: 'AskRefusal',
      code: 'NOTHING_TO_ACCEPT',
      message: 'That request proposed nothing.',
      field: 'input.requestId',
    };
  const today = dayIn(await timeZoneOf(services, viewer), clock());
  const request = await database.transaction(viewer, (manager) =>
    insertRequest(manager, {
      ...asked,
      id: newId('request'),
      intent:
        proposal === undefined
          ? { ...asked.intent, accepted: edits ?? [] }
          : acceptedIntent(asked.intent, proposal, addDays(today, 1)),
      status: 'RUNNING',
      answer: null,
      planId: null,
      planRevision: null,
      idempotencyKey: acceptKey(requestId),
      lastSequence: 0,
      createdAt: new Date(clock()),
    }),
  );
  return startPlanning(services, viewer, request, waitMs ?? 0);
}
