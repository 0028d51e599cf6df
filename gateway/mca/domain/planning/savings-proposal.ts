import type { LocalDate } from '@progressive/quantities';
import type { Offer } from '../coordination/index.js';
import type { Intent } from '../routing/intent.js';
import type { MoneyWish } from '../routing/wishes.js';
import { overHorizon } from './horizon.js';

/** What a person can accept of an answer to an overspend: a week that is planned to cost less. */
export interface SavingsProposal {
  readonly currency: string;
  /** Most that a week of food may cost, minor units; null = as usual. */
  readonly foodCapMinor: number | null;
  /** True when training goes on at home. */
  readonly homeTraining: boolean;
}

/** Days for which cheaper meals and home training are asked for. */
export const proposalDays = 7;
/** Days of a month as budget counts what is usual, and of the mean Gregorian month. */
const [monthDays, meanMonthDays] = [30, 365.2425 / 12];

/** What the sentence wants saved a month, minor units; null when it names no sum. A sum without a period is meant for a month. */
export function wantedSaving({
  wishes,
}: Intent): { readonly minor: number; readonly currency: string } | null {
  const [wish] = wishes.money;
  if (wish === undefined || wish.purpose === 'income') return null;
  return { minor: overHorizon(wish.amountMinor, wish.period, meanMonthDays), currency: wish.currency };
}

/** True when the sentence wants to keep what the gym costs. */
export function keepsGym({ text }: Intent): boolean {
  return /\b(?:keep|keeping|without (?:losing|giving up|cancell?ing)|not (?:cancel|lose|give up))\b.{0,20}\bgym\b/i.test(
    text,
  );
}

/** The request as a plan of a week is asked for: sums of the overspend are no limits of a plan. */
export function weekIntent(intent: Intent, startDate: LocalDate): Intent {
  return {
    ...intent,
    task: 'INTEGRATED_PLAN',
    agents: ['nutrition', 'workout', 'budget'],
    wishes: {
      ...intent.wishes,
      money: [],
      horizon: {
        startDate,
        horizonDays: proposalDays,
        askedDays: proposalDays,
        clipped: false,
        phrase: 'the coming week',
      },
    },
  };
}

/** The request as its proposal is planned. */
export function acceptedIntent(intent: Intent, proposal: SavingsProposal, startDate: LocalDate): Intent {
  const week = weekIntent(intent, startDate);
  const { currency, foodCapMinor, homeTraining } = proposal;
  const cap: MoneyWish = {
    amountMinor: foodCapMinor ?? 0,
    currency,
    period: 'unstated',
    purpose: 'food',
    bound: 'at-most',
    perPerson: false,
    phrase: 'the accepted saving',
  };
  return {
    ...week,
    strategy: 'ORCHESTRATED',
    wishes: {
      ...week.wishes,
      money: foodCapMinor === null ? [] : [cap],
      equipment: homeTraining ? { ...week.wishes.equipment, place: 'home' } : week.wishes.equipment,
    },
  };
}

/** What food may cost: the best meals of a week, and the cheapest ones that miss no goal that the best ones meet. */
export interface FoodChoice {
  readonly best: Offer;
  readonly floor: Offer;
}

/** The best offer; null without offers. */
export function bestOffer(offers: readonly Offer[]): Offer | null {
  return offers.toSorted((a, b) => b.utility - a.utility)[0] ?? null;
}

/** Sums of money between the leanest offer and the best one at which to ask again, minor units. */
export function moneyBetween(offers: readonly Offer[]): number[] {
  const sums = offers.map(({ use }) => use.MONEY_CENTS);
  const [least, most] = [Math.min(...sums), Math.max(...sums)];
  return most > least ? [1, 2, 3].map((part) => Math.round(least + ((most - least) * part) / 4)) : [];
}

/** Chooses among the offers of a week at several sums of money; null without offers. */
export function foodChoice(offers: readonly Offer[]): FoodChoice | null {
  const best = bestOffer(offers);
  if (best === null) return null;
  const missed = new Set(best.goalsMissed.map(({ goal }) => goal));
  const healthy = offers.filter(({ goalsMissed }) => goalsMissed.every(({ goal }) => missed.has(goal)));
  const floor = healthy.toSorted((a, b) => a.use.MONEY_CENTS - b.use.MONEY_CENTS)[0] ?? best;
  return { best, floor };
}

/** What food must cost a month at least, so that no goal is given up for it. */
export function monthlyFloor({ floor }: FoodChoice): number {
  return perMonth(floor.use.MONEY_CENTS);
}

function perMonth(weekMinor: number): number {
  return Math.ceil((weekMinor * monthDays) / proposalDays);
}

/** What a week of food may cost when only a part of its saving is needed. */
export function weeklyCap(food: FoodChoice, unusedMonthlyMinor: number): number {
  return Math.ceil(food.floor.use.MONEY_CENTS + (Math.max(0, unusedMonthlyMinor) * proposalDays) / monthDays);
}
