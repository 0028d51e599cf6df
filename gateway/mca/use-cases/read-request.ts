import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import { type Intent, understand } from '../domain/routing/index.js';
import { readTimeZone, type TimeZoneData } from '../operations/read-time-zone.js';
import type { McaServices } from './mca-services.js';

/** A reading, and who made it. */
export interface ReadRequest {
  readonly intent: Intent;
  readonly readBy: 'LOCAL' | 'MODEL';
}

/**
 * Reads a sentence. Where dates matter they are the person's dates: the sentence is read again when their day is not the
 * server's.
 */
export async function readRequest(
  services: McaServices,
  viewer: ViewerClaims,
  text: string,
): Promise<ReadRequest> {
  const { routing: model } = services;
  const utcDay = dayIn('UTC', services.clock());
  const intent = understand(text, { today: utcDay, model });
  if (intent.problem !== null || intent.wishes.horizon === null) return { intent, readBy: 'LOCAL' };
  const { data } = await services.client.execute<TimeZoneData>(readTimeZone, {}, viewer);
  const today = dayIn(data?.viewer?.timeZone ?? 'UTC', services.clock());
  return { intent: today === utcDay ? intent : understand(text, { today, model }), readBy: 'LOCAL' };
}

/** The calendar day of an instant in a time zone. */
export function dayIn(timeZone: string, now: number): LocalDate {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(new Date(now));
}
