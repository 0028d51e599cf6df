import { addDays, isIsoCurrency, isLocalDate, type LocalDate, type Money } from '@progressive/quantities';
import { type Refusal, refuse } from '../refusal.js';
import type { Split } from './ledger.js';

/** One amount, minor units: within 32 bits, and a sum of a million of them is still exact. */
export const largestEntryMinor = 2_000_000_000;

/** The first thing that is wrong with an amount, or null. */
export function checkAmount(field: string, { amountMinor, currency }: Money): Refusal | null {
  if (!isIsoCurrency(currency))
    return wrong('UNKNOWN_CURRENCY', field, `${currency.slice(0, 8)} is not a currency of ISO 4217.`);
  if (amountMinor === 0) return wrong('INVALID_VALUE', field, 'An entry of nothing moves nothing.');
  if (Number.isSafeInteger(amountMinor) && Math.abs(amountMinor) <= largestEntryMinor) return null;
  return wrong('INVALID_VALUE', field, `An amount is at most ${largestEntryMinor} minor units.`);
}

/** The first thing that is wrong with the day of an entry, or null: statements are younger than 1970. */
export function checkEntryDate(date: LocalDate, today: LocalDate): Refusal | null {
  if (!isLocalDate(date) || date < '1970-01-01')
    return wrong('INVALID_VALUE', 'date', 'A day of the ledger lies in 1970 or later.');
  return date > addDays(today, 1)
    ? wrong('INVALID_VALUE', 'date', 'An entry is written down when it has happened.')
    : null;
}

/** Splits are at least two, none empty, and sum to the amount to the last minor unit. */
export function checkSplits(amountMinor: number, splits: readonly Split[]): Refusal | null {
  if (splits.length === 0) return null;
  if (splits.length < 2 || splits.length > 50)
    return wrong('INVALID_VALUE', 'splits', 'An entry is split into 2 to 50 parts.');
  if (splits.some((split) => split.amountMinor === 0))
    return wrong('INVALID_VALUE', 'splits', 'A part of nothing is no part.');
  const sum = splits.reduce((total, split) => total + split.amountMinor, 0);
  return sum === amountMinor
    ? null
    : wrong(
        'SPLITS_DO_NOT_SUM',
        'splits',
        `The parts sum to ${sum} minor units, the entry is ${amountMinor}.`,
      );
}

/** A transfer goes from one account to another and arrives in that one's currency. */
export function checkTransfer(transfer: {
  readonly fromAccountId: string;
  readonly toAccountId: string;
  readonly sent: Money;
  readonly received: Money;
  readonly fromCurrency: string;
  readonly toCurrency: string;
}): Refusal | null {
  const { sent, received } = transfer;
  if (transfer.fromAccountId === transfer.toAccountId)
    return wrong('TRANSFER_TO_ITSELF', 'toAccountId', 'A transfer goes to another account.');
  const mistake = checkAmount('amount', sent) ?? checkAmount('received', received);
  if (mistake !== null) return mistake;
  if (sent.amountMinor < 0 || received.amountMinor < 0)
    return wrong('INVALID_VALUE', 'amount', 'A transfer is above 0; turn it round to go back.');
  if (sent.currency !== transfer.fromCurrency || received.currency !== transfer.toCurrency)
    return wrong(
      'CURRENCY_MISMATCH',
      'amount',
      'Money leaves and arrives in the currencies of the accounts.',
    );
  return sent.currency === received.currency && sent.amountMinor !== received.amountMinor
    ? wrong(
        'TRANSFER_NOT_ZERO',
        'received',
        'In one currency what leaves arrives: fees are an entry of their own.',
      )
    : null;
}

function wrong(code: string, field: string, message: string): Refusal {
  return refuse(code, message, [`input.${field}`]);
}
