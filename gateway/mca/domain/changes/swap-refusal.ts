import { formatMoney, money } from '@progressive/quantities';
import { placeWords } from './place-words.js';
import type { SwapEdit } from './plan-edit.js';

/** Why the agent did not take a dish. */
export interface DishRefusal {
  readonly title: string | null;
  readonly code: string;
  readonly message: string;
  /** Codes of hard limits that would break, with numbers, e.g. `MONEY_CAP plan: 9387 of 9000`. */
  readonly broken: readonly string[];
}

/** Codes that no other dish changes: the first of them is the reason. */
const ofTheMeal = ['MEAL_LOCKED', 'MEAL_UNKNOWN', 'PLAN_NOT_STANDING', 'PLANNER_BUSY', 'UNAVAILABLE'];

/** Why none of the dishes came into a meal's place: the nearest one and what it would break, with ways out. */
export function swapRefusal(
  { place, dishes }: SwapEdit,
  refusals: readonly DishRefusal[],
  currency: string,
): { readonly message: string; readonly waysOut: readonly string[] } {
  const outright = refusals.find(({ code }) => ofTheMeal.includes(code));
  if (outright !== undefined) return { message: outright.message, waysOut: [] };
  const [nearest] = refusals
    .filter(({ code, title }) => code === 'BREAKS_LIMIT' && title !== null)
    .toSorted((a, b) => a.broken.length - b.broken.length);
  if (nearest === undefined) {
    const [first] = refusals;
    const known = dishes.length === 0 || first === undefined ? null : first;
    const message =
      known === null
        ? `No other dish fits ${placeWords(place)} within the money, the minutes and the energy of your plan.`
        : `${known.title ?? 'That dish'} cannot be ${placeWords(place)}: ${known.message}`;
    return { message, waysOut: [...(known === null ? [moreMoney] : []), 'name another dish'] };
  }
  const reasons = nearest.broken.map((broken) => limitWords(broken, currency)).join('; ');
  const rest = refusals.length > 1 ? `, the nearest of ${refusals.length},` : '';
  const isMoney = nearest.broken.some((broken) => broken.startsWith('MONEY_CAP'));
  return {
    message: `${nearest.title}${rest} does not fit ${placeWords(place)}: ${reasons}. Nothing was changed.`,
    waysOut: [...(isMoney ? [moreMoney] : []), 'name another dish'],
  };
}

const moreMoney = 'ask for a new plan with more money for food';

function limitWords(broken: string, currency: string): string {
  const [, used = '', limit = ''] = /: (\d+) of (\d+)/.exec(broken) ?? [];
  const [code = ''] = broken.split(' ');
  if (code === 'MONEY_CAP' && used !== '') {
    const words = (minor: string) => formatMoney(money(Number(minor), currency));
    return `all food would cost ${words(used)} of at most ${words(limit)}`;
  }
  if (code === 'MINUTES_CAP' && used !== '') return `the day would take ${used} minutes of at most ${limit}`;
  const energy = /^ENERGY_OUTSIDE .*: (\d+) kcal/.exec(broken)?.[1];
  return energy === undefined
    ? code.toLowerCase().replaceAll('_', ' ')
    : `${energy} kcal are outside the energy of the day`;
}
