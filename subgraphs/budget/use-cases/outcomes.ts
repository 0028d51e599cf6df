import type { Expense } from '../domain/expense.js';
import type { CategoryBy } from '../domain/ledger/ledger.js';
import type { Account, Bill, Goal, Income, SpendingLimit } from '../domain/money-profile.js';
import type { StoredPlan } from '../domain/stored-plan.js';
import type { Person } from './person.js';

export interface IncomeSaved {
  readonly kind: 'IncomeSaved';
  readonly income: Income;
  readonly user: Person;
}

export interface BillSaved {
  readonly kind: 'BillSaved';
  readonly bill: Bill;
  readonly user: Person;
}

export interface GoalSaved {
  readonly kind: 'GoalSaved';
  readonly goal: Goal;
  readonly user: Person;
}

export interface AccountSaved {
  readonly kind: 'AccountSaved';
  readonly account: Account;
  readonly user: Person;
}

export interface SpendingLimitSet {
  readonly kind: 'SpendingLimitSet';
  readonly limit: SpendingLimit | null;
  readonly user: Person;
}

export interface ExpenseSaved {
  readonly kind: 'ExpenseSaved';
  readonly expense: Expense;
  /** Who found its category, and how sure that is, 0 to 1; null where it was given. */
  readonly categoryBy: CategoryBy | null;
  readonly categoryConfidence: number | null;
  readonly user: Person;
}

export interface BudgetItemRemoved {
  readonly kind: 'BudgetItemRemoved';
  readonly id: string;
  readonly wasThere: boolean;
  readonly user: Person;
}

export interface BudgetLineChanged {
  readonly kind: 'BudgetLineChanged';
  readonly budgetPlan: StoredPlan;
  readonly edits: readonly string[];
}

export interface BudgetPlanSuperseded {
  readonly kind: 'BudgetPlanSuperseded';
  readonly code: 'SUPERSEDED';
  readonly message: string;
  readonly current: StoredPlan;
}

export interface BudgetReservation {
  readonly kind: 'BudgetReservation';
  readonly reservationId: string;
  readonly budgetPlan: StoredPlan;
}

export interface ReservationEnded {
  readonly kind: 'ReservationEnded';
  readonly reservationId: string;
  readonly status: 'COMMITTED' | 'RELEASED';
}
