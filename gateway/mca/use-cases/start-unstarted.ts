import { listRunning } from '../repositories/request-repository.js';
import type { McaServices } from './mca-services.js';

/**
 * Starts the workflows of requests that were stored as running just before a crash and whose workflow never began. One
 * that did begin is only joined.
 */
export async function startUnstarted({ database, pursueGoal }: McaServices): Promise<void> {
  const running = await database.read('service', (manager) => listRunning(manager));
  for (const { id, userId } of running) await pursueGoal.start(id, { requestId: id, userId });
}
