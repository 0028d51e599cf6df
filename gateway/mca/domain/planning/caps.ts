import type { ResourceVector } from '../coordination/index.js';
import type { Intent } from '../routing/intent.js';
import type { MoneyPurpose, Wishes } from '../routing/wishes.js';
import type { AssessmentBuilder } from './assessment.js';
import { countDays, type Horizon, overHorizon } from './horizon.js';
import type { ViewerFacts } from './viewer-facts.js';

/** Minutes a day that are assumed free for each activity while the person has said nothing. */
const assumedMinutes = {
  cooking: { weekday: 60, weekend: 100 },
  training: { weekday: 45, weekend: 60 },
} as const;

/** Minor units a day and person assumed for food where no money is known (USDA moderate-cost plan, order of magnitude). */
const assumedFoodMinorPerDay = 1300;

/** The money the sentence sets for a purpose over the horizon, minor units; the tightest when it names several. */
export function moneyWish(wishes: Wishes, purpose: MoneyPurpose, horizonDays: number): number | null {
  const sums = wishes.money
    .filter((wish) => wish.purpose === purpose && wish.bound !== 'at-least')
    .map((wish) =>
      overHorizon(wish.amountMinor * (wish.perPerson ? (wishes.people ?? 1) : 1), wish.period, horizonDays),
    );
  return sums.length === 0 ? null : Math.min(...sums);
}

/** What food may cost: what the sentence says for food, else what it says in all. Null when it says nothing. */
export function foodMoneyCap(intent: Intent, horizonDays: number): number | null {
  return moneyWish(intent.wishes, 'food', horizonDays);
}

/** Training energy where nobody plans the meals that supply it: kcal, more than any program uses. */
const energyWithoutMeals = 1_000_000;

/** What all agents together may use over the horizon; training energy has to be supplied where meals are planned. */
export function sharedCaps(
  intent: Intent,
  facts: ViewerFacts,
  horizon: Horizon & { readonly mealsPlanned: boolean },
  notes: AssessmentBuilder,
): ResourceVector {
  const minutes = sharedMinutes(intent.wishes, facts, horizon, notes);
  return {
    MONEY_CENTS: sharedMoney(intent, facts, horizon, notes),
    MINUTES_WEEKDAY: minutes.weekday,
    MINUTES_WEEKEND: minutes.weekend,
    ENERGY_KCAL: horizon.mealsPlanned ? 0 : energyWithoutMeals,
  };
}

function sharedMoney(
  intent: Intent,
  facts: ViewerFacts,
  { horizonDays }: Horizon,
  notes: AssessmentBuilder,
): number {
  const stated = moneyWish(intent.wishes, 'total', horizonDays);
  const food = foodMoneyCap(intent, horizonDays);
  const budget = facts.budget?.known === true ? facts.budget.disposableMinor : null;
  const people = intent.wishes.people ?? facts.nutrition?.people ?? 1;
  const assumed = assumedFoodMinorPerDay * horizonDays * people;
  notes.note(
    stated ?? food ?? budget,
    () => 'the money there is',
    'income and bills, so that the plan can fit your money',
    'a moderate food budget',
  );
  const limits = [stated, budget].filter((limit): limit is number => limit !== null);
  return limits.length > 0 ? Math.max(0, Math.min(...limits)) : (food ?? assumed);
}

function sharedMinutes(wishes: Wishes, facts: ViewerFacts, horizon: Horizon, notes: AssessmentBuilder) {
  const { weekdays, weekendDays } = countDays(horizon);
  const { nutrition, training } = facts;
  notes.note(
    nutrition?.cookingMinutesWeekday,
    (minutes) => `${minutes} minutes of cooking on a weekday`,
    'time for cooking',
    'an hour of cooking a day',
  );
  const cooking = {
    weekday:
      statedMinutes(wishes, 'weekdays') ?? nutrition?.cookingMinutesWeekday ?? assumedMinutes.cooking.weekday,
    weekend:
      statedMinutes(wishes, 'weekends') ?? nutrition?.cookingMinutesWeekend ?? assumedMinutes.cooking.weekend,
  };
  const training_ = {
    weekday: training?.trainingMinutesWeekday ?? assumedMinutes.training.weekday,
    weekend: training?.trainingMinutesWeekend ?? assumedMinutes.training.weekend,
  };
  return {
    weekday: weekdays * (cooking.weekday + training_.weekday),
    weekend: weekendDays * (cooking.weekend + training_.weekend),
  };
}

/** Minutes of cooking a day that the sentence leaves for the plan: those of the day, or of as many meals as it has. */
function statedMinutes(wishes: Wishes, on: 'weekdays' | 'weekends'): number | null {
  const day = cookingMinutes(wishes, on, 'day');
  const meal = cookingMinutes(wishes, on, 'each');
  if (meal === null) return day;
  return Math.min(day ?? Number.POSITIVE_INFINITY, meal * Math.max(1, wishes.mealsPerDay ?? 3));
}

/** Most minutes of cooking that the sentence allows on a part of the week, for the whole day or for each meal; null when it does not say. */
export function cookingMinutes(
  wishes: Wishes,
  on: 'weekdays' | 'weekends',
  per: 'day' | 'each',
): number | null {
  const minutes = wishes.minutes
    .filter(
      ({ activity, bound, ...wish }) =>
        activity === 'cooking' &&
        bound !== 'at-least' &&
        (wish.on === 'any-day' || wish.on === on) &&
        (wish.scope === 'each') === (per === 'each'),
    )
    .map((wish) => (wish.scope === 'week' ? wish.minutes / 7 : wish.minutes));
  return minutes.length === 0 ? null : Math.round(Math.min(...minutes));
}
