import type { NewEvent } from '@progressive/database';

/** A revision of a plan began to stand. */
export function planRevised(userId: string, planId: string, revision: number): NewEvent {
  return { type: 'mca.plan.revised', key: planId, payload: { userId, planId, revision } };
}
