import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent } from '@progressive/database';
import {
  changeProfile,
  defaultProfile,
  type NutritionProfile,
  type ProfileChange,
  type ProfileRefusal,
} from '../domain/profile.js';
import { nutritionProfileChanged } from '../events.js';
import { findProfile, saveProfile } from '../repositories/profile-repository.js';
import type { NutritionServices } from './nutrition-services.js';

/** The changed profile. */
export interface NutritionProfileUpdated {
  readonly kind: 'NutritionProfileUpdated';
  readonly profile: NutritionProfile;
}

/** Writes what a person says of how they eat. */
export async function updateProfile(
  services: NutritionServices,
  viewer: ViewerClaims,
  change: ProfileChange,
): Promise<NutritionProfileUpdated | ProfileRefusal> {
  const now = new Date(services.clock());
  return services.database.transaction(viewer, async (manager) => {
    const stored = (await findProfile(manager, viewer.userId)) ?? defaultProfile(viewer.userId, now);
    const profile = changeProfile(stored, change, now);
    if ('kind' in profile) return profile;
    await saveProfile(manager, profile);
    await appendEvent(manager, nutritionProfileChanged(viewer.userId));
    return { kind: 'NutritionProfileUpdated', profile };
  });
}
