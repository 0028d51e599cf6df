import { createHash } from 'node:crypto';
import type { ViewerClaims } from '@progressive/access-tokens';
import {
  type CalendarFeedRow,
  calendarPath,
  closeCalendarFeeds,
  findCalendarFeeds,
  openCalendarFeed,
  ownerOfCalendar,
  writeCalendar,
} from '@progressive/calendar-feed';
import { newId } from '@progressive/subgraph-server';
import { mealEvents } from '../domain/food-log/meal-calendar.js';
import type { MealPlan } from '../domain/plan/meal-plan.js';
import type { ProfileRefusal } from '../domain/profile.js';
import { withOwnRecipes } from '../domain/recipe-import/own-recipe.js';
import { findStandingPlan } from '../repositories/meal-plan-repository.js';
import { refuseInput } from './keep-pantry.js';
import type { NutritionServices } from './nutrition-services.js';

const mostFeeds = 10;

export interface MealCalendarOpened {
  readonly kind: 'MealCalendarOpened';
  readonly feed: CalendarFeedRow;
  /** Below the gateway's address; told once. */
  readonly path: string;
}

/** Opens a calendar of the viewer's planned meals that a calendar program reads by its address. */
export async function openMealCalendar(
  { database, clock }: NutritionServices,
  viewer: ViewerClaims,
  { name }: { readonly name?: string | null | undefined },
): Promise<MealCalendarOpened | ProfileRefusal> {
  const title = name?.trim() ?? 'Meals';
  if (title.length < 1 || title.length > 80)
    return refuseInput('INVALID_VALUE', 'A name has 1 to 80 characters.', 'name');
  return database.transaction(viewer, async (manager) => {
    if ((await findCalendarFeeds(manager, viewer)).length >= mostFeeds)
      return refuseInput('TOO_MANY', `At most ${mostFeeds} calendars are open; close one first.`, 'name');
    const feed = { id: newId('calendarfeed'), name: title, openedAt: new Date(clock()) };
    const token = await openCalendarFeed(manager, viewer, { ...feed, agent: 'nutrition' });
    return { kind: 'MealCalendarOpened', feed, path: calendarPath(token) };
  });
}

/** Closes a calendar: its address answers no more. False when the viewer has none with this id. */
export async function closeMealCalendar(
  { database }: NutritionServices,
  viewer: ViewerClaims,
  id: string,
): Promise<boolean> {
  return (await database.transaction(viewer, (manager) => closeCalendarFeeds(manager, viewer, id))) > 0;
}

/** The viewer's open calendars. */
export function listMealCalendars(
  { database }: NutritionServices,
  viewer: ViewerClaims,
): Promise<CalendarFeedRow[]> {
  return database.read(viewer, (manager) => findCalendarFeeds(manager, viewer));
}

/** The calendar that a token opens; null for any other text. Whoever has the token reads it, as the person it is of. */
export async function readMealFeed(
  services: NutritionServices,
  token: string,
): Promise<{ readonly text: string } | null> {
  const owner = await ownerOfCalendar(services.database, token);
  if (owner === null) return null;
  const plan = await services.database.read({ userId: owner.userId }, (manager) =>
    findStandingPlan(manager, owner.userId),
  );
  return { text: await calendarOf(services, { ...owner, plan }) };
}

/** The meals of a plan as RFC 5545 text; without a plan a calendar without events. */
export async function calendarOf(
  { library, clock }: NutritionServices,
  { userId, name, plan }: { readonly userId: string; readonly name: string; readonly plan: MealPlan | null },
): Promise<string> {
  const catalogue = withOwnRecipes((await library()).catalogue, plan?.content.order.ownRecipes);
  const meals = (plan?.content.days ?? []).flatMap(({ date, meals: planned }) =>
    planned.map(({ slot, recipeKey, portion, sums }) => ({
      date,
      slot,
      title: catalogue.recipes.get(recipeKey)?.recipe.title ?? recipeKey,
      description: `${portion} of a serving, ${Math.round(sums.energyKcal)} kcal, ${Math.round(sums.proteinG)} g protein`,
    })),
  );
  const owner = createHash('sha256').update(userId).digest('hex').slice(0, 16);
  return writeCalendar({ name, agent: 'nutrition', events: mealEvents(owner, meals), stampedAt: clock() });
}
