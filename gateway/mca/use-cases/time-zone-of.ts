import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import { readTimeZone, type TimeZoneData } from '../operations/read-time-zone.js';
import type { McaServices } from './mca-services.js';

/** The person's time zone, kept until their profile changes; UTC for people who have none, or while identity is away. */
export async function timeZoneOf(
  { client, cache }: Pick<McaServices, 'client' | 'cache'>,
  viewer: ViewerClaims,
): Promise<string> {
  const { userId } = viewer;
  const load = async () => {
    const { data } = await client.execute<TimeZoneData>(readTimeZone, {}, viewer);
    return data?.viewer?.timeZone ?? undefined;
  };
  const known = await cache.getOrLoad('userSession', `time-zone:${userId}`, load, { tags: [userId] });
  return known ?? 'UTC';
}

/** The hour, 0 to 23, of an instant (milliseconds since 1970) in an IANA time zone. */
export function hourIn(timeZone: string, instant: number): number {
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
  return Number(hour.format(new Date(instant)));
}

/** The calendar day of an instant (milliseconds since 1970) in an IANA time zone. */
export function dayIn(timeZone: string, instant: number): LocalDate {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(new Date(instant));
}
