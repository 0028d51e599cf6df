import { type Answer, answer } from '../synthesis/answer.js';
import { dayWords } from '../synthesis/plan-words.js';
import { listWords, placeWords, workoutOn } from './place-words.js';
import type { PlanDifference } from './plan-difference.js';
import type { PlanEdit } from './plan-edit.js';
import type { PlanView } from './plan-view.js';

/** Most sentences that are shown to take several changes back. */
const mostBacks = 6;
/** Most meals that follow a change and are told one by one. */
const mostTold = 3;

/** What was changed, what followed it, and how to take it back. */
export function changedAnswer(
  before: PlanView,
  edits: readonly PlanEdit[],
  { parts, cost }: PlanDifference,
  notes: readonly string[],
): Answer {
  if (parts.length === 0) return answer(`Nothing had to change: the plan is so already.${sentences(notes)}`);
  const ids = new Set(edits.flatMap((edit) => idsOf(edit, before)));
  const meant = parts.filter(({ id }) => ids.has(id));
  const others = parts.filter(({ id }) => !ids.has(id));
  const isShort = meant.length === 0 || others.length <= mostTold;
  const following = isShort
    ? others.map(({ line }) => line)
    : [
        `To keep the days right ${others.length} others follow: ${listWords(
          others.map(({ place }) => place),
          mostTold,
        )}`,
      ];
  const lines = [...meant.map(({ line }) => line), ...following, ...(cost === null ? [] : [cost.line])];
  const { back, waysOut } = backOf(before, edits);
  const how = back === null ? '' : ` To take it back, say “${back}”, or “undo that”.`;
  const text = `Done.${sentences([...lines, ...notes])}${how}`;
  const count = isShort
    ? []
    : [
        {
          label: 'others that follow',
          value: String(others.length),
          unit: null,
          source: 'the plan’s versions',
        },
      ];
  const facts = [...parts.flatMap((part) => part.facts), ...(cost?.facts ?? []), ...count];
  return { ...answer(text, facts), back, waysOut };
}

/** The meals and sessions that an edit is about. */
function idsOf(edit: PlanEdit, { food }: PlanView): string[] {
  switch (edit.kind) {
    case 'SWAP_MEAL':
    case 'LOCK_MEAL':
      return [edit.mealId];
    case 'EXCHANGE_MEALS':
      return edit.swaps.map(({ mealId }) => mealId);
    case 'MEALS_AWAY':
      return edit.meals.map(({ date, slot }) => `${date}-${slot}`);
    case 'EXCLUDE_RECIPES':
      return (food?.meals ?? [])
        .filter(({ recipeId }) => edit.recipeIds.includes(recipeId))
        .map(({ id }) => id);
    case 'MOVE_SESSION':
    case 'MISSED_SESSION':
    case 'SWAP_EXERCISE':
      return [edit.sessionId];
  }
}

/** What would be changed, for the person to accept. */
export function proposedAnswer(
  edits: readonly PlanEdit[],
  lines: readonly string[],
  choices: readonly string[],
): Answer {
  const text = `This would change:${sentences(lines)} Nothing is changed yet: accept it, or say “yes, do it”.`;
  return { ...answer(text), waysOut: choices, edits };
}

/** A question about what is meant, with sentences to choose from. */
export function questionAnswer(question: string, choices: readonly string[]): Answer {
  return { ...answer(question), waysOut: choices };
}

/** Of one change all is taken back by one sentence; of several each has its own. */
function backOf(before: PlanView, edits: readonly PlanEdit[]): Required<Pick<Answer, 'back' | 'waysOut'>> {
  const backs = edits.flatMap((edit) => waysBack(before, edit));
  const [only = null, ...others] = backs;
  const isOne = edits.length === 1 && others.length === 0;
  return { back: isOne ? only : null, waysOut: isOne ? [] : backs.slice(0, mostBacks) };
}

/** Sentences that together take an edit back; none where none do. */
function waysBack(before: PlanView, edit: PlanEdit): string[] {
  switch (edit.kind) {
    case 'SWAP_MEAL':
    case 'LOCK_MEAL':
      return mealBack(before, edit);
    case 'EXCHANGE_MEALS':
      return [`swap ${edit.swaps.map(({ place }) => placeWords(place)).join(' with ')}`];
    case 'MEALS_AWAY':
      return edit.away === null ? [] : edit.meals.map((meal) => `plan ${placeWords(meal)} again`);
    case 'MOVE_SESSION':
      return sessionBack(before, edit);
    case 'EXCLUDE_RECIPES':
    case 'MISSED_SESSION':
    case 'SWAP_EXERCISE':
      return [];
  }
}

function mealBack(
  { food }: PlanView,
  edit: Extract<PlanEdit, { kind: 'SWAP_MEAL' | 'LOCK_MEAL' }>,
): string[] {
  const meal = food?.meals.find(({ id }) => id === edit.mealId);
  if (meal === undefined) return [];
  if (edit.kind === 'SWAP_MEAL') return [`swap ${placeWords(meal)} for ${meal.title}`];
  return [`${edit.locked ? 'free' : 'lock'} ${placeWords(meal)}`];
}

function sessionBack({ training }: PlanView, edit: Extract<PlanEdit, { kind: 'MOVE_SESSION' }>): string[] {
  const session = training?.sessions.find(({ id }) => id === edit.sessionId);
  if (session === undefined) return [];
  const { date, startTime } = session;
  return [`move ${workoutOn({ ...session, date: edit.date })} to ${dayWords(date)} at ${startTime}`];
}

function sentences(lines: readonly string[]): string {
  return lines
    .map((line) => line.charAt(0).toUpperCase() + line.slice(1))
    .map((line) => ` ${/[.!?]$/.test(line) ? line : `${line}.`}`)
    .join('');
}
