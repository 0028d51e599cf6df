import { formatMoney } from '@progressive/quantities';
import type { ReplyRefusal } from '../meal-planning/negotiation-reply.js';
import type { InfeasibleResult, WayOut } from '../meal-planning/plan-result.js';
import type { MealOrder } from './meal-order.js';
import { type Refusal, refusal } from './read-brief.js';

const wishNames: Readonly<Record<string, string>> = {
  money: 'the money for food',
  minutes: 'the time for cooking',
  energyKcal: 'the energy target',
  proteinG: 'the protein target',
  carbG: 'the carbohydrate range',
  fatG: 'the fat range',
  fibreG: 'the fibre target',
  sodiumMg: 'the sodium limit',
  activeMinutes: 'the cooking time per day',
  micros: 'the upper levels of vitamins and minerals',
  lockedMeals: 'the locked meals',
  recipes: 'the recipes that are left',
  MONEY_CENTS: 'the money for food',
  MINUTES_WEEKDAY: 'the time for cooking on weekdays',
  MINUTES_WEEKEND: 'the time for cooking on weekends',
  ENERGY_KCAL: 'the energy for training',
};

/** Says in words which wishes cannot hold together, and what single change would be enough. */
export function plannerRefusal(reply: ReplyRefusal | InfeasibleResult, order: MealOrder): Refusal {
  const wishes = reply.conflict.map((wish) => wishNames[wish] ?? wish);
  const code = reply.conflict.some(isMoney)
    ? 'INFEASIBLE_BUDGET'
    : reply.conflict.some((wish) => /^minutes|^activeMinutes$/i.test(wish))
      ? 'INFEASIBLE_TIME'
      : 'INFEASIBLE_TARGETS';
  const message =
    wishes.length === 0
      ? 'No plan was found that keeps every limit.'
      : wishes.length === 1
        ? `No plan of these days keeps to ${wishes[0]}.`
        : `These cannot hold together: ${wishes.join(', ')}.`;
  return refusal(
    code,
    message,
    wishes,
    reply.waysOut.map((way) => wayOutText(way, order)),
  );
}

/** What is shared in a negotiation has names of its own. */
function isMoney(wish: string): boolean {
  return wish === 'money' || wish === 'MONEY_CENTS';
}

function wayOutText(
  way: Pick<WayOut, 'amount' | 'unit'> & { readonly wish: string; readonly direction: string },
  order: MealOrder,
): string {
  const name = wishNames[way.wish] ?? way.wish;
  if (way.direction === 'DROP') return `drop ${name}`;
  const verb = way.direction === 'RAISE' ? 'raise' : 'lower';
  if (isMoney(way.wish)) {
    const amount = formatMoney({ amountMinor: Math.ceil(way.amount), currency: order.currency });
    return `${verb} ${name} by ${amount}`;
  }
  return `${verb} ${name} by ${Math.ceil(way.amount)} ${way.unit}`;
}
