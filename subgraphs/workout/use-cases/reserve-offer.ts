import type { ViewerClaims } from '@progressive/access-tokens';
import type { EntityManager } from '@progressive/database';
import type { LocalDate, Money } from '@progressive/quantities';
import { callerError, newId } from '@progressive/subgraph-server';
import type { ReserveOfferInput } from '../__generated__/resolvers-types.js';
import { type Candidate, type Resource, resources } from '../domain/candidate.js';
import { clockText } from '../domain/clock-time.js';
import type { SpokenBrief } from '../domain/effective-brief.js';
import { materialise } from '../domain/generate-program.js';
import { sessionsOf } from '../domain/program.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import type { StoredProgram } from '../domain/stored-program.js';
import {
  findReservationByKey,
  insertReservation,
  lockKey,
  type Reservation,
} from '../repositories/reservation-repository.js';
import { findPrograms, insertProgram } from '../repositories/training-program-repository.js';
import { offerId } from './make-offers.js';
import { type PreparedBrief, prepareBrief } from './prepare-brief.js';
import type { WorkoutServices } from './workout-services.js';

/** A planned session as other agents must know it. */
export interface PlannedTrainingDay {
  readonly date: LocalDate;
  /** HH:MM local. */
  readonly startTime: string;
  readonly minutes: number;
  /** Net of rest. */
  readonly energyKcal: number;
}

/** A program that is held. */
export interface WorkoutReservation {
  readonly kind: 'WorkoutReservation';
  readonly reservationId: string;
  readonly trainingProgram: StoredProgram;
  readonly cost: Money;
  readonly trainingDays: readonly PlannedTrainingDay[];
  readonly minutesWeekday: number;
  readonly minutesWeekend: number;
  readonly placementOptimal: boolean;
}

/** How long a program is held, ms. */
const holdMs = 3_600_000;
/** Rounding of allotments by the coordinator, in units of the resource. */
const tolerance = 1e-6;

/**
 * Writes out the program of an accepted offer and holds it. The offer is made again from the brief: should the person's
 * limits or history have changed meanwhile, it is another offer and this one is refused.
 */
export async function reserveOffer(
  services: WorkoutServices,
  viewer: ViewerClaims,
  reserve: ReserveOfferInput,
  spoken: SpokenBrief,
): Promise<WorkoutReservation | Refusal> {
  const known = await services.database.read(viewer, (manager) => findHeld(manager, viewer, reserve));
  if (known) return known;
  const prepared = await prepareBrief(services, viewer, spoken);
  if (prepared.kind === 'Refusal') return prepared;
  const candidate = prepared.set.candidates.find((item) => offerId(prepared, item) === reserve.offerId);
  if (!candidate) {
    return refuse(
      'OFFER_EXPIRED',
      'This offer no longer exists, because what it was made from has changed.',
      [],
      ['Ask for offers again'],
    );
  }
  const short = overAllotment(candidate, reserve);
  if (short) return short;
  const stored = storedProgram(services, viewer, prepared, candidate, spoken.currency);
  return services.database.transaction(viewer, async (manager) => {
    await lockKey(manager, viewer, reserve.idempotencyKey);
    const held = await findHeld(manager, viewer, reserve);
    if (held) return held;
    const reservation: Reservation = {
      id: newId('reservation'),
      programId: stored.id,
      offerId: reserve.offerId,
      idempotencyKey: reserve.idempotencyKey,
      status: 'HELD',
      expiresAt: new Date(services.clock() + holdMs),
    };
    await insertProgram(manager, viewer, stored, null);
    await insertReservation(manager, viewer, reservation);
    return toWorkoutReservation(reservation.id, stored);
  });
}

/** The reservation of the key. @throws CONFLICT when the key was used for another offer. */
async function findHeld(
  manager: EntityManager,
  viewer: ViewerClaims,
  { idempotencyKey, offerId: wanted }: ReserveOfferInput,
): Promise<WorkoutReservation | null> {
  const reservation = await findReservationByKey(manager, viewer, idempotencyKey);
  if (reservation === null) return null;
  if (reservation.offerId !== wanted) {
    throw callerError('CONFLICT', 'This key was used for another offer.', 'input.reserve.idempotencyKey');
  }
  const [program] = await findPrograms(manager, viewer, [reservation.programId]);
  return program ? toWorkoutReservation(reservation.id, program) : null;
}

function overAllotment(candidate: Candidate, { allotment }: ReserveOfferInput): Refusal | null {
  const given = new Map<Resource, number>(allotment.map(({ resource, amount }) => [resource, amount]));
  const over = resources.find(
    (resource) => candidate.use[resource] > (given.get(resource) ?? Number.POSITIVE_INFINITY) + tolerance,
  );
  if (!over) return null;
  const needs = candidate.use[over];
  return refuse(
    'OVER_ALLOTMENT',
    `The program needs ${needs} of ${over}, and ${given.get(over)} are given.`,
    [over],
    [`Give ${needs} of ${over}`, 'Reserve an offer that takes less'],
  );
}

function storedProgram(
  services: WorkoutServices,
  viewer: ViewerClaims,
  prepared: PreparedBrief,
  candidate: Candidate,
  currency: string,
): StoredProgram {
  const program = materialise(prepared.catalogue.exercises, candidate);
  const bought = candidate.paid ? [`The program counts on ${candidate.paid.name}.`] : [];
  return {
    id: newId('trainingprogram'),
    userId: viewer.userId,
    status: 'RESERVED',
    supersedesId: null,
    supersededById: null,
    createdAt: new Date(services.clock()),
    cost: { amountMinor: candidate.use.MONEY_CENTS, currency },
    program: { ...program, notes: [...program.notes, ...prepared.assumptions, ...bought] },
    brief: candidate.context.brief,
  };
}

function toWorkoutReservation(reservationId: string, stored: StoredProgram): WorkoutReservation {
  const { program } = stored;
  return {
    kind: 'WorkoutReservation',
    reservationId,
    trainingProgram: stored,
    cost: stored.cost,
    trainingDays: sessionsOf(program).map(({ date, startMinute, minutes, energyKcal }) => ({
      date,
      startTime: clockText(startMinute),
      minutes,
      energyKcal,
    })),
    minutesWeekday: program.totals.minutesWeekday,
    minutesWeekend: program.totals.minutesWeekend,
    placementOptimal: program.placement.isProven,
  };
}
