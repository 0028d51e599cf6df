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
