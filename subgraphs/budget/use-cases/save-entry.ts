import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent } from '@progressive/database';
import { newId } from '@progressive/subgraph-server';
import { mostEntries } from '../domain/entry-rules.js';
import type { MoneyProfile } from '../domain/money-profile.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { moneyProfileChanged } from '../events.js';
import type { Owner } from '../repositories/owner.js';
import { readProfile } from '../repositories/profile-repository.js';
import type { Transaction } from '../repositories/transaction.js';
import type { BudgetServices } from './budget-services.js';
import { isRefusal, once } from './once.js';

interface Entry {
  readonly id: string;
}

/** How one kind of entry of the profile is kept. */
export interface EntryKind<Item extends Entry> {
  /** As ids and events name it. */
  readonly name: 'income' | 'bill' | 'goal';
  list(profile: MoneyProfile): readonly Item[];
  check(item: Item): Refusal | null;
  save(manager: Transaction, owner: Owner, item: Item, at: Date): Promise<void>;
}

/** Adds an entry once per key. @param make builds it with its new id. */
export async function addEntry<Item extends Entry>(
  { database, clock }: BudgetServices,
  viewer: ViewerClaims,
  kind: EntryKind<Item>,
  { idempotencyKey: key, ...input }: { readonly idempotencyKey: string },
  make: (id: string) => Item,
): Promise<Item | Refusal> {
  const at = new Date(clock());
  return database.transaction(viewer, (manager) =>
    once<Item>(manager, viewer, { operation: `add-${kind.name}`, key, input, at }, async () => {
      const item = make(newId(kind.name));
      const refusal = kind.check(item);
      if (refusal !== null) return refusal;
      if (kind.list(await readProfile(manager, viewer)).length >= mostEntries) {
        return refuse(
          'TOO_MANY',
          `There is room for ${mostEntries} of a kind.`,
          [],
          ['remove one that is over'],
        );
      }
      await kind.save(manager, viewer, item, at);
      await appendEvent(manager, moneyProfileChanged(viewer.userId, kind.name));
      return item;
    }),
  );
}

/** Changes an entry. Ids of others look like ids that do not exist. */
export async function updateEntry<Item extends Entry>(
  { database, clock }: BudgetServices,
  viewer: ViewerClaims,
  kind: EntryKind<Item>,
  id: string,
  change: (item: Item) => Item | Refusal,
): Promise<Item | Refusal> {
  return database.transaction(viewer, async (manager) => {
    const standing = kind.list(await readProfile(manager, viewer)).find((item) => item.id === id);
    if (standing === undefined) return noSuch(kind.name);
    const item = change(standing);
    if (isRefusal(item)) return item;
    const refusal = kind.check(item);
    if (refusal !== null) return refusal;
    await kind.save(manager, viewer, item, new Date(clock()));
    await appendEvent(manager, moneyProfileChanged(viewer.userId, kind.name));
    return item;
  });
}

/** The same answer for what does not exist and what belongs to somebody else. */
export function noSuch(what: string): Refusal {
  return refuse('NOT_FOUND', `There is no such ${what}.`, ['input.id']);
}
