import { createHash } from 'node:crypto';
import type { ViewerClaims } from '@progressive/access-tokens';
import { addDays } from '@progressive/quantities';
import { callerError, newId } from '@progressive/subgraph-server';
import type { Catalogue } from '../domain/catalogue/catalogue.js';
import type { SharedResource } from '../domain/meal-planning/negotiation-reply.js';
import { useInTime } from '../domain/pantry/use-in-time.js';
import { finishPlan } from '../domain/plan/finish-plan.js';
import type { MealOrder, TrainingSession } from '../domain/plan/meal-order.js';
import type { MealPlan, MealPlanContent } from '../domain/plan/meal-plan.js';
import { plannerRefusal } from '../domain/plan/planner-refusal.js';
import { type NutritionBrief, type Refusal, refusal } from '../domain/plan/read-brief.js';
import { checkPlan } from '../domain/plan-checker.js';
import { findByKey, findPlans, insertPlan } from '../repositories/meal-plan-repository.js';
import { findOffer } from '../repositories/offer-repository.js';
import { askPlanner } from './ask-planner.js';
import { refuseMealMinutes } from './explain-meal-minutes.js';
import { makeOrder } from './make-order.js';
import type { NutritionServices } from './nutrition-services.js';

export interface ReserveRequest {
  readonly offerId: string;
  readonly negotiationId: string;
  readonly idempotencyKey: string;
  readonly allotment: readonly { readonly resource: SharedResource; readonly amount: number }[];
  readonly brief: NutritionBrief;
  readonly trainingDays: readonly {
    readonly date: string;
    readonly startTime: string | null;
    readonly minutes: number;
    readonly energyKcal: number;
  }[];
}

/** A meal plan that is held. */
export interface NutritionReservation {
  readonly kind: 'NutritionReservation';
  readonly mealPlan: MealPlan;
}

const reservationLifeMs = 3_600_000;
/** Four weeks take seconds; on a machine under full load many more. */
const planTimeoutMs = 55_000;

/** Makes the meal plan of an accepted offer under the agreed money, minutes and training, and holds it for an hour. */
export async function reserveOffer(
  services: NutritionServices,
  viewer: ViewerClaims,
  request: ReserveRequest,
  signal: AbortSignal | undefined,
): Promise<NutritionReservation | Refusal> {
  const requestHash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
  const earlier = await findEarlier(services, viewer, request.idempotencyKey, requestHash);
  if (earlier) return earlier;
  const now = new Date(services.clock());
  const wanted = { id: request.offerId, negotiationId: request.negotiationId };
  const offer = await services.database.read(viewer, (manager) =>
    findOffer(manager, viewer.userId, wanted, now),
  );
  if (offer === null)
    return refusal(
      'OFFER_UNKNOWN',
      'There is no such offer, or it has expired.',
      [],
      ['ask for offers again'],
    );
  const made = await makePlan(services, viewer, request, signal);
  if ('kind' in made) return made;
  const id = newId('mealplan');
  const mealPlan = await services.database.transaction(viewer, async (manager) => {
    const inserted = await insertPlan(manager, {
      id,
      userId: viewer.userId,
      status: 'RESERVED',
      supersedesId: null,
      idempotencyKey: request.idempotencyKey,
      requestHash,
      content: made,
      createdAt: now,
      expiresAt: new Date(now.getTime() + reservationLifeMs),
    });
    return inserted ? (await findPlans(manager, viewer.userId, [id]))[0] : undefined;
  });
  // Somebody else used the key in between: theirs is the reservation.
  if (!mealPlan) return (await findEarlier(services, viewer, request.idempotencyKey, requestHash)) ?? lost();
  return { kind: 'NutritionReservation', mealPlan };
}

function lost(): never {
  throw new Error('a reservation was neither made nor found');
}

/** The reservation that the same call made before. @throws CONFLICT when the key was used for another call. */
async function findEarlier(
  services: NutritionServices,
  viewer: ViewerClaims,
  idempotencyKey: string,
  requestHash: string,
): Promise<NutritionReservation | undefined> {
  const found = await services.database.read(viewer, (manager) =>
    findByKey(manager, viewer.userId, idempotencyKey),
  );
  if (found === null) return undefined;
  if (found.requestHash !== requestHash)
    throw callerError(
      'CONFLICT',
      'This key was used for another reservation.',
      'input.reserve.idempotencyKey',
    );
  return { kind: 'NutritionReservation', mealPlan: found.plan };
}

async function makePlan(
  services: NutritionServices,
  viewer: ViewerClaims,
  request: ReserveRequest,
  signal: AbortSignal | undefined,
): Promise<MealPlanContent | Refusal> {
  const training = readTraining(request);
  if ('kind' in training) return training;
  const ready = await makeOrder(services, viewer, request.brief, training.sessions, (order) =>
    withAllotment(order, request),
  );
  if ('kind' in ready) return ready;
  const { problem } = ready;
  const options = { timeoutMs: planTimeoutMs, ...(signal === undefined ? {} : { signal }) };
  const outcome = await askPlanner(() => services.planner.planMeals(problem, options));
  if (outcome.kind === 'Refusal') return outcome;
  if (outcome.kind === 'INFEASIBLE')
    return (await refuseMealMinutes(services, ready.order)) ?? plannerRefusal(outcome, ready.order);
  const { order, catalogue } = ready;
  const content = finishPlan(outcome, order, ready.minorUnitsPerCent, catalogue, (meals) =>
    useInTime(meals, order, catalogue),
  );
  return checked(services, content, ready.catalogue);
}

/** The last net: a plan that breaks a hard limit is a bug, and does not leave. */
export function checked(
  services: NutritionServices,
  content: MealPlanContent,
  catalogue: Catalogue,
): MealPlanContent {
  const violations = checkPlan(content, catalogue);
  if (violations.length === 0) return content;
  services.logger.error('a meal plan failed its check', { code: violations[0]?.code ?? '' });
  throw new Error(`a meal plan failed its check: ${violations[0]?.code} ${violations[0]?.detail}`);
}

/** What was agreed caps what the brief allowed. */
function withAllotment(order: MealOrder, { allotment }: ReserveRequest): MealOrder {
  const given = (resource: SharedResource) => allotment.find((each) => each.resource === resource)?.amount;
  const least = (a: number | null, b: number | undefined) =>
    b === undefined ? a : a === null ? b : Math.min(a, b);
  const money = given('MONEY_CENTS');
  return {
    ...order,
    moneyCapMinor: least(order.moneyCapMinor, money === undefined ? undefined : Math.floor(money + 1e-6)),
    weekdayMinutes: least(order.weekdayMinutes, given('MINUTES_WEEKDAY')),
    weekendMinutes: least(order.weekendMinutes, given('MINUTES_WEEKEND')),
  };
}

function readTraining(request: ReserveRequest): { readonly sessions: TrainingSession[] } | Refusal {
  const last = addDays(request.brief.startDate, request.brief.horizonDays - 1);
  const sessions: TrainingSession[] = [];
  for (const { date, startTime, minutes, energyKcal } of request.trainingDays) {
    const time = startTime === null ? null : /^([01]\d|2[0-3]):([0-5]\d)/.exec(startTime);
    if (
      date < request.brief.startDate ||
      date > last ||
      (startTime !== null && time === null) ||
      energyKcal < 0
    )
      return refusal('INVALID_TRAINING', `The training on ${date} does not fit the plan.`, ['training']);
    const startMinute = time ? Number(time[1]) * 60 + Number(time[2]) : null;
    sessions.push({ date, startMinute, minutes, energyKcal: Math.min(energyKcal, 2500) });
  }
  return { sessions };
}
