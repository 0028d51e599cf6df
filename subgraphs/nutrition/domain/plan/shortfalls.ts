import { formatMoney } from '@progressive/quantities';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { MealPlanContent } from './meal-plan.js';
import { measureShortfalls, nutrientShortfalls } from './measure-shortfalls.js';
import { repeatShortfalls } from './repeat-shortfalls.js';
import { beyondAgreement } from './swap-meal.js';

/** A wish that a plan does not meet, in words. */
export interface Shortfall {
  /** Stable code, as in `goalsMissed`; NUTRIENTS for all vitamins and minerals together. */
  readonly goal: string;
  /** One sentence for a person. */
  readonly text: string;
  /** What may allow more, as one sentence; null where no limit of the plan stands in the way. */
  readonly remedy: string | null;
}

/** Above this share of the cap the money is what a plan has run out of: less is smaller than a pack. */
const spentShare = 0.93;

/**
 * What a person wished and the plan does not give, what they notice first first. Read from the meals as they are, so that it is
 * true after a swap too; rounding errors and small misses are left out.
 */
export function shortfallsOf(content: MealPlanContent, catalogue: Catalogue): Shortfall[] {
  const remedy = remedyOf(content);
  return [
    ...[
      ...repeatShortfalls(content, catalogue),
      ...measureShortfalls(content),
      ...nutrientShortfalls(content),
    ].map((miss) => ({ ...miss, remedy })),
    ...agreementShortfalls(content),
  ];
}

/** What of money and minutes is limited, and may help where it is more; null where neither is. */
function remedyOf({ order, costMinor }: MealPlanContent): string | null {
  const money = order.moneyCapMinor !== null && costMinor > spentShare * order.moneyCapMinor;
  const minutes = [
    order.weekdayMinutes,
    order.weekendMinutes,
    order.weekdayMinutesPerDay,
    order.weekendMinutesPerDay,
    order.weekdayMinutesPerMeal ?? null,
    order.weekendMinutesPerMeal ?? null,
  ].some((limit) => limit !== null);
  const named = [...(money ? ['more money for food'] : []), ...(minutes ? ['more minutes for cooking'] : [])];
  const text = `${named.join(' or ')} may help.`;
  return named.length === 0 ? null : text.charAt(0).toUpperCase() + text.slice(1);
}

/** How far an edit went beyond what the agents agreed. */
function agreementShortfalls(content: MealPlanContent): Shortfall[] {
  return beyondAgreement({ ...content, goalsMissed: [] }).map(({ goal, amount }) => ({
    goal,
    text:
      goal === 'AGREED_MONEY'
        ? `Costs ${formatMoney({ amountMinor: amount, currency: content.order.currency })} more than was agreed.`
        : `Takes ${Math.round(amount)} minutes more than was agreed.`,
    remedy: null,
  }));
}
