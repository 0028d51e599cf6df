import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import type { StoredPlan } from '../domain/stored-plan.js';
import { findPlanOn as find } from '../repositories/plan-repository.js';
import { type BudgetServices, todayOf } from './budget-services.js';

/** The viewer's committed plan that covers a date; today in UTC when none is named. */
export async function findPlanOn(
  services: BudgetServices,
  viewer: ViewerClaims,
  date: LocalDate = todayOf(services),
): Promise<StoredPlan | null> {
  return services.database.read(viewer, (manager) => find(manager, viewer, date));
}
