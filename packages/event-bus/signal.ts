/**
 * Wakes listeners in all processes: "look again at this topic". It carries no data and may be lost or repeated, so a
 * listener reads the truth from its store, and also looks by itself from time to time.
 */
export interface Signal extends AsyncDisposable {
  /** @param topic at most 200 characters, e.g. `plan:<id>`. */
  notify(topic: string): Promise<void>;
  /**
   * Calls `callback` at each notification, and after a connection was renewed, when some may have been missed.
   * @returns ends the listening.
   */
  listen(topic: string, callback: () => void): Promise<() => void>;
}

/** Listeners by topic, of one process. */
export interface Listeners {
  add(topic: string, callback: () => void): () => void;
  call(topic: string): void;
  callAll(): void;
}

export function createListeners(): Listeners {
  const topics = new Map<string, Set<() => void>>();
  return {
    add(topic, callback) {
      const callbacks = topics.get(topic) ?? new Set();
      topics.set(topic, callbacks);
      // Wrapped, so that one function may listen twice.
      const entry = () => callback();
      callbacks.add(entry);
      return () => {
        callbacks.delete(entry);
        if (callbacks.size === 0 && topics.get(topic) === callbacks) topics.delete(topic);
      };
    },
    call: (topic) => topics.get(topic)?.forEach((callback) => callback()),
    callAll: () => topics.forEach((callbacks) => callbacks.forEach((callback) => callback())),
  };
}

/** @throws RangeError when the topic is empty or too long. */
export function checkedTopic(topic: string): string {
  if (topic.length === 0 || topic.length > 200) throw new RangeError('a topic has 1 to 200 characters');
  return topic;
}
