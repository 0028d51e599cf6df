import type { Operation } from '../supergraph-client.js';

/** The person's time zone, by which "today" is meant, and the currency that a bare sum is in. */
export const readPersonalUnits: Operation = {
  name: 'ReadPersonalUnits',
  document: 'query ReadPersonalUnits { viewer { id timeZone currency } }',
};

export interface PersonalUnitsData {
  readonly viewer: { readonly timeZone: string | null; readonly currency: string | null } | null;
}
