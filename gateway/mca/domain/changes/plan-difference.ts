import { formatMoney, money } from '@progressive/quantities';
import type { Fact } from '../synthesis/answer.js';
import { dayWords } from '../synthesis/plan-words.js';
import { placeWords, sessionWords } from './place-words.js';
import type { MealView, PlanView, SessionView } from './plan-view.js';

/** One meal or session that is different between two versions of a plan. */
export interface ChangedPart {
  /** Id of the meal or session. */
  readonly id: string;
  /** Where it is, to be listed. */
  readonly place: string;
  /** A sentence without its full stop. */
  readonly line: string;
  readonly facts: readonly Fact[];
}

/** What is different between two versions of a plan, in words and facts. */
export interface PlanDifference {
  readonly parts: readonly ChangedPart[];
  /** What the food costs; null when that stays. */
  readonly cost: Pick<ChangedPart, 'line' | 'facts'> | null;
}

const ofMeals = 'nutrition: meal plan';
const ofTraining = 'workout: training program';

/** What the change of a plan has changed: its meals and sessions, and what the food costs. */
export function planDifference(before: PlanView, after: PlanView): PlanDifference {
  return {
    parts: [...mealChanges(before, after), ...sessionChanges(before, after)],
    cost: costChange(before, after),
  };
}

function mealChanges(before: PlanView, after: PlanView): ChangedPart[] {
  const old = new Map((before.food?.meals ?? []).map((meal) => [meal.id, meal]));
  const now = new Map((after.food?.meals ?? []).map((meal) => [meal.id, meal]));
  const ids = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  return ids.flatMap((id) => mealChange(old.get(id), now.get(id)));
}

function mealChange(old: MealView | undefined, now: MealView | undefined): ChangedPart[] {
  const meal = now ?? old;
  if (meal === undefined) return [];
  const place = placeWords(meal);
  const part = (line: string, ...facts: Fact[]) => [
    { id: meal.id, place, line: `${capital(place)}: ${line}`, facts },
  ];
  if (now === undefined) return part(`${meal.title} is left out`, fact(place, 'left out', null, ofMeals));
  const title = fact(place, now.title, null, ofMeals);
  if (old === undefined) return part(`${now.title} is planned`, title);
  if (old.recipeId !== now.recipeId) {
    const kcal = Math.round(now.energyKcal - old.energyKcal);
    const energy = kcal === 0 ? 'as much energy' : `${Math.abs(kcal)} kcal ${kcal > 0 ? 'more' : 'less'}`;
    const difference = fact(`${place}: difference`, String(Math.abs(kcal)), 'kcal', ofMeals);
    return part(`${now.title} instead of ${old.title} (${energy})`, title, difference);
  }
  if (old.portion !== now.portion) {
    const portion = fact(place, String(now.portion), 'servings', ofMeals);
    return part(`${now.title} × ${now.portion} instead of × ${old.portion}`, portion);
  }
  if (old.locked === now.locked) return [];
  const state = now.locked ? 'stays as it is when other meals change' : 'may change again';
  return part(`${now.title} ${state}`, title);
}

function sessionChanges(before: PlanView, after: PlanView): ChangedPart[] {
  const now = new Map((after.training?.sessions ?? []).map((session) => [session.id, session]));
  return (before.training?.sessions ?? []).flatMap((old) => sessionChange(old, now.get(old.id)));
}

function sessionChange(old: SessionView, now: SessionView | undefined): ChangedPart[] {
  const place = sessionWords(now ?? old);
  const part = (line: string, what: string) => [
    { id: old.id, place, line, facts: [fact(place, what, null, ofTraining)] },
  ];
  if (now === undefined) return part(`${place} is left out`, 'left out');
  if (old.date !== now.date || old.startTime !== now.startTime) {
    const then = `${dayWords(now.date)} at ${now.startTime}`;
    return part(`${now.title}: ${then} instead of ${dayWords(old.date)} at ${old.startTime}`, then);
  }
  const what = exerciseChange(old, now);
  return what === null ? [] : part(`${place}: ${what}`, what);
}

function exerciseChange(old: SessionView, now: SessionView): string | null {
  const names = (session: SessionView) => session.exercises.map(({ name }) => name);
  const gone = names(old).filter((name) => !names(now).includes(name));
  const come = names(now).filter((name) => !names(old).includes(name));
  if (gone.length === 0 && come.length === 0)
    return old.minutes === now.minutes ? null : `now ${now.minutes} minutes`;
  if (come.length === 0) return `without ${gone.join(', ')}`;
  return gone.length === 0 ? `with ${come.join(', ')}` : `${come.join(', ')} instead of ${gone.join(', ')}`;
}

function costChange(before: PlanView, after: PlanView): PlanDifference['cost'] {
  if (before.food === null || after.food === null || before.food.costMinor === after.food.costMinor)
    return null;
  const { currency } = after.food;
  const words = (minor: number) => formatMoney(money(minor, currency));
  const [old, now] = [words(before.food.costMinor), words(after.food.costMinor)];
  return {
    line: `All food costs ${now} instead of ${old}`,
    facts: [fact('food before', old, currency, ofMeals), fact('food now', now, currency, ofMeals)],
  };
}

function fact(label: string, value: string, unit: string | null, source: string): Fact {
  return { label, value, unit, source };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
