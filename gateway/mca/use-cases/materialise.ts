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
  reserveBudget,
  reserveNutrition,
  reserveWorkout,
  type ResultOf,
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
  const of = (agent: NegotiatingAgent) => chosen.find((offer) => offer.agent === agent);
  const left = mapResources(
    (resource) => plan.caps[resource] - total(chosen.map((offer) => offer.use))[resource],
  );
  let reserved: Reserved = { workout: null, nutrition: null, budget: null };

  const reserve = async <Success extends { readonly __typename: string }>(
    operation: Operation,
    offer: Offer,
    allotment: ResourceVector,
    more: Readonly<Record<string, unknown>>,
  ): Promise<Success | Refusal> => {
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
      if (data?.result !== undefined && data.result !== null) return data.result as Success | Refusal;
      throw new Error(`${operation.name} gave no result: ${errors[0]?.message ?? 'no reason given'}`);
    });
  };

  const workoutOffer = of('workout');
  if (workoutOffer !== undefined) {
    await ports.onStage('workout', 'Placing the sessions on the calendar.');
    const made = await reserve<WorkoutReservationData>(reserveWorkout, workoutOffer, workoutOffer.use, {});
    if (!('reservationId' in made)) return { reserved, refusal: made };
    reserved = { ...reserved, workout: made };
  }
  const nutritionOffer = of('nutrition');
  if (nutritionOffer !== undefined) {
    await ports.onStage('nutrition', 'Composing the meals day by day.');
    // What nobody took is offered to the meals: whole packs cost more than the relaxed offer says.
    const allotment = mapResources((resource) => nutritionOffer.use[resource] + Math.max(0, left[resource]));
    const trainingDays = reserved.workout?.trainingDays ?? [];
    const made = await reserve<NutritionReservationData>(reserveNutrition, nutritionOffer, allotment, {
      trainingDays,
    });
    if (!('reservationId' in made)) return { reserved, refusal: made };
    reserved = { ...reserved, nutrition: made };
  }
  const budgetOffer = of('budget');
  if (budgetOffer !== undefined) {
    await ports.onStage('budget', 'Allocating the money to the cent.');
    const nothing = { amountMinor: 0, currency: plan.currency };
    const made = await reserve<BudgetReservationData>(reserveBudget, budgetOffer, budgetOffer.use, {
      foodCost: money(reserved.nutrition?.cost ?? nothing),
      fitnessCost: money(reserved.workout?.cost ?? nothing),
    });
    if (!('reservationId' in made)) return { reserved, refusal: made };
    reserved = { ...reserved, budget: made };
  }
  return { reserved, refusal: null };
}

/** An input takes the two fields of money and no more. */
function money({ amountMinor, currency }: { readonly amountMinor: number; readonly currency: string }) {
  return { amountMinor, currency };
}
