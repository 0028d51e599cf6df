import type { LocalDate } from '@progressive/quantities';
import type { MealSlot } from '../routing/index.js';
import type { DishView } from './plan-view.js';

/** A meal by its place, which stays when its dish changes. */
export interface MealPlace {
  readonly date: LocalDate;
  readonly slot: MealSlot;
}

/** Another dish: the first of these that the agent takes; none: the best of its own. */
export interface SwapEdit {
  readonly kind: 'SWAP_MEAL';
  readonly mealId: string;
  readonly place: MealPlace;
  readonly dishes: readonly Pick<DishView, 'recipeId' | 'title'>[];
}

/** One change as an agent can carry it out. Plain data: it is kept with a proposal until it is accepted. */
export type PlanEdit =
  | SwapEdit
  /** Two meals exchange their dishes; `back` undoes the first swap where the second cannot be. */
  | {
      readonly kind: 'EXCHANGE_MEALS';
      readonly swaps: readonly [SwapEdit, SwapEdit];
      readonly back: SwapEdit;
    }
  | { readonly kind: 'LOCK_MEAL'; readonly mealId: string; readonly locked: boolean }
  /** Meals that are skipped or eaten elsewhere, or (null) planned after all; the others follow with the fewest edits. */
  | {
      readonly kind: 'MEALS_AWAY';
      readonly meals: readonly MealPlace[];
      readonly away: 'SKIPPED' | 'EATING_OUT' | null;
      readonly today: LocalDate;
    }
  | { readonly kind: 'EXCLUDE_RECIPES'; readonly recipeIds: readonly string[]; readonly today: LocalDate }
  | {
      readonly kind: 'MOVE_SESSION';
      readonly sessionId: string;
      readonly date: LocalDate;
      /** HH:MM; null = as it is, or the nearest free one. */
      readonly startTime: string | null;
    }
  /** `on` is the first day that can still be trained on; without an option the advised one is taken. */
  | {
      readonly kind: 'MISSED_SESSION';
      readonly sessionId: string;
      readonly on: LocalDate;
      readonly optionId: string | null;
    }
  | {
      readonly kind: 'SWAP_EXERCISE';
      readonly sessionId: string;
      readonly exerciseId: string;
      readonly replacementId: string | null;
    };
