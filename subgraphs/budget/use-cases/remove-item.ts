import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent } from '@progressive/database';
import { moneyProfileChanged } from '../events.js';
import { removeExpense } from '../repositories/expense-repository.js';
import { removeEntry } from '../repositories/profile-repository.js';
import type { BudgetServices } from './budget-services.js';
import type { BudgetItemRemoved } from './outcomes.js';

/** Removes one of the viewer's own entries; removing it again, or what is somebody else's, removes nothing. */
export async function removeItem(
  { database }: BudgetServices,
  viewer: ViewerClaims,
  kind: 'income' | 'bill' | 'goal' | 'account' | 'expense',
  id: string,
): Promise<BudgetItemRemoved> {
  const wasThere = await database.transaction(viewer, async (manager) => {
    if (kind === 'expense') return removeExpense(manager, viewer, id);
    const removed = await removeEntry(manager, viewer, kind, id);
    if (removed) await appendEvent(manager, moneyProfileChanged(viewer.userId, kind));
    return removed;
  });
  return { kind: 'BudgetItemRemoved', id, wasThere, user: { id: viewer.userId } };
}
