import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import {
  type ChangeDecision,
  chooseDishes,
  type DishView,
  decideChange,
  lastingWish,
  listWords,
  type MealView,
  type PlanEdit,
  type PlanView,
  placeWords,
  type SwapEdit,
  sessionWords,
} from '../domain/changes/index.js';
import { type Diet, extractChange, type Intent, type Leaning } from '../domain/routing/index.js';
import { findDishes } from '../operations/plan-edits.js';
import { type PlanViewData, type RecipeData, readPlanView } from '../operations/read-plan-view.js';
import { agentsAway, type SupergraphClient } from '../supergraph-client.js';
import { exerciseByWords } from './exercise-by-words.js';
import { missedEdits } from './missed-edits.js';
import { dishOf, planViewOf } from './plan-view-of.js';

/** A change that is ready to be made or proposed, or why there is none. */
export type FoundChange =
  | FoundEdits
  | { readonly kind: 'ASK'; readonly question: string; readonly choices: readonly string[] }
  | { readonly kind: 'REFUSED'; readonly message: string; readonly waysOut: readonly string[] }
  | { readonly kind: 'AWAY'; readonly agents: readonly string[] };

/** Edits of the plan that stands. */
export interface FoundEdits {
  readonly kind: 'EDITS';
  readonly edits: readonly PlanEdit[];
  /** Whether the words name just this, and it can be taken back: then nobody is asked. */
  readonly isSure: boolean;
  /** What would change, for a proposal. */
  readonly lines: readonly string[];
  /** Other things to say. */
  readonly choices: readonly string[];
}

/** Whose plan is looked up, and how. */
export interface Looking {
  readonly client: SupergraphClient;
  readonly viewer: ViewerClaims;
}

/** The viewer's plan that stands, read against a day of theirs; null when none stands. */
export async function loadPlanView(
  { client, viewer }: Looking,
  today: LocalDate,
): Promise<PlanView | { readonly away: readonly string[] } | null> {
  const { data, errors } = await client.execute<PlanViewData>(readPlanView, {}, viewer);
  const away = agentsAway(errors);
  if (data === null) return { away: away.length > 0 ? away : ['nutrition'] };
  const view = planViewOf(data, today);
  const isMissing = view !== null && away.length > 0 && (view.food === null || view.training === null);
  return isMissing ? { away } : view;
}

/** What the words of a request mean for the plan that stands, looked up at the agents; changes nothing. */
export async function findChange(looking: Looking, intent: Intent, view: PlanView): Promise<FoundChange> {
  const wish = extractChange(intent.text, view.today);
  const lasting = wish.verb === null ? lastingWish(intent.wishes) : null;
  return editsOf(looking, lasting ?? decideChange(wish, view, intent.agents), { view, intent });
}

interface About {
  readonly view: PlanView;
  readonly intent: Intent;
}

async function editsOf(looking: Looking, decision: ChangeDecision, about: About): Promise<FoundChange> {
  switch (decision.kind) {
    case 'ASK':
    case 'REFUSED':
      return decision;
    case 'SWAP_MEAL':
      return swapEdits(looking, decision, about);
    case 'EXCHANGE_MEALS': {
      const [a, b] = decision.meals;
      return sure({ kind: 'EXCHANGE_MEALS', swaps: [swap(a, [b]), swap(b, [a])], back: swap(a, [a]) });
    }
    case 'LOCK_MEALS':
      return sure(
        ...decision.meals.map(
          ({ id }) => ({ kind: 'LOCK_MEAL', mealId: id, locked: decision.locked }) as const,
        ),
      );
    case 'MOVE_SESSION':
      return sure({
        kind: 'MOVE_SESSION',
        sessionId: decision.session.id,
        date: decision.date,
        startTime: decision.startTime,
      });
    case 'EXCLUDE': {
      const recipeIds = [...new Set(decision.meals.map(({ recipeId }) => recipeId))];
      const titles = [...new Set(decision.meals.map(({ title }) => title))];
      const lines = titles.map((title) => {
        const places = decision.meals.filter((meal) => meal.title === title).map(placeWords);
        return `${title} gives way to other dishes: ${listWords(places)}`;
      });
      const out = 'It is out of later plans too, until you rate it anew';
      const edit = { kind: 'EXCLUDE_RECIPES', recipeIds, today: about.view.today } as const;
      return { kind: 'EDITS', edits: [edit], isSure: false, lines: [...lines, out], choices: [] };
    }
    case 'SWAP_EXERCISE':
      return exerciseEdits(looking, decision);
    case 'AWAY':
    case 'MISSED':
      return missedEdits(looking, decision, about.view);
  }
}

/** One swapped dish keeps nobody safe. */
const allergyFirst: FoundChange = {
  kind: 'REFUSED',
  message:
    'An allergy holds for every meal: tell it in your profile first, then no dish with it is planned or swapped in.',
  waysOut: ['add it to the allergens of your nutrition profile, then ask for a new plan'],
};

async function swapEdits(
  looking: Looking,
  { meal, words, leaning, isSure }: Extract<ChangeDecision, { kind: 'SWAP_MEAL' }>,
  { intent: { wishes } }: About,
): Promise<FoundChange> {
  if (wishes.exclusions.some(({ kind }) => kind === 'allergy' || kind === 'intolerance')) return allergyFirst;
  const { diets } = wishes;
  const named = words.filter((word) => !diets.some((diet) => diet.startsWith(word)));
  const isOpen = named.length === 0 && leaning === null && diets.length === 0;
  const found = isOpen ? [] : await dishesFor(looking, meal, { search: named.join(' '), diets });
  const wish = { words: named, leaning, isLimited: diets.length > 0 };
  const dishes = chooseDishes(meal, wish, found);
  if (dishes.length > 0 || isOpen) {
    const [first] = dishes;
    const line = `${placeWords(meal)}: ${first?.title ?? 'another dish'} instead of ${meal.title}`;
    return { ...sure(swap(meal, dishes)), isSure, lines: [line] };
  }
  const others = meal.alternatives.slice(0, 3).map(({ title }) => `swap ${placeWords(meal)} for ${title}`);
  const wished = [
    ...diets,
    'dish',
    ...(leaning === null ? [] : [leaningWords[leaning]]),
    ...(named.length === 0 ? [] : [`with “${named.join(' ')}”`]),
  ];
  const message = `I know no ${wished.join(' ')} for ${placeWords(meal)}; ${meal.title} stays.`;
  return { kind: 'REFUSED', message, waysOut: others };
}

const leaningWords: Readonly<Record<Leaning, string>> = {
  CHEAPER: 'that is cheaper',
  QUICKER: 'that is quicker',
  LIGHTER: 'that is lighter',
  MORE_PROTEIN: 'with more protein',
};

/** Dishes of the catalogue for a meal, by words and diets where some are said. */
async function dishesFor(
  { client, viewer }: Looking,
  meal: MealView,
  { search, diets }: { readonly search: string; readonly diets: readonly Diet[] },
): Promise<DishView[]> {
  const variables = {
    slot: meal.slot.toUpperCase(),
    first: search === '' ? 100 : 10,
    ...(search === '' ? {} : { search }),
    ...(diets.length === 0 ? {} : { diets: diets.map((diet) => diet.toUpperCase().replaceAll('-', '_')) }),
  };
  const { data } = await client.execute<FoundDishesData>(findDishes, variables, viewer);
  return (data?.recipes?.edges ?? []).map(({ node }) => dishOf(node));
}

interface FoundDishesData {
  readonly recipes: { readonly edges: readonly { readonly node: RecipeData }[] } | null;
}

async function exerciseEdits(
  looking: Looking,
  { uses, words, isSure }: Extract<ChangeDecision, { kind: 'SWAP_EXERCISE' }>,
): Promise<FoundChange> {
  const search = words.join(' ');
  const found = search === '' ? null : await exerciseByWords(looking, search);
  if (found === null && search !== '')
    return {
      kind: 'REFUSED',
      message: `I know no exercise called “${search}”.`,
      waysOut: ['use its usual name, such as “leg press”'],
    };
  const replacementId = found?.id ?? null;
  const edits = uses.map(
    ({ session, exercise }) =>
      ({ kind: 'SWAP_EXERCISE', sessionId: session.id, exerciseId: exercise.id, replacementId }) as const,
  );
  const instead = found?.name ?? 'the exercise with the nearest effect';
  const lines = uses.map(
    ({ session, exercise }) => `${sessionWords(session)}: ${instead} instead of ${exercise.name}`,
  );
  return { kind: 'EDITS', edits, isSure, lines, choices: [] };
}

function swap(
  { id, date, slot }: MealView,
  dishes: readonly { readonly recipeId: string; readonly title: string }[],
): SwapEdit {
  const plain = dishes.map(({ recipeId, title }) => ({ recipeId, title }));
  return { kind: 'SWAP_MEAL', mealId: id, place: { date, slot }, dishes: plain };
}

function sure(...edits: readonly PlanEdit[]): FoundEdits {
  return { kind: 'EDITS', edits, isSure: true, lines: [], choices: [] };
}
