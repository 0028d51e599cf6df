import { addDays, type LocalDate, weekdayOf } from '@progressive/quantities';
import type { EatingRules } from '../catalogue/eating-rules.js';
import type { MealSlot } from '../catalogue/recipe.js';
import { type AssumedIntake, type AwayMeal, intakeOf } from '../household/away-meals.js';
import type { HouseholdEater } from '../household/household-eater.js';
import type { PantryLot } from '../pantry/pantry-lot.js';
import type { TastePoints } from '../preferences/recipe-points.js';
import type { ObservedPrice } from '../prices/observed-price.js';
import type { OwnRecipe } from '../recipe-import/own-recipe.js';
import type { Body } from '../targets/body.js';
import {
  type DailyTargets,
  dailyTargets,
  type TargetWishes,
  withTraining,
} from '../targets/daily-targets.js';

/** A planned training session, as far as meals are concerned. */
export interface TrainingSession {
  readonly date: LocalDate;
  /** Minutes after local midnight; null = unknown. */
  readonly startMinute: number | null;
  readonly minutes: number;
  /** Net of rest, kcal. */
  readonly energyKcal: number;
}

/** What a meal plan is made for: the brief of the negotiation, united with what the person has stored. */
export interface MealOrder {
  readonly startDate: LocalDate;
  /** 1..28. */
  readonly horizonDays: number;
  readonly currency: string;
  readonly body: Body;
  readonly wishes: TargetWishes;
  readonly rules: EatingRules;
  readonly slots: readonly MealSlot[];
  /** 1..20 who eat every meal. */
  readonly people: number;
  /** Most that all packs may cost, minor units; null = no cap. Of what the person said and what was agreed the less. */
  readonly moneyCapMinor: number | null;
  /** Most that all packs may cost by the person's own words; null = they did not say. */
  readonly saidMoneyCapMinor?: number | null;
  /** Most minutes of work over the horizon; null = only the daily caps. */
  readonly weekdayMinutes: number | null;
  readonly weekendMinutes: number | null;
  /** Most minutes of work a day, as the person said; null = a usual day. */
  readonly weekdayMinutesPerDay: number | null;
  readonly weekendMinutesPerDay: number | null;
  /** Most active minutes of one meal that is cooked on such a day, as the person said; null or absent = no limit. */
  readonly weekdayMinutesPerMeal?: number | null;
  readonly weekendMinutesPerMeal?: number | null;
  readonly training: readonly TrainingSession[];
  /** Who eats along by name, with rules of their own; at most as many as there are people beside the person come. */
  readonly eaters?: readonly HouseholdEater[];
  /** Meals of these days that are skipped or eaten elsewhere. */
  readonly away?: readonly AwayMeal[];
  /** What is in the house. */
  readonly pantry?: readonly PantryLot[];
  /** Imported recipes that may be planned; a finished plan keeps those it names. */
  readonly ownRecipes?: readonly OwnRecipe[];
  /** What the person paid for foods of late, which goes before the reference prices. */
  readonly prices?: readonly ObservedPrice[];
  /** What was learned of the person's taste; absent where nothing was. */
  readonly taste?: TastePoints;
}

/**
 * The order as it binds an edit by the person: their own words stay hard, while what the agents agreed among themselves
 * may be passed (the plan then says by how much).
 */
export function orderForEdit(order: MealOrder): MealOrder {
  return {
    ...order,
    moneyCapMinor: order.saidMoneyCapMinor ?? null,
    weekdayMinutes: null,
    weekendMinutes: null,
  };
}

/** Most active minutes of one meal that is cooked fresh on a day, as the person said; null = no limit. */
export function mealMinutesOn(
  { weekdayMinutesPerMeal, weekendMinutesPerMeal }: MealOrder,
  weekend: boolean,
): number | null {
  return (weekend ? weekendMinutesPerMeal : weekdayMinutesPerMeal) ?? null;
}

/** Share of a day's energy by meal: our estimate of a usual western day, near the ranges of the EFSA and NHANES surveys. */
const slotShare: Readonly<Record<MealSlot, number>> = {
  BREAKFAST: 0.25,
  LUNCH: 0.3,
  DINNER: 0.33,
  SNACK: 0.12,
};

/** Share of the day's targets that the planned meals have to carry, 0..1. */
export function plannedShare(slots: readonly MealSlot[]): number {
  const share = slots.reduce((sum, slot) => sum + slotShare[slot], 0);
  return slots.length >= 3 && slots.every((slot) => slot !== 'SNACK') ? 1 : Math.min(1, share);
}

/** How much of a day that all these meals carry is left when some of them are skipped, 0..1. */
export function shareWithout(slots: readonly MealSlot[], skipped: readonly MealSlot[]): number {
  const sum = (list: readonly MealSlot[]) => list.reduce((total, slot) => total + slotShare[slot], 0);
  return slots.length === 0 ? 1 : sum(slots.filter((slot) => !skipped.includes(slot))) / sum(slots);
}

/** A meal of a day that is not planned, with what is eaten instead. */
export interface AwayOnDay {
  readonly slot: MealSlot;
  readonly kind: AwayMeal['kind'];
  readonly intake: AssumedIntake;
}

/**
 * Part of the usual meals that is planned at all, 0..1. What is eaten elsewhere brings vitamins that nobody knows: the planned
 * meals answer for their own part.
 */
export function plannedPart({ slots, horizonDays, startDate, away = [] }: MealOrder): number {
  let sum = 0;
  for (let day = 0; day < horizonDays; day++) {
    const date = addDays(startDate, day);
    const missing = away.filter((meal) => meal.date === date).map(({ slot }) => slot);
    sum += shareWithout(slots, missing);
  }
  return sum / horizonDays;
}

/** One day of an order: its date, training and targets for the whole day. */
export interface OrderDay {
  readonly date: LocalDate;
  readonly weekend: boolean;
  readonly training: readonly TrainingSession[];
  readonly targets: DailyTargets;
  /** Meals that are planned, in their order. */
  readonly slots: readonly MealSlot[];
  readonly away: readonly AwayOnDay[];
}

/** The days of an order, each with its own targets: a training day asks for more energy and carbohydrate. */
export function orderDays(order: MealOrder): OrderDay[] {
  const base = dailyTargets(order.body, order.wishes);
  return Array.from({ length: order.horizonDays }, (_, index) => {
    const date = addDays(order.startDate, index);
    const training = order.training.filter((session) => session.date === date);
    const energy = training.reduce((sum, session) => sum + session.energyKcal, 0);
    const targets = withTraining(base, energy);
    const away = (order.away ?? [])
      .filter((meal) => meal.date === date && order.slots.includes(meal.slot))
      .map((meal) => ({
        slot: meal.slot,
        kind: meal.kind,
        intake: intakeOf(meal, base.energy.targetKcal * slotShare[meal.slot]),
      }));
    const slots = order.slots.filter((slot) => !away.some((meal) => meal.slot === slot));
    return { date, weekend: weekdayOf(date) >= 6, training, targets, slots, away };
  });
}
