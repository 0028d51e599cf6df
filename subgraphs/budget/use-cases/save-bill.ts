import type { ViewerClaims } from '@progressive/access-tokens';
import { checkBill } from '../domain/entry-rules.js';
import type { Bill } from '../domain/money-profile.js';
import type { Refusal } from '../domain/refusal.js';
import type { SpendingCategory } from '../domain/spending-category.js';
import { saveBill } from '../repositories/profile-repository.js';
import type { BudgetServices } from './budget-services.js';
import { moneyOf, recurrenceOf } from './entry-input.js';
import { isRefusal } from './once.js';
import type { BillSaved } from './outcomes.js';
import { addEntry, type EntryKind, updateEntry } from './save-entry.js';
import type { IncomeChange, IncomeGiven } from './save-income.js';

const bills: EntryKind<Bill> = {
  name: 'bill',
  list: (profile) => profile.bills,
  check: checkBill,
  save: saveBill,
};

export interface BillGiven extends IncomeGiven {
  readonly category: SpendingCategory;
}

/** Adds a bill, once per key. */
export async function addBill(
  services: BudgetServices,
  viewer: ViewerClaims,
  input: BillGiven,
): Promise<BillSaved | Refusal> {
  const { name, amount, category, recurrence } = input;
  const answer = await addEntry(services, viewer, bills, input, (id) => ({
    id,
    name: name.trim(),
    amount: moneyOf(amount),
    category,
    recurrence: recurrenceOf(recurrence),
  }));
  return saved(viewer, answer);
}

export interface BillChange extends IncomeChange {
  readonly category?: SpendingCategory | null | undefined;
}

/** Changes a bill. */
export async function updateBill(
  services: BudgetServices,
  viewer: ViewerClaims,
  input: BillChange,
): Promise<BillSaved | Refusal> {
  const answer = await updateEntry(services, viewer, bills, input.id, (bill) => ({
    ...bill,
    name: input.name?.trim() ?? bill.name,
    amount: moneyOf(input.amount ?? bill.amount),
    category: input.category ?? bill.category,
    recurrence: recurrenceOf(input.recurrence ?? bill.recurrence),
  }));
  return saved(viewer, answer);
}

function saved({ userId }: ViewerClaims, answer: Bill | Refusal): BillSaved | Refusal {
  return isRefusal(answer) ? answer : { kind: 'BillSaved', bill: answer, user: { id: userId } };
}
