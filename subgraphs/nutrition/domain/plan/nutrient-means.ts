import type { Catalogue } from '../catalogue/catalogue.js';
import { NUTRIENTS } from '../catalogue/nutrients.js';
import { referenceIntakesOf } from '../targets/dietary-reference-intakes.js';
import { type MealOrder, plannedPart, plannedShare } from './meal-order.js';
import type { NutrientMean } from './meal-plan.js';

/** Daily means of every nutrient over the plan, per person, beside the reference intakes for the planned share. */
export function nutrientMeans(
  meals: readonly { readonly recipeKey: string; readonly portion: number }[],
  order: MealOrder,
  catalogue: Catalogue,
): NutrientMean[] {
  const references = new Map(referenceIntakesOf(order.body).map((row) => [row.nutrientId, row]));
  const share = plannedShare(order.slots) * plannedPart(order);
  const chosen = meals.flatMap(({ recipeKey, portion }) => {
    const facts = catalogue.recipes.get(recipeKey);
    return facts ? [{ facts, portion, grams: facts.gramsPerServing * portion }] : [];
  });
  const grams = chosen.reduce((sum, meal) => sum + meal.grams, 0);
  return NUTRIENTS.map(({ id }, index) => {
    const total = chosen.reduce(
      (sum, { facts, portion }) => sum + (facts.nutrients[index] ?? 0) * portion,
      0,
    );
    const known = chosen.reduce((sum, meal) => sum + (meal.facts.known[index] ?? 0) * meal.grams, 0);
    const reference = references.get(id);
    return {
      nutrientId: id,
      perDay: total / Math.max(1, order.horizonDays),
      recommendedPerDay:
        reference === undefined || reference.kind === 'LIMIT' ? null : reference.recommended * share,
      upperPerDay: reference?.upper ?? null,
      known: grams > 0 ? known / grams : 0,
    };
  });
}
