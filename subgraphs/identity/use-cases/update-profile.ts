import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent } from '@progressive/database';
import type { LocalDate } from '@progressive/quantities';
import { unauthenticated } from '@progressive/subgraph-server';
import { checkProfile } from '../domain/profile-rules.js';
import type { IdentityRefusal } from '../domain/refusal.js';
import type { ProfileChange, User } from '../domain/user.js';
import { profileChanged } from '../events.js';
import { updateUser } from '../repositories/user-repository.js';
import type { IdentityServices } from './identity-services.js';

/** The changed person. */
export interface ProfileUpdated {
  readonly kind: 'ProfileUpdated';
  readonly user: User;
}

/** Writes what the person says of themselves and tells the other agents that it changed (not what it is). */
export async function updateProfile(
  services: IdentityServices,
  viewer: ViewerClaims,
  change: ProfileChange,
): Promise<ProfileUpdated | IdentityRefusal> {
  const today: LocalDate = new Date(services.clock()).toISOString().slice(0, 10);
  const refusal = checkProfile(change, today);
  if (refusal !== null) return refusal;
  return services.database.transaction(viewer, async (manager) => {
    const user = await updateUser(manager, viewer.userId, change);
    if (user === null) throw unauthenticated('This account no longer exists.');
    await appendEvent(manager, profileChanged(viewer.userId, Object.keys(change)));
    return { kind: 'ProfileUpdated', user };
  });
}
