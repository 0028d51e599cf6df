import { type CellTable, DINNER, LUNCH, type RecipeTable, SLOT_ORDER } from './compiled-problem.js';
import { MalformedProblemError } from './malformed-problem-error.js';
import type { LockedMeal, MealPlanProblem, PlanningDay, PlanningRecipe } from './problem.js';

/** A meal is *before* training when it is eaten 1..3 h ahead, *after* when within 2 h of its end. */
const BEFORE_MINUTES = { from: 60, to: 180 };
const AFTER_MINUTES = 120;

interface Profile {
  readonly slot: number;
  readonly before: boolean;
  readonly after: boolean;
  /** Most active minutes of what is cooked fresh; Infinity = no limit. */
  readonly mostMinutes: number;
}

/** Which meals there are to choose, what may stand in them, and what is fixed already. */
export function compileCells(
  source: MealPlanProblem,
  recipes: RecipeTable,
  portions: Float64Array,
): CellTable {
  const cellCount = source.days.length * 4;
  const profiles: Profile[] = [];
  const profile = new Int16Array(cellCount).fill(-1);
  const skipped = new Set(source.skipped.map((meal) => meal.dayIndex * 4 + SLOT_ORDER.indexOf(meal.slot)));
  source.days.forEach((day, dayIndex) => {
    for (const slotName of day.slots) {
      const slot = SLOT_ORDER.indexOf(slotName);
      if (!skipped.has(dayIndex * 4 + slot)) {
        profile[dayIndex * 4 + slot] = profileIndex(profiles, describe(source, day, slot));
      }
    }
  });
  return {
    profile,
    profileCount: profiles.length,
    profileSlot: Uint8Array.from(profiles, (entry) => entry.slot),
    ...compileChoices(source, recipes, portions, profiles),
    preference: compilePreferences(source, recipes),
    isBesideTraining: Uint8Array.from(profiles, ({ before, after }) => (before || after ? 1 : 0)),
    ...compileLocks(source, recipes, portions, profile),
    share: Float64Array.from(SLOT_ORDER, (slot) =>
      source.companions.reduce((sum, eater) => sum + (eater.slots.includes(slot) ? eater.share : 0), 1),
    ),
    previousRecipe: previousRecipes(source, recipes, cellCount),
  };
}

function profileIndex(profiles: Profile[], wanted: Profile): number {
  const found = profiles.findIndex(
    (entry) =>
      entry.slot === wanted.slot &&
      entry.before === wanted.before &&
      entry.after === wanted.after &&
      entry.mostMinutes === wanted.mostMinutes,
  );
  return found >= 0 ? found : profiles.push(wanted) - 1;
}

function describe(source: MealPlanProblem, day: PlanningDay, slot: number): Profile {
  const slotName = SLOT_ORDER[slot] ?? 'DINNER';
  const minute = source.workoutMeals.slotMinute[slotName];
  const before = day.training.some((session) => {
    const ahead = session.startMinute - minute;
    return ahead >= BEFORE_MINUTES.from && ahead <= BEFORE_MINUTES.to;
  });
  const after = day.training.some((session) => {
    const since = minute - (session.startMinute + session.durationMinutes);
    return since >= 0 && since <= AFTER_MINUTES;
  });
  return { slot, before, after, mostMinutes: day.maxMealMinutes ?? Number.POSITIVE_INFINITY };
}

/** Points and permission of each variant in each profile. */
function compileChoices(
  source: MealPlanProblem,
  recipes: RecipeTable,
  portions: Float64Array,
  profiles: readonly Profile[],
) {
  const variants = recipes.ids.length * portions.length;
  const points = new Float64Array(profiles.length * variants);
  const allowed = new Uint8Array(profiles.length * variants);
  const excluded = new Set(source.excludedRecipeIds);
  const offered = portions.map((portion) => (source.portions.includes(portion) ? 1 : 0));
  const byId = new Map(source.recipes.map((recipe) => [recipe.id, recipe]));
  profiles.forEach((profile, profileAt) => {
    const slotName = SLOT_ORDER[profile.slot] ?? 'DINNER';
    recipes.ids.forEach((id, index) => {
      const recipe = byId.get(id);
      if (recipe === undefined) return;
      const fits =
        recipe.slots.includes(slotName) && recipe.activeMinutes <= profile.mostMinutes && !excluded.has(id);
      const isFree = !profile.before && !profile.after;
      for (let size = 0; size < portions.length; size++) {
        const at = profileAt * variants + index * portions.length + size;
        const lost = isFree ? 0 : workoutPenalty(source, recipe, portions[size] ?? 1, profile);
        points[at] = recipe.preference - lost;
        allowed[at] = fits ? (offered[size] ?? 0) : 0;
      }
    });
  });
  return { points, allowed };
}

function compilePreferences(source: MealPlanProblem, recipes: RecipeTable): Float64Array {
  const preference = new Float64Array(recipes.ids.length);
  for (const recipe of source.recipes) {
    const at = recipes.indexOf.get(recipe.id);
    if (at !== undefined) preference[at] = recipe.preference;
  }
  return preference;
}

/** Points lost by a meal beside training: fat and fibre before, missing carbohydrate before, missing protein after. */
function workoutPenalty(
  source: MealPlanProblem,
  recipe: PlanningRecipe,
  portion: number,
  profile: Profile,
): number {
  const rules = source.workoutMeals;
  let grams = 0;
  if (profile.before) {
    grams += Math.max(0, recipe.fatG * portion - rules.preMaxFatG);
    grams += Math.max(0, recipe.fibreG * portion - rules.preMaxFibreG);
    grams += Math.max(0, rules.preMinCarbG - recipe.carbG * portion);
  }
  if (profile.after) grams += Math.max(0, rules.postMinProteinG - recipe.proteinG * portion);
  return grams * rules.pointsPerGram;
}

function compileLocks(
  source: MealPlanProblem,
  recipes: RecipeTable,
  portions: Float64Array,
  profile: Int16Array,
) {
  const lockedVariant = new Int32Array(profile.length).fill(-1);
  const lockedLeft = new Uint8Array(profile.length);
  const place = (cell: number, meal: LockedMeal, left: number): void => {
    const recipe = recipes.indexOf.get(meal.recipeId) ?? -1;
    const portion = portions.indexOf(meal.portion);
    if ((profile[cell] ?? -1) < 0) {
      throw new MalformedProblemError('locked', `day ${meal.dayIndex} has no ${meal.slot} to lock`);
    }
    lockedVariant[cell] = recipe * portions.length + portion;
    lockedLeft[cell] = left;
  };
  for (const meal of source.locked) {
    const slot = SLOT_ORDER.indexOf(meal.slot);
    const left = meal.leftoverOfDay === null ? 0 : meal.dayIndex - meal.leftoverOfDay;
    const sameWeek = Math.floor((meal.dayIndex - left) / 7) === Math.floor(meal.dayIndex / 7);
    if (left !== 0 && (slot !== LUNCH || left < 1 || left > 2 || !sameWeek)) {
      throw new MalformedProblemError('locked', 'a leftover is a lunch within two days, in the same week');
    }
    place(meal.dayIndex * 4 + slot, meal, left);
  }
  // A locked leftover needs its dinner: lock that too, unless the person has locked it already.
  for (const meal of source.locked) {
    if (meal.leftoverOfDay === null) continue;
    const dinner = meal.leftoverOfDay * 4 + DINNER;
    if ((lockedVariant[dinner] ?? -1) < 0) place(dinner, meal, 0);
  }
  return { lockedVariant, lockedLeft };
}

function previousRecipes(source: MealPlanProblem, recipes: RecipeTable, cellCount: number): Int32Array {
  const previous = new Int32Array(cellCount).fill(-1);
  for (const meal of source.previous?.meals ?? []) {
    const cell = meal.dayIndex * 4 + SLOT_ORDER.indexOf(meal.slot);
    if (cell < cellCount) previous[cell] = recipes.indexOf.get(meal.recipeId) ?? -1;
  }
  return previous;
}
