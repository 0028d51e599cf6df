/** Stands before something that may be down or slow, so that it costs no more than a moment. */
export interface Breaker {
  /** The result of `work`, or undefined when it failed, was too slow, or was not tried because of former failures. */
  attempt<Result>(work: () => Promise<Result>): Promise<{ readonly result: Result } | undefined>;
}

export interface BreakerOptions {
  readonly timeoutMs: number;
  /** Failures in a row after which nothing is tried for `restMs`. */
  readonly failures: number;
  readonly restMs: number;
  /** Told when it opens, with the error that did it. */
  readonly onOpen: (error: unknown) => void;
}

export function createBreaker({ timeoutMs, failures, restMs, onOpen }: BreakerOptions): Breaker {
  let failed = 0;
  let closedAgainAt = 0;
  return {
    async attempt(work) {
      if (performance.now() < closedAgainAt) return undefined;
      try {
        const result = await withTimeout(work(), timeoutMs);
        failed = 0;
        return { result };
      } catch (error) {
        failed += 1;
        // One trial after the rest, not `failures` of them: `failed` stays up until a success.
        if (failed >= failures && performance.now() >= closedAgainAt) {
          closedAgainAt = performance.now() + restMs;
          onOpen(error);
        }
        return undefined;
      }
    },
  };
}

function withTimeout<Result>(work: Promise<Result>, timeoutMs: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
