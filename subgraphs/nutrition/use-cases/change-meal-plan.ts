import type { ViewerClaims } from '@progressive/access-tokens';
import { appendEvent, type EntityManager } from '@progressive/database';
import { newId, notFound } from '@progressive/subgraph-server';
import { uniteRules } from '../domain/catalogue/eating-rules.js';
import { type HouseholdEater, rulesOfEater } from '../domain/household/household-eater.js';
import { type MealOrder, orderForEdit } from '../domain/plan/meal-order.js';
import type { MealPlan, MealPlanContent } from '../domain/plan/meal-plan.js';
import { catalogueOf } from '../domain/plan/order-catalogue.js';
import { findMeal, lockMeal, swapMeal, whyNotSwap, wrongSlot } from '../domain/plan/swap-meal.js';
import { rulesOf } from '../domain/profile.js';
import { mealPlanChanged } from '../events.js';
import { listEaters } from '../repositories/household-repository.js';
import { findPlans, insertPlan, latestVersion, supersede } from '../repositories/meal-plan-repository.js';
import { findProfile } from '../repositories/profile-repository.js';
import type { TasteDeed } from '../repositories/taste-repository.js';
import { askPlanner } from './ask-planner.js';
import type { NutritionServices } from './nutrition-services.js';
import { rankCandidates, withAlternatives } from './rank-candidates.js';
import { type MealTaste, recordMealTaste } from './record-taste.js';

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
  const ranked = await askPlanner(() => rankCandidates(services, viewer, content, input.mealId));
  if ('kind' in ranked) return refused({ ...ranked, broken: [] });
  const wished = ranked.filter(({ recipeKey, keepsHardLimits }) =>
    input.recipeId === null ? keepsHardLimits : recipeKey === input.recipeId,
  );
  if (input.recipeId !== null && wished.length === 0) return refused(wrongSlot(content, input.mealId));
  const swapped = swapMeal(content, input.mealId, wished, catalogue);
  if (swapped.kind === 'REFUSED') return refused(swapped);
  const shown = await withAlternatives(services, viewer, swapped.content, input.mealId);
  const title = (of: MealPlanContent) =>
    catalogue.recipes.get(findMeal(of, input.mealId)?.meal.recipeKey ?? '')?.recipe.title ?? '';
  const change = `${mealInWords(input.mealId)}: ${title(shown)} instead of ${title(content)}.`;
  const [before, after] = [content, shown].map((of) => findMeal(of, input.mealId)?.meal.recipeKey ?? '');
  const deeds: readonly TasteDeed[] = [
    { recipeKey: before ?? '', kind: 'SWAPPED_AWAY', occasion: input.mealId },
    ...(input.recipeId === null
      ? []
      : [{ recipeKey: input.recipeId, kind: 'CHOSEN', occasion: input.mealId } as const]),
  ];
  return saveVersion(services, viewer, standing.plan, {
    content: shown,
    changedMealIds: swapped.changedMealIds,
    change,
    taste: { occasion: input.mealId, undone: [before ?? '', after ?? ''], deeds },
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
  const recipeKey = findMeal(content, input.mealId)?.meal.recipeKey ?? '';
  const occasion = `lock ${input.mealId}`;
  const deeds: readonly TasteDeed[] = input.locked ? [{ recipeKey, kind: 'LOCKED', occasion }] : [];
  return saveVersion(services, viewer, standing.plan, {
    content,
    changedMealIds: [input.mealId],
    change,
    taste: { occasion, undone: [recipeKey], deeds },
  });
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

interface NewVersion {
  /** What it tells of the person's taste. */
  readonly taste?: MealTaste;
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
  version: NewVersion,
): Promise<MealPlanChanged | PlanSuperseded> {
  return services.database.transaction(viewer, (manager) =>
    writeVersion(manager, old, version, new Date(services.clock())),
  );
}

/** The same as a part of a transaction. */
export async function writeVersion(
  manager: EntityManager,
  old: MealPlan,
  { content, changedMealIds, change, taste }: NewVersion,
  at: Date,
): Promise<MealPlanChanged | PlanSuperseded> {
  const { userId } = old;
  const id = newId('mealplan');
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
    createdAt: at,
    expiresAt: null,
  });
  if (taste !== undefined) await recordMealTaste(manager, userId, taste, at);
  await appendEvent(
    manager,
    mealPlanChanged(userId, { oldId: old.id, newId: id, change, gap: content.proof.gap }),
  );
  const [mealPlan] = await findPlans(manager, userId, [id]);
  if (!mealPlan) throw new Error('a meal plan was not found after it was written');
  return { kind: 'MealPlanChanged', mealPlan, previousId: old.id, changedMealIds };
}

function superseded(latestId: string): PlanSuperseded {
  return { kind: 'PlanSuperseded', latestId, message: 'The plan was changed in the meantime.' };
}

/** A refusal of a change. */
export function refused({ code, message, broken }: Omit<MealChangeRefused, 'kind'>): MealChangeRefused {
  return { kind: 'MealChangeRefused', code, message, broken };
}
