import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent } from '@progressive/database';
import type { Refusal } from '../domain/refusal.js';
import { emptyProfile, type ProfileChange, type TrainingProfile } from '../domain/training-profile.js';
import { trainingProfileChanged } from '../events.js';
import { lockKey } from '../repositories/reservation-repository.js';
import { findProfile, saveProfile } from '../repositories/training-profile-repository.js';
import type { Person } from './person.js';
import type { WorkoutServices } from './workout-services.js';

/** The changed profile. */
export interface TrainingProfileUpdated {
  readonly kind: 'TrainingProfileUpdated';
  readonly trainingProfile: TrainingProfile;
  readonly user: Person;
}

/** Changes the fields given and tells the other agents that (not what) changed. */
export async function updateTrainingProfile(
  services: WorkoutServices,
  viewer: ViewerClaims,
  change: ProfileChange | Refusal,
): Promise<TrainingProfileUpdated | Refusal> {
  if ('kind' in change) return change;
  const updatedAt = new Date(services.clock());
  return services.database.transaction(viewer, async (manager) => {
    await lockKey(manager, viewer, 'training-profile');
    const old = (await findProfile(manager, viewer)) ?? emptyProfile(viewer.userId, updatedAt);
    const trainingProfile = { ...old, ...change, updatedAt };
    await saveProfile(manager, viewer, trainingProfile);
    await appendEvent(manager, trainingProfileChanged(viewer.userId, Object.keys(change)));
    return { kind: 'TrainingProfileUpdated', trainingProfile, user: { id: viewer.userId } };
  });
}
