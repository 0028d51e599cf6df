/** A piece of work in flight that several callers may wait for. */
interface Flight<T> {
  readonly result: Promise<T>;
  readonly abort: AbortController;
  waiting: number;
}

/**
 * Lets equal requests that are in flight at the same time share one answer. The work is aborted only when everybody
 * who waited for it has gone. Nothing is kept after the answer: this is no cache.
 */
export class SharedFlights<T> {
  readonly #flights = new Map<string, Flight<T>>();

  /** Number of distinct pieces of work in flight under a key. */
  get size(): number {
    return this.#flights.size;
  }

  /**
   * Joins the flight of `key`, or starts it.
   * @param key must tell apart everything that could change the answer, the caller's rights included; undefined never
   *   shares. @param signal this caller's own; when it aborts, the caller's promise rejects with the signal's reason.
   */
  async join(
    key: string | undefined,
    signal: AbortSignal,
    start: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    signal.throwIfAborted();
    const flight = (key === undefined ? undefined : this.#flights.get(key)) ?? this.#depart(key, start);
    flight.waiting += 1;
    let onAbort: (() => void) | undefined;
    const gone = new Promise<never>((_, reject) => {
      onAbort = () => {
        if (key !== undefined && flight.waiting === 1 && this.#flights.get(key) === flight)
          this.#flights.delete(key);
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', onAbort, { once: true });
    });
    try {
      return await Promise.race([flight.result, gone]);
    } finally {
      if (onAbort !== undefined) signal.removeEventListener('abort', onAbort);
      flight.waiting -= 1;
      if (flight.waiting === 0) flight.abort.abort();
    }
  }

  #depart(key: string | undefined, start: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const abort = new AbortController();
    const flight: Flight<T> = { result: start(abort.signal), abort, waiting: 0 };
    const land = () => {
      if (key !== undefined && this.#flights.get(key) === flight) this.#flights.delete(key);
    };
    flight.result.then(land, land);
    if (key !== undefined) this.#flights.set(key, flight);
    return flight;
  }
}
