import type { AgentDatabase } from '@progressive/database';
import { addDays } from '@progressive/quantities';
import type { SetVersion } from '../../domain/log/logged-set.js';
import { saveVersions } from '../../repositories/logged-set-repository.js';
import { findProfile, saveProfile } from '../../repositories/training-profile-repository.js';
import { demoSets, demoTraining, demoUserId } from './demo-training.js';

/** Adds the demo person's training once; what they changed since stays. */
export async function seedDemo(database: AgentDatabase, now: Date): Promise<void> {
  const owner = { userId: demoUserId };
  const today = now.toISOString().slice(0, 10);
  await database.transaction('service', async (manager) => {
    if ((await findProfile(manager, owner)) !== null) return;
    await saveProfile(manager, owner, { ...demoTraining, updatedAt: now });
    const versions = demoSets.map(({ daysAgo, exerciseKey, weightKg, reps, rir }, index): SetVersion => {
      const date = addDays(today, -daysAgo);
      const performedAt = `${date}T18:00:00.000Z`;
      const exerciseName = exerciseKey.replaceAll('-', ' ');
      const done = {
        exerciseKey,
        exerciseName,
        date,
        performedAt,
        order: 1,
        kind: 'NORMAL',
        weightKg,
        reps,
        rir,
      } as const;
      const untold = { seconds: null, distanceMetres: null, pain: null, note: null, sessionId: null };
      return { setId: `demo:${index}`, changedAt: performedAt, set: { ...done, ...untold } };
    });
    await saveVersions(manager, owner, versions);
  });
}
