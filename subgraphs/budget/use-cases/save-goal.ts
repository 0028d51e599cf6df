import type { ViewerClaims } from '@progressive/access-tokens';
import type { Money } from '@progressive/quantities';
import { checkGoal } from '../domain/entry-rules.js';
import type { Goal, GoalKind } from '../domain/money-profile.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { saveGoal } from '../repositories/profile-repository.js';
import { type BudgetServices, todayOf } from './budget-services.js';
import { changed, moneyOf } from './entry-input.js';
import { isRefusal } from './once.js';
import type { GoalSaved } from './outcomes.js';
import { addEntry, type EntryKind, updateEntry } from './save-entry.js';

const goals: EntryKind<Goal> = {
  name: 'goal',
  list: (profile) => profile.goals,
  check: checkGoal,
  save: saveGoal,
};

type Nullable<Value> = Value | null | undefined;

interface GoalDetails {
  readonly saved?: Nullable<Money>;
  readonly dueDate?: Nullable<string>;
  readonly priority?: Nullable<number>;
  readonly minimumPayment?: Nullable<Money>;
  readonly paymentDayOfMonth?: Nullable<number>;
  readonly aprPercent?: Nullable<number>;
}

export interface GoalGiven extends GoalDetails {
  readonly name: string;
  readonly kind: GoalKind;
  readonly target: Money;
  readonly idempotencyKey: string;
}

/** Adds a goal, once per key. */
export async function addGoal(
  services: BudgetServices,
  viewer: ViewerClaims,
  input: GoalGiven,
): Promise<GoalSaved | Refusal> {
  const mixed = mixedCurrencies(input.target, input);
  if (mixed !== null) return mixed;
  const answer = await addEntry(services, viewer, goals, input, (id) => ({
    id,
    name: input.name.trim(),
    kind: input.kind,
    target: moneyOf(input.target),
    savedMinor: input.saved?.amountMinor ?? 0,
    dueDate: input.dueDate ?? null,
    priority: input.priority ?? 5,
    minimumPaymentMinor: input.minimumPayment?.amountMinor ?? null,
    paymentDayOfMonth: input.paymentDayOfMonth ?? null,
    aprPercent: input.aprPercent ?? null,
    createdOn: todayOf(services),
  }));
  return goalSaved(viewer, answer);
}

export interface GoalChange extends GoalDetails {
  readonly id: string;
  readonly name?: Nullable<string>;
  readonly target?: Nullable<Money>;
}

/** Changes a goal. */
export async function updateGoal(
  services: BudgetServices,
  viewer: ViewerClaims,
  input: GoalChange,
): Promise<GoalSaved | Refusal> {
  const answer = await updateEntry(services, viewer, goals, input.id, (goal) => {
    const target = moneyOf(input.target ?? goal.target);
    const minimum = input.minimumPayment;
    return (
      mixedCurrencies(target, input) ?? {
        ...goal,
        name: input.name?.trim() ?? goal.name,
        target,
        savedMinor: input.saved?.amountMinor ?? goal.savedMinor,
        dueDate: changed(input.dueDate, goal.dueDate),
        priority: input.priority ?? goal.priority,
        minimumPaymentMinor: changed(minimum?.amountMinor ?? minimum, goal.minimumPaymentMinor) as
          | number
          | null,
        paymentDayOfMonth: changed(input.paymentDayOfMonth, goal.paymentDayOfMonth),
        aprPercent: changed(input.aprPercent, goal.aprPercent),
      }
    );
  });
  return goalSaved(viewer, answer);
}

/** All amounts of a goal are of one currency. */
function mixedCurrencies(target: Money, { saved, minimumPayment }: GoalDetails): Refusal | null {
  const others = [saved, minimumPayment].filter((amount) => amount != null);
  if (others.every(({ currency }) => currency === target.currency)) return null;
  return refuse('MIXED_CURRENCIES', 'All amounts of a goal are of one currency.', ['input.target']);
}

function goalSaved({ userId }: ViewerClaims, answer: Goal | Refusal): GoalSaved | Refusal {
  return isRefusal(answer) ? answer : { kind: 'GoalSaved', goal: answer, user: { id: userId } };
}
