import type { ViewerClaims } from '@progressive/access-tokens';
import { isAgreement, readTakingBack } from '../domain/routing/index.js';
import { listRequests, type StoredRequest } from '../repositories/request-repository.js';
import { acceptKey, acceptProposal } from './accept-proposal.js';
import { type Ask, type AskRefusal, ask, checkWait } from './ask.js';
import type { McaServices } from './mca-services.js';
import { takeBack } from './take-back.js';

/** How long a "yes" still means the last answer, ms. */
const stillMeantMs = 24 * 3_600_000;

/**
 * Takes a sentence: a "yes" to what the last answer proposed accepts it, "undo that" takes back what was done last, each once
 * however often it is said; all else is asked.
 */
export async function askOrAccept(
  services: McaServices,
  viewer: ViewerClaims,
  input: Ask,
): Promise<StoredRequest | AskRefusal> {
  const back = readTakingBack(input.text);
  if (back !== null && checkWait(input.waitMs ?? 0) === null) return takeBack(services, viewer, input, back);
  if (!isAgreement(input.text)) return ask(services, viewer, input);
  const { database, clock } = services;
  const [last] = await database.read(viewer, (manager) => listRequests(manager, viewer.userId, 1));
  if (last === undefined || clock() - last.createdAt.getTime() > stillMeantMs)
    return ask(services, viewer, input);
  const { proposal, edits } = last.answer ?? {};
  const isProposal = proposal !== undefined || edits !== undefined;
  if (isProposal) return acceptProposal(services, viewer, { requestId: last.id, waitMs: input.waitMs });
  return last.idempotencyKey?.startsWith(acceptKey('')) ? last : ask(services, viewer, input);
}
