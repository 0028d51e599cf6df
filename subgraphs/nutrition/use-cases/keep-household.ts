import type { ViewerClaims } from '@progressive/access-tokens';
import { daysBetween, isLocalDate } from '@progressive/quantities';
import { callerError, newId } from '@progressive/subgraph-server';
import type { Diet } from '../domain/catalogue/diets.js';
import type { Allergen } from '../domain/catalogue/food.js';
import { MEAL_SLOTS, type MealSlot } from '../domain/catalogue/recipe.js';
import type { AwayKind, AwayMeal } from '../domain/household/away-meals.js';
import { checkEater, type HouseholdEater, MOST_EATERS } from '../domain/household/household-eater.js';
import type { ProfileRefusal } from '../domain/profile.js';
import {
  clearAway,
  insertEater,
  listAway,
  listEaters,
  removeEater,
  saveAway,
  updateEater,
} from '../repositories/household-repository.js';
import { refuseInput } from './keep-pantry.js';
import type { NutritionServices } from './nutrition-services.js';

/** Who eats along, after a change. */
export interface HouseholdEatersChanged {
  readonly kind: 'HouseholdEatersChanged';
  readonly eaters: readonly HouseholdEater[];
}

/** The meals away of a day, after a change. */
export interface MealsAwayChanged {
  readonly kind: 'MealsAwayChanged';
  readonly meals: readonly AwayMeal[];
}

/** What is told of an eater; what is left out is nothing special. */
export interface EaterWish {
  readonly id: string | null;
  readonly name: string;
  readonly share: number | null;
  readonly slots: readonly MealSlot[] | null;
  readonly diets: readonly Diet[] | null;
  readonly allergens: readonly Allergen[] | null;
  readonly excludedFoods: readonly string[] | null;
}

/** Who eats along with the viewer. */
export function readHousehold(services: NutritionServices, viewer: ViewerClaims): Promise<HouseholdEater[]> {
  return services.database.read(viewer, (manager) => listEaters(manager, viewer.userId));
}

/** Adds an eater, or says anew how one eats. */
export async function setEater(
  services: NutritionServices,
  viewer: ViewerClaims,
  wish: EaterWish,
): Promise<HouseholdEatersChanged | ProfileRefusal> {
  const eater = checkEater({
    id: wish.id ?? newId('eater'),
    name: wish.name,
    share: wish.share ?? 1,
    slots: wish.slots ?? MEAL_SLOTS,
    diets: wish.diets ?? [],
    allergens: wish.allergens ?? [],
    excludedFoods: wish.excludedFoods ?? [],
  });
  if ('field' in eater) return refuseInput('INVALID_VALUE', eater.message, eater.field);
  return services.database.transaction(viewer, async (manager) => {
    if (wish.id !== null && !(await updateEater(manager, viewer.userId, eater)))
      return refuseInput('NO_SUCH_EATER', 'Nobody with this id eats along.', 'id');
    if (wish.id === null) {
      if ((await listEaters(manager, viewer.userId)).length >= MOST_EATERS)
        return refuseInput('HOUSEHOLD_FULL', `At most ${MOST_EATERS} eat along.`, 'name');
      await insertEater(manager, viewer.userId, eater);
    }
    return { kind: 'HouseholdEatersChanged', eaters: await listEaters(manager, viewer.userId) };
  });
}

/** An eater does not eat along any more; repeating it changes nothing. */
export async function forgetEater(
  services: NutritionServices,
  viewer: ViewerClaims,
  id: string,
): Promise<HouseholdEatersChanged> {
  return services.database.transaction(viewer, async (manager) => {
    await removeEater(manager, viewer.userId, id);
    return { kind: 'HouseholdEatersChanged', eaters: await listEaters(manager, viewer.userId) };
  });
}

/** The viewer's meals away. @throws BAD_USER_INPUT unless these are at most 92 days. */
export async function readAway(
  services: NutritionServices,
  viewer: ViewerClaims,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<AwayMeal[]> {
  const days = isLocalDate(from) && isLocalDate(to) ? daysBetween(from, to) : -1;
  if (days < 0 || days > 92)
    throw callerError('BAD_USER_INPUT', 'Give two days, at most 92 days apart.', 'to');
  return services.database.read(viewer, (manager) => listAway(manager, viewer.userId, from, to));
}

/** Leaves a meal out of plans made from now on: skipped, or eaten elsewhere. Null = planned again. */
export async function setAway(
  services: NutritionServices,
  viewer: ViewerClaims,
  input: {
    readonly date: string;
    readonly slot: MealSlot;
    readonly kind: AwayKind | null;
    readonly energyKcal: number | null;
  },
): Promise<MealsAwayChanged | ProfileRefusal> {
  const { date, slot, kind, energyKcal } = input;
  if (!isLocalDate(date)) return refuseInput('INVALID_VALUE', 'Give a day of the calendar.', 'date');
  if (energyKcal !== null && !(energyKcal >= 0 && energyKcal <= 4000))
    return refuseInput('INVALID_VALUE', 'A meal has 0 to 4,000 kcal.', 'energyKcal');
  return services.database.transaction(viewer, async (manager) => {
    if (kind === null) await clearAway(manager, viewer.userId, date, slot);
    else
      await saveAway(manager, viewer.userId, {
        date,
        slot,
        kind,
        energyKcal: kind === 'SKIPPED' ? 0 : energyKcal,
      });
    return { kind: 'MealsAwayChanged', meals: await listAway(manager, viewer.userId, date, date) };
  });
}
