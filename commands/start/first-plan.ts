import { signInAsDemo } from '../ask/api.js';
import type { Addresses } from '../ask/connection.js';
import { describeRequest } from '../ask/describe-request.js';
import { followProgress } from '../ask/follow-progress.js';
import { type AskedRequest, askOperation, readOperation } from '../ask/operations.js';

const firstRequest = 'Plan my week with meals, workouts and $90 for food';

/** Makes the demo person's first integrated week, once, and describes it; later starts only say that it stands. */
export async function firstPlan(addresses: Addresses, say: (message: string) => void): Promise<string> {
  const api = await signInAsDemo(addresses);
  const { viewer } = await api.run<{
    viewer: { currentPlan: { revision: number; startDate: string; horizonDays: number } | null };
  }>('{ viewer { id currentPlan { id revision startDate horizonDays } } }');
  if (viewer.currentPlan !== null) {
    const { revision, startDate, horizonDays } = viewer.currentPlan;
    return `\nThe demo person's plan stands: revision ${revision}, ${horizonDays} days from ${startDate}.\n`;
  }
  say(`\nThe demo person asks: “${firstRequest}”`);
  const { ask } = await api.run<{ ask: AskedRequest }>(askOperation, { input: { text: firstRequest } });
  await followProgress(api, ask.id, say);
  const { request } = await api.run<{ request: AskedRequest }>(readOperation, { id: ask.id });
  return describeRequest(request);
}
