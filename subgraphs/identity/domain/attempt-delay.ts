/** Wrong attempts that cost nothing: people mistype. */
const freeAttempts = 5;
const longestDelaySeconds = 300;

/** Failed sign-ins in a row, and when the last one was (ms since 1970). */
export interface AttemptRecord {
  readonly failures: number;
  readonly lastFailureAt: number;
}

/**
 * Seconds to wait before the next attempt is looked at: 0 for the first five failures, then 2, 4, 8 … up to 300. A delay
 * rather than a lock, so that nobody can shut another person out for good.
 */
export function secondsToWait(record: AttemptRecord, now: number): number {
  const over = record.failures - freeAttempts;
  if (over < 0) return 0;
  const delay = Math.min(2 ** (over + 1), longestDelaySeconds);
  return Math.max(0, Math.ceil(delay - (now - record.lastFailureAt) / 1000));
}
