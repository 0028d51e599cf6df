import { weekdayOf } from '@progressive/quantities';
import type { Catalogue } from '../catalogue/catalogue.js';
import { whyForbiddenAt } from '../household/table.js';
import { checkPlan } from '../plan-checker.js';
import type { Violation } from '../plan-violation.js';
import { type ChosenMeal, composePlan } from './compose-plan.js';
import { mealMinutesOn } from './meal-order.js';
import type { GoalMiss, MealPlanContent, PlannedMeal, PlanProof } from './meal-plan.js';

/** Why a meal cannot be changed as asked. */
export interface SwapRefusal {
  readonly kind: 'REFUSED';
  readonly code:
    | 'MEAL_UNKNOWN'
    | 'RECIPE_UNKNOWN'
    | 'RECIPE_FORBIDDEN'
    | 'WRONG_SLOT'
    | 'NO_ALTERNATIVE'
    | 'MEAL_LOCKED'
    | 'BREAKS_LIMIT';
  readonly message: string;
  /** Hard limits that would break. */
  readonly broken: readonly string[];
}

export interface SwapDone {
  readonly kind: 'SWAPPED';
  readonly content: MealPlanContent;
  /** Ids of the meals that are different now (a leftover follows its dinner). */
  readonly changedMealIds: readonly string[];
}

/** The meals of a plan as choices, so that a changed one can be worked out anew. */
export function chosenMeals(content: MealPlanContent): ChosenMeal[] {
  const dinnerDay = new Map(
    content.days.flatMap((day, index) =>
      day.meals.flatMap((meal) => (meal.slot === 'DINNER' ? [[meal.id, index] as const] : [])),
    ),
  );
  return content.days.flatMap((day, dayIndex) =>
    day.meals.map((meal) => ({
      dayIndex,
      slot: meal.slot,
      recipeKey: meal.recipeKey,
      portion: meal.portion,
      leftoverOfDay: meal.leftoverOf === null ? null : (dinnerDay.get(meal.leftoverOf) ?? null),
      locked: meal.locked,
      ...(meal.chosen ? { chosen: true } : {}),
      reasons: meal.reasons,
      alternatives: meal.alternatives,
    })),
  );
}

/** A recipe that may stand in a meal's place, ranked by the planner. */
export interface SwapCandidate {
  readonly recipeKey: string;
  readonly portion: number;
  /** Day whose dinner the lunch would finish; null when cooked fresh. */
  readonly leftoverOfDay: number | null;
  /** Exact change of the plan's objective, points. */
  readonly deltaPoints: number;
  /** Exact change of the cash for all packs, minor units. */
  readonly deltaCostMinor: number;
}

/** Finds a meal of a plan, and checks that the recipe wished for may stand in its place. Null = it may. */
export function whyNotSwap(
  content: MealPlanContent,
  mealId: string,
  recipeKey: string | null,
  catalogue: Catalogue,
): SwapRefusal | null {
  const meal = findMeal(content, mealId)?.meal;
  if (!meal) return refuse('MEAL_UNKNOWN', 'The plan has no such meal.');
  if (meal.locked) return refuse('MEAL_LOCKED', 'The meal is locked; unlock it first.');
  if (recipeKey === null) return null;
  const facts = catalogue.recipes.get(recipeKey);
  if (!facts) return refuse('RECIPE_UNKNOWN', 'There is no such recipe.');
  const why = whyForbiddenAt(facts, content.order, meal.slot);
  if (why !== null)
    return refuse('RECIPE_FORBIDDEN', `"${facts.recipe.title}" holds what may not be on your plate.`, [why]);
  const most = mealMinutesOn(content.order, weekdayOf(mealId.slice(0, 10)) >= 6);
  if (most !== null && facts.activeMinutes > most) {
    const minutes = Math.round(facts.activeMinutes);
    const message = `"${facts.recipe.title}" takes ${minutes} minutes, and you allow ${most} for a meal of that day.`;
    return refuse('BREAKS_LIMIT', message, [`MEAL_MINUTES ${mealId}: ${minutes} of ${most}`]);
  }
  return null;
}

/** Why none of the ranked candidates is the recipe wished for: it is not made for that meal. */
export function wrongSlot(content: MealPlanContent, mealId: string): SwapRefusal {
  const slot = findMeal(content, mealId)?.meal.slot.toLowerCase() ?? 'this meal';
  return refuse('WRONG_SLOT', `The recipe is not made for ${slot}.`);
}

/**
 * Puts the first candidate in the meal's place that breaks no hard limit. A leftover of a changed dinner follows it when
 * it keeps, and is cooked fresh otherwise.
 */
export function swapMeal(
  content: MealPlanContent,
  mealId: string,
  candidates: readonly SwapCandidate[],
  catalogue: Catalogue,
): SwapDone | SwapRefusal {
  const found = findMeal(content, mealId);
  if (!found) return refuse('MEAL_UNKNOWN', 'The plan has no such meal.');
  let firstBroken: readonly Violation[] = [];
  for (const candidate of candidates) {
    if (candidate.recipeKey === found.meal.recipeKey && candidate.portion === found.meal.portion) continue;
    const done = applySwap(content, found, candidate, catalogue);
    const violations = checkPlan(done.content, catalogue);
    if (violations.length === 0) return done;
    if (firstBroken.length === 0) firstBroken = violations;
  }
  if (firstBroken.length === 0) return refuse('NO_ALTERNATIVE', 'No other recipe fits this meal.');
  return refuse(
    'BREAKS_LIMIT',
    'That would break a hard limit of the plan.',
    firstBroken.map(({ code, where, detail }) => `${code} ${where}: ${detail}`),
  );
}

interface FoundMeal {
  readonly meal: PlannedMeal;
  readonly dayIndex: number;
}

/** A meal of a plan with the index of its day. */
export function findMeal(content: MealPlanContent, mealId: string): FoundMeal | undefined {
  return content.days
    .flatMap((day, dayIndex) => day.meals.map((meal) => ({ meal, dayIndex })))
    .find(({ meal }) => meal.id === mealId);
}

function applySwap(
  content: MealPlanContent,
  { meal, dayIndex }: FoundMeal,
  candidate: SwapCandidate,
  catalogue: Catalogue,
): SwapDone {
  const { recipeKey, portion, leftoverOfDay } = candidate;
  const keepsDays = catalogue.recipes.get(recipeKey)?.recipe.keepsDays ?? 0;
  const changed = new Set([meal.id]);
  const fresh = { reasons: [], alternatives: [] };
  const meals = chosenMeals(content).map((chosen): ChosenMeal => {
    if (chosen.dayIndex === dayIndex && chosen.slot === meal.slot)
      return { ...chosen, ...fresh, recipeKey, portion, leftoverOfDay, chosen: true };
    if (meal.slot !== 'DINNER' || chosen.leftoverOfDay !== dayIndex) return chosen;
    const id = content.days[chosen.dayIndex]?.meals.find(({ slot }) => slot === chosen.slot)?.id;
    if (id !== undefined) changed.add(id);
    if (keepsDays < chosen.dayIndex - dayIndex) return { ...chosen, leftoverOfDay: null };
    return { ...chosen, ...fresh, recipeKey };
  });
  const { order, minorUnitsPerCent, goalsMissed, agreed } = content;
  const proof = withDelta(content.proof, candidate.deltaPoints);
  const next = composePlan({ order, minorUnitsPerCent, meals, goalsMissed, proof, agreed }, catalogue);
  return {
    kind: 'SWAPPED',
    content: { ...next, goalsMissed: beyondAgreement(next) },
    changedMealIds: [...changed],
  };
}

const agreementGoals = ['AGREED_MONEY', 'AGREED_MINUTES'];

/** The plan's misses, with how far it goes beyond what the agents agreed. */
export function beyondAgreement(content: MealPlanContent): GoalMiss[] {
  const { agreed, order } = content;
  const misses = content.goalsMissed.filter(({ goal }) => !agreementGoals.includes(goal));
  const money = agreed.moneyMinor === null ? 0 : content.costMinor - agreed.moneyMinor;
  const minutes =
    agreed.minutes === null ? 0 : content.minutesWeekday + content.minutesWeekend - agreed.minutes;
  if (money > 0)
    misses.push({ goal: 'AGREED_MONEY', amount: money, unit: `minor units of ${order.currency}` });
  if (minutes > 0) misses.push({ goal: 'AGREED_MINUTES', amount: minutes, unit: 'min' });
  return misses;
}

/** The bound stays: it holds for every plan of the same problem. */
function withDelta(proof: PlanProof, deltaPoints: number): PlanProof {
  const objective = proof.objective + deltaPoints;
  const gap = objective > 0 ? Math.max(0, proof.bound / objective - 1) : proof.gap;
  return { ...proof, objective, gap };
}

/** Fixes a meal in its place, or frees it; a freed meal is no longer the person's choice. */
export function lockMeal(content: MealPlanContent, mealId: string, locked: boolean): MealPlanContent | null {
  if (!content.days.some((day) => day.meals.some(({ id }) => id === mealId))) return null;
  const days = content.days.map((day) => ({
    ...day,
    meals: day.meals.map((meal) => {
      if (meal.id !== mealId) return meal;
      const { chosen, ...rest } = meal;
      return { ...rest, locked, ...(locked && chosen ? { chosen } : {}) };
    }),
  }));
  return { ...content, days };
}

function refuse(code: SwapRefusal['code'], message: string, broken: readonly string[] = []): SwapRefusal {
  return { kind: 'REFUSED', code, message, broken };
}
