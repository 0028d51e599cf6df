import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import { type PersonalUnitsData, readPersonalUnits } from '../operations/read-personal-units.js';
import type { McaServices } from './mca-services.js';

type Services = Pick<McaServices, 'client' | 'cache'>;

/** How a person counts days and money. */
export interface PersonalUnits {
  /** IANA; UTC for people who told none. */
  readonly timeZone: string;
  /** ISO 4217; USD for people who told none. */
  readonly currency: string;
}

/** A person's time zone and currency, kept until their profile changes; the usual ones while identity is away. */
export async function unitsOf({ client, cache }: Services, viewer: ViewerClaims): Promise<PersonalUnits> {
  const { userId } = viewer;
  const load = async () => {
    const { data } = await client.execute<PersonalUnitsData>(readPersonalUnits, {}, viewer);
    const known = data?.viewer;
    return known
      ? { timeZone: known.timeZone ?? 'UTC', currency: known.currency ?? usualCurrency }
      : undefined;
  };
  const known = await cache.getOrLoad('userSession', `units:${userId}`, load, { tags: [userId] });
  return known ?? { timeZone: 'UTC', currency: usualCurrency };
}

/** The person's time zone, see {@link unitsOf}. */
export async function timeZoneOf(services: Services, viewer: ViewerClaims): Promise<string> {
  return (await unitsOf(services, viewer)).timeZone;
}

/** Currency meant by "$" and bare sums until the person's own is read. */
export const usualCurrency = 'USD';

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
