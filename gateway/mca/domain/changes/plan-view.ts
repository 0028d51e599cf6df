import type { LocalDate } from '@progressive/quantities';
import type { MealSlot } from '../routing/index.js';

/** A dish that could stand in a meal's place. */
export interface DishView {
  readonly recipeId: string;
  readonly title: string;
  /** Work and waiting, minutes. */
  readonly minutes: number;
  /** Per serving, kcal and g. */
  readonly energyKcal: number;
  readonly proteinG: number;
  /** Worth of a serving, minor units. */
  readonly costMinor: number;
  /** Change of the plan's cash, minor units; null where nobody has worked it out. */
  readonly deltaCostMinor: number | null;
  /** Change of the day's energy, kcal; null where nobody has worked it out. */
  readonly deltaEnergyKcal: number | null;
}

/** A meal of the standing plan. */
export interface MealView {
  readonly id: string;
  readonly date: LocalDate;
  readonly slot: MealSlot;
  readonly recipeId: string;
  readonly title: string;
  readonly portion: number;
  readonly locked: boolean;
  /** Per person, kcal. */
  readonly energyKcal: number;
  readonly proteinG: number;
  /** Worth of a serving, minor units. */
  readonly costMinor: number;
  /** Work and waiting, minutes. */
  readonly minutes: number;
  readonly alternatives: readonly DishView[];
}

/** A session of the standing plan. */
export interface SessionView {
  readonly id: string;
  readonly date: LocalDate;
  /** HH:MM. */
  readonly startTime: string;
  readonly minutes: number;
  readonly title: string;
  /** FULL, UPPER, LOWER, PUSH, PULL or CONDITIONING. */
  readonly focus: string;
  readonly exercises: readonly { readonly id: string; readonly name: string }[];
}

/** First and last day. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What stands for a person, as far as it can be changed by words. */
export interface PlanView {
  readonly planId: string;
  readonly today: LocalDate;
  /** Null where the plan has none, or where the agent is away. */
  readonly food: {
    readonly mealPlanId: string;
    readonly span: Span;
    readonly costMinor: number;
    readonly currency: string;
    readonly meals: readonly MealView[];
    /** Meals that are left out of it. */
    readonly away: readonly { readonly date: LocalDate; readonly slot: MealSlot }[];
  } | null;
  readonly training: {
    readonly programId: string;
    readonly span: Span;
    readonly sessions: readonly SessionView[];
  } | null;
}
