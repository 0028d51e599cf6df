import type { LocalDate } from '@progressive/quantities';
import type { Leaning } from '../routing/index.js';
import type { MealPlace } from './plan-edit.js';
import type { MealView, SessionView } from './plan-view.js';

/** What words mean for a plan, before dishes and ways are looked up at the agents. */
export type ChangeDecision =
  | {
      readonly kind: 'SWAP_MEAL';
      readonly meal: MealView;
      /** Words for the new dish; empty = any. */
      readonly words: readonly string[];
      readonly leaning: Leaning | null;
      /** Whether a swap is what the words say; otherwise the person is asked first. */
      readonly isSure: boolean;
    }
  | { readonly kind: 'EXCHANGE_MEALS'; readonly meals: readonly [MealView, MealView] }
  | { readonly kind: 'LOCK_MEALS'; readonly meals: readonly MealView[]; readonly locked: boolean }
  | {
      readonly kind: 'AWAY';
      readonly meals: readonly MealPlace[];
      readonly away: 'SKIPPED' | 'EATING_OUT' | null;
      readonly sessions: readonly SessionView[];
      /** Days that cannot be trained on. */
      readonly blocked: readonly LocalDate[];
      /** Whether the words name just this; otherwise the person is asked first. */
      readonly isSure: boolean;
    }
  | {
      readonly kind: 'MOVE_SESSION';
      readonly session: SessionView;
      readonly date: LocalDate;
      readonly startTime: string | null;
    }
  | {
      readonly kind: 'MISSED';
      readonly sessions: readonly SessionView[];
      readonly blocked: readonly LocalDate[];
      /** Whether it is to be left out, not caught up on. */
      readonly isDropped: boolean;
    }
  | { readonly kind: 'EXCLUDE'; readonly meals: readonly MealView[] }
  | {
      readonly kind: 'SWAP_EXERCISE';
      readonly uses: readonly ExerciseUse[];
      /** Words for the new exercise; empty = the nearest. */
      readonly words: readonly string[];
      /** Whether the words name just this exercise. */
      readonly isSure: boolean;
    }
  | NotDecided;

/** An exercise of a session. */
export interface ExerciseUse {
  readonly session: SessionView;
  readonly exercise: SessionView['exercises'][number];
}

/** Words that cannot be carried out as they are. */
export type NotDecided =
  /** Several things are meant; each choice is a sentence that names one. */
  | { readonly kind: 'ASK'; readonly question: string; readonly choices: readonly string[] }
  | { readonly kind: 'REFUSED'; readonly message: string; readonly waysOut: readonly string[] };

/** A refusal with ways out. */
export function refuse(message: string, ...waysOut: string[]): NotDecided {
  return { kind: 'REFUSED', message: message.charAt(0).toUpperCase() + message.slice(1), waysOut };
}

/** A question with choices to say. */
export function askBack(question: string, choices: readonly string[]): NotDecided {
  return { kind: 'ASK', question, choices: choices.slice(0, 6) };
}
