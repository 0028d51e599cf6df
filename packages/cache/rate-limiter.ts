import { type Logger, silentLogger } from '@progressive/telemetry';
import { createBreaker } from './breaker.js';
import { createRecencyMap } from './recency-map.js';

export interface RateLimitOutcome {
  readonly allowed: boolean;
  /** Whole points that could be taken right now. */
  readonly remaining: number;
  /** Seconds until the points asked for are there, rounded up; 0 when allowed. */
  readonly retryAfterSeconds: number;
}

/**
 * Counts points by key. `limit` points may be taken at once and come back evenly over `windowSeconds` (generic cell
 * rate algorithm, ITU-T I.371). What is refused is not counted. Parallel calls never exceed the limit together.
 */
export interface RateLimiter extends AsyncDisposable {
  consume(key: string, points: number, limit: number, windowSeconds: number): Promise<RateLimitOutcome>;
}

/**
 * One step of the algorithm.
 * @param arrivalMs the theoretical arrival time: when all points taken so far will have come back; any past time or 0
 *   at first.
 * @returns the next one, and how long to wait when refused, in milliseconds.
 */
export function rateLimitStep(
  nowMs: number,
  arrivalMs: number,
  costMs: number,
  windowMs: number,
): { readonly arrivalMs: number; readonly waitMs: number } {
  const next = Math.max(arrivalMs, nowMs) + costMs;
  const waitMs = next - windowMs - nowMs;
  // Rounding must not refuse the last point of a window.
  return waitMs > 1e-6 ? { arrivalMs: Math.max(arrivalMs, nowMs), waitMs } : { arrivalMs: next, waitMs: 0 };
}

/** The outcome to tell, from the arrival time after the step. */
export function rateLimitOutcome(
  nowMs: number,
  arrivalMs: number,
  waitMs: number,
  limit: number,
  windowMs: number,
): RateLimitOutcome {
  const takenMs = Math.max(0, arrivalMs - nowMs);
  return {
    allowed: waitMs <= 0,
    remaining: Math.max(0, Math.floor(limit - (takenMs * limit) / windowMs + 1e-6)),
    retryAfterSeconds: Math.ceil(Math.max(0, waitMs) / 1_000),
  };
}

/** Counts within this process. */
export function createMemoryRateLimiter(limitOfKeys = 100_000): RateLimiter {
  const arrivals = createRecencyMap<number>(limitOfKeys, () => performance.now());
  return {
    async consume(key, points, limit, windowSeconds) {
      const windowMs = windowSeconds * 1_000;
      const nowMs = performance.now();
      const step = rateLimitStep(nowMs, arrivals.get(key) ?? 0, (points * windowMs) / limit, windowMs);
      arrivals.set(key, step.arrivalMs, windowMs);
      return rateLimitOutcome(nowMs, step.arrivalMs, step.waitMs, limit, windowMs);
    },
    [Symbol.asyncDispose]: async () => arrivals.clear(),
  };
}

/** While the shared counters do not answer, each process counts for itself: looser limits rather than errors. */
export function createInsuredRateLimiter(shared: RateLimiter, logger: Logger = silentLogger): RateLimiter {
  const insurance = createMemoryRateLimiter();
  const breaker = createBreaker({
    timeoutMs: 250,
    failures: 3,
    restMs: 2_000,
    onOpen: (error) =>
      logger.warn('shared rate limits are out of order', { component: 'rate-limiter', error }),
  });
  return {
    async consume(key, points, limit, windowSeconds) {
      const answer = await breaker.attempt(() => shared.consume(key, points, limit, windowSeconds));
      return answer?.result ?? insurance.consume(key, points, limit, windowSeconds);
    },
    [Symbol.asyncDispose]: () => shared[Symbol.asyncDispose](),
  };
}
