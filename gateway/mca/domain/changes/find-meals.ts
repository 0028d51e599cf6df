import type { LocalDate } from '@progressive/quantities';
import { type ChangeWish, type MealSlot, type PartOfDay, singular } from '../routing/index.js';
import { type Calendar, daysMeant } from './days-meant.js';
import type { MealView, PlanView } from './plan-view.js';

/** Meals of each part of a day, for people who name no meal. */
const slotsOfPart: Readonly<Record<PartOfDay, readonly MealSlot[]>> = {
  morning: ['breakfast'],
  midday: ['lunch'],
  afternoon: ['snack'],
  evening: ['dinner'],
};

/** The meals that words may mean, and how far they say so. */
export interface FoundMeals {
  readonly meals: readonly MealView[];
  /** Days that were named; empty when none was. */
  readonly days: readonly LocalDate[];
  readonly slots: readonly MealSlot[];
  /** Whether a dish of the plan was named. */
  readonly byTitle: boolean;
}

/** Meals of the plan by day, meal and words of the dish; all that were not named leave it open. */
export function findMeals(wish: ChangeWish, view: PlanView): FoundMeals {
  const calendar = { today: view.today, span: view.food?.span ?? null, isPast: wish.isPast };
  const days = [...new Set(wish.days.flatMap((day) => daysMeant(day, calendar)))];
  const slots = slotsMeant(wish);
  const all = view.food?.meals ?? [];
  const near = all.filter(
    ({ date, slot }) =>
      (days.length === 0 ? date >= view.today : days.includes(date)) &&
      (slots.length === 0 || slots.includes(slot)),
  );
  const titled = bestByTitle(near, wish.named);
  return { meals: titled ?? near, days, slots, byTitle: titled !== null };
}

/** The meals that are named, or those of the part of the day. */
export function slotsMeant({ slots, days }: ChangeWish): readonly MealSlot[] {
  if (slots.length > 0) return slots;
  return [...new Set(days.flatMap(({ part }) => (part === null ? [] : slotsOfPart[part])))];
}

/** Where something shall go: the one day of the target. */
export function targetDay(wish: ChangeWish, calendar: Calendar): LocalDate | null {
  return wish.target === null ? null : (daysMeant(wish.target, { ...calendar, isPast: false })[0] ?? null);
}

/** The meals whose dish shares the most of the words; null when none shares any. */
function bestByTitle(meals: readonly MealView[], words: readonly string[]): MealView[] | null {
  const scored = meals.map((meal) => ({ meal, shared: sharedWords(meal.title, words) }));
  const most = Math.max(0, ...scored.map(({ shared }) => shared));
  return most === 0 ? null : scored.filter(({ shared }) => shared === most).map(({ meal }) => meal);
}

/** How many of the words (in the singular) a title holds. */
export function sharedWords(title: string, words: readonly string[]): number {
  const held = new Set(
    (title.toLowerCase().match(/[\p{L}'-]+/gu) ?? []).flatMap((word) => [word, singular(word)]),
  );
  return words.filter((word) => held.has(word)).length;
}
