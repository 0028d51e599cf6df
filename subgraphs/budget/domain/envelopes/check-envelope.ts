import { isIsoCurrency } from '@progressive/quantities';
import { type Refusal, refuse } from '../refusal.js';
import type { Envelope, EnvelopeTarget } from './envelope.js';
import { isMonth } from './month.js';

/** Envelopes of one currency that a person may have. */
export const mostEnvelopes = 100;
/** One amount, minor units: sums of all envelopes stay within 32 bits. */
export const largestEnvelopeMinor = 20_000_000;

/** The first thing that is wrong with an envelope beside the others of its currency, or null. */
export function checkEnvelope(envelope: Envelope, others: readonly Envelope[]): Refusal | null {
  const rivals = others.filter(({ id }) => id !== envelope.id);
  return (
    checkDetails(envelope) ??
    checkRivals(envelope, rivals) ??
    (envelope.target === null ? null : checkTarget(envelope.target))
  );
}

function checkDetails({ name, currency, position, percentOfRest, categories }: Envelope): Refusal | null {
  const { length } = name.trim();
  if (length < 1 || length > 80) return invalid('name', 'A name has 1 to 80 characters.');
  if (!isIsoCurrency(currency)) return invalid('currency', 'A currency has an ISO 4217 code such as USD.');
  if (position < 1 || position > 1_000) return invalid('position', 'A position is 1 to 1000.');
  if (percentOfRest !== null && !(percentOfRest > 0 && percentOfRest <= 100))
    return invalid('percentOfRest', 'A percentage of what remains is above 0 and at most 100.');
  if (categories.includes('INCOME'))
    return invalid('categories', 'Income is what envelopes are filled from; none is for it.');
  return null;
}

function checkRivals({ name, categories }: Envelope, rivals: readonly Envelope[]): Refusal | null {
  const taken = rivals.find((other) => other.categories.some((category) => categories.includes(category)));
  if (taken !== undefined)
    return refuse(
      'CATEGORY_TAKEN',
      `The envelope “${taken.name}” pays for one of these categories already.`,
      ['input.categories'],
      ['take the category out of that envelope first'],
    );
  if (rivals.some((other) => other.name === name.trim()))
    return refuse('NAME_TAKEN', 'There is an envelope of this name.', ['input.name']);
  if (rivals.length >= mostEnvelopes)
    return refuse('TOO_MANY', `There is room for ${mostEnvelopes} envelopes.`);
  return null;
}

function checkTarget({ kind, amountMinor, byMonth }: EnvelopeTarget): Refusal | null {
  if (amountMinor < 1 || amountMinor > largestEnvelopeMinor)
    return invalid('target.amountMinor', `A target is 1 to ${largestEnvelopeMinor} minor units.`);
  if (kind === 'BY_DATE' && (byMonth === null || !isMonth(byMonth)))
    return invalid('target.byMonth', 'A target by a date names its last month as YYYY-MM.');
  if (kind !== 'BY_DATE' && byMonth !== null)
    return invalid('target.byMonth', 'Only a target by a date has a month.');
  return null;
}

function invalid(field: string, message: string): Refusal {
  return refuse('INVALID_VALUE', message, [`input.${field}`]);
}
