import { addDays, type LocalDate } from '@progressive/quantities';
import type { DishView, PlanView, Span } from '../domain/changes/index.js';
import type { MealSlot } from '../domain/routing/index.js';
import type {
  MealPlanData,
  PlanViewData,
  ProgramData,
  RecipeData,
  SlotName,
} from '../operations/read-plan-view.js';

type Food = NonNullable<PlanView['food']>;
type Training = NonNullable<PlanView['training']>;

/** The standing plan as words are read against it; null when none stands. */
export function planViewOf({ viewer }: PlanViewData, today: LocalDate): PlanView | null {
  const plan = viewer?.currentPlan;
  if (plan === null || plan === undefined) return null;
  return {
    planId: plan.id,
    today,
    food: plan.mealPlan === null ? null : foodOf(plan.mealPlan),
    training: plan.trainingProgram === null ? null : trainingOf(plan.trainingProgram),
  };
}

/** The meals of a plan. */
export function foodOf(plan: MealPlanData): Food {
  return {
    mealPlanId: plan.id,
    span: spanOf(plan),
    costMinor: plan.cost.amountMinor,
    currency: plan.cost.currency,
    meals: plan.days.flatMap(({ date, meals }) =>
      meals.map(({ id, slot, portion, locked, totals, recipe, alternatives }) => ({
        id,
        date,
        slot: slotOf(slot),
        recipeId: recipe.id,
        title: recipe.title,
        portion,
        locked,
        energyKcal: totals.energyKcal,
        proteinG: totals.proteinG,
        costMinor: recipe.costPerServing.amountMinor,
        minutes: recipe.prepMinutes + recipe.cookMinutes,
        alternatives: alternatives.map((each) => ({
          ...dishOf(each.recipe),
          deltaCostMinor: each.deltaCost.amountMinor,
          deltaEnergyKcal: each.deltaEnergyKcal,
        })),
      })),
    ),
    away: plan.days.flatMap(({ date, away }) => away.map(({ slot }) => ({ date, slot: slotOf(slot) }))),
  };
}

/** The sessions of a program. */
export function trainingOf(program: ProgramData): Training {
  return {
    programId: program.id,
    span: spanOf(program),
    sessions: program.weeks.flatMap(({ sessions }) =>
      sessions.map(({ exercises, ...session }) => ({
        ...session,
        exercises: exercises.map(({ exerciseId, name }) => ({ id: exerciseId, name })),
      })),
    ),
  };
}

/** A dish of the catalogue, whose effect on the plan nobody has worked out. */
export function dishOf(recipe: RecipeData): DishView {
  const { id, title, energyKcal, proteinG } = recipe;
  return {
    recipeId: id,
    title,
    minutes: recipe.prepMinutes + recipe.cookMinutes,
    energyKcal,
    proteinG,
    costMinor: recipe.costPerServing.amountMinor,
    deltaCostMinor: null,
    deltaEnergyKcal: null,
  };
}

function spanOf({ startDate, horizonDays }: { startDate: string; horizonDays: number }): Span {
  return { from: startDate, to: addDays(startDate, horizonDays - 1) };
}

function slotOf(name: SlotName): MealSlot {
  return name.toLowerCase() as MealSlot;
}
