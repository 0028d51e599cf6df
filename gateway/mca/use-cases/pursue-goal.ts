import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent } from '@progressive/database';
import type { NegotiatingAgent, Negotiation } from '../domain/coordination/index.js';
import { coordinationGap, worth } from '../domain/coordination/index.js';
import { horizonOf, makeTaskPlan, planDocument, type TaskPlan } from '../domain/planning/index.js';
import { changeWords, type MadeParts, milestones, percent, planAnswer } from '../domain/synthesis/index.js';
import type { WorkflowRun } from '../durable-workflow.js';
import { planRevised } from '../events.js';
import { endReservation } from '../operations/reservations.js';
import { currentPlan, findStanding, saveRevision } from '../repositories/plan-repository.js';
import {
  findRequest,
  finishRequest,
  type RequestOutcome,
  type StoredRequest,
} from '../repositories/request-repository.js';
import { answerOverspending } from './answer-overspending.js';
import { changePlan, isPlanChange } from './change-plan.js';
import { materialise, type Reserved } from './materialise.js';
import { type McaServices, type PursueGoalInput, planTopic } from './mca-services.js';
import { type NegotiationOutcome, negotiate } from './negotiate.js';
import { dayIn, timeZoneOf } from './personal-units.js';
import { phraseAnswer } from './phrase-answer.js';
import { loadViewerFacts } from './read-viewer-facts.js';
import { type ProgressNote, reportProgress } from './report-progress.js';
import { awayWords, failure, nothingFits, refused, unavailable } from './request-outcomes.js';

type Services = Omit<McaServices, 'pursueGoal'>;

/**
 * The durable workflow behind every plan: read, negotiate, have the offers made, commit them, then make the new revision
 * stand in one transaction. Whatever happens on the way, either the old plan stands or the new one.
 */
export async function pursueGoal(
  services: Services,
  input: PursueGoalInput,
  workflow: WorkflowRun,
): Promise<void> {
  const viewer = workflowViewer(input, services.clock());
  const tell = (note: ProgressNote) => reportProgress(services, input, note);
  try {
    const request = await services.database.read(viewer, (manager) =>
      findRequest(manager, input.userId, input.requestId),
    );
    if (request === null) return;
    const outcome = await planFor(services, request, viewer, workflow, tell);
    await finish(services, input, outcome);
    await tell({ step: 'answered', stage: 'ANSWERED', message: 'Done.', done: 1 });
  } catch (error) {
    services.logger.error('a plan could not be made', { workflowId: workflow.id, error });
    await finish(services, input, failure());
    await tell({
      step: 'failed',
      stage: 'FAILED',
      message: 'Something went wrong on our side; your earlier plan stands.',
      done: 1,
    });
  }
}

async function planFor(
  services: Services,
  request: StoredRequest,
  viewer: ViewerClaims,
  workflow: WorkflowRun,
  tell: (note: ProgressNote) => Promise<void>,
): Promise<RequestOutcome> {
  await tell({
    step: 'reading',
    stage: 'READING',
    message: 'Asking the agents what they know of you.',
    done: 0.05,
  });
  if (request.intent.task === 'OVERSPENDING')
    return workflow.step('overspending', () => answerOverspend(services, request, viewer));
  if (isPlanChange(request.intent)) {
    const today = dayIn(await timeZoneOf(services, viewer), request.createdAt.getTime());
    return changePlan(services, { request, viewer, today }, workflow, tell);
  }
  const plan = await workflow.step('task-plan', () => readTaskPlan(services, request, viewer));
  if (plan.agents.length === 0) return unavailable(plan.unchecked);
  const outcome = await negotiate(plan, viewer, {
    client: services.client,
    solveMaster: services.solveMaster,
    durable: (step, work) => workflow.step(step, work),
    onRound: (state) => tell(roundNote(state)),
  });
  const { state } = outcome;
  if (outcome.refusals.length > 0) return refused(outcome.refusals);
  if (state.offers.length === 0) return unavailable(outcome.away.map(awayWords));
  if (state.best === null) return refused([nothingFits(plan, outcome)]);
  const { reserved, refusal } = await materialise(plan, state.best, viewer, {
    client: services.client,
    durable: (step, work) => workflow.step(step, work),
    onStage: (agent, message) =>
      tell({ step: `reserve-${agent}`, stage: 'RESERVING', agent, message, done: reserveDone[agent] }),
  });
  if (refusal !== null) {
    await workflow.step('release', () => endAll(services, viewer, reserved, 'release'));
    return refused([refusal]);
  }
  await tell({ step: 'committing', stage: 'COMMITTING', message: 'Making the plan stand.', done: 0.95 });
  await workflow.step('commit', () => endAll(services, viewer, reserved, 'commit'));
  return workflow.step('stand', () => makeStand(services, { request, plan, outcome, reserved }));
}

/** An overspend is answered without a plan; what it proposes is planned when the person accepts it. */
async function answerOverspend(
  services: Services,
  { intent, text, createdAt }: StoredRequest,
  viewer: ViewerClaims,
): Promise<RequestOutcome> {
  const today = dayIn(await timeZoneOf(services, viewer), createdAt.getTime());
  const found = await answerOverspending(services, viewer, { intent, today });
  return {
    status: 'ANSWERED',
    answer: await phraseAnswer(services.languageModel, text, found),
    plan: null,
  };
}

const reserveDone: Readonly<Record<NegotiatingAgent, number>> = { workout: 0.5, nutrition: 0.6, budget: 0.9 };

async function readTaskPlan(
  services: Services,
  request: StoredRequest,
  viewer: ViewerClaims,
): Promise<TaskPlan> {
  const today = dayIn(await timeZoneOf(services, viewer), request.createdAt.getTime());
  const facts = await loadViewerFacts(services, viewer, horizonOf(request.intent, today));
  return makeTaskPlan(request.intent, facts, { negotiationId: request.id, today, busy: [] });
}

/** Writes revision, outbox event and the request's end in one transaction: the moment at which the new plan stands. */
async function makeStand(
  services: Services,
  {
    request,
    plan,
    outcome,
    reserved,
  }: { request: StoredRequest; plan: TaskPlan; outcome: NegotiationOutcome; reserved: Reserved },
): Promise<RequestOutcome> {
  const made = madeParts(reserved);
  const unchecked = [...plan.unchecked, ...outcome.away.map(awayWords)];
  const viewer = { userId: request.userId };
  const draft = planAnswer(plan, made, { coordinationGap: coordinationGap(outcome.state) }, unchecked);
  const answer = await phraseAnswer(services.languageModel, request.text, draft);
  const result = await services.database.transaction(viewer, async (manager) => {
    const standing = currentPlan(await findStanding(manager, request.userId));
    const revision = await saveRevision(manager, {
      userId: request.userId,
      planId: request.id.replace('request', 'plan'),
      cause: request.id,
      change: changeWords(plan.agents),
      at: new Date(services.clock()),
      make: () =>
        planDocument(plan, outcome.state, artefacts(reserved), {
          standing,
          unchecked,
          milestones: milestones(plan, made),
        }),
    });
    if (revision === null) throw new Error('the negotiation made no revision');
    await appendEvent(manager, planRevised(request.userId, revision.planId, revision.revision));
    const ended: RequestOutcome = {
      status: 'ANSWERED',
      answer,
      plan: { planId: revision.planId, revision: revision.revision },
    };
    await finishRequest(manager, request, ended);
    return ended;
  });
  if (result.plan !== null) await services.signal.notify(planTopic(result.plan.planId));
  return result;
}

async function endAll(
  services: Services,
  viewer: ViewerClaims,
  reserved: Reserved,
  how: 'commit' | 'release',
): Promise<void> {
  for (const agent of ['workout', 'nutrition', 'budget'] as const) {
    const reservation = reserved[agent];
    if (reservation === null) continue;
    const operation = endReservation(agent, how);
    const input = { reservationId: reservation.reservationId };
    const { data, errors } = await services.client.execute<{ result: { __typename: string } | null }>(
      operation,
      { input },
      viewer,
    );
    if (how === 'commit' && data?.result?.__typename !== 'ReservationEnded') {
      throw new Error(`the ${agent} agent did not commit: ${errors[0]?.message ?? 'it refused'}`);
    }
  }
}

async function finish(
  services: Services,
  { requestId, userId }: PursueGoalInput,
  outcome: RequestOutcome,
): Promise<void> {
  await services.database.transaction({ userId }, (manager) =>
    finishRequest(manager, { userId, id: requestId }, outcome),
  );
}

function roundNote(state: Negotiation): ProgressNote {
  const round = state.rounds.length;
  const message =
    state.best === null
      ? `Round ${round}: the agents want more than there is; prices rise.`
      : `Round ${round}: a joint plan of ${worth(state.weights, state.best).toFixed(0)} points, proven within ${percent(coordinationGap(state))}.`;
  return { step: `round-${round}`, stage: 'NEGOTIATING', message, done: Math.min(0.45, 0.1 + 0.06 * round) };
}

function madeParts({ nutrition, workout, budget }: Reserved): MadeParts {
  return {
    meals:
      nutrition === null
        ? null
        : {
            costMinor: nutrition.cost.amountMinor,
            gap: nutrition.gap,
            minutes: nutrition.minutesWeekday + nutrition.minutesWeekend,
            shortfalls: nutrition.mealPlan.shortfalls,
            energy: {
              ...nutrition.mealPlan.energyAim,
              isWeightAssumed: nutrition.mealPlan.assumptions.includes('WEIGHT_ASSUMED'),
            },
          },
    training:
      workout === null
        ? null
        : {
            sessions: workout.trainingDays.map((day) => day.date).sort(),
            minutes: workout.trainingDays.reduce((sum, day) => sum + day.minutes, 0),
            energyKcal: workout.trainingDays.reduce((sum, day) => sum + day.energyKcal, 0),
            costMinor: workout.cost.amountMinor,
          },
    budget: budget !== null,
  };
}

function artefacts({ nutrition, workout, budget }: Reserved): Parameters<typeof planDocument>[2] {
  return {
    mealPlan:
      nutrition === null
        ? null
        : { id: nutrition.mealPlan.id, gap: nutrition.gap, costMinor: nutrition.cost.amountMinor },
    trainingProgram:
      workout === null
        ? null
        : {
            id: workout.trainingProgram.id,
            sessions: workout.trainingDays.map((day) => day.date),
            placementOptimal: workout.placementOptimal,
          },
    budgetPlan: budget === null ? null : { id: budget.budgetPlan.id },
  };
}

/** A workflow works on behalf of the person who asked, also after a restart, when their token is long gone. */
function workflowViewer({ userId, requestId }: PursueGoalInput, now: number): ViewerClaims {
  return {
    userId,
    roles: ['member'],
    scopes: [],
    authSessionId: `workflow:${requestId}`,
    expiresAt: Math.floor(now / 1000) + 600,
  };
}
