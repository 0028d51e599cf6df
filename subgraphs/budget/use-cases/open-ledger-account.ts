import type { ViewerClaims } from '@progressive/access-tokens';
import { isIsoCurrency, type Money } from '@progressive/quantities';
import { newId } from '@progressive/subgraph-server';
import { largestEntryMinor } from '../domain/ledger/check-ledger.js';
import type { LedgerAccount, LedgerAccountKind } from '../domain/ledger/ledger.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { findLedgerAccounts, insertLedgerAccount } from '../repositories/ledger-repository.js';
import type { BudgetServices } from './budget-services.js';
import type { LedgerAccountSaved } from './ledger-outcomes.js';
import { isRefusal, once } from './once.js';

export interface AccountGiven {
  readonly name: string;
  readonly kind: LedgerAccountKind;
  readonly opening: Money;
  readonly idempotencyKey: string;
}

/** Accounts that a person may have. */
const mostAccounts = 100;

/** Opens an account of the ledger, once per key. */
export async function openLedgerAccount(
  { database, clock }: BudgetServices,
  viewer: ViewerClaims,
  { idempotencyKey: key, ...input }: AccountGiven,
): Promise<LedgerAccountSaved | Refusal> {
  const at = new Date(clock());
  const answer = await database.transaction(viewer, (manager) =>
    once<LedgerAccount>(manager, viewer, { operation: 'open-ledger-account', key, input, at }, async () => {
      const name = input.name.trim();
      const { amountMinor, currency } = input.opening;
      if (name.length < 1 || name.length > 80)
        return refuse('INVALID_VALUE', 'A name has 1 to 80 characters.', ['input.name']);
      if (!isIsoCurrency(currency))
        return refuse('UNKNOWN_CURRENCY', `${currency.slice(0, 8)} is not a currency of ISO 4217.`, [
          'input.opening',
        ]);
      if (Math.abs(amountMinor) > largestEntryMinor)
        return refuse('INVALID_VALUE', `An amount is at most ${largestEntryMinor} minor units.`, [
          'input.opening',
        ]);
      const standing = await findLedgerAccounts(manager, viewer);
      if (standing.length >= mostAccounts)
        return refuse('TOO_MANY', `There is room for ${mostAccounts} accounts.`);
      const account: LedgerAccount = {
        id: newId('ledgeraccount'),
        name,
        kind: input.kind,
        currency,
        openingMinor: amountMinor,
        balanceMinor: amountMinor,
      };
      const added = await insertLedgerAccount(manager, viewer, account, at);
      return added ? account : refuse('NAME_TAKEN', 'There is an account of this name.', ['input.name']);
    }),
  );
  return isRefusal(answer)
    ? answer
    : { kind: 'LedgerAccountSaved', account: answer, user: { id: viewer.userId } };
}
