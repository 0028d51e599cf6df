/** @param message what the notifier said; undefined when notifications may have been missed. */
export type SignalCallback = (message: string | undefined) => void;

/**
 * Wakes listeners in all processes: "look again at this topic". It may be lost or repeated, so a listener reads the
 * truth from its store, and also looks by itself from time to time; the message is a hint at most.
 */
export interface Signal extends AsyncDisposable {
  /**
   * @param topic 1 to 200 characters of one line, e.g. `plan:<id>`.
   * @param message at most 4,000 characters, empty by default.
   */
  notify(topic: string, message?: string): Promise<void>;
  /**
   * Calls `callback` at each notification, and once after a connection was renewed.
   * @returns ends the listening.
   */
  listen(topic: string, callback: SignalCallback): Promise<() => void>;
}

/** Listeners by topic, of one process. */
export interface Listeners {
  add(topic: string, callback: SignalCallback): () => void;
  /** @param signal as made by {@link encodeSignal}. */
  call(signal: string): void;
  /** Tells everybody that something may have been missed. */
  callAll(): void;
}

export function createListeners(): Listeners {
  const topics = new Map<string, Set<SignalCallback>>();
  return {
    add(topic, callback) {
      checkTopic(topic);
      const callbacks = topics.get(topic) ?? new Set();
      topics.set(topic, callbacks);
      // Wrapped, so that one function may listen twice.
      const entry: SignalCallback = (message) => callback(message);
      callbacks.add(entry);
      return () => {
        callbacks.delete(entry);
        if (callbacks.size === 0 && topics.get(topic) === callbacks) topics.delete(topic);
      };
    },
    call(signal) {
      const end = signal.indexOf('\n');
      topics.get(signal.slice(0, end))?.forEach((callback) => callback(signal.slice(end + 1)));
    },
    callAll: () => topics.forEach((callbacks) => callbacks.forEach((callback) => callback(undefined))),
  };
}

/** Topic and message as one text. @throws RangeError when either has not the promised form. */
export function encodeSignal(topic: string, message = ''): string {
  checkTopic(topic);
  if (message.length > 4_000) throw new RangeError('a message has at most 4,000 characters');
  return `${topic}\n${message}`;
}

function checkTopic(topic: string): void {
  if (!/^.{1,200}$/.test(topic)) throw new RangeError('a topic has 1 to 200 characters of one line');
}
