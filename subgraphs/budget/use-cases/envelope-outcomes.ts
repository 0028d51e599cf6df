import type { Money } from '@progressive/quantities';
import type { Person } from './person.js';
import type { EnvelopeMonthView } from './read-envelopes.js';
import type { HouseholdView } from './read-household.js';

export interface EnvelopesChanged {
  readonly kind: 'EnvelopesChanged';
  readonly budget: EnvelopeMonthView;
  /** The envelope that was added or changed; null when several were, or one was removed. */
  readonly envelopeId: string | null;
  readonly notes: readonly string[];
  readonly user: Person;
}

export interface EnvelopesFunded {
  readonly kind: 'EnvelopesFunded';
  readonly shares: readonly {
    readonly envelopeId: string;
    readonly name: string;
    readonly needed: Money | null;
    readonly given: Money;
    readonly reason: string;
  }[];
  readonly rest: Money;
  readonly wasPreview: boolean;
  readonly budget: EnvelopeMonthView;
  readonly user: Person;
}

export interface HouseholdChanged {
  readonly kind: 'HouseholdChanged';
  readonly household: HouseholdView | null;
  /** Shown once; whoever has it may join until it is used or a week has passed. */
  readonly invitationCode: string | null;
  readonly user: Person;
}
