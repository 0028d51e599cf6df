import { NUTRIENTS, nutrientIndex } from '../catalogue/nutrients.js';
import type { MealSlot } from '../catalogue/recipe.js';
import {
  type DayMeasure,
  type DayRange,
  type PlanningMicro,
  SOFT_POINTS_PER_UNIT,
} from '../meal-planning/problem.js';
import { referenceIntakesOf } from '../targets/dietary-reference-intakes.js';
import { type MealOrder, type OrderDay, plannedPart, plannedShare, shareWithout } from './meal-order.js';

/** Energy may miss the day's target by this share at most; it is a hard limit on both sides. */
export const ENERGY_TOLERANCE = 0.1;

/** Meals beside one eaten elsewhere keep at least this share of their usual energy. */
const leastOfRest = 0.8;

/** Minutes of work a day that a person is assumed to spend gladly. */
const usualMinutes = { weekday: 60, weekend: 110 } as const;

/** The wanted sums of one day, for the share of it that is planned. */
export function dayRanges(day: OrderDay, order: MealOrder): Readonly<Record<DayMeasure, DayRange>> {
  const share = plannedShare(order.slots);
  const { targets } = day;
  const { protein, carbohydrate, fat, fibre } = targets.macros;
  // A skipped meal may be made up for or not: the least shrinks with it, the most stays.
  const eaten = shareWithout(order.slots, skippedOf(day));
  const soft = (measure: DayMeasure, min: number | null, max: number | null): DayRange => ({
    min: min === null ? null : min * share * eaten,
    max: max === null ? null : max * share,
    hard: false,
    pointsPerUnit: SOFT_POINTS_PER_UNIT[measure],
  });
  return {
    energyKcal: { ...energyLimits(day, order), hard: true, pointsPerUnit: 0 },
    proteinG: soft('proteinG', protein.minG, protein.maxG),
    carbG: soft('carbG', carbohydrate.minG, carbohydrate.maxG),
    fatG: soft('fatG', fat.minG, fat.maxG),
    fibreG: soft('fibreG', fibre.minG, null),
    sodiumMg: soft('sodiumMg', null, targets.sodiumMaxMg),
    activeMinutes: minutesRange(day, order),
  };
}

function skippedOf({ away }: OrderDay): MealSlot[] {
  return away.flatMap(({ kind, slot }) => (kind === 'SKIPPED' ? [slot] : []));
}

/** Energy range of a day, kcal; never below the share of the safe floor, but by meals that are skipped. */
export function energyLimits(
  day: OrderDay,
  order: MealOrder,
): { readonly min: number; readonly max: number } {
  const share = plannedShare(order.slots);
  const eaten = shareWithout(order.slots, skippedOf(day));
  const { targetKcal, floorKcal } = day.targets.energy;
  const min = Math.max(targetKcal * (1 - ENERGY_TOLERANCE), Math.min(floorKcal, targetKcal));
  const max = targetKcal * (1 + ENERGY_TOLERANCE) * share;
  if (day.away.length === 0) return { min: min * share, max };
  // A large meal elsewhere does not starve the others, and a small one does not swell them.
  const out = day.away.reduce((sum, { intake }) => sum + intake.energyKcal, 0);
  const awaySlots = day.away.map(({ slot }) => slot);
  const rest = targetKcal * share * shareWithout(order.slots, awaySlots);
  return {
    min: Math.min(min * share * eaten, out + rest * (2 - leastOfRest)),
    max: Math.max(max, out + rest * leastOfRest),
  };
}

/** What the person said is hard; what we assume is a wish. */
function minutesRange(day: OrderDay, order: MealOrder): DayRange {
  const said = day.weekend ? order.weekendMinutesPerDay : order.weekdayMinutesPerDay;
  if (said !== null) return { min: null, max: said, hard: true, pointsPerUnit: 0 };
  const max = day.weekend ? usualMinutes.weekend : usualMinutes.weekday;
  return { min: null, max, hard: false, pointsPerUnit: SOFT_POINTS_PER_UNIT.activeMinutes };
}

/** Nutrients the planner balances over a week: those that diets most often lack, and those with an upper level. */
const plannedNutrients = [
  'calcium_mg',
  'iron_mg',
  'magnesium_mg',
  'potassium_mg',
  'zinc_mg',
  'selenium_ug',
  'vitamin_a_rae_ug',
  'vitamin_c_mg',
  'vitamin_d_ug',
  'vitamin_e_mg',
  'vitamin_b12_ug',
  'folate_dfe_ug',
  'retinol_ug',
  'folic_acid_ug',
  'manganese_mg',
  'copper_mg',
];

/** Weekly vitamins and minerals with their reference intakes, for the share of the day that is planned. */
export function planningMicros(order: MealOrder): PlanningMicro[] {
  const share = plannedShare(order.slots) * plannedPart(order);
  return referenceIntakesOf(order.body)
    .filter(({ nutrientId }) => plannedNutrients.includes(nutrientId))
    .map(({ nutrientId, recommended, upper }) => ({
      id: nutrientId,
      unit: NUTRIENTS[nutrientIndex(nutrientId)]?.unit ?? '',
      recommendedPerDay: recommended * share,
      upperPerDay: upper,
    }));
}
