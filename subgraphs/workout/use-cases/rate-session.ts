import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import type { RateSessionInput } from '../__generated__/resolvers-types.js';
import { sessionRpeLoad } from '../domain/load/session-load.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { deleteEffort, saveEffort } from '../repositories/session-effort-repository.js';
import { findActivities } from '../repositories/training-import-repository.js';
import type { WorkoutServices } from './workout-services.js';

/** A session was rated. */
export interface SessionRated {
  readonly kind: 'SessionRated';
  readonly date: LocalDate;
  /** Session-RPE load, arbitrary units; null when the rating was taken back. */
  readonly load: number | null;
}

/** Writes down how hard a day of lifting or an activity was as a whole; without a rating what was told is taken back. */
export async function rateSession(
  services: WorkoutServices,
  viewer: ViewerClaims,
  { date, activityId, rpe, minutes }: RateSessionInput,
): Promise<SessionRated | Refusal> {
  const told = typeof rpe === 'number' && typeof minutes === 'number' ? { rpe, minutes } : null;
  if (told === null && (rpe ?? minutes ?? null) !== null)
    return refuse('INVALID_VALUE', 'Give rpe and minutes together, or neither to take them back.', [
      'input.rpe',
    ]);
  if (told && !(told.rpe >= 0 && told.rpe <= 10 && told.minutes > 0 && told.minutes <= 1_440))
    return refuse('VALUE_OUT_OF_RANGE', 'rpe is 0 to 10, minutes are 1 to 1,440.', [
      'input.rpe',
      'input.minutes',
    ]);
  return services.database.transaction(viewer, async (manager) => {
    if (activityId) {
      const activities = await findActivities(manager, viewer, date);
      if (!activities.some((activity) => activity.activityId === activityId))
        return refuse('ACTIVITY_NOT_FOUND', `You have no such activity from ${date} on.`);
    }
    const subject = activityId ?? date;
    if (told === null) await deleteEffort(manager, viewer, subject);
    else await saveEffort(manager, viewer, subject, date, told);
    return { kind: 'SessionRated', date, load: told && sessionRpeLoad(told.rpe, told.minutes) };
  });
}
