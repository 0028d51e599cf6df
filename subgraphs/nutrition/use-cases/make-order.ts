import type { ViewerClaims } from '@progressive/access-tokens';
import type { Catalogue } from '../domain/catalogue/catalogue.js';
import { minorUnitsPerCent } from '../domain/catalogue/prices-abroad.js';
import type { MealPlanProblem } from '../domain/meal-planning/problem.js';
import { allowedRecipes, makeProblem, type ProblemOptions } from '../domain/plan/make-problem.js';
import type { MealOrder, TrainingSession } from '../domain/plan/meal-order.js';
import { type NutritionBrief, type Refusal, readBrief, refusal } from '../domain/plan/read-brief.js';
import { findProfile } from '../repositories/profile-repository.js';
import type { NutritionServices } from './nutrition-services.js';

/** An order that can be planned, with its problem. */
export interface ReadyOrder {
  readonly order: MealOrder;
  readonly catalogue: Catalogue;
  readonly problem: MealPlanProblem;
  readonly minorUnitsPerCent: number;
}

/** A week needs at least this many recipes for a meal, or the same dish would come back every other day. */
const fewestRecipes = 3;

/** Reads a brief beside what the person has stored, and turns it into a problem; or says why it cannot be planned. */
export async function makeOrder(
  services: NutritionServices,
  viewer: ViewerClaims,
  brief: NutritionBrief,
  training: readonly TrainingSession[],
  limits: (order: MealOrder) => MealOrder = (order) => order,
): Promise<ReadyOrder | Refusal> {
  const [{ catalogue }, profile] = await Promise.all([
    services.library(),
    services.database.read(viewer, (manager) => findProfile(manager, viewer.userId)),
  ]);
  const read = readBrief(brief, profile, training);
  if ('kind' in read) return read;
  const order = limits(read);
  const scarce = scarceSlot(order, catalogue);
  if (scarce !== null) return scarce;
  return readyOrder(order, catalogue);
}

/** The problem of an order; also for an order that a stored plan was made for. */
export function readyOrder(
  order: MealOrder,
  catalogue: Catalogue,
  options: Partial<ProblemOptions> = {},
): ReadyOrder {
  const rate = minorUnitsPerCent(order.currency) ?? 1;
  const problem = makeProblem(order, catalogue, { seed: seedOf(order), minorUnitsPerCent: rate, ...options });
  return { order, catalogue, problem, minorUnitsPerCent: rate };
}

function scarceSlot(order: MealOrder, catalogue: Catalogue): Refusal | null {
  const allowed = allowedRecipes(order, catalogue);
  const slot = order.slots.find(
    (each) => allowed.filter(({ recipe }) => recipe.slots.includes(each)).length < fewestRecipes,
  );
  if (slot === undefined) return null;
  const wishes = [...order.rules.diets, ...order.rules.allergens, ...order.rules.excludedFoods];
  return refusal(
    'TOO_FEW_RECIPES',
    `Too few recipes for ${slot.toLowerCase()} keep all of these wishes at once.`,
    wishes,
    [
      ...order.rules.diets.map((diet) => `plan without ${diet.toLowerCase().replaceAll('_', ' ')}`),
      `plan without ${slot.toLowerCase()}`,
    ],
  );
}

/** Equal orders are planned with equal seeds, so that the same wishes give the same plan (FNV-1a). */
function seedOf(order: MealOrder): number {
  const text = JSON.stringify([order.startDate, order.horizonDays, order.rules, order.slots, order.body]);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 1;
}
