import type { ViewerClaims } from '@progressive/access-tokens';
import {
  type Combination,
  mapResources,
  type NegotiatingAgent,
  type Offer,
  type Refusal,
  type ResourceVector,
  resources,
  total,
} from '../domain/coordination/index.js';
import type { TaskPlan } from '../domain/planning/index.js';
import {
  type BudgetReservationData,
  type NutritionReservationData,
  type ResultOf,
  reserveBudget,
  reserveNutrition,
  reserveWorkout,
  type WorkoutReservationData,
} from '../operations/reservations.js';
import type { Operation, SupergraphClient } from '../supergraph-client.js';

/** Artefacts that are held for a plan which does not stand yet. */
export interface Reserved {
  readonly workout: WorkoutReservationData | null;
  readonly nutrition: NutritionReservationData | null;
  readonly budget: BudgetReservationData | null;
}

/** How reserving talks to the world. */
export interface ReservePorts {
  readonly client: SupergraphClient;
  durable<Result>(step: string, work: () => Promise<Result>): Promise<Result>;
  onStage(agent: NegotiatingAgent, message: string): Promise<void>;
}

type Outcome<Data> = Data | Refusal | null;

/**
 * Has the chosen offers made into artefacts, in the order in which they need one another: sessions first (their dates
 * and energy), then the meals around them, then the money that both take. Stops at the first refusal.
 */
export async function materialise(
  plan: TaskPlan,
  chosen: Combination,
  viewer: ViewerClaims,
  ports: ReservePorts,
): Promise<{ readonly reserved: Reserved; readonly refusal: Refusal | null }> {
  const order = createOrder(plan, chosen, viewer, ports);
  let reserved: Reserved = { workout: null, nutrition: null, budget: null };
  const workout = await order.workout();
  if (isRefusal(workout)) return { reserved, refusal: workout };
  reserved = { ...reserved, workout };
  const nutrition = await order.nutrition(workout);
  if (isRefusal(nutrition)) return { reserved, refusal: nutrition };
  reserved = { ...reserved, nutrition };
  const budget = await order.budget(workout, nutrition);
  if (isRefusal(budget)) return { reserved, refusal: budget };
  return { reserved: { ...reserved, budget }, refusal: null };
}

/** One reservation per agent; null where nothing was chosen of it. */
function createOrder(plan: TaskPlan, chosen: Combination, viewer: ViewerClaims, ports: ReservePorts) {
  const of = (agent: NegotiatingAgent) => chosen.find((offer) => offer.agent === agent);
  return {
    async workout(): Promise<Outcome<WorkoutReservationData>> {
      const offer = of('workout');
      if (offer === undefined) return null;
      await ports.onStage('workout', 'Placing the sessions on the calendar.');
      return reserve(plan, viewer, ports, { operation: reserveWorkout, offer, allotment: offer.use });
    },
    async nutrition(workout: WorkoutReservationData | null): Promise<Outcome<NutritionReservationData>> {
      const offer = of('nutrition');
      if (offer === undefined) return null;
      await ports.onStage('nutrition', 'Composing the meals day by day.');
      const left = leftOver(plan, chosen);
      // What nobody took is offered to the meals: whole packs cost more than the relaxed offer says.
      const allotment = mapResources((resource) => offer.use[resource] + Math.max(0, left[resource]));
      const more = { trainingDays: workout?.trainingDays ?? [] };
      return reserve(plan, viewer, ports, { operation: reserveNutrition, offer, allotment, more });
    },
    async budget(
      workout: WorkoutReservationData | null,
      nutrition: NutritionReservationData | null,
    ): Promise<Outcome<BudgetReservationData>> {
      const offer = of('budget');
      if (offer === undefined) return null;
      await ports.onStage('budget', 'Allocating the money to the cent.');
      const nothing = { amountMinor: 0, currency: plan.currency };
      const more = {
        foodCost: money(nutrition?.cost ?? nothing),
        fitnessCost: money(workout?.cost ?? nothing),
      };
      return reserve(plan, viewer, ports, { operation: reserveBudget, offer, allotment: offer.use, more });
    },
  };
}

function leftOver(plan: TaskPlan, chosen: Combination): ResourceVector {
  const taken = total(chosen.map((offer) => offer.use));
  return mapResources((resource) => plan.caps[resource] - taken[resource]);
}

interface Reservation {
  readonly operation: Operation;
  readonly offer: Offer;
  /** What the artefact may take. */
  readonly allotment: ResourceVector;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** Reserves one offer as a durable step. @throws Error when the agent gives neither a reservation nor a refusal. */
async function reserve<Success extends { readonly __typename: string }>(
  plan: TaskPlan,
  viewer: ViewerClaims,
  ports: ReservePorts,
  { operation, offer, allotment, more = {} }: Reservation,
): Promise<Success | Refusal> {
  const input = {
    reserve: {
      offerId: offer.id,
      negotiationId: plan.negotiationId,
      idempotencyKey: `${plan.negotiationId}:${offer.agent}`,
      allotment: resources.map((resource) => ({ resource, amount: allotment[resource] })),
    },
    brief: plan.briefs[offer.agent],
    ...more,
  };
  return ports.durable(`reserve-${offer.agent}`, async () => {
    const { data, errors } = await ports.client.execute<ResultOf<Success>>(operation, { input }, viewer);
    if (data?.result !== undefined && data.result !== null) return data.result;
    throw new Error(`${operation.name} gave no result: ${errors[0]?.message ?? 'no reason given'}`);
  });
}

function isRefusal(outcome: object | null): outcome is Refusal {
  return outcome !== null && !('reservationId' in outcome);
}

/** An input takes the two fields of money and no more. */
function money({ amountMinor, currency }: { readonly amountMinor: number; readonly currency: string }) {
  return { amountMinor, currency };
}
