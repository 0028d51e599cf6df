import { useState } from 'react';
import type { MealPartsFragment } from '../../__generated__/operations.js';
import { Button } from '../../ui/button.js';
import { amount } from '../../ui/format.js';
import { MealRecipe } from './meal-recipe.js';
import { SwapMenu } from './swap-menu.js';

interface Properties {
  readonly meal: MealPartsFragment;
  readonly mealPlanId: string;
  readonly onNotice: (text: string) => void;
}

/** One meal of a day, with how it is cooked and a way to another one. */
export function MealRow({ meal, mealPlanId, onNotice }: Properties) {
  const [swapping, setSwapping] = useState(false);
  const [cooking, setCooking] = useState(false);
  const notes = [
    meal.portion === 1 ? null : `× ${meal.portion}`,
    meal.leftoverOf === null ? null : 'cooked before',
    meal.workout === null ? null : meal.workout === 'PRE_WORKOUT' ? 'before training' : 'after training',
  ].filter((note) => note !== null);
  return (
    <li data-testid="meal" className="text-sm">
      <div className="flex items-start justify-between gap-2">
        <p className="grow">
          <span className="block text-xs text-stone-500">{meal.slot.toLowerCase()}</span>
          <button
            type="button"
            className="text-left underline decoration-stone-300 underline-offset-2 hover:decoration-current"
            aria-expanded={cooking}
            onClick={() => setCooking(!cooking)}
          >
            {meal.recipe.title}
          </button>
          {notes.length > 0 && <span className="text-stone-500"> ({notes.join(', ')})</span>}
        </p>
        <p className="shrink-0 text-right text-xs text-stone-500">
          {amount(meal.cost)}
          <br />
          {meal.prepMinutes} min
        </p>
        <Button kind="quiet" aria-expanded={swapping} onClick={() => setSwapping(!swapping)}>
          Swap
        </Button>
      </div>
      {cooking && <MealRecipe recipeId={meal.recipe.id} />}
      {swapping && (
        <SwapMenu
          mealId={meal.id}
          mealPlanId={mealPlanId}
          onDone={(text) => {
            setSwapping(false);
            onNotice(text);
          }}
        />
      )}
    </li>
  );
}
