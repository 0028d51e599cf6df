import { randomUUID } from 'node:crypto';

/** Tells the other processes; `Signal` of the event bus is one. */
export interface InvalidationSignal {
  notify(topic: string, message: string): Promise<void>;
  /** The message is undefined when some may have been missed. */
  listen(topic: string, callback: (message: string | undefined) => void): Promise<() => void>;
}

/** The tags that became stale, as processes tell one another. */
export interface Announcements {
  announce(tags: readonly string[]): Promise<void>;
  stop(): void;
}

interface Announcement {
  readonly from: string;
  readonly tags: readonly string[];
}

const topic = 'cache';
/** A message of the signal is limited in length. */
const tagsPerMessage = 20;

/** @param onStale called with the tags that another process announced; undefined when some may have been missed. */
export async function joinAnnouncements(
  signal: InvalidationSignal | undefined,
  onStale: (tags: readonly string[] | undefined) => void,
): Promise<Announcements> {
  const self = randomUUID();
  const stop = await signal?.listen(topic, (message) => {
    const announcement = message === undefined ? undefined : (JSON.parse(message) as Announcement);
    if (announcement?.from !== self) onStale(announcement?.tags);
  });
  return {
    async announce(tags) {
      for (let start = 0; start < tags.length; start += tagsPerMessage) {
        const part: Announcement = { from: self, tags: tags.slice(start, start + tagsPerMessage) };
        await signal?.notify(topic, JSON.stringify(part));
      }
    },
    stop: () => stop?.(),
  };
}
