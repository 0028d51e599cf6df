import type { PlanPartsFragment } from '../../__generated__/operations.js';
import { Card } from '../../ui/card.js';
import { amount } from '../../ui/format.js';

/** Where the money of the plan's days goes. */
export function MoneyCard({ plan: { budgetPlan } }: { readonly plan: PlanPartsFragment }) {
  if (budgetPlan === null) return null;
  return (
    <Card title="Money" note={`${amount(budgetPlan.income)} to allocate`}>
      <ul className="grid gap-1 text-sm">
        {budgetPlan.lines.map((line) => (
          <li key={line.id} className="flex justify-between gap-4" title={line.reason}>
            <span>{line.name}</span>
            <span className="tabular-nums">{amount(line.amount)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
