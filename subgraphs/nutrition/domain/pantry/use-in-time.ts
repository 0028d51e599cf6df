import { addDays } from '@progressive/quantities';
import type { Catalogue } from '../catalogue/catalogue.js';
import { DEFAULT_VARIETY } from '../meal-planning/problem.js';
import { type ChosenMeal, cookingUse } from '../plan/compose-plan.js';
import { type MealOrder, type OrderDay, orderDays } from '../plan/meal-order.js';
import { takeFromPantry } from './pantry-lot.js';

/** Gains below this are rounding, US cents. */
const leastGainCents = 0.01;

/**
 * The same days in another order, so that what expires is cooked before it does. Only days that ask for the same (energy, training,
 * minutes, meals) of one week of the plan change places, with the leftovers they cook; so every sum, cap and point of the plan
 * stays what it was, and with it the proof. Days with a fixed meal stay. The meals as they are where nothing is saved.
 */
export function useInTime(
  meals: readonly ChosenMeal[],
  order: MealOrder,
  catalogue: Catalogue,
): readonly ChosenMeal[] {
  const lastDay = addDays(order.startDate, order.horizonDays - 1);
  const expiring = (order.pantry ?? []).filter(({ expiresOn }) => expiresOn !== null && expiresOn < lastDay);
  if (expiring.length === 0) return meals;
  let best = meals;
  let bestValue = valueInTime(meals, order, catalogue);
  const fewestBreaches = nearDinners(meals);
  for (const blocks of exchangeable(meals, order)) {
    const now = best;
    for (const turned of permutations(blocks)) {
      const moved = rearranged(now, blocks[0]?.first ?? 0, turned);
      const value = valueInTime(moved, order, catalogue);
      if (value <= bestValue + leastGainCents || nearDinners(moved) !== fewestBreaches) continue;
      best = moved;
      bestValue = value;
    }
  }
  return best;
}

/** Worth of what is taken of lots with a last day, US cents. */
function valueInTime(meals: readonly ChosenMeal[], order: MealOrder, catalogue: Catalogue): number {
  return takeFromPantry(cookingUse(meals, order, catalogue), order.pantry ?? []).reduce(
    (sum, { foodKey, grams, expiresOn }) =>
      expiresOn === null
        ? sum
        : sum + (grams * (catalogue.foods.get(foodKey)?.price.centsPer100g ?? 0)) / 100,
    0,
  );
}

/** Days in a row that belong together: a dinner and the lunches that finish it. */
interface Block {
  readonly first: number;
  readonly length: number;
}

/** Neighbouring blocks that may change places, at least two each. */
function exchangeable(meals: readonly ChosenMeal[], order: MealOrder): Block[][] {
  const days = orderDays(order);
  const lists: Block[][] = [];
  let list: Block[] = [];
  const close = () => {
    if (list.length > 1) lists.push(list);
    list = [];
  };
  for (const block of blocksOf(meals, days.length)) {
    const last = list.at(-1);
    const inside = daysOf(block);
    const isFree = inside.every(
      (day) =>
        asksOf(days[day]) === asksOf(days[block.first]) &&
        Math.floor(day / 7) === Math.floor(block.first / 7) &&
        !meals.some(({ dayIndex, locked }) => dayIndex === day && locked),
    );
    const follows =
      last === undefined ||
      (asksOf(days[last.first]) === asksOf(days[block.first]) &&
        Math.floor(last.first / 7) === Math.floor(block.first / 7));
    if (!isFree || !follows) close();
    if (isFree) list.push(block);
  }
  close();
  return lists;
}

function daysOf({ first, length }: Block): number[] {
  return Array.from({ length }, (_, index) => first + index);
}

/** What a day asks for beside its date: equal for days that may change places. */
function asksOf(day: OrderDay | undefined): string {
  if (day === undefined) return '';
  const { weekend, targets, slots, away } = day;
  const training = day.training.map(({ date: _, ...session }) => session);
  return JSON.stringify([weekend, targets, slots, away, training]);
}

/** The days as blocks: cut wherever no leftover waits over the night. */
function blocksOf(meals: readonly ChosenMeal[], dayCount: number): Block[] {
  const blocks: Block[] = [];
  let first = 0;
  for (let day = 1; day <= dayCount; day++) {
    const waits = meals.some(
      ({ dayIndex, leftoverOfDay }) => leftoverOfDay !== null && leftoverOfDay < day && dayIndex >= day,
    );
    if (waits) continue;
    blocks.push({ first, length: day - first });
    first = day;
  }
  return blocks;
}

/** Every order of a list; its own first. */
function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}

/** The meals with the blocks from a day on in a new order. */
function rearranged(meals: readonly ChosenMeal[], start: number, turned: readonly Block[]): ChosenMeal[] {
  const placeOf = new Map(turned.flatMap(daysOf).map((day, index) => [day, start + index]));
  const moved = (day: number) => placeOf.get(day) ?? day;
  return meals
    .map((meal) => ({
      ...meal,
      dayIndex: moved(meal.dayIndex),
      leftoverOfDay: meal.leftoverOfDay === null ? null : moved(meal.leftoverOfDay),
    }))
    .sort((a, b) => a.dayIndex - b.dayIndex);
}

/** Pairs of the same dinner closer than variety wants: as many before and after, or the points would change. */
function nearDinners(meals: readonly ChosenMeal[]): number {
  const dinners = meals.filter(({ slot }) => slot === 'DINNER');
  let pairs = 0;
  for (const a of dinners)
    for (const b of dinners)
      if (
        a.dayIndex < b.dayIndex &&
        a.recipeKey === b.recipeKey &&
        b.dayIndex - a.dayIndex < DEFAULT_VARIETY.sameDinnerWindowDays
      )
        pairs++;
  return pairs;
}
