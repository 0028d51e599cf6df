import type { AgentDatabase } from '@progressive/database';
import type { Logger } from '@progressive/telemetry';
import { releaseExpired } from '../repositories/reservation-repository.js';

const everyMs = 300_000;

/** Gives back, every few minutes, what was held for too long. Disposing stops it. */
export function startReleasingExpired(
  database: AgentDatabase,
  clock: () => number,
  logger: Logger,
): Disposable {
  const sweep = () => {
    database
      .transaction('service', (manager) => releaseExpired(manager, new Date(clock())))
      .then((count) => {
        if (count > 0) logger.info('expired reservations released', { agent: 'workout', count });
      })
      .catch((error: unknown) =>
        logger.warn('expired reservations not released', { agent: 'workout', error }),
      );
  };
  const timer = setInterval(sweep, everyMs);
  timer.unref();
  return { [Symbol.dispose]: () => clearInterval(timer) };
}
