import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent } from '@progressive/database';
import type { Money } from '@progressive/quantities';
import { checkLimit } from '../domain/entry-rules.js';
import type { Refusal } from '../domain/refusal.js';
import type { SpendingCategory } from '../domain/spending-category.js';
import { moneyProfileChanged } from '../events.js';
import { saveLimit } from '../repositories/profile-repository.js';
import type { BudgetServices } from './budget-services.js';
import { moneyOf } from './entry-input.js';
import type { SpendingLimitSet } from './outcomes.js';

/** Sets what a category may cost a month, or removes the limit; a repetition changes nothing. */
export async function setSpendingLimit(
  { database }: BudgetServices,
  viewer: ViewerClaims,
  input: { readonly category: SpendingCategory; readonly monthly?: Money | null | undefined },
): Promise<SpendingLimitSet | Refusal> {
  const { category } = input;
  const monthly = input.monthly == null ? null : moneyOf(input.monthly);
  const refusal = monthly === null ? null : checkLimit(monthly);
  if (refusal !== null) return refusal;
  await database.transaction(viewer, async (manager) => {
    await saveLimit(manager, viewer, category, monthly);
    await appendEvent(manager, moneyProfileChanged(viewer.userId, 'limit'));
  });
  const limit = monthly === null ? null : { category, monthly };
  return { kind: 'SpendingLimitSet', limit, user: { id: viewer.userId } };
}
