import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent } from '@progressive/database';
import type { Money } from '@progressive/quantities';
import { newId } from '@progressive/subgraph-server';
import { checkAccount, mostEntries } from '../domain/entry-rules.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { moneyProfileChanged } from '../events.js';
import { readProfile, saveAccount } from '../repositories/profile-repository.js';
import { type BudgetServices, todayOf } from './budget-services.js';
import { moneyOf } from './entry-input.js';
import type { AccountSaved } from './outcomes.js';

/** Writes what is on an account; one of the same name is overwritten, so a repetition changes nothing. */
export async function setAccountBalance(
  services: BudgetServices,
  viewer: ViewerClaims,
  input: { readonly name: string; readonly balance: Money; readonly asOf: string },
): Promise<AccountSaved | Refusal> {
  const { name, balance, asOf } = input;
  const account = { id: newId('account'), name: name.trim(), balance: moneyOf(balance), asOf };
  const refusal = checkAccount(account, todayOf(services));
  if (refusal !== null) return refusal;
  return services.database.transaction(viewer, async (manager) => {
    const { accounts } = await readProfile(manager, viewer);
    if (accounts.length >= mostEntries && !accounts.some((item) => item.name === account.name)) {
      return refuse(
        'TOO_MANY',
        `There is room for ${mostEntries} accounts.`,
        [],
        ['remove one that is over'],
      );
    }
    const stored = await saveAccount(manager, viewer, account);
    await appendEvent(manager, moneyProfileChanged(viewer.userId, 'account'));
    return { kind: 'AccountSaved', account: stored, user: { id: viewer.userId } };
  });
}
