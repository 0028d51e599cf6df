import type { ViewerClaims } from '@progressive/access-tokens';
import { type Refusal, refuse } from '../domain/refusal.js';
import { statusAt } from '../domain/stored-plan.js';
import { lockPlan, setPlanStatus } from '../repositories/plan-repository.js';
import type { BudgetServices } from './budget-services.js';
import type { ReservationEnded } from './outcomes.js';
import { noSuch } from './save-entry.js';

/** Makes a held plan final. A repetition changes nothing; a released one needs a new reservation. */
export async function commitReservation(
  services: BudgetServices,
  viewer: ViewerClaims,
  reservationId: string,
): Promise<ReservationEnded | Refusal> {
  return services.database.transaction(viewer, async (manager) => {
    const plan = await lockPlan(manager, viewer, reservationId);
    if (plan === null) return noSuch('reservation');
    const status = statusAt(plan, services.clock());
    if (status === 'RELEASED') {
      const message = 'The reservation was given back or its hour has passed.';
      return refuse('RESERVATION_EXPIRED', message, [], ['reserve the offer again with a new key']);
    }
    if (status === 'RESERVED') await setPlanStatus(manager, viewer, plan.id, 'COMMITTED');
    return { kind: 'ReservationEnded', reservationId, status: 'COMMITTED' };
  });
}

/** Gives a held plan back. A repetition changes nothing; a committed plan stays. */
export async function releaseReservation(
  { database }: BudgetServices,
  viewer: ViewerClaims,
  reservationId: string,
): Promise<ReservationEnded | Refusal> {
  return database.transaction(viewer, async (manager) => {
    const plan = await lockPlan(manager, viewer, reservationId);
    if (plan === null) return noSuch('reservation');
    if (plan.status === 'COMMITTED' || plan.status === 'SUPERSEDED') {
      return refuse('ALREADY_COMMITTED', 'The plan is in force; it can be changed but not given back.');
    }
    await setPlanStatus(manager, viewer, plan.id, 'RELEASED');
    return { kind: 'ReservationEnded', reservationId, status: 'RELEASED' };
  });
}
