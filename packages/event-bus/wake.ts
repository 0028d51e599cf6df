/** Wakes one sleeper; a call while nobody sleeps is remembered, so that none is lost between a look and a wait. */
export interface Wake {
  wake(): void;
  /** Resolves at the next (or a remembered) call, after `timeoutMs`, or when `signal` is aborted. */
  wait(timeoutMs: number, signal: AbortSignal): Promise<void>;
}

export function createWake(): Wake {
  let remembered = false;
  let rouse: () => void = () => {};
  return {
    wake() {
      remembered = true;
      rouse();
    },
    async wait(timeoutMs, signal) {
      if (!remembered && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const finish = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', finish);
            rouse = () => {};
            resolve();
          };
          const timer = setTimeout(finish, timeoutMs);
          signal.addEventListener('abort', finish);
          rouse = finish;
        });
      }
      remembered = false;
    },
  };
}

/** Sleeps, or returns at once when `signal` is aborted. */
export function sleepUnless(signal: AbortSignal, milliseconds: number): Promise<void> {
  return createWake().wait(milliseconds, signal);
}
