import { setTimeout as sleep } from 'node:timers/promises';
import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import { newId } from '@progressive/subgraph-server';
import { unservedTasks } from '../agent-catalogue.js';
import type { Intent } from '../domain/routing/index.js';
import { type Answer, answer, healthAnswer } from '../domain/synthesis/index.js';
import type { RequestStatus } from '../entities/request.entity.js';
import { findRequest, insertRequest, type StoredRequest } from '../repositories/request-repository.js';
import { answerIntakeQuestion } from './answer-intake-question.js';
import { answerPlanQuestion } from './answer-plan-question.js';
import { answerQuestion, isQuestion } from './answer-question.js';
import { logByWords } from './log-by-words.js';
import { type McaServices, requestTopic } from './mca-services.js';
import { phraseAnswer } from './phrase-answer.js';
import { type ReadRequest, readRequest } from './read-request.js';
import { reportProgress } from './report-progress.js';

export interface Ask {
  readonly text: string;
  readonly idempotencyKey?: string | null | undefined;
  readonly waitMs?: number | null | undefined;
}

/** Why a request was not taken. */
export interface AskRefusal {
  readonly kind: 'AskRefusal';
  readonly code:
    | 'EMPTY_TEXT'
    | 'TEXT_TOO_LONG'
    | 'WAIT_OUT_OF_RANGE'
    | 'IDEMPOTENCY_CONFLICT'
    | 'NOTHING_TO_ACCEPT';
  readonly message: string;
  readonly field: string;
}

const longestWaitMs = 15_000;

/** Reads a request, answers a lookup at once, and starts the durable workflow for a plan. */
export async function ask(
  services: McaServices,
  viewer: ViewerClaims,
  input: Ask,
): Promise<StoredRequest | AskRefusal> {
  const waitMs = input.waitMs ?? 0;
  const tooLong = checkWait(waitMs);
  if (tooLong !== null) return tooLong;
  const read = await readRequest(services, viewer, input.text);
  const { intent, today } = read;
  if (intent.problem !== null) return refusal(intent.problem.code, intent.problem.message, 'input.text');
  const key = `words-${input.idempotencyKey ?? newId('log')}`;
  const first = await firstAnswer(services, viewer, { intent, today, key });
  const request = await storeRequest(services, viewer, read, { ...first, key: input.idempotencyKey ?? null });
  if (request.text !== intent.text) {
    return refusal('IDEMPOTENCY_CONFLICT', 'That key was used for another text.', 'input.idempotencyKey');
  }
  return startPlanning(services, viewer, request, waitMs);
}

/** What a request is stored with. @param key that of an earlier request gives that one. */
interface Stored {
  readonly status: RequestStatus;
  readonly answer: Answer | null;
  readonly key: string | null;
}

/** Stores a request as it was read and answered; the earlier one where its key is known. */
export function storeRequest(
  { database, clock }: McaServices,
  viewer: ViewerClaims,
  { intent, readBy }: ReadRequest,
  { status, answer: given, key }: Stored,
): Promise<StoredRequest> {
  return database.transaction(viewer, (manager) =>
    insertRequest(manager, {
      id: newId('request'),
      userId: viewer.userId,
      text: intent.text,
      intent,
      readBy,
      status,
      answer: given,
      planId: null,
      planRevision: null,
      idempotencyKey: key,
      lastSequence: 0,
      createdAt: new Date(clock()),
    }),
  );
}

/** Starts the durable workflow of a request that runs, and waits for its end as long as wished. */
export async function startPlanning(
  services: McaServices,
  viewer: ViewerClaims,
  request: StoredRequest,
  waitMs: number,
): Promise<StoredRequest> {
  if (request.status !== 'RUNNING') return request;
  const key = { requestId: request.id, userId: viewer.userId };
  await reportProgress(services, key, {
    step: 'understood',
    stage: 'UNDERSTOOD',
    message: understood(request.intent),
    done: 0.02,
  });
  await services.pursueGoal.start(request.id, key);
  return waitMs === 0 ? request : waitForEnd(services, viewer, request, waitMs);
}

/** Why an answer cannot be waited for so long; null when it can. */
export function checkWait(waitMs: number): AskRefusal | null {
  return waitMs >= 0 && waitMs <= longestWaitMs
    ? null
    : refusal('WAIT_OUT_OF_RANGE', `Wait 0 to ${longestWaitMs} milliseconds.`, 'input.waitMs');
}

/** What can be said at once; RUNNING where a plan has to be made. */
async function firstAnswer(
  services: McaServices,
  viewer: ViewerClaims,
  { intent, today, key }: { readonly intent: Intent; readonly today: LocalDate; readonly key: string },
): Promise<{ status: RequestStatus; answer: Answer | null }> {
  if (intent.safety !== null) return { status: 'ANSWERED', answer: answer(intent.safety.message) };
  const health = healthAnswer(intent);
  if (health !== null) return { status: 'ANSWERED', answer: health };
  const planned = await answerPlanQuestion(services, viewer, intent.text);
  if (planned !== null) return { status: 'ANSWERED', answer: planned };
  const eaten = await answerIntakeQuestion(services, viewer, intent.text);
  if (eaten !== null)
    return { status: 'ANSWERED', answer: await phraseAnswer(services.languageModel, intent.text, eaten) };
  if (intent.outOfScope) return { status: 'OUT_OF_SCOPE', answer: answer(outOfScope) };
  if (intent.needsClarification) {
    return {
      status: 'NEEDS_CLARIFICATION',
      answer: answer(intent.clarification?.question ?? 'Can you say that with other words?'),
    };
  }
  const unserved = unservedTasks[intent.task];
  if (unserved !== undefined) return { status: 'ANSWERED', answer: answer(unserved) };
  if (intent.task === 'LOG') return logByWords(services, viewer, { intent, today, key });
  if (isQuestion(intent)) {
    const found = await answerQuestion(services, viewer, { intent, today });
    return { status: 'ANSWERED', answer: await phraseAnswer(services.languageModel, intent.text, found) };
  }
  return { status: 'RUNNING', answer: null };
}

const outOfScope =
  'That is not something I can do. I plan meals, training and money: for example “plan my week with meals, workouts and $90 for food”, or “how much protein is in 200 g of lentils?”.';

function understood(intent: Intent): string {
  return `Understood: ${intent.reasons[0] ?? intent.task.toLowerCase().replaceAll('_', ' ')}`;
}

async function waitForEnd(
  services: McaServices,
  viewer: ViewerClaims,
  request: StoredRequest,
  waitMs: number,
): Promise<StoredRequest> {
  const deadline = performance.now() + waitMs;
  let wake: () => void = () => undefined;
  const stop = await services.signal.listen(requestTopic(request.id), () => wake());
  try {
    for (;;) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const now = await services.database.read(viewer, (manager) =>
        findRequest(manager, viewer.userId, request.id),
      );
      const left = deadline - performance.now();
      if (now === null || now.status !== 'RUNNING' || left <= 0) return now ?? request;
      await Promise.race([woken, sleep(Math.min(left, 1000))]);
    }
  } finally {
    stop();
  }
}

function refusal(code: AskRefusal['code'], message: string, field: string): AskRefusal {
  return { kind: 'AskRefusal', code, message, field };
}
