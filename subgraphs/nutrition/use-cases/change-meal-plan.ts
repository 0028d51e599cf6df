import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent, type EntityManager } from '@progressive/database';
import { newId, notFound } from '@progressive/subgraph-server';
import { uniteRules } from '../domain/catalogue/eating-rules.js';
import { type HouseholdEater, rulesOfEater } from '../domain/household/household-eater.js';
import type { PlacedMeal } from '../domain/meal-planning/suggest-swaps.js';
import { type MealOrder, orderForEdit } from '../domain/plan/meal-order.js';
import type { MealPlan, MealPlanContent } from '../domain/plan/meal-plan.js';
import { catalogueOf } from '../domain/plan/order-catalogue.js';
import {
  chosenMeals,
  findMeal,
  lockMeal,
  type SwapCandidate,
  swapMeal,
  whyNotSwap,
  wrongSlot,
} from '../domain/plan/swap-meal.js';
import { rulesOf } from '../domain/profile.js';
import { mealPlanChanged } from '../events.js';
import { listEaters } from '../repositories/household-repository.js';
import { findPlans, insertPlan, latestVersion, supersede } from '../repositories/meal-plan-repository.js';
import { findProfile } from '../repositories/profile-repository.js';
import { askPlanner } from './ask-planner.js';
import { readyOrder } from './make-order.js';
import type { NutritionServices } from './nutrition-services.js';

/** A new version stands. */
export interface MealPlanChanged {
  readonly kind: 'MealPlanChanged';
  readonly mealPlan: MealPlan;
  readonly previousId: string;
  readonly changedMealIds: readonly string[];
}

/** Somebody changed the plan before. */
export interface PlanSuperseded {
  readonly kind: 'PlanSuperseded';
  readonly latestId: string;
  readonly message: string;
}

/** The change cannot be made as asked. */
export interface MealChangeRefused {
  readonly kind: 'MealChangeRefused';
  readonly code: string;
  readonly message: string;
  readonly broken: readonly string[];
}

export type ChangeMealPlanResult = MealPlanChanged | PlanSuperseded | MealChangeRefused;

/** All that could stand in a meal's place is ranked; that is enough even for the largest catalogue. */
const swapLimit = 2_000;
const shownAlternatives = 5;

/** Puts another recipe in a meal's place, the wished one or the best. */
export async function swapPlannedMeal(
  services: NutritionServices,
  viewer: ViewerClaims,
  input: { readonly mealPlanId: string; readonly mealId: string; readonly recipeId: string | null },
): Promise<ChangeMealPlanResult> {
  const standing = await readStanding(services, viewer, input.mealPlanId);
  if (standing.kind !== 'STANDING') return standing;
  const content = await withCurrentRules(services, viewer, standing.plan.content);
  const catalogue = catalogueOf((await services.library()).catalogue, content.order);
  const refusal = whyNotSwap(content, input.mealId, input.recipeId, catalogue);
  if (refusal !== null) return refused(refusal);
  const ranked = await askPlanner(() => rankCandidates(services, content, input.mealId));
  if ('kind' in ranked) return refused({ ...ranked, broken: [] });
  const wished = ranked.filter(({ recipeKey, keepsHardLimits }) =>
    input.recipeId === null ? keepsHardLimits : recipeKey === input.recipeId,
  );
  if (input.recipeId !== null && wished.length === 0) return refused(wrongSlot(content, input.mealId));
  const swapped = swapMeal(content, input.mealId, wished, catalogue);
  if (swapped.kind === 'REFUSED') return refused(swapped);
  const shown = await withAlternatives(services, swapped.content, input.mealId);
  const title = (of: MealPlanContent) =>
    catalogue.recipes.get(findMeal(of, input.mealId)?.meal.recipeKey ?? '')?.recipe.title ?? '';
  const change = `${mealInWords(input.mealId)}: ${title(shown)} instead of ${title(content)}.`;
  return saveVersion(services, viewer, standing.plan, {
    content: shown,
    changedMealIds: swapped.changedMealIds,
    change,
  });
}

/** Fixes a meal in its place, or frees it. */
export async function lockPlannedMeal(
  services: NutritionServices,
  viewer: ViewerClaims,
  input: { readonly mealPlanId: string; readonly mealId: string; readonly locked: boolean },
): Promise<ChangeMealPlanResult> {
  const standing = await readStanding(services, viewer, input.mealPlanId);
  if (standing.kind !== 'STANDING') return standing;
  const content = lockMeal(standing.plan.content, input.mealId, input.locked);
  if (content === null)
    return refused({ code: 'MEAL_UNKNOWN', message: 'The plan has no such meal.', broken: [] });
  const change = `${mealInWords(input.mealId)} is ${input.locked ? 'fixed' : 'free to change'}.`;
  return saveVersion(services, viewer, standing.plan, { content, changedMealIds: [input.mealId], change });
}

type Standing = { readonly kind: 'STANDING'; readonly plan: MealPlan };

/** The viewer's plan when it stands; else why it cannot be changed. */
export async function readStanding(
  services: NutritionServices,
  viewer: ViewerClaims,
  id: string,
): Promise<Standing | PlanSuperseded | MealChangeRefused> {
  return services.database.read(viewer, async (manager) => {
    const [plan] = await findPlans(manager, viewer.userId, [id]);
    if (!plan) throw notFound('meal plan', 'input.mealPlanId');
    if (plan.status === 'COMMITTED') return { kind: 'STANDING', plan } as const;
    if (plan.status === 'SUPERSEDED') return superseded(await latestVersion(manager, viewer.userId, id));
    const message = 'Only a meal plan that stands can be changed.';
    return refused({ code: 'PLAN_NOT_STANDING', message, broken: [] });
  });
}

/** What the person may not eat may have grown since the plan was made; it is never less. */
async function withCurrentRules(
  services: NutritionServices,
  viewer: ViewerClaims,
  content: MealPlanContent,
): Promise<MealPlanContent> {
  const order = await services.database.read(viewer, (manager) =>
    withStoredRules(manager, viewer.userId, content.order),
  );
  return { ...content, order: orderForEdit(order) };
}

/** The order with what became a rule since it was made. */
export async function withStoredRules(
  manager: EntityManager,
  userId: string,
  order: MealOrder,
): Promise<MealOrder> {
  const profile = await findProfile(manager, userId);
  const current = await listEaters(manager, userId);
  const rules = uniteRules(order.rules, rulesOf(profile));
  const eaters = (order.eaters ?? []).map((eater) =>
    stricter(
      eater,
      current.find(({ id }) => id === eater.id),
    ),
  );
  return { ...order, rules, eaters };
}

/** An eater of the plan with what became a rule since. */
function stricter(eater: HouseholdEater, now: HouseholdEater | undefined): HouseholdEater {
  if (now === undefined) return eater;
  const { diets, allergens, excludedFoods } = uniteRules(rulesOfEater(eater), rulesOfEater(now));
  return { ...eater, diets, allergens, excludedFoods };
}

interface RankedCandidate extends SwapCandidate {
  readonly keepsHardLimits: boolean;
}

async function rankCandidates(
  services: NutritionServices,
  content: MealPlanContent,
  mealId: string,
): Promise<RankedCandidate[]> {
  const found = findMeal(content, mealId);
  if (!found) return [];
  const { catalogue } = await services.library();
  // The plan's own recipes stay in the problem, also those that a rule added since would leave out.
  const { problem } = readyOrder(content.order, catalogue, {
    keepRecipes: recipesOf(content),
    keepPortions: portionsOf(content),
  });
  const suggestions = await services.planner.suggestSwaps(
    problem,
    placedMeals(content),
    { dayIndex: found.dayIndex, slot: found.meal.slot },
    swapLimit,
  );
  return suggestions.map(({ recipeId, deltaCashCents, ...suggestion }) => ({
    ...suggestion,
    recipeKey: recipeId,
    deltaCostMinor: deltaCashCents,
  }));
}

/** Portion sizes of a plan. */
export function portionsOf(content: MealPlanContent): number[] {
  return [...new Set(content.days.flatMap((day) => day.meals.map(({ portion }) => portion)))];
}

function recipesOf(content: MealPlanContent): Set<string> {
  return new Set(content.days.flatMap((day) => day.meals.map(({ recipeKey }) => recipeKey)));
}

/** The meals of a plan as the planner knows them. */
export function placedMeals(content: MealPlanContent): PlacedMeal[] {
  return chosenMeals(content).map(({ dayIndex, slot, recipeKey, portion, leftoverOfDay }) => ({
    dayIndex,
    slot,
    recipeId: recipeKey,
    portion,
    leftoverOfDay,
  }));
}

/** Gives the changed meal alternatives of its own: the best per recipe. */
async function withAlternatives(
  services: NutritionServices,
  content: MealPlanContent,
  mealId: string,
): Promise<MealPlanContent> {
  const candidates = await rankCandidates(services, content, mealId);
  const own = findMeal(content, mealId)?.meal.recipeKey;
  const alternatives = candidates
    .filter(
      ({ recipeKey }, index) =>
        recipeKey !== own && candidates.findIndex((c) => c.recipeKey === recipeKey) === index,
    )
    .slice(0, shownAlternatives)
    .map(({ recipeKey, portion, deltaPoints, deltaCostMinor, keepsHardLimits }) => ({
      recipeKey,
      portion,
      deltaPoints,
      deltaCostMinor,
      keepsAgreement: keepsHardLimits,
    }));
  const days = content.days.map((day) => ({
    ...day,
    meals: day.meals.map((meal) => (meal.id === mealId ? { ...meal, alternatives } : meal)),
  }));
  return { ...content, days };
}

interface NewVersion {
  readonly content: MealPlanContent;
  readonly changedMealIds: readonly string[];
  readonly change: string;
}

/** `2026-11-24-lunch` as a person reads it: "Lunch on 2026-11-24". */
function mealInWords(mealId: string): string {
  const slot = mealId.slice(11);
  return `${slot.charAt(0).toUpperCase()}${slot.slice(1)} on ${mealId.slice(0, 10)}`;
}

/** Stores the new version, makes it the one that stands, and tells the others. */
export async function saveVersion(
  services: NutritionServices,
  viewer: ViewerClaims,
  old: MealPlan,
  { content, changedMealIds, change }: NewVersion,
): Promise<MealPlanChanged | PlanSuperseded> {
  const { userId } = viewer;
  const id = newId('mealplan');
  return services.database.transaction(viewer, async (manager) => {
    if (!(await supersede(manager, userId, old.id, id)))
      return superseded(await latestVersion(manager, userId, old.id));
    await insertPlan(manager, {
      id,
      userId,
      status: 'COMMITTED',
      supersedesId: old.id,
      idempotencyKey: null,
      requestHash: null,
      content,
      createdAt: new Date(services.clock()),
      expiresAt: null,
    });
    await appendEvent(manager, mealPlanChanged(userId, old.id, id, change));
    const [mealPlan] = await findPlans(manager, userId, [id]);
    if (!mealPlan) throw new Error('a meal plan was not found after it was written');
    return { kind: 'MealPlanChanged', mealPlan, previousId: old.id, changedMealIds };
  });
}

function superseded(latestId: string): PlanSuperseded {
  return { kind: 'PlanSuperseded', latestId, message: 'The plan was changed in the meantime.' };
}

/** A refusal of a change. */
export function refused({ code, message, broken }: Omit<MealChangeRefused, 'kind'>): MealChangeRefused {
  return { kind: 'MealChangeRefused', code, message, broken };
}
