import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import type { DayCount, MinimumKind } from '../domain/debt/debt.js';
import { checkTerms, type DebtTerms } from '../domain/debt/debt-terms.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { saveDebtTerms } from '../repositories/debt-terms-repository.js';
import { readProfile } from '../repositories/profile-repository.js';
import type { BudgetServices } from './budget-services.js';
import type { GoalSaved } from './outcomes.js';
import { noSuch } from './save-entry.js';

type Nullable<Value> = Value | null | undefined;

export interface TermsGiven {
  readonly id: string;
  readonly minimumKind: MinimumKind;
  readonly minimumPercent?: Nullable<number>;
  readonly leastMinor: number;
  readonly promotions?: Nullable<readonly { readonly aprPercent: number; readonly until: LocalDate }[]>;
  readonly dayCount?: Nullable<DayCount>;
}

/** Says what the contract of a debt asks; repeating it changes nothing. */
export async function setDebtTerms(
  { database }: BudgetServices,
  viewer: ViewerClaims,
  input: TermsGiven,
): Promise<GoalSaved | Refusal> {
  const terms: DebtTerms = {
    minimum: { kind: input.minimumKind, percent: input.minimumPercent ?? 0, leastMinor: input.leastMinor },
    promotions: (input.promotions ?? []).map(({ aprPercent, until }) => ({ aprPercent, until })),
    dayCount: input.dayCount ?? 'ACTUAL_365',
  };
  return database.transaction(viewer, async (manager) => {
    const goal = (await readProfile(manager, viewer)).goals.find(({ id }) => id === input.id);
    if (goal === undefined) return noSuch('goal');
    if (goal.kind !== 'DEBT') return refuse('NOT_A_DEBT', 'Only a debt has such terms.', ['input.id']);
    const refusal = checkTerms(terms);
    if (refusal !== null) return refusal;
    await saveDebtTerms(manager, viewer, goal.id, terms);
    return { kind: 'GoalSaved', goal, user: { id: viewer.userId } };
  });
}
