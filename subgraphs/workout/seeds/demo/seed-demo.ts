import type { AgentDatabase } from '@progressive/database';
import { addDays } from '@progressive/quantities';
import { insertSet } from '../../repositories/set-log-repository.js';
import { findProfile, saveProfile } from '../../repositories/training-profile-repository.js';
import { demoSets, demoTraining, demoUserId } from './demo-training.js';

/** Adds the demo person's training once; what they changed since stays. */
export async function seedDemo(database: AgentDatabase, now: Date): Promise<void> {
  const owner = { userId: demoUserId };
  const today = now.toISOString().slice(0, 10);
  await database.transaction('service', async (manager) => {
    if ((await findProfile(manager, owner)) !== null) return;
    await saveProfile(manager, owner, { ...demoTraining, updatedAt: now });
    for (const [index, { daysAgo, ...set }] of demoSets.entries()) {
      const key = `demo_${index}`;
      await insertSet(manager, owner, {
        ...set,
        id: `set_${key}`,
        date: addDays(today, -daysAgo),
        idempotencyKey: key,
      });
    }
  });
}
