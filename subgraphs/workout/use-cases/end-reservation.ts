import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent } from '@progressive/database';
import { type Refusal, refuse } from '../domain/refusal.js';
import { programCommitted } from '../events.js';
import { lockReservation, setReservationStatus } from '../repositories/reservation-repository.js';
import { setProgramStatus } from '../repositories/training-program-repository.js';
import type { WorkoutServices } from './workout-services.js';

/** What became of a reservation. */
export interface ReservationEnded {
  readonly kind: 'ReservationEnded';
  readonly reservationId: string;
  readonly status: 'COMMITTED' | 'RELEASED';
}

/** Commits or releases a reservation, once; repeating the same changes nothing. */
export async function endReservation(
  services: WorkoutServices,
  viewer: ViewerClaims,
  reservationId: string,
  status: ReservationEnded['status'],
): Promise<ReservationEnded | Refusal> {
  return services.database.transaction(viewer, async (manager) => {
    const reservation = await lockReservation(manager, viewer, reservationId);
    if (reservation === null) return refuse('RESERVATION_NOT_FOUND', 'There is no such reservation.');
    const ended: ReservationEnded = { kind: 'ReservationEnded', reservationId, status };
    if (reservation.status === status) return ended;
    if (reservation.status === 'COMMITTED') {
      return refuse(
        'RESERVATION_COMMITTED',
        'The program stands already and cannot be given back.',
        [],
        ['Move or swap single sessions, or make a new plan'],
      );
    }
    const isLate = reservation.expiresAt.getTime() <= services.clock();
    if (status === 'COMMITTED' && (isLate || reservation.status === 'RELEASED')) {
      return refuse('RESERVATION_EXPIRED', 'The program is no longer held.', [], ['Reserve an offer again']);
    }
    await setReservationStatus(manager, viewer, reservationId, status);
    await setProgramStatus(manager, viewer, reservation.programId, status);
    if (status === 'COMMITTED')
      await appendEvent(manager, programCommitted(viewer.userId, reservation.programId));
    return ended;
  });
}
