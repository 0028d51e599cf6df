import type { Agent, ChangeWish } from '../routing/index.js';
import { type ChangeDecision, refuse } from './change-decision.js';
import {
  decideAway,
  decideBack,
  decideExclude,
  decideLock,
  decideMealsAway,
  decideSwap,
} from './decide-meals.js';
import { decideExerciseSwap, decideMissed, decideMove } from './decide-sessions.js';
import type { PlanView } from './plan-view.js';

/** What can be said, for people whose words were not understood. */
export const waysToSay: readonly string[] = [
  'swap Tuesday’s dinner for something with chicken',
  'move Thursday’s workout to Friday',
  'keep Friday’s lunch as it is',
  'I eat out on Friday evening',
  'I am away from Wednesday to Friday',
  'I missed yesterday’s workout',
];

/**
 * What words about a change mean for the plan that stands. Pure: the same words, plan and day give the same decision.
 * @param agents those that the request was read to concern, the leading one first.
 */
export function decideChange(wish: ChangeWish, view: PlanView, agents: readonly Agent[]): ChangeDecision {
  const isMoney = agents.length > 0 && agents.every((agent) => agent === 'budget');
  if (wish.verb === null || isMoney) return notByWords();
  const { meals, training } = verbs[wish.verb];
  return aboutOf(wish, agents) === 'training' ? training(wish, view) : meals(wish, view);
}

type Decide = (wish: ChangeWish, view: PlanView) => ChangeDecision;

/** What each verb means for meals and for training. */
const verbs: Readonly<
  Record<NonNullable<ChangeWish['verb']>, { readonly meals: Decide; readonly training: Decide }>
> = {
  SWAP: { meals: swapInMeals, training: swapInTraining },
  MOVE: { meals: decideSwap, training: decideMove },
  LOCK: { meals: (wish, view) => decideLock(wish, view, true), training: notByWords },
  UNLOCK: { meals: (wish, view) => decideLock(wish, view, false), training: notByWords },
  LEAVE_OUT: { meals: leaveMeals, training: leaveTraining },
  MISSED: both((wish, view) => decideMissed(wish, view, { isDropped: false })),
  AWAY: both(decideAway),
  EATING_OUT: both((wish, view) => decideMealsAway(wish, view, 'EATING_OUT')),
  EXCLUDE: { meals: decideExclude, training: leaveTraining },
  BACK: both(decideBack),
};

function both(decide: Decide): { readonly meals: Decide; readonly training: Decide } {
  return { meals: decide, training: decide };
}

/** Named things decide; where none is named, the agent that the request was read to concern. */
function aboutOf({ slots, meals, sessions }: ChangeWish, [leading]: readonly Agent[]): 'meals' | 'training' {
  if (slots.length > 0 || (meals && !sessions)) return 'meals';
  return sessions || leading === 'workout' ? 'training' : 'meals';
}

function swapInMeals(wish: ChangeWish, view: PlanView): ChangeDecision {
  const decision = decideSwap(wish, view);
  // "swap squats for leg press" names no meal, and no dish of the plan.
  const isUnnamed = decision.kind === 'ASK' && wish.slots.length === 0 && wish.days.length === 0;
  return isUnnamed ? (decideExerciseSwap(wish, view) ?? decision) : decision;
}

function swapInTraining(wish: ChangeWish, view: PlanView): ChangeDecision {
  const swap = wish.named.length === 0 ? null : decideExerciseSwap(wish, view);
  if (swap !== null) return swap;
  return wish.target !== null || wish.startTime !== null
    ? decideMove(wish, view)
    : refuse(
        'By words I can move a session, leave it out, or replace an exercise of it.',
        'move Thursday’s workout to Friday',
        'swap squats for leg press',
      );
}

/** "drop the burpees" is about an exercise, "drop Sunday's workout" about a session. */
function leaveTraining(wish: ChangeWish, view: PlanView): ChangeDecision {
  const swap = wish.named.length === 0 ? null : decideExerciseSwap(wish, view);
  if (swap !== null) return swap;
  const isUnknown = wish.verb !== 'MISSED' && !wish.sessions && wish.named.length > 0;
  return isUnknown
    ? refuse(
        `No session to come has an exercise called “${wish.named.join(' ')}”.`,
        'name it as the plan does',
      )
    : decideMissed(wish, view, { isDropped: !wish.isPast });
}

/** "take the lentil soup off my plan" leaves no hole: another dish takes its place. */
function leaveMeals(wish: ChangeWish, view: PlanView): ChangeDecision {
  return wish.slots.length === 0 && wish.named.length > 0 && wish.days.every(({ part }) => part === null)
    ? decideSwap(wish, view)
    : decideMealsAway(wish, view, 'SKIPPED');
}

function notByWords(): ChangeDecision {
  return {
    kind: 'ASK',
    question: 'I can change single meals and sessions of your plan by words. What shall change? For example:',
    choices: waysToSay,
  };
}
