import type { Operation } from '../supergraph-client.js';

/** The person's time zone, by which "today" and "this week" are meant. */
export const readTimeZone: Operation = {
  name: 'ReadTimeZone',
  document: 'query ReadTimeZone { viewer { id timeZone } }',
};

export interface TimeZoneData {
  readonly viewer: { readonly timeZone: string | null } | null;
}
