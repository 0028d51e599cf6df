import type { ViewerClaims } from '@progressive/access-tokens';
import type { Money } from '@progressive/quantities';
import { newId } from '@progressive/subgraph-server';
import { knownFlows } from '../domain/cash-flow.js';
import { checkMoney } from '../domain/entry-rules.js';
import { offerSpace } from '../domain/offer-space.js';
import { makePlan } from '../domain/plan-document.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import type { StoredPlan } from '../domain/stored-plan.js';
import { findPlans, insertPlan } from '../repositories/plan-repository.js';
import type { BudgetServices } from './budget-services.js';
import { loadMoney } from './load-money.js';
import { type BriefGiven, checkBrief, moneyBrief, stepOfOffer, whatToLoad } from './make-offers.js';
import { isRefusal, once } from './once.js';
import type { BudgetReservation } from './outcomes.js';

/** Input of a reservation. */
export interface ReserveGiven {
  readonly reserve: {
    readonly offerId: string;
    readonly negotiationId: string;
    readonly idempotencyKey: string;
  };
  readonly brief: BriefGiven;
  readonly foodCost: Money;
  readonly fitnessCost: Money;
}

const reservationLifeMs = 3_600_000;

/** Makes the plan of an accepted offer and holds it for an hour; once per key. The plan's id is the reservation's. */
export async function reserveOffer(
  services: BudgetServices,
  viewer: ViewerClaims,
  input: ReserveGiven,
): Promise<BudgetReservation | Refusal> {
  const { idempotencyKey: key, ...reserve } = input.reserve;
  const at = new Date(services.clock());
  const problem = checkInput(input);
  if (problem !== null) return problem;
  return services.database.transaction(viewer, async (manager) => {
    const request = { operation: 'reserve-offer', key, input: { ...input, reserve }, at };
    const made = await once<{ readonly planId: string }>(manager, viewer, request, async () => {
      const { profile, now } = await loadMoney(manager, viewer, whatToLoad(services, input.brief));
      const brief = moneyBrief(input.brief);
      const step = stepOfOffer(viewer, input.brief, offerSpace(now, brief), input.reserve.offerId);
      if (step === null) return offerGone();
      const document = makePlan({
        now,
        brief,
        flows: knownFlows(profile, now.span, now.currency),
        agreed: { foodMinor: input.foodCost.amountMinor, fitnessMinor: input.fitnessCost.amountMinor },
        keptMinor: step.keptMinor,
      });
      if ('kind' in document) return document;
      const plan: StoredPlan = {
        id: newId('budgetplan'),
        userId: viewer.userId,
        status: 'RESERVED',
        supersedesId: null,
        supersededById: null,
        createdAt: at,
        expiresAt: new Date(at.getTime() + reservationLifeMs),
        document,
      };
      await insertPlan(manager, viewer, plan);
      return { planId: plan.id };
    });
    if (isRefusal(made)) return made;
    const [budgetPlan] = await findPlans(manager, viewer, [made.planId]);
    if (budgetPlan === undefined) return offerGone();
    return { kind: 'BudgetReservation', reservationId: budgetPlan.id, budgetPlan };
  });
}

function checkInput({ reserve, brief, foodCost, fitnessCost }: ReserveGiven): Refusal | null {
  const costs = [foodCost, fitnessCost];
  if (costs.some(({ currency }) => currency !== brief.currency)) {
    return refuse('MIXED_CURRENCIES', 'The costs and the brief are of one currency.', [
      'foodCost',
      'fitnessCost',
    ]);
  }
  if (reserve.negotiationId !== brief.negotiationId) {
    return refuse('INVALID_BRIEF', 'The offer and the brief are of one negotiation.', ['negotiationId']);
  }
  return checkBrief(brief) ?? costs.map((cost) => checkMoney('cost', cost, 0)).find((no) => no) ?? null;
}

function offerGone(): Refusal {
  return refuse(
    'OFFER_EXPIRED',
    'The offer does not stand any more: the brief is another one, or what is known of the money has changed.',
    [],
    ['ask for offers again'],
  );
}
