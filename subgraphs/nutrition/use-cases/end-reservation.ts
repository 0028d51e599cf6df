import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent } from '@progressive/database';
import { type Refusal, refusal } from '../domain/plan/read-brief.js';
import { mealPlanCommitted } from '../events.js';
import { findPlans, findStandingPlan, moveStatus, supersede } from '../repositories/meal-plan-repository.js';
import type { NutritionServices } from './nutrition-services.js';

/** What became of a reservation. */
export interface ReservationEnded {
  readonly kind: 'ReservationEnded';
  readonly reservationId: string;
  readonly status: 'COMMITTED' | 'RELEASED';
}

const unknownReservation = () => refusal('RESERVATION_UNKNOWN', 'There is no such reservation.');

/** Makes a held plan the one that stands; what stood before is superseded by it. Repeating it changes nothing. */
export async function commitReservation(
  services: NutritionServices,
  viewer: ViewerClaims,
  reservationId: string,
): Promise<ReservationEnded | Refusal> {
  const { userId } = viewer;
  const now = new Date(services.clock());
  return services.database.transaction(viewer, async (manager) => {
    const [plan] = await findPlans(manager, userId, [reservationId]);
    if (!plan) return unknownReservation();
    if (plan.status === 'RELEASED') return refusal('RESERVATION_RELEASED', 'This meal plan was given up.');
    if (plan.status !== 'RESERVED') return ended(reservationId, 'COMMITTED');
    if (plan.expiresAt !== null && plan.expiresAt < now.toISOString())
      return refusal(
        'RESERVATION_EXPIRED',
        'The meal plan was held for an hour only.',
        [],
        ['ask for offers again'],
      );
    const standing = await findStandingPlan(manager, userId);
    if (standing) await supersede(manager, userId, standing.id, reservationId);
    await moveStatus(manager, userId, reservationId, 'RESERVED', 'COMMITTED');
    await appendEvent(manager, mealPlanCommitted(userId, reservationId));
    return ended(reservationId, 'COMMITTED');
  });
}

/** Gives a held plan up. Repeating it changes nothing. */
export async function releaseReservation(
  services: NutritionServices,
  viewer: ViewerClaims,
  reservationId: string,
): Promise<ReservationEnded | Refusal> {
  const { userId } = viewer;
  return services.database.transaction(viewer, async (manager) => {
    const [plan] = await findPlans(manager, userId, [reservationId]);
    if (!plan) return unknownReservation();
    if (plan.status === 'COMMITTED' || plan.status === 'SUPERSEDED')
      return refusal('RESERVATION_COMMITTED', 'This meal plan stands already.');
    await moveStatus(manager, userId, reservationId, 'RESERVED', 'RELEASED');
    return ended(reservationId, 'RELEASED');
  });
}

function ended(reservationId: string, status: ReservationEnded['status']): ReservationEnded {
  return { kind: 'ReservationEnded', reservationId, status };
}
