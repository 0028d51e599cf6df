import type { AgentDatabase } from '@progressive/database';
import { defaultProfile } from '../../domain/profile.js';
import { findProfile, saveProfile } from '../../repositories/profile-repository.js';

/** The demo person of identity's seeds. */
const demoUserId = 'user_demo';

/** How the demo person eats; what they change later stays. */
export async function seedDemo(database: AgentDatabase, now: Date): Promise<void> {
  await database.transaction('service', async (manager) => {
    if ((await findProfile(manager, demoUserId)) !== null) return;
    await saveProfile(manager, {
      ...defaultProfile(demoUserId, now),
      goal: 'EAT_HEALTHIER',
      activityLevel: 'LIGHT',
      allergens: ['PEANUT'],
      dislikes: ['olives'],
      likes: ['salmon', 'berries'],
      cookingMinutesWeekday: 60,
      cookingMinutesWeekend: 100,
    });
  });
}
