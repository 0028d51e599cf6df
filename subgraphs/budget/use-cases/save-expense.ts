import type { ViewerClaims } from '@progressive/access-tokens';
import type { Money } from '@progressive/quantities';
import { newId } from '@progressive/subgraph-server';
import { checkExpense } from '../domain/entry-rules.js';
import type { Expense } from '../domain/expense.js';
import type { Refusal } from '../domain/refusal.js';
import type { SpendingCategory } from '../domain/spending-category.js';
import { lockExpense, saveExpense } from '../repositories/expense-repository.js';
import { type BudgetServices, todayOf } from './budget-services.js';
import { categoriseExpense, type FoundCategory } from './categorise-expense.js';
import { changed, moneyOf, textOf } from './entry-input.js';
import { isRefusal, once } from './once.js';
import type { ExpenseSaved } from './outcomes.js';
import { noSuch } from './save-entry.js';

export interface ExpenseGiven {
  readonly date: string;
  readonly amount: Money;
  /** Left out: it is found by merchant and note. */
  readonly category?: SpendingCategory | null | undefined;
  readonly merchant?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly idempotencyKey: string;
}

/** Writes down an expense, once per key. */
export async function recordExpense(
  services: BudgetServices,
  viewer: ViewerClaims,
  { idempotencyKey: key, ...input }: ExpenseGiven,
): Promise<ExpenseSaved | Refusal> {
  const at = new Date(services.clock());
  const answer = await services.database.transaction(viewer, (manager) =>
    once<Recorded>(manager, viewer, { operation: 'record-expense', key, input, at }, async () => {
      const { amountMinor } = input.amount;
      const words = { merchant: textOf(input.merchant), note: textOf(input.note), amountMinor };
      const given = input.category ?? null;
      const found = given === null ? await categoriseExpense(manager, viewer, words) : null;
      const expense: Expense = {
        id: newId('expense'),
        date: input.date,
        amount: moneyOf(input.amount),
        category: given ?? found?.category ?? 'OTHER',
        merchant: words.merchant,
        note: words.note,
      };
      const refusal = checkExpense(expense, todayOf(services));
      if (refusal !== null) return refusal;
      await saveExpense(manager, viewer, expense);
      return { ...expense, found };
    }),
  );
  return saved(viewer, answer);
}

export interface ExpenseChange {
  readonly id: string;
  readonly date?: string | null | undefined;
  readonly amount?: Money | null | undefined;
  readonly category?: SpendingCategory | null | undefined;
  readonly merchant?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** Changes an expense. */
export async function updateExpense(
  services: BudgetServices,
  viewer: ViewerClaims,
  input: ExpenseChange,
): Promise<ExpenseSaved | Refusal> {
  const answer = await services.database.transaction(viewer, async (manager) => {
    const standing = await lockExpense(manager, viewer, input.id);
    if (standing === null) return noSuch('expense');
    const expense: Expense = {
      id: standing.id,
      date: input.date ?? standing.date,
      amount: moneyOf(input.amount ?? standing.amount),
      category: input.category ?? standing.category,
      merchant: textOf(changed(input.merchant, standing.merchant)),
      note: textOf(changed(input.note, standing.note)),
    };
    const refusal = checkExpense(expense, todayOf(services));
    if (refusal !== null) return refusal;
    await saveExpense(manager, viewer, expense);
    return expense;
  });
  return saved(viewer, answer);
}

/** An expense, and how its category was found where none was given; keys of earlier versions keep the expense alone. */
type Recorded = Expense & { readonly found?: FoundCategory | null };

function saved({ userId }: ViewerClaims, answer: Recorded | Refusal): ExpenseSaved | Refusal {
  if (isRefusal(answer)) return answer;
  const { found = null, ...expense } = answer;
  const { by: categoryBy = null, confidence: categoryConfidence = null } = found ?? {};
  return { kind: 'ExpenseSaved', expense, categoryBy, categoryConfidence, user: { id: userId } };
}
