import { contentWords, type Leaning } from '../routing/index.js';
import { sharedWords } from './find-meals.js';
import type { DishView, MealView } from './plan-view.js';

/** Most dishes to try at the agent, which takes the first that breaks no hard limit. */
const mostTried = 8;

/**
 * The dishes to try in a meal's place, best first: those that the planner ranked for it before others of the catalogue; by
 * the wished words and leaning where there are some. A dish whose whole name is said is meant, whatever its name leans to
 * ("Fast chickpea curry").
 * @param found dishes of the catalogue for the words. @returns none when nothing is known that fits the wish.
 */
export function chooseDishes(
  meal: MealView,
  wish: {
    readonly words: readonly string[];
    readonly leaning: Leaning | null;
    /** Whether only dishes that were found will do, as for a diet. */
    readonly isLimited: boolean;
  },
  found: readonly DishView[],
): DishView[] {
  const known = new Set(meal.alternatives.map(({ recipeId }) => recipeId));
  const ranked = meal.alternatives.filter(
    ({ recipeId, title }) =>
      (wish.words.length === 0 && !wish.isLimited) ||
      (!wish.isLimited && sharedWords(title, wish.words) === wish.words.length) ||
      found.some((dish) => dish.recipeId === recipeId),
  );
  const byWords = found.toSorted(
    (a, b) => sharedWords(b.title, wish.words) - sharedWords(a.title, wish.words),
  );
  const all = [...ranked, ...byWords.filter(({ recipeId }) => !known.has(recipeId))].filter(
    ({ recipeId }) => recipeId !== meal.recipeId,
  );
  const exact = all.filter(
    ({ title }) => wish.words.length > 1 && sharedWords(title, wish.words) === wish.words.length,
  );
  const ordered = [...exact, ...all.filter((dish) => !exact.includes(dish))];
  if (wish.leaning === null) return ordered.slice(0, mostTried);
  const meant = exact.filter(({ title }) => contentWords(title.toLowerCase()).length === wish.words.length);
  const leaning = leaningTo(ordered, meal, wish.leaning).filter((dish) => !meant.includes(dish));
  return [...meant, ...leaning].slice(0, mostTried);
}

/** Only those that are better than the meal in what is wished, the best first. */
function leaningTo(dishes: readonly DishView[], meal: MealView, leaning: Leaning): DishView[] {
  const gain = gains[leaning];
  return dishes.filter((dish) => gain(dish, meal) > 0).toSorted((a, b) => gain(b, meal) - gain(a, meal));
}

const gains: Readonly<Record<Leaning, (dish: DishView, meal: MealView) => number>> = {
  CHEAPER: ({ deltaCostMinor, costMinor }, meal) =>
    deltaCostMinor === null ? meal.costMinor - costMinor : -deltaCostMinor,
  QUICKER: ({ minutes }, meal) => meal.minutes - minutes,
  LIGHTER: ({ deltaEnergyKcal, energyKcal }, meal) =>
    deltaEnergyKcal === null ? meal.energyKcal - energyKcal : -deltaEnergyKcal,
  MORE_PROTEIN: ({ proteinG, energyKcal }, meal) => proteinG / energyKcal - meal.proteinG / meal.energyKcal,
};
