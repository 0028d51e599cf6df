import type { ViewerClaims } from '@progressive/access-tokens';
import type { LoggedItem } from '../domain/logging/index.js';
import type { Intent, TakingBack } from '../domain/routing/index.js';
import { type Answer, answer } from '../domain/synthesis/index.js';
import { listRequests, type StoredRequest } from '../repositories/request-repository.js';
import { type Ask, type AskRefusal, ask, storeRequest } from './ask.js';
import type { McaServices } from './mca-services.js';
import { readRequest } from './read-request.js';
import { takeBackLogged } from './take-back-logged.js';

/** How long what was done last can be taken back by words, ms. */
const stillMeantMs = 24 * 3_600_000;
/** Requests that are looked through: questions lie between what is done and what is taken back. */
const lookedThrough = 20;

/** The key of the one request that takes back what another did. */
function backKey(requestId: string): string {
  return `back:${requestId}`;
}

/**
 * Takes back what the person's last request did: the entries that it wrote, or its change of the plan by the sentence that its
 * answer gave. Said again it is the same request, and what was done before stays.
 */
export async function takeBack(
  services: McaServices,
  viewer: ViewerClaims,
  input: Ask,
  wanted: TakingBack,
): Promise<StoredRequest | AskRefusal> {
  const { database, clock } = services;
  const recent = await database.read(viewer, (manager) =>
    listRequests(manager, viewer.userId, lookedThrough),
  );
  const done = recent
    .filter(({ createdAt }) => clock() - createdAt.getTime() <= stillMeantMs)
    .find((request) => isMeant(request, wanted));
  if (done === undefined) return store(services, viewer, input, nothingDone);
  const key = backKey(done.id);
  const taken = isTakingBack(done) ? done : recent.find(({ idempotencyKey }) => idempotencyKey === key);
  if (taken !== undefined) return taken;
  const { logged = [], back } = done.answer ?? {};
  if (typeof back === 'string') return ask(services, viewer, { ...input, text: back, idempotencyKey: key });
  if (logged.length === 0) return store(services, viewer, input, noWayBack(done));
  const problem = await takeAll(services, viewer, logged);
  // What could not be taken back can be tried again: only the whole is kept under the key.
  return problem === null
    ? store(services, viewer, input, answer(`Taken back: “${done.text}”.`), key)
    : store(services, viewer, input, answer(`Not all was taken back. ${problem}`));
}

async function takeAll(
  { client, clock }: McaServices,
  viewer: ViewerClaims,
  logged: readonly LoggedItem[],
): Promise<string | null> {
  const problems: string[] = [];
  for (const item of logged) {
    const problem = await takeBackLogged({ client, viewer }, item, clock());
    if (problem !== null) problems.push(problem);
  }
  return problems.length === 0 ? null : problems.join(' ');
}

function isTakingBack({ idempotencyKey }: StoredRequest): boolean {
  return idempotencyKey?.startsWith(backKey('')) === true;
}

/** Whether a request did what is to be taken back, or took such a thing back. */
function isMeant(request: StoredRequest, wanted: TakingBack): boolean {
  const { logged = [], back } = request.answer ?? {};
  if (wanted === 'ENTRY') return logged.length > 0;
  if (wanted !== 'LAST') return logged.some(({ kind }) => kind === wanted);
  const isChange = back !== undefined || request.planId !== null || request.status === 'RUNNING';
  return isTakingBack(request) || isChange || logged.length > 0;
}

/** Words to take something back are a request like others; they concern no agent by themselves. */
async function store(
  services: McaServices,
  viewer: ViewerClaims,
  { text }: Ask,
  given: Answer,
  key: string | null = null,
): Promise<StoredRequest> {
  const read = await readRequest(services, viewer, text);
  const intent: Intent = { ...read.intent, ...plainly };
  return storeRequest(services, viewer, { ...read, intent }, { status: 'ANSWERED', answer: given, key });
}

const plainly = {
  task: 'LOG',
  outOfScope: false,
  needsClarification: false,
  clarification: null,
  contradictions: [],
  reasons: ['Read as taking back what was done last.'],
} as const;

const nothingDone = answer(
  'Nothing was logged or changed by words in the last day, so there is nothing that I could take back.',
);

function noWayBack({ status, text, answer: given }: StoredRequest): Answer {
  if (status === 'RUNNING')
    return answer('That is still being worked on; ask again in a minute. Nothing was taken back.');
  const ways = given?.waysOut ?? [];
  return {
    ...answer(
      ways.length === 0
        ? `What was done last, by “${text}”, has no way back by words; nothing was taken back. Say what shall be different instead, or ask for a new plan.`
        : 'Several things were changed, and each is taken back by itself; nothing was taken back yet. Say:',
    ),
    waysOut: ways,
  };
}
