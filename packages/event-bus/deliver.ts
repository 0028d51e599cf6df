import type { Logger } from '@progressive/telemetry';
import type { BusEvent, EventHandler } from './event-bus.js';
import { sleepUnless } from './wake.js';

/** What the delivery of one stream to one group needs to remember, across processes. */
export interface DeliveryLog {
  /** The event was handled: never again. */
  done(event: BusEvent): Promise<void>;
  /** The event was not handled. @returns the number of its next attempt. */
  failed(event: BusEvent): Promise<number>;
  /** Puts the event aside, for people to look at, and goes on. */
  bury(event: BusEvent): Promise<void>;
}

export interface DeliveryOptions {
  readonly group: string;
  readonly handler: EventHandler;
  readonly maxAttempts: number;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/** 10 failed attempts with these pauses take about a minute. */
export const defaultMaxAttempts = 10;
const firstPauseMs = 50;
const longestPauseMs = 15_000;

/** Hands events over one by one, each until it is handled, buried, or the subscription ends. */
export async function deliver(
  events: readonly BusEvent[],
  log: DeliveryLog,
  options: DeliveryOptions,
): Promise<void> {
  for (const event of events) {
    if (options.signal.aborted) return;
    await deliverOne(event, log, options);
  }
}

async function deliverOne(first: BusEvent, log: DeliveryLog, options: DeliveryOptions): Promise<void> {
  const { group, handler, maxAttempts, logger, signal } = options;
  let event = first;
  while (event.attempt <= maxAttempts) {
    const failure = await handler(event).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    if (failure === undefined) return log.done(event);
    const { id: eventId, type: eventType, stream, attempt } = event;
    logger.warn('event not handled', {
      component: group,
      stream,
      eventId,
      eventType,
      attempt,
      error: failure.error,
    });
    event = { ...event, attempt: isOutage(failure.error) ? attempt : await log.failed(event) };
    await sleepUnless(signal, Math.min(longestPauseMs, firstPauseMs * 2 ** event.attempt));
    if (signal.aborted) return;
  }
  const { id: eventId, type: eventType, stream } = event;
  logger.error('event put aside as a dead letter', { component: group, stream, eventId, eventType });
  await log.bury(event);
}

/**
 * Whether an error means that something the consumer needs is down (network; SQLSTATE classes 08, 53, 57P). The event
 * is not to blame, so the attempt does not count.
 */
function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    /^(08...|53...|57P..|ECONN.*|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/.test(code) || isOutage(error.cause)
  );
}
