import type { PlanPartsFragment } from '../../__generated__/operations.js';
import { day } from '../../ui/format.js';
import { MoneyCard } from '../budget/money-card.js';
import { ShoppingCard } from '../nutrition/shopping-card.js';
import { ProofCard } from './proof-card.js';
import { WeekCard } from './week-card.js';

interface Properties {
  readonly plan: PlanPartsFragment;
  readonly onNotice: (text: string) => void;
}

/** The plan that stands: its days, its money, its proof. */
export function PlanView({ plan, onNotice }: Properties) {
  return (
    <div className="mt-4 grid gap-5" data-testid="plan" data-revision={plan.revision}>
      <p className="text-stone-600 dark:text-stone-400">
        {plan.horizonDays} days from {day(plan.startDate)} · revision {plan.revision}
      </p>
      <ProofCard plan={plan} />
      <WeekCard plan={plan} onNotice={onNotice} />
      <div className="grid gap-5 lg:grid-cols-2">
        <ShoppingCard plan={plan} />
        <MoneyCard plan={plan} />
      </div>
    </div>
  );
}
