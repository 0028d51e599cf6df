import type { PlanPartsFragment } from '../../__generated__/operations.js';
import { Card } from '../../ui/card.js';
import { percent } from '../../ui/format.js';
import { BetterPlan } from '../nutrition/better-plan.js';

/** How near to the best the plan is proven to be, what was fought over, and what it rests on. */
export function ProofCard({
  plan: { proof, conflicts, assessment, unchecked, mealPlan },
}: {
  readonly plan: PlanPartsFragment;
}) {
  const figures = [
    {
      label: 'Together',
      value: percent(proof.coordinationGap),
      note: `from the best combination, after ${proof.rounds.length} rounds`,
    },
    ...(proof.mealsGap === null
      ? []
      : [{ label: 'Meals', value: percent(proof.mealsGap), note: 'from the best meal plan' }]),
    ...(proof.placementOptimal === null
      ? []
      : [
          {
            label: 'Calendar',
            value: proof.placementOptimal ? 'optimal' : 'good',
            note: 'placement of the sessions',
          },
        ]),
  ];
  const notes = [
    ...conflicts.map((conflict) => conflict.explanation),
    ...unchecked,
    ...(assessment.assumed.length === 0 ? [] : [`Assumed: ${assessment.assumed.join('; ')}.`]),
    ...(assessment.missing.length === 0 ? [] : [`Would help: ${assessment.missing.join('; ')}.`]),
  ];
  return (
    <Card title="Proof" note="the most that any other plan could be better">
      <dl className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        {figures.map((figure) => (
          <div key={figure.label}>
            <dt className="text-xs tracking-wide text-stone-500 uppercase">{figure.label}</dt>
            <dd className="text-2xl font-semibold text-teal-800 dark:text-teal-300">{figure.value}</dd>
            <dd className="text-xs text-stone-500">{figure.note}</dd>
          </div>
        ))}
      </dl>
      {mealPlan !== null && <BetterPlan mealPlanId={mealPlan.id} />}
      {notes.length > 0 && (
        <ul className="mt-3 list-disc pl-5 text-sm text-stone-600 dark:text-stone-400">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}
