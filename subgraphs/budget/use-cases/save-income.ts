import type { ViewerClaims } from '@progressive/access-tokens';
import type { Money } from '@progressive/quantities';
import { checkIncome } from '../domain/entry-rules.js';
import type { Income } from '../domain/money-profile.js';
import type { Refusal } from '../domain/refusal.js';
import { saveIncome } from '../repositories/profile-repository.js';
import type { BudgetServices } from './budget-services.js';
import { moneyOf, type RecurrenceGiven, recurrenceOf } from './entry-input.js';
import { isRefusal } from './once.js';
import type { IncomeSaved } from './outcomes.js';
import { addEntry, type EntryKind, updateEntry } from './save-entry.js';

const incomes: EntryKind<Income> = {
  name: 'income',
  list: (profile) => profile.incomes,
  check: checkIncome,
  save: saveIncome,
};

export interface IncomeGiven {
  readonly name: string;
  readonly amount: Money;
  readonly recurrence: RecurrenceGiven;
  readonly idempotencyKey: string;
}

/** Adds an income, once per key. */
export async function addIncome(
  services: BudgetServices,
  viewer: ViewerClaims,
  input: IncomeGiven,
): Promise<IncomeSaved | Refusal> {
  const { name, amount, recurrence } = input;
  const answer = await addEntry(services, viewer, incomes, input, (id) => ({
    id,
    name: name.trim(),
    amount: moneyOf(amount),
    recurrence: recurrenceOf(recurrence),
  }));
  return saved(viewer, answer);
}

export interface IncomeChange {
  readonly id: string;
  readonly name?: string | null | undefined;
  readonly amount?: Money | null | undefined;
  readonly recurrence?: RecurrenceGiven | null | undefined;
}

/** Changes an income. */
export async function updateIncome(
  services: BudgetServices,
  viewer: ViewerClaims,
  input: IncomeChange,
): Promise<IncomeSaved | Refusal> {
  const answer = await updateEntry(services, viewer, incomes, input.id, (income) => ({
    ...income,
    name: input.name?.trim() ?? income.name,
    amount: moneyOf(input.amount ?? income.amount),
    recurrence: recurrenceOf(input.recurrence ?? income.recurrence),
  }));
  return saved(viewer, answer);
}

function saved({ userId }: ViewerClaims, answer: Income | Refusal): IncomeSaved | Refusal {
  return isRefusal(answer) ? answer : { kind: 'IncomeSaved', income: answer, user: { id: userId } };
}
