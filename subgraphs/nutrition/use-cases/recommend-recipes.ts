import type { ViewerClaims } from '@progressive/access-tokens';
import {
  type Connection,
  callerError,
  connection,
  decodeCursor,
  pageSize,
} from '@progressive/subgraph-server';
import { NO_RULES, uniteRules } from '../domain/catalogue/eating-rules.js';
import { MEAL_SLOTS, type MealSlot } from '../domain/catalogue/recipe.js';
import type { RecipeFacts } from '../domain/catalogue/recipe-facts.js';
import { seasonOn } from '../domain/catalogue/season.js';
import { whyForbiddenAt } from '../domain/household/table.js';
import type { Feature } from '../domain/preferences/recipe-content.js';
import { type Candidate, candidatesOf, rankDiversely } from '../domain/preferences/recommend.js';
import { nameOf, reasonInWords, reasonsFor } from '../domain/preferences/taste-reasons.js';
import type { TasteSignal } from '../domain/preferences/taste-signal.js';
import { rulesOf } from '../domain/profile.js';
import { listEaters } from '../repositories/household-repository.js';
import { findProfile } from '../repositories/profile-repository.js';
import type { NutritionServices } from './nutrition-services.js';
import { type LearnedTaste, readTaste, todayOf } from './read-taste.js';

/** A recipe that is recommended, and why. */
export interface RecipeRecommendation extends Candidate {
  readonly recipe: RecipeFacts;
  readonly reason: string | null;
  readonly likes: readonly string[];
  readonly because: readonly RecipeFacts[];
}

export type RecommendationPage = Connection<RecipeRecommendation>;
export type RecommendationEdge = RecommendationPage['edges'][number];

/**
 * Recipes for the viewer, best first, of those that everybody at the table may eat. A page goes on where the one before ended;
 * what is rated in between may move what is left.
 */
export async function recommendRecipes(
  services: NutritionServices,
  viewer: ViewerClaims,
  asked: {
    readonly slot?: MealSlot | null | undefined;
    readonly maxMinutes?: number | null | undefined;
    readonly first?: number | null | undefined;
    readonly after?: string | null | undefined;
  },
): Promise<RecommendationPage> {
  const size = pageSize(asked.first);
  const start = positionOf(asked.after);
  const learned = await readTaste(services, viewer);
  const { rules, table } = await readTable(services, viewer);
  const refused = new Set(
    learned.signals.filter(({ kind }) => kind === 'REFUSED').map(({ recipeKey }) => recipeKey),
  );
  const slots = asked.slot == null ? MEAL_SLOTS : [asked.slot];
  const allowed = [...learned.catalogue.recipes.values()].filter(
    (facts) =>
      !refused.has(facts.recipe.key) &&
      (asked.maxMinutes == null || facts.recipe.prepMinutes + facts.recipe.cookMinutes <= asked.maxMinutes) &&
      facts.recipe.slots.some((slot) => slots.includes(slot) && whyForbiddenAt(facts, table, slot) === null),
  );
  const said = { rules, season: seasonOn(todayOf(services)) };
  const candidates = candidatesOf(allowed, learned.taste, said, learned.catalogue.foods);
  const ranked = rankDiversely(candidates, learned.space, start + size + 1).slice(start);
  const shown = ranked.flatMap((candidate) => explained(candidate, learned));
  return connection(shown, size, (_row, index) => start + index + 1);
}

/** @throws BAD_USER_INPUT for a cursor that is no place of a list. */
function positionOf(after: string | null | undefined): number {
  const place = Number(decodeCursor(after) ?? 0);
  if (!Number.isSafeInteger(place) || place < 0)
    throw callerError('BAD_USER_INPUT', 'That is not a cursor of this list.', 'after');
  return place;
}

/** The viewer's rules, and with them those of who eats along. */
async function readTable(services: NutritionServices, viewer: ViewerClaims) {
  return services.database.read(viewer, async (manager) => {
    const rules = uniteRules(NO_RULES, rulesOf(await findProfile(manager, viewer.userId)));
    const eaters = await listEaters(manager, viewer.userId);
    return { rules, table: { rules, eaters, people: 1 + eaters.length } };
  });
}

function explained(candidate: Candidate, { taste, space, catalogue }: LearnedTaste): RecipeRecommendation[] {
  const recipe = catalogue.recipes.get(candidate.recipeKey);
  if (recipe === undefined) return [];
  const reason = reasonsFor(candidate.recipeKey, taste, space, catalogue);
  const titleOf = (key: string) => catalogue.recipes.get(key)?.recipe.title ?? key;
  return [
    {
      ...candidate,
      recipe,
      reason: reasonInWords(reason, titleOf),
      likes: reason.likes,
      because: reason.because.flatMap(({ recipeKey }) => catalogue.recipes.get(recipeKey) ?? []),
    },
  ];
}

/** A signal with the recipe it is about, where that is still there. */
export interface SignalOfRecipe extends TasteSignal {
  readonly recipe: RecipeFacts | null;
}

/** A component of the preference vector. */
export interface TastePreference extends Feature {
  readonly label: string;
  readonly weight: number;
}

export interface TasteProfile {
  readonly signals: readonly SignalOfRecipe[];
  readonly preferences: readonly TastePreference[];
  readonly explained: number | null;
}

/** Smaller components are left out: they move no recipe by a tenth of a point. */
const leastWeight = 0.001;

/** All that is stored and learned of the viewer's taste. */
export async function readTasteProfile(
  services: NutritionServices,
  viewer: ViewerClaims,
): Promise<TasteProfile> {
  const { signals, taste, space, catalogue } = await readTaste(services, viewer);
  const preferences = space.features
    .map((feature, at) => ({
      ...feature,
      label: nameOf(feature, catalogue.foods) ?? feature.name,
      weight: taste.weights[at] ?? 0,
    }))
    .filter(({ weight }) => Math.abs(weight) >= leastWeight)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.label < b.label ? -1 : 1));
  return {
    signals: signals.map((signal) => ({
      ...signal,
      recipe: catalogue.recipes.get(signal.recipeKey) ?? null,
    })),
    preferences,
    explained: taste.opinions.length === 0 ? null : taste.explained,
  };
}
