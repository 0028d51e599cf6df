import type { Signal } from './signal.js';

/** How often a follower looks by itself, in case a wake-up was lost, ms. */
const lookAgainMs = 5000;

/** Events of one numbered sequence, as they are stored. */
export interface Sequence<Event> {
  readonly signal: Signal;
  readonly topic: string;
  /** Number of the last event the follower has. */
  readonly after: number;
  /** Stored events after a number, in order, in batches of any size; empty when there are none yet. */
  read(after: number): Promise<readonly Event[]>;
  numberOf(event: Event): number;
  /** True for the event after which nothing can come. */
  isLast(event: Event): boolean;
}

/**
 * Yields the events of a sequence from a number on: first what is stored, then what happens. The store is the truth and
 * the signal only says "look again", so nothing is lost or repeated, whatever happens to sockets and processes.
 */
export async function* follow<Event>(sequence: Sequence<Event>): AsyncGenerator<Event, void, undefined> {
  let changed = true;
  let wake: () => void = () => undefined;
  const stop = await sequence.signal.listen(sequence.topic, () => {
    changed = true;
    wake();
  });
  let last = sequence.after;
  try {
    for (;;) {
      changed = false;
      const events = await sequence.read(last);
      for (const event of events) {
        last = sequence.numberOf(event);
        yield event;
        if (sequence.isLast(event)) return;
      }
      if (events.length === 0 && !changed) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, lookAgainMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    }
  } finally {
    wake();
    stop();
  }
}
