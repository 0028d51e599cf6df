import {
  type DishRefusal,
  type MealPlace,
  type PlanEdit,
  type SwapEdit,
  swapRefusal,
} from '../domain/changes/index.js';
import {
  type EditData,
  lockMeal,
  moveSession,
  replanMeals,
  reportMissedSession,
  setMealAway,
  swapExercise,
  swapMeal,
} from '../operations/plan-edits.js';
import { type ChangedPartsData, readChangedParts } from '../operations/read-plan-view.js';
import { agentsAway, type Operation } from '../supergraph-client.js';
import type { Looking } from './find-change.js';

/** The artefacts that edits are made on, in their newest versions as far as is known. */
export interface Versions {
  readonly mealPlanId: string | null;
  readonly programId: string | null;
}

/** What became of an edit. */
export type MadeEdit =
  | { readonly kind: 'MADE'; readonly versions: Versions; readonly notes: readonly string[] }
  | Refused;

interface Refused {
  readonly kind: 'REFUSED';
  /** The agent's own, or UNAVAILABLE. */
  readonly code: string;
  readonly message: string;
  /** Hard limits that would break. */
  readonly broken: readonly string[];
  readonly waysOut: readonly string[];
}

/** Newer versions that an edit is tried on before it is given up. */
const mostVersions = 3;

/**
 * Has the agent that owns it make an edit, on the newest version. @param context a key makes a repetition harmless where the agent
 * takes one; the other edits are the same when they are made twice.
 */
export async function makeEdit(
  looking: Looking,
  edit: PlanEdit,
  versions: Versions,
  context: { readonly key: string; readonly currency: string },
): Promise<MadeEdit> {
  const { key } = context;
  switch (edit.kind) {
    case 'SWAP_MEAL':
      return swapWithFirst(looking, edit, versions, context.currency);
    case 'EXCHANGE_MEALS':
      return exchange(looking, edit, versions, context.currency);
    case 'LOCK_MEAL': {
      const { mealId, locked } = edit;
      return onMeals(looking, versions, lockMeal, (mealPlanId) => ({ mealPlanId, mealId, locked }));
    }
    case 'MEALS_AWAY':
      return leaveOut(looking, edit, versions);
    case 'EXCLUDE_RECIPES': {
      const { recipeIds, today } = edit;
      const input = (mealPlanId: string) => ({ mealPlanId, excludedRecipeIds: recipeIds, from: today });
      return onMeals(looking, versions, replanMeals, input);
    }
    case 'MOVE_SESSION':
      return onProgram(
        looking,
        versions,
        moveSession,
        withKey(key, { ...edit, startTime: edit.startTime ?? undefined }),
      );
    case 'MISSED_SESSION':
      return onProgram(
        looking,
        versions,
        reportMissedSession,
        withKey(key, { ...edit, optionId: edit.optionId ?? undefined }),
      );
    case 'SWAP_EXERCISE':
      return onProgram(
        looking,
        versions,
        swapExercise,
        withKey(key, { ...edit, replacementId: edit.replacementId ?? undefined }),
      );
  }
}

type Input = (id: string) => Readonly<Record<string, unknown>>;

/** A key of its own for each version: an edit that is tried on a newer one is another edit. */
function withKey(
  key: string,
  { kind: _kind, ...edit }: { readonly kind: string } & Record<string, unknown>,
): Input {
  return (programId) => ({ ...edit, programId, idempotencyKey: `${key}:${programId}` });
}

async function swapWithFirst(
  looking: Looking,
  edit: SwapEdit,
  versions: Versions,
  currency: string,
): Promise<MadeEdit> {
  const { mealId, dishes } = edit;
  const recipeIds = dishes.map(({ recipeId }) => recipeId);
  const isDone = (mealPlanId: string) => hasDish(looking, mealPlanId, mealId, recipeIds);
  const refusals: DishRefusal[] = [];
  for (const dish of dishes.length === 0 ? [null] : dishes) {
    const input = (mealPlanId: string) => ({ mealPlanId, mealId, recipeId: dish?.recipeId });
    const made = await onMeals(looking, versions, swapMeal, input, isDone);
    if (made.kind === 'MADE') return made;
    const { code, message, broken } = made;
    refusals.push({ title: dish?.title ?? null, code, message, broken });
    if (code === 'UNAVAILABLE') break;
  }
  return { ...refused(''), ...swapRefusal(edit, refusals, currency) };
}

/** Both swaps or none. */
async function exchange(
  looking: Looking,
  { swaps: [first, second], back }: Extract<PlanEdit, { kind: 'EXCHANGE_MEALS' }>,
  versions: Versions,
  currency: string,
): Promise<MadeEdit> {
  const one = await swapWithFirst(looking, first, versions, currency);
  if (one.kind === 'REFUSED') return one;
  const two = await swapWithFirst(looking, second, one.versions, currency);
  if (two.kind === 'REFUSED') await swapWithFirst(looking, back, one.versions, currency);
  return two;
}

/** Whether a version that somebody made has the dish already: then it was this edit, before a crash. */
async function hasDish(
  { client, viewer }: Looking,
  mealPlanId: string,
  mealId: string,
  recipeIds: readonly string[],
): Promise<boolean> {
  const variables = { mealPlanId, programId: '', meals: true, training: false };
  const { data } = await client.execute<ChangedPartsData>(readChangedParts, variables, viewer);
  const meals = data?.mealPlan?.days.flatMap((day) => day.meals) ?? [];
  return meals.some(({ id, recipe }) => id === mealId && recipeIds.includes(recipe.id));
}

/**
 * Tells which meals are away and plans the others again, from the first of these days on so that the fewest change; where
 * that cannot be, from today on. When it cannot be at all, nothing is away.
 */
async function leaveOut(
  looking: Looking,
  { meals, away, today }: Extract<PlanEdit, { kind: 'MEALS_AWAY' }>,
  versions: Versions,
): Promise<MadeEdit> {
  for (const meal of meals) {
    const told = await setAway(looking, meal, away);
    if (told !== null) return told;
  }
  const first = meals.map(({ date }) => date).toSorted()[0] ?? today;
  for (const from of new Set([first > today ? first : today, today])) {
    const made = await onMeals(looking, versions, replanMeals, (mealPlanId) => ({ mealPlanId, from }));
    if (made.kind === 'MADE') return made;
    if (from === today) {
      for (const meal of meals) await setAway(looking, meal, away === null ? 'EATING_OUT' : null);
      return made;
    }
  }
  return refused('The other meals could not be planned again.');
}

async function setAway(
  looking: Looking,
  { date, slot }: MealPlace,
  kind: string | null,
): Promise<Refused | null> {
  const input = { date, slot: slot.toUpperCase(), ...(kind === null ? {} : { kind }) };
  const { result, problem } = await send(looking, setMealAway, input);
  return result?.__typename === 'MealsAwayChanged' ? null : refused(problem);
}

async function onMeals(
  looking: Looking,
  versions: Versions,
  operation: Operation,
  input: Input,
  isDone?: (mealPlanId: string) => Promise<boolean>,
): Promise<MadeEdit> {
  let last = versions.mealPlanId;
  const made = await onNewest(looking, last, operation, input, async ({ mealPlan, latestId }) => {
    last = mealPlan?.id ?? latestId ?? last;
    const isMade = mealPlan !== undefined || (latestId !== undefined && (await isDone?.(latestId)));
    return { isMade: isMade === true, newer: latestId ?? null };
  });
  return made.kind === 'MADE' ? { ...made, versions: { ...versions, mealPlanId: last } } : made;
}

async function onProgram(
  looking: Looking,
  versions: Versions,
  operation: Operation,
  input: Input,
): Promise<MadeEdit> {
  let last = versions.programId;
  const made = await onNewest(looking, last, operation, input, ({ trainingProgram, current }) => {
    last = trainingProgram?.id ?? current?.id ?? last;
    return { isMade: trainingProgram !== undefined, newer: current?.id ?? null };
  });
  return made.kind === 'MADE' ? { ...made, versions: { ...versions, programId: last } } : made;
}

type Result = NonNullable<EditData['result']>;

/** What an answer says: that the edit is made, or which version is newer. */
interface Seen {
  readonly isMade: boolean;
  readonly newer: string | null;
}

async function onNewest(
  looking: Looking,
  known: string | null,
  operation: Operation,
  input: Input,
  read: (result: Result) => Seen | Promise<Seen>,
): Promise<{ readonly kind: 'MADE'; readonly notes: readonly string[] } | Refused> {
  let id = known;
  for (let tries = 0; id !== null && tries < mostVersions; tries += 1) {
    const { result, problem } = await send(looking, operation, input(id));
    if (result === null) return refused(problem);
    const { isMade, newer } = await read(result);
    if (isMade) return { kind: 'MADE', notes: result.warnings ?? result.done?.warnings ?? [] };
    if (newer === null) return refusalOf(result, problem);
    id = newer;
  }
  return refused('The plan is being changed from elsewhere; ask again in a minute.');
}

async function send(
  { client, viewer }: Looking,
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
): Promise<{ readonly result: Result | null; readonly problem: string }> {
  const { data, errors } = await client.execute<EditData>(operation, { input }, viewer);
  const result = data?.result ?? null;
  const [away] = agentsAway(errors);
  const fault =
    away === undefined ? errors[0]?.message : `The ${away} agent is away just now; ask again in a minute.`;
  const problem = result?.message ?? fault ?? 'That could not be changed just now.';
  return { result, problem };
}

function refusalOf({ code, broken, waysOut, remedies }: Result, message: string): Refused {
  return {
    kind: 'REFUSED',
    code: code ?? 'REFUSED',
    message,
    broken: broken ?? [],
    waysOut: waysOut ?? remedies?.map(({ text }) => text) ?? [],
  };
}

function refused(message: string): Refused {
  return { kind: 'REFUSED', code: 'UNAVAILABLE', message, broken: [], waysOut: [] };
}
