import type { Catalogue } from '../catalogue/catalogue.js';
import type { MissedGoal, PlannedMeal, PlanningResult } from '../meal-planning/plan-result.js';
import { type ChosenMeal, composePlan } from './compose-plan.js';
import type { MealOrder } from './meal-order.js';
import type { GoalMiss, MealPlanContent, PlanProof } from './meal-plan.js';

/** The planner's numbers as a plan that people can read. @param arrange puts the meals on other days of the same points. */
export function finishPlan(
  result: PlanningResult,
  order: MealOrder,
  minorUnitsPerCent: number,
  catalogue: Catalogue,
  arrange: (meals: readonly ChosenMeal[]) => readonly ChosenMeal[] = (meals) => meals,
): MealPlanContent {
  const { certificate } = result;
  const proof: PlanProof = {
    objective: certificate.objective,
    bound: certificate.bound,
    gap: certificate.gap,
    method: certificate.boundMethod,
    iterations: certificate.iterations,
    seed: certificate.seed,
    engineVersion: certificate.engineVersion,
    dataVersion: certificate.dataVersion,
  };
  return composePlan(
    {
      order,
      minorUnitsPerCent,
      meals: arrange(result.meals.map(chosenMeal)),
      proof,
      goalsMissed: goalsMissed(result.missedGoals, order.horizonDays),
      agreed: agreedOf(order),
    },
    catalogue,
  );
}

function agreedOf({ moneyCapMinor, weekdayMinutes, weekendMinutes }: MealOrder): MealPlanContent['agreed'] {
  const minutes = weekdayMinutes === null || weekendMinutes === null ? null : weekdayMinutes + weekendMinutes;
  return { moneyMinor: moneyCapMinor, minutes };
}

function chosenMeal(meal: PlannedMeal): ChosenMeal {
  return {
    dayIndex: meal.dayIndex,
    slot: meal.slot,
    recipeKey: meal.recipeId,
    portion: meal.portion,
    leftoverOfDay: meal.leftoverOfDay,
    locked: meal.locked,
    reasons: meal.reasons,
    alternatives: meal.alternatives.map((alternative) => ({
      recipeKey: alternative.recipeId,
      portion: alternative.portion,
      deltaPoints: alternative.deltaPoints,
      deltaCostMinor: alternative.deltaCashCents,
      keepsAgreement: alternative.keepsHardLimits,
    })),
  };
}

const goalNames: Readonly<Record<string, string>> = {
  energyKcal: 'ENERGY',
  proteinG: 'PROTEIN',
  carbG: 'CARBOHYDRATE',
  fatG: 'FAT',
  fibreG: 'FIBRE',
  sodiumMg: 'SODIUM',
  activeMinutes: 'COOKING_MINUTES',
};

/** The planner's word for a goal as a stable code: `proteinG` is PROTEIN, `micro:iron_mg` IRON_MG. */
export function goalName(goal: string): string {
  return (
    goalNames[goal] ??
    goal
      .replace(/^micro:/, '')
      .replace(/([a-z])([A-Z])/g, '$1_$2')
      .toUpperCase()
  );
}

/** Misses by goal, as a mean over the days of the plan: what a person wants to know first. */
function goalsMissed(misses: readonly MissedGoal[], days: number): GoalMiss[] {
  const sums = new Map<string, { amount: number; unit: string }>();
  for (const { goal, amount, unit, dayIndex } of misses) {
    const name = goalName(goal);
    const share = dayIndex === null ? Math.abs(amount) : Math.abs(amount) / days;
    const known = sums.get(name) ?? { amount: 0, unit };
    sums.set(name, { amount: known.amount + share, unit: dayIndex === null ? unit : `${unit}/day` });
  }
  return [...sums]
    .map(([goal, { amount, unit }]) => ({ goal, amount: Math.round(amount * 10) / 10, unit }))
    .filter(({ amount }) => amount > 0);
}
