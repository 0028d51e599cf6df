/** An event as its producer knows it. */
export interface EventToPublish {
  /** UUID; consumers recognise a repetition by it. */
  readonly id: string;
  /** `<agent>.<artefact>.<past tense>`. */
  readonly type: string;
  /** Events of one key are ordered among each other. */
  readonly key: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** ISO 8601 time at which it happened. */
  readonly occurredAt: string;
}

/** An event as it is delivered. */
export interface BusEvent extends EventToPublish {
  readonly stream: string;
  /** Place in its stream; opaque, different for each event. */
  readonly position: string;
  /** 1 at the first delivery; more after a failure or a crash. */
  readonly attempt: number;
}

/** Handles one event. A rejection means: again, later. */
export type EventHandler = (event: BusEvent) => Promise<void>;

export interface SubscribeOptions {
  /** Where a group that is new begins: with all events still kept, or with the next one. `'start'` by default. */
  readonly from?: 'start' | 'now';
  /** Failed attempts after which an event is put aside as a dead letter; 10 by default, about a minute. */
  readonly maxAttempts?: number;
}

/** Disposing lets the event in work finish and stops. */
export interface Subscription extends AsyncDisposable {}

/**
 * Ordered streams of events, kept for at least 24 hours.
 *
 * Delivery to a group is at least once and, per stream, in the order of publication, one event at a time: of all
 * processes that subscribe a group, one at a time works on a stream, and another takes over when it ends or dies.
 */
export interface EventBus extends AsyncDisposable {
  /** Appends events in order; they are public when this resolves. Publishing again after a failure may repeat them. */
  publish(stream: string, events: readonly EventToPublish[]): Promise<void>;
  subscribe(
    group: string,
    streams: readonly string[],
    handler: EventHandler,
    options?: SubscribeOptions,
  ): Promise<Subscription>;
  /** Events that a group could not handle, oldest first (at most 1,000). */
  deadLetters(group: string): Promise<readonly BusEvent[]>;
}

/** Names of streams and groups: they become parts of keys and channels. @throws RangeError for any other form. */
export function checkedName(name: string): string {
  if (!/^[a-z][a-z0-9._-]{0,60}$/.test(name))
    throw new RangeError(`not a name for a stream or group: ${name}`);
  return name;
}
