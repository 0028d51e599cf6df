import type { RequestContext } from '@progressive/subgraph-server';
import type DataLoader from 'dataloader';
import type { MoneyProfile } from './domain/money-profile.js';
import type { StoredPlan } from './domain/stored-plan.js';
import type { BudgetServices } from './use-cases/budget-services.js';

/** What the resolvers of the budget agent get with each request. */
export interface Context extends RequestContext {
  readonly services: BudgetServices;
  /** The viewer's own plans by id; those of others are null. */
  readonly plans: DataLoader<string, StoredPlan | null>;
  /** The viewer's own profile by user id; others' are null. */
  readonly profiles: DataLoader<string, MoneyProfile | null>;
}
