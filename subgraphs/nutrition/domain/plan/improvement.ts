import { addDays, type LocalDate, weekdayOf } from '@progressive/quantities';
import type { MealOrder } from './meal-order.js';
import type { MealPlanContent } from './meal-plan.js';

/** Where a search for a better plan stands; the first two are open, the others its ends. */
export type ImprovementStatus =
  | 'QUEUED'
  | 'RUNNING'
  | 'IMPROVED'
  | 'NO_BETTER_FOUND'
  | 'PLAN_CHANGED'
  | 'CANCELLED'
  | 'FAILED';

/** A search for a better version of one plan. */
export interface MealPlanImprovement {
  readonly id: string;
  readonly userId: string;
  readonly mealPlanId: string;
  readonly status: ImprovementStatus;
  /** Share of the search that is done, 0..1. */
  readonly progress: number;
  /** How often it was taken up: 1, and more after a process ended in the middle of it. */
  readonly attempts: number;
  /** Proven distance to the best plan when it was asked for, and at its end; null while there is none. */
  readonly gapBefore: number;
  readonly gapAfter: number | null;
  /** Points of the version found beyond those of the plan; null when there is none. */
  readonly pointsGained: number | null;
  readonly improvedPlanId: string | null;
  readonly requestedAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
}

/** A plan that is better by less, points, is not worth a changed shopping list: half a point is some 12 cents. */
export const LEAST_GAIN_POINTS = 0.5;

/** The first day whose meals may change: what is on the table today stays, whatever the person's time zone. */
export function firstFreeDay(today: LocalDate): LocalDate {
  return addDays(today, 1);
}

/** Whether every day of a plan is past or on the table. */
export function isOver({ days }: MealPlanContent, today: LocalDate): boolean {
  return (days.at(-1)?.date ?? '') < firstFreeDay(today);
}

/**
 * The order that a better version is searched under: it takes no more money and minutes than the agents agreed, or than the
 * plan takes already where the person's edits went further. Edits lift those caps from the order itself.
 */
export function withAgreedCaps({ order, agreed, ...content }: MealPlanContent): MealOrder {
  const { costMinor, minutesWeekday, minutesWeekend } = content;
  const money = least(
    order.moneyCapMinor,
    agreed.moneyMinor === null ? null : Math.max(agreed.moneyMinor, costMinor),
  );
  if (agreed.minutes === null || order.weekdayMinutes !== null || order.weekendMinutes !== null)
    return { ...order, moneyCapMinor: money };
  // What is left of the minutes is shared out by the days.
  const spare = Math.max(0, agreed.minutes - minutesWeekday - minutesWeekend);
  const weekdays = content.days.filter(({ date }) => weekdayOf(date) < 6).length;
  const share = weekdays / Math.max(1, content.days.length);
  return {
    ...order,
    moneyCapMinor: money,
    weekdayMinutes: minutesWeekday + spare * share,
    weekendMinutes: minutesWeekend + spare * (1 - share),
  };
}

function least(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

/** What became better, in one sentence for a person. @param before proven gap, a share; @param changed how many meals. */
export function improvementText(before: number, after: number, changed: number): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const meals = changed === 1 ? 'one meal' : `${changed} meals`;
  return `A better plan was found: ${meals} changed, ${percent(after)} instead of ${percent(before)} from the best possible at most.`;
}
