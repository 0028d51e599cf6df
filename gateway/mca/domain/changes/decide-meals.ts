import type { LocalDate } from '@progressive/quantities';
import type { ChangeWish } from '../routing/index.js';
import { dayWords } from '../synthesis/plan-words.js';
import { askBack, type ChangeDecision, type NotDecided, refuse } from './change-decision.js';
import { type FoundMeals, findMeals, targetDay } from './find-meals.js';
import { findSessions } from './find-sessions.js';
import { listWords, placeWords, spanWords } from './place-words.js';
import type { MealView, PlanView } from './plan-view.js';

const newPlan = 'ask for a new plan: “plan my week with meals and workouts”';

/** One meal of the plan gets another dish, or two exchange theirs. */
export function decideSwap(wish: ChangeWish, view: PlanView): ChangeDecision {
  const found = findMeals(wish, view);
  const problem = notThere(found, view);
  if (problem !== null) return problem;
  const both = twoSlots(found, wish);
  if (both !== null) return whyLocked(both) ?? { kind: 'EXCHANGE_MEALS', meals: both };
  const [meal, ...others] = onePlace(found, wish);
  if (meal === undefined || others.length > 0) return whichMeal(found.meals, 'swap');
  const locked = whyLocked([meal]);
  if (locked !== null) return locked;
  const other = exchangedWith(wish, view, meal);
  if (other !== null) return whyLocked([other]) ?? { kind: 'EXCHANGE_MEALS', meals: [meal, other] };
  const isSure = wish.verb === 'SWAP' || wish.verb === 'MOVE';
  return { kind: 'SWAP_MEAL', meal, words: wish.replacement, leaning: wish.leaning, isSure };
}

/** "switch lunch and dinner on Monday". */
function twoSlots({ meals, days }: FoundMeals, wish: ChangeWish): readonly [MealView, MealView] | null {
  const [a, b, ...others] = meals;
  const isPair = wish.slots.length === 2 && days.length === 1 && wish.replacement.length === 0;
  return isPair && a !== undefined && b !== undefined && others.length === 0 ? [a, b] : null;
}

/** Nothing but its place names a meal: then one day and one meal of it are needed. */
function onePlace({ meals, days, byTitle }: FoundMeals, { isNext }: ChangeWish): readonly MealView[] {
  if (isNext || (byTitle && new Set(meals.map(({ recipeId }) => recipeId)).size === 1 && days.length === 0))
    return meals.toSorted((a, b) => a.date.localeCompare(b.date)).slice(0, 1);
  return meals;
}

/** "swap Monday's dinner with Tuesday's", "move Monday's dinner to Tuesday". */
function exchangedWith(wish: ChangeWish, view: PlanView, meal: MealView): MealView | null {
  if (wish.replacement.length > 0 || view.food === null) return null;
  const date = targetDay(wish, { today: view.today, span: view.food.span, isPast: false });
  const slot = wish.slots.find((each) => each !== meal.slot) ?? meal.slot;
  if (date === null || (date === meal.date && slot === meal.slot)) return null;
  return view.food.meals.find((each) => each.date === date && each.slot === slot) ?? null;
}

/** Meals stay as they are when the others are planned again, or may change again. */
export function decideLock(wish: ChangeWish, view: PlanView, locked: boolean): ChangeDecision {
  const found = findMeals(wish, view);
  const problem = notThere(found, view);
  if (problem !== null) return problem;
  const isOther = wish.slots.length === 0 && wish.named.length > 0;
  const isNamed = found.byTitle || (found.days.length > 0 && !isOther);
  if (!isNamed) return whichMeal(found.meals, locked ? 'keep' : 'free');
  const meals = found.meals.filter((meal) => meal.locked !== locked);
  if (meals.length === 0)
    return refuse(
      `${listWords(found.meals.map(placeWords))} ${locked ? 'is fixed' : 'is free to change'} already.`,
    );
  return { kind: 'LOCK_MEALS', meals, locked };
}

/** A dish that must not come again goes out of all meals to come. */
export function decideExclude(wish: ChangeWish, view: PlanView): ChangeDecision {
  const found = findMeals({ ...wish, days: [] }, view);
  if (view.food === null) return notThere(found, view) ?? refuse(noMeals, newPlan);
  if (!found.byTitle)
    return refuse(
      'No dish that is still to come in your plan is called that.',
      'name the dish as the plan does',
      'tell me what you never eat in your profile (excluded foods), then plan again',
    );
  return whyLocked(found.meals) ?? { kind: 'EXCLUDE', meals: found.meals };
}

/** Meals that are left out by wish or eaten elsewhere; a day without a meal named leaves the likeliest to confirm. */
export function decideMealsAway(
  wish: ChangeWish,
  view: PlanView,
  away: 'SKIPPED' | 'EATING_OUT',
): ChangeDecision {
  const found = findMeals(wish, view);
  const problem = notThere(found, view);
  if (problem !== null) return problem;
  const isGuess = found.slots.length === 0 && !found.byTitle;
  if (found.days.length === 0 && !(found.byTitle && found.meals.length === 1))
    return whichMeal(found.meals, away === 'SKIPPED' ? 'skip' : 'I eat out for');
  if (away === 'SKIPPED' && wish.slots.length === 0 && !found.byTitle) return whichMeal(found.meals, 'skip');
  return leaveOut(found, view, { away, isGuess });
}

function leaveOut(
  found: FoundMeals,
  view: PlanView,
  { away, isGuess }: { readonly away: 'SKIPPED' | 'EATING_OUT'; readonly isGuess: boolean },
): ChangeDecision {
  const meals = isGuess ? found.meals.filter(({ slot }) => slot === 'dinner') : found.meals;
  const over = whyOver(meals, view);
  if (over !== null) return over;
  return (
    whyLocked(meals) ?? {
      kind: 'AWAY',
      meals: meals.map(({ date, slot }) => ({ date, slot })),
      away,
      sessions: [],
      blocked: [],
      isSure: !isGuess && meals.length === 1,
    }
  );
}

/** Not at home: the meals of that time are eaten elsewhere and its sessions cannot be done. */
export function decideAway(wish: ChangeWish, view: PlanView): ChangeDecision {
  if (wish.days.length === 0)
    return askBack('Which days are you away?', [
      'I am away from Wednesday to Friday',
      'I am away on Saturday evening',
    ]);
  const found = findMeals(wish, view);
  const at = wish.slots.length > 0 && !wish.sessions ? [] : findSessions(wish, view).sessions;
  const sessions = at.filter(({ date }) => date >= view.today && found.days.includes(date));
  const coming = found.meals.filter(({ date }) => date >= view.today);
  if (coming.length === 0 && sessions.length === 0)
    return notThere(found, view) ?? whyOver(found.meals, view) ?? nothingThen(found.days);
  return (
    whyLocked(coming) ?? {
      kind: 'AWAY',
      meals: coming.map(({ date, slot }) => ({ date, slot })),
      away: 'EATING_OUT',
      sessions,
      blocked: found.days,
      isSure: coming.length + sessions.length === 1 && sessions.length === 0,
    }
  );
}

/** A meal that was left out is planned after all. */
export function decideBack(wish: ChangeWish, view: PlanView): ChangeDecision {
  if (view.food === null) return refuse(noMeals, newPlan);
  const { days, slots } = findMeals(wish, view);
  const meals = view.food.away.filter(
    ({ date, slot }) =>
      (days.length === 0 ? date >= view.today : days.includes(date)) &&
      (slots.length === 0 || slots.includes(slot)),
  );
  if (meals.length === 0) return refuse('No meal is left out of your plan then.');
  return { kind: 'AWAY', meals, away: null, sessions: [], blocked: [], isSure: meals.length === 1 };
}

const noMeals = 'You have no plan with meals now.';

/** Why none of the meals meant is in the plan; null when one is. */
function notThere({ meals, days, slots }: FoundMeals, { food, today }: PlanView): NotDecided | null {
  if (food === null) return refuse(noMeals, newPlan);
  if (meals.length > 0) return null;
  const outside = days.filter((day) => day < food.span.from || day > food.span.to);
  const plan = `Your meals are planned from ${spanWords(food.span)}`;
  if (outside.length > 0)
    return refuse(`${plan}; ${listWords(outside.map(dayWords))} is not in it.`, newPlan);
  const away = food.away.find(
    ({ date, slot }) => days.includes(date) && (slots.length === 0 || slots.includes(slot)),
  );
  if (away !== undefined)
    return refuse(`${placeWords(away)} is left out of your plan.`, `plan ${placeWords(away)} again`);
  return food.span.to < today
    ? refuse(`${plan}, which is over.`, newPlan)
    : refuse(`Your plan has no such meal${days.length === 0 ? '' : ` on ${listWords(days.map(dayWords))}`}.`);
}

function whyLocked(meals: readonly MealView[]): NotDecided | null {
  const locked = meals.find((meal) => meal.locked);
  return locked === undefined
    ? null
    : refuse(`${locked.title}, ${placeWords(locked)}, is fixed in its place.`, `free ${placeWords(locked)}`);
}

function whyOver(meals: readonly MealView[], { today }: PlanView): NotDecided | null {
  const past = meals.filter(({ date }) => date < today);
  if (past.length < meals.length || past.length === 0) return null;
  return refuse(`${listWords(past.map(placeWords))} is over: nothing that is still to come changes by it.`);
}

function nothingThen(days: readonly LocalDate[]): NotDecided {
  return refuse(`Nothing is planned on ${listWords(days.map(dayWords))}, so nothing has to change.`);
}

function whichMeal(meals: readonly MealView[], verb: string): NotDecided {
  return askBack(
    'Which meal do you mean?',
    meals.map((meal) => `${verb} ${placeWords(meal)} (${meal.title})`),
  );
}
