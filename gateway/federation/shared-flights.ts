import { Cancellation } from '../cancellation.js';

/** A piece of work in flight that several callers may wait for. */
interface Flight<T> {
  readonly result: Promise<T>;
  readonly cancellation: Cancellation;
  waiting: number;
  landed: boolean;
}

/** This caller no longer waits. */
export class NoLongerWanted extends Error {
  override readonly name = 'NoLongerWanted';
}

/**
 * Lets equal requests that are in flight at the same time share one answer. The work is cancelled only when everybody
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
   *   shares. @throws NoLongerWanted when this caller's `cancellation` comes first.
   */
  join(
    key: string | undefined,
    cancellation: Cancellation,
    start: (flight: Cancellation) => Promise<T>,
  ): Promise<T> {
    const flight = (key === undefined ? undefined : this.#flights.get(key)) ?? this.#depart(key, start);
    flight.waiting += 1;
    return new Promise((resolve, reject) => {
      let stopListening = () => {};
      const leave = () => {
        stopListening();
        flight.waiting -= 1;
        if (flight.waiting > 0 || flight.landed) return;
        // Nobody may join what is about to be cancelled.
        this.#forget(key, flight);
        flight.cancellation.cancel();
      };
      stopListening = cancellation.onCancel(() => {
        leave();
        reject(new NoLongerWanted());
      });
      flight.result.then(
        (value) => {
          if (!cancellation.cancelled) leave();
          resolve(value);
        },
        (error: unknown) => {
          if (!cancellation.cancelled) leave();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
    });
  }

  #depart(key: string | undefined, start: (flight: Cancellation) => Promise<T>): Flight<T> {
    const cancellation = new Cancellation();
    const flight: Flight<T> = { result: start(cancellation), cancellation, waiting: 0, landed: false };
    const land = () => {
      flight.landed = true;
      this.#forget(key, flight);
    };
    flight.result.then(land, land);
    if (key !== undefined) this.#flights.set(key, flight);
    return flight;
  }

  #forget(key: string | undefined, flight: Flight<T>): void {
    if (key !== undefined && this.#flights.get(key) === flight) this.#flights.delete(key);
  }
}
