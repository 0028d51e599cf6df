import { useMutation, useQuery } from 'urql';
import { MealAlternativesDocument, SwapMealDocument } from '../../__generated__/operations.js';
import { Button } from '../../ui/button.js';
import { amount } from '../../ui/format.js';

interface Properties {
  readonly mealId: string;
  readonly mealPlanId: string;
  readonly onDone: (text: string) => void;
}

/** Meals that keep the day inside its targets, best first. */
export function SwapMenu({ mealId, mealPlanId, onDone }: Properties) {
  const [{ data, fetching }] = useQuery({ query: MealAlternativesDocument, variables: { mealPlanId } });
  const [{ fetching: swapping }, swap] = useMutation(SwapMealDocument);
  const meal = data?.mealPlan?.days.flatMap((entry) => entry.meals).find((entry) => entry.id === mealId);

  async function choose(recipeId: string, title: string) {
    const result = await swap({ input: { mealPlanId, mealId, recipeId } });
    const outcome = result.data?.swapMeal;
    if (outcome === undefined)
      onDone(result.error?.graphQLErrors[0]?.message ?? 'The server cannot be reached.');
    else
      onDone(
        outcome.__typename === 'MealPlanChanged' ? `Changed to ${title}; the plan follows.` : outcome.message,
      );
  }

  if (fetching) return <p className="text-xs text-stone-500">Looking …</p>;
  if (meal === undefined || meal.alternatives.length === 0)
    return <p className="text-xs text-stone-500">Nothing else fits this day.</p>;
  return (
    <ul
      data-testid="alternatives"
      className="mt-1 grid gap-1 rounded-lg border border-stone-200 p-2 dark:border-stone-800"
    >
      {meal.alternatives.map(({ recipe, deltaCost, deltaEnergyKcal, keepsAgreement }) => (
        <li key={recipe.id} className="flex items-center justify-between gap-2">
          <span>{recipe.title}</span>
          <span className="ml-auto text-xs text-stone-500">
            {signed(Math.round(deltaEnergyKcal))} kcal, {deltaCost.amountMinor < 0 ? '' : '+'}
            {amount(deltaCost)}
            {!keepsAgreement && <span className="block">beyond what was agreed</span>}
          </span>
          <Button kind="quiet" disabled={swapping} onClick={() => void choose(recipe.id, recipe.title)}>
            Choose
          </Button>
        </li>
      ))}
    </ul>
  );
}

function signed(value: number): string {
  return value < 0 ? String(value) : `+${value}`;
}
