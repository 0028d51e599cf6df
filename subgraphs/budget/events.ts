import type { NewEvent } from '@progressive/database';

/** A person changed a plan: a new version took the old one's place. */
export function budgetPlanChanged(userId: string, oldId: string, newId: string, change: string): NewEvent {
  return { type: 'budget.budget-plan.changed', key: userId, payload: { userId, oldId, newId, change } };
}

/** A person changed what they told about their money. Only what kind of thing: consumers read what they may. */
export function moneyProfileChanged(userId: string, part: string): NewEvent {
  return { type: 'budget.money-profile.changed', key: userId, payload: { userId, part } };
}

/** A bill is due within the days that a person wants to know of it; once for each of its dates. */
export function billDueSoon(userId: string, uid: string, dueDate: string): NewEvent {
  return { type: 'budget.bill.due-soon', key: userId, payload: { userId, uid, dueDate } };
}

/** An item of a receipt that may be food: what nutrition needs to put it into the pantry and remember its price. */
export interface ReceiptItem {
  /** Number of the line, from 1. */
  readonly line: number;
  readonly name: string;
  readonly count: number;
  /** Of all pieces together; null where the line does not say. */
  readonly grams: number | null;
  readonly millilitres: number | null;
  readonly amountMinor: number;
  /** The food that the person chose; null = as the name reads. */
  readonly foodId: string | null;
}

/** A receipt was booked: its groceries are in the house, and what they cost is known. */
export function receiptCommitted(
  userId: string,
  receipt: {
    readonly receiptId: string;
    readonly store: string;
    readonly date: string;
    readonly currency: string;
    readonly items: readonly ReceiptItem[];
  },
): NewEvent {
  return { type: 'budget.receipt.committed', key: userId, payload: { userId, ...receipt } };
}

/** A receipt was taken back with all that came of it. */
export function receiptUndone(userId: string, receiptId: string): NewEvent {
  return { type: 'budget.receipt.undone', key: userId, payload: { userId, receiptId } };
}
