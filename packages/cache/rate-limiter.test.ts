import { describe, expect, it } from 'vitest';
import { rateLimitOutcome, rateLimitStep } from './rate-limiter.js';

describe('rateLimitStep', () => {
  it('lets the limit through at once and the rest as points come back', () => {
    // 4 points in 8 s: each costs 2 s.
    let arrivalMs = 0;
    const take = (nowMs: number) => {
      const step = rateLimitStep(nowMs, arrivalMs, 2_000, 8_000);
      arrivalMs = step.arrivalMs;
      return rateLimitOutcome(nowMs, arrivalMs, step.waitMs, 4, 8_000);
    };
    const burst = [1, 2, 3, 4].map(() => take(100_000));
    expect(burst.map(({ remaining }) => remaining)).toEqual([3, 2, 1, 0]);
    expect(take(100_000)).toEqual({ allowed: false, remaining: 0, retryAfterSeconds: 2 });
    expect(take(101_500)).toMatchObject({ allowed: false, retryAfterSeconds: 1 });
    expect(take(102_000).allowed).toBe(true);
    expect(take(102_000).allowed).toBe(false);
    expect(take(200_000)).toEqual({ allowed: true, remaining: 3, retryAfterSeconds: 0 });
  });

  it('never allows more points than there are', () => {
    expect(rateLimitStep(1_000, 0, 9_000, 8_000).waitMs).toBe(1_000);
  });
});
