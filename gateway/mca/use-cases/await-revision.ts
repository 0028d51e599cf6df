import { setTimeout as sleep } from 'node:timers/promises';
import { findStanding } from '../repositories/plan-repository.js';
import type { Versions } from './make-edit.js';
import { type McaServices, planTopic } from './mca-services.js';

/** How long a change may take on its way from the agent to the plan, ms, before the answer goes without it. */
const longestWaitMs = 10_000;

/**
 * Waits until the plan that stands holds what the agents have made: their events make the revision
 * (adopt-artefact-change.ts). Null when it does not in time; it will later.
 */
export async function awaitRevision(
  { database, signal }: Pick<McaServices, 'database' | 'signal'>,
  userId: string,
  { mealPlanId, programId }: Versions,
): Promise<{ readonly planId: string; readonly revision: number } | null> {
  const standing = () => database.read({ userId }, (manager) => findStanding(manager, userId));
  const planId = (await standing())?.planId;
  if (planId === undefined) return null;
  let wake: () => void = () => undefined;
  const stop = await signal.listen(planTopic(planId), () => wake());
  try {
    const deadline = performance.now() + longestWaitMs;
    for (;;) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const now = await standing();
      if (
        now !== null &&
        now.document.mealPlanId === mealPlanId &&
        now.document.trainingProgramId === programId
      )
        return { planId: now.planId, revision: now.revision };
      const left = deadline - performance.now();
      if (left <= 0) return null;
      await Promise.race([woken, sleep(Math.min(left, 500))]);
    }
  } finally {
    stop();
  }
}
