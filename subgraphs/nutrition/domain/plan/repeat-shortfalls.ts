import type { Catalogue } from '../catalogue/catalogue.js';
import type { MealSlot } from '../catalogue/recipe.js';
import { wantedPerWeek } from './make-problem.js';
import type { MealPlanContent, PlannedMeal } from './meal-plan.js';

interface RepeatMiss {
  readonly goal: string;
  readonly text: string;
}

/** What is counted together: the same dish at lunch and dinner is the same dish. */
const kindOf: Readonly<Record<MealSlot, string>> = {
  BREAKFAST: 'for breakfast',
  LUNCH: '',
  DINNER: '',
  SNACK: 'as a snack',
};

/** Dishes that come more often a week than wanted, and those that come twice on one day. */
export function repeatShortfalls(content: MealPlanContent, catalogue: Catalogue): RepeatMiss[] {
  return [...inWeeks(content, catalogue), ...onDays(content, catalogue)];
}

function inWeeks(content: MealPlanContent, catalogue: Catalogue): RepeatMiss[] {
  const wanted = wantedPerWeek(content.order, catalogue);
  const most = new Map<string, { count: number; wish: number; dish: string }>();
  for (let start = 0; start < content.days.length; start += 7) {
    const counts = new Map<string, number>();
    for (const meal of content.days.slice(start, start + 7).flatMap(({ meals }) => meals)) {
      const key = `${meal.recipeKey}/${kindOf[meal.slot]}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      const wish = wanted[meal.slot];
      if (count <= Math.max(wish, most.get(key)?.count ?? 0)) continue;
      most.set(key, { count, wish, dish: dishOf(meal, catalogue) });
    }
  }
  if (most.size === 0) return [];
  const list = [...most.values()]
    .sort((a, b) => b.count - b.wish - (a.count - a.wish))
    .map(({ dish, count, wish }) => `${dish} ${count} times instead of ${wish}`);
  const span = content.days.length > 7 ? ' in a week' : '';
  return [{ goal: 'RECIPE_REPEATS', text: `Repeats more than you wished${span}: ${list.join(', ')}.` }];
}

function dishOf({ slot, recipeKey }: PlannedMeal, catalogue: Catalogue): string {
  const title = catalogue.recipes.get(recipeKey)?.recipe.title ?? recipeKey;
  return `${title} ${kindOf[slot]}`.trim();
}

function onDays(content: MealPlanContent, catalogue: Catalogue): RepeatMiss[] {
  const twice = content.days.flatMap(({ date, meals }) => {
    const again = meals.find(({ recipeKey }, at) =>
      meals.slice(0, at).some((earlier) => earlier.recipeKey === recipeKey),
    );
    if (again === undefined) return [];
    return [`${catalogue.recipes.get(again.recipeKey)?.recipe.title ?? again.recipeKey} on ${date}`];
  });
  return twice.length === 0
    ? []
    : [{ goal: 'SAME_DAY_REPEATS', text: `The same dish twice on one day: ${twice.join(', ')}.` }];
}
