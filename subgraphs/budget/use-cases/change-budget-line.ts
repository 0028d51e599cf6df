import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent } from '@progressive/database';
import type { Money } from '@progressive/quantities';
import { newId } from '@progressive/subgraph-server';
import { changeLine } from '../domain/change-line.js';
import { checkMoney } from '../domain/entry-rules.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import type { StoredPlan } from '../domain/stored-plan.js';
import { budgetPlanChanged } from '../events.js';
import { findPlans, insertPlan, lockPlan, setPlanStatus } from '../repositories/plan-repository.js';
import type { Transaction } from '../repositories/transaction.js';
import type { BudgetServices } from './budget-services.js';
import { isRefusal, once } from './once.js';
import type { BudgetLineChanged, BudgetPlanSuperseded } from './outcomes.js';
import { noSuch } from './save-entry.js';

export interface LineChangeGiven {
  readonly planId: string;
  readonly lineId: string;
  readonly amount: Money;
  readonly idempotencyKey: string;
}

interface ChangeMade {
  readonly planId: string;
  readonly edits: readonly string[];
}

/** Gives a line another amount in a new version of the plan; once per key. */
export async function changeBudgetLine(
  services: BudgetServices,
  viewer: ViewerClaims,
  { idempotencyKey: key, ...input }: LineChangeGiven,
): Promise<BudgetLineChanged | BudgetPlanSuperseded | Refusal> {
  const invalid = checkMoney('amount', input.amount, 0);
  if (invalid !== null) return invalid;
  const at = new Date(services.clock());
  return services.database.transaction(viewer, async (manager) => {
    // Locked before the key is claimed: what superseded the plan must be seen by whoever comes second.
    const plan = await lockPlan(manager, viewer, input.planId);
    if (plan === null) return noSuch('budget plan');
    let superseded: BudgetPlanSuperseded | null = null;
    const request = { operation: 'change-line', key, input, at };
    const made = await once<ChangeMade>(manager, viewer, request, async () => {
      if (plan.status === 'SUPERSEDED') {
        superseded = await newestOf(manager, viewer, plan);
        return refuse('SUPERSEDED', 'The plan has a newer version.');
      }
      return plan.status === 'COMMITTED' ? nextVersion(manager, viewer, plan, input, at) : notInForce();
    });
    if (superseded !== null) return superseded;
    if (isRefusal(made)) return made;
    const [budgetPlan] = await findPlans(manager, viewer, [made.planId]);
    return budgetPlan === undefined
      ? noSuch('budget plan')
      : { kind: 'BudgetLineChanged', budgetPlan, edits: made.edits };
  });
}

async function nextVersion(
  manager: Transaction,
  viewer: ViewerClaims,
  plan: StoredPlan,
  { lineId, amount }: Omit<LineChangeGiven, 'idempotencyKey'>,
  at: Date,
): Promise<ChangeMade | Refusal> {
  const { currency } = plan.document;
  if (amount.currency !== currency) {
    return refuse(
      'MIXED_CURRENCIES',
      `The plan is in ${currency}.`,
      ['input.amount'],
      [`give the amount in ${currency}`],
    );
  }
  const change = changeLine(plan.document, lineId, amount.amountMinor);
  if (change.kind === 'Refusal') return change;
  const { document, edits } = change;
  const next: StoredPlan = {
    ...plan,
    id: newId('budgetplan'),
    supersedesId: plan.id,
    createdAt: at,
    document,
  };
  await setPlanStatus(manager, viewer, plan.id, 'SUPERSEDED');
  await insertPlan(manager, viewer, next);
  await appendEvent(manager, budgetPlanChanged(viewer.userId, plan.id, next.id, edits.join('; ')));
  return { planId: next.id, edits };
}

async function newestOf(
  manager: Transaction,
  viewer: ViewerClaims,
  plan: StoredPlan,
): Promise<BudgetPlanSuperseded> {
  let current = plan;
  while (current.supersededById !== null) {
    const [next] = await findPlans(manager, viewer, [current.supersededById]);
    if (next === undefined) break;
    current = next;
  }
  const message = 'The plan has a newer version; make the change there.';
  return { kind: 'BudgetPlanSuperseded', code: 'SUPERSEDED', message, current };
}

function notInForce(): Refusal {
  return refuse(
    'PLAN_NOT_COMMITTED',
    'Only a plan that is in force can be changed.',
    [],
    ['commit it first'],
  );
}
