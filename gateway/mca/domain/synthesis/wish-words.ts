import { formatMoney, money } from '@progressive/quantities';
import type { MinutesWish, Wishes } from '../routing/wishes.js';

/** The wishes of a sentence as understood, one short sentence each, so that a misreading shows. */
export function wishWords(wishes: Wishes): string[] {
  const days = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
  const named = (weekdays: readonly number[]) => weekdays.map((day) => days[day]).join(', ');
  const { equipment, body } = wishes;
  return [
    ...wishes.money.map(
      (wish) =>
        `${formatMoney(money(wish.amountMinor, wish.currency))} for ${wish.purpose === 'total' ? 'everything' : wish.purpose}${wish.period === 'unstated' ? '' : ` per ${wish.period}`}`,
    ),
    ...(wishes.horizon === null
      ? []
      : [`${wishes.horizon.horizonDays} days from ${wishes.horizon.startDate}`]),
    ...(wishes.days.perWeek === null ? [] : [`${wishes.days.perWeek} sessions a week`]),
    ...(wishes.days.weekdays.length === 0 ? [] : [`on ${named(wishes.days.weekdays)}`]),
    ...(wishes.days.excluded.length === 0 ? [] : [`not on ${named(wishes.days.excluded)}`]),
    ...wishes.minutes.map(minutesWords),
    ...wishes.diets,
    ...wishes.exclusions.map((wish) =>
      wish.kind === 'dislike' ? `rather no ${wish.food}` : `no ${wish.food}`,
    ),
    ...wishes.likes.map((food) => `with ${food}`),
    ...(equipment.place === null ? [] : [`training place: ${equipment.place}`]),
    ...(equipment.items.length === 0
      ? []
      : [`${equipment.only ? 'only ' : ''}${equipment.items.join(', ')}`]),
    ...wishes.injuries.map((injury) => `care for the ${injury.part}`),
    ...wishes.goals.map((goal) => `goal: ${goal.kind.replaceAll('-', ' ')}`),
    ...(body.weightKg === null ? [] : [`weight ${body.weightKg} kg`]),
    ...(wishes.people === null ? [] : [`for ${wishes.people}`]),
    ...(wishes.energy === null ? [] : [`${wishes.energy.kcal} kcal per ${wishes.energy.per}`]),
    ...wishes.macros.map((macro) => `${macro.level} ${macro.nutrient}`),
  ];
}

function minutesWords({ minutes, activity, scope, on }: MinutesWish): string {
  const time = activity === 'any' ? `${minutes} minutes` : `${minutes} minutes of ${activity}`;
  const when = on === 'any-day' ? '' : ` on ${on}`;
  if (scope !== 'each') return `${time} a ${scope}${when}`;
  return activity === 'cooking' ? `at most ${time} for a meal${when}` : `${time} each time${when}`;
}
