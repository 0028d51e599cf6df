import type { Logger } from '@progressive/telemetry';

/** What a caller who asks for points is told. */
export interface PointsVerdict {
  readonly allowed: boolean;
  /** Seconds until the caller has points again. */
  readonly retryAfterSeconds: number;
}

/** Counts what each caller spends. Implemented in memory here and over Redis where several gateways count together. */
export interface PointsLedger {
  /** Books `points` to `key` unless that would pass `perHour`. */
  spend(key: string, points: number, perHour: number): Promise<PointsVerdict>;
}

const hourMs = 3_600_000;
const keysKept = 100_000;

/**
 * Counts in this process: points flow back evenly (`perHour` within an hour), so a caller who spent everything can do
 * a little again soon instead of waiting for the full hour.
 */
export function createMemoryPointsLedger(clock: () => number): PointsLedger {
  const spent = new Map<string, { points: number; at: number }>();
  return {
    async spend(key, points, perHour) {
      const now = clock();
      const entry = spent.get(key);
      const flowedBack = entry === undefined ? 0 : ((now - entry.at) / hourMs) * perHour;
      const before = Math.max(0, (entry?.points ?? 0) - flowedBack);
      spent.delete(key);
      const allowed = before + points <= perHour;
      spent.set(key, { points: allowed ? before + points : before, at: now });
      if (spent.size > keysKept) forgetOldest(spent);
      const missing = before + points - perHour;
      return { allowed, retryAfterSeconds: allowed ? 0 : Math.ceil(((missing / perHour) * hourMs) / 1000) };
    },
  };
}

/** Uses `insurance` whenever `shared` fails: a dead counter must neither refuse everybody nor let everybody through. */
export function withInsurance(shared: PointsLedger, insurance: PointsLedger, logger: Logger): PointsLedger {
  return {
    async spend(key, points, perHour) {
      try {
        return await shared.spend(key, points, perHour);
      } catch (error) {
        logger.warn('shared rate limits do not answer, counting in this process', { error });
        return insurance.spend(key, points, perHour);
      }
    },
  };
}

function forgetOldest(spent: Map<string, unknown>): void {
  const oldest = spent.keys().next().value;
  if (oldest !== undefined) spent.delete(oldest);
}
