export { changedAnswer, proposedAnswer, questionAnswer } from './change-answer.js';
export type { ChangeDecision } from './change-decision.js';
export { chooseDishes } from './choose-dishes.js';
export { decideChange } from './decide-change.js';
export { listWords, placeWords, sessionWords, workoutOn } from './place-words.js';
export { planDifference } from './plan-difference.js';
export type { MealPlace, PlanEdit, SwapEdit } from './plan-edit.js';
export type { DishView, MealView, PlanView, SessionView, Span } from './plan-view.js';
export { type DishRefusal, swapRefusal } from './swap-refusal.js';
