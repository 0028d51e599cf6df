import type { ViewerClaims } from '@progressive/access-tokens';
import type { AgentDatabase, EntityManager } from '@progressive/database';
import type { Catalogue } from '../domain/catalogue/catalogue.js';
import { type CommonLiking, learnTaste, type Taste } from '../domain/preferences/learn-taste.js';
import { type ContentSpace, contentSpace } from '../domain/preferences/recipe-content.js';
import { type TastePoints, tastePoints } from '../domain/preferences/recipe-points.js';
import type { TasteSignal } from '../domain/preferences/taste-signal.js';
import { withOwnRecipes } from '../domain/recipe-import/own-recipe.js';
import { listTasteSignals, readCommonLiking } from '../repositories/taste-repository.js';
import type { NutritionServices } from './nutrition-services.js';
import { readOwnRecipes } from './own-recipes.js';

/** What was learned of a person, with the recipes it was learned over. */
export interface LearnedTaste {
  readonly signals: readonly TasteSignal[];
  readonly taste: Taste;
  readonly space: ContentSpace;
  /** The reference recipes and the person's own. */
  readonly catalogue: Catalogue;
}

/** Learns a person's taste anew out of everything stored. */
export async function readTaste(services: NutritionServices, viewer: ViewerClaims): Promise<LearnedTaste> {
  const { userId } = viewer;
  const reference = (await services.library()).catalogue;
  const common = await services.commonLiking();
  return services.database.read(viewer, async (manager) => {
    const catalogue = withOwnRecipes(reference, await readOwnRecipes(manager, userId, reference));
    const signals = await listTasteSignals(manager, userId);
    const space = spaceOf(catalogue);
    return { signals, taste: learnTaste(space, signals, todayOf(services), common), space, catalogue };
  });
}

/** What was learned as the planner takes it; undefined where nothing is known of anybody. @param catalogue with the own recipes. */
export async function readTastePoints(
  services: NutritionServices,
  manager: EntityManager,
  userId: string,
  catalogue: Catalogue,
  common: CommonLiking,
): Promise<TastePoints | undefined> {
  const signals = await listTasteSignals(manager, userId);
  if (signals.length === 0 && common.size === 0) return undefined;
  const taste = learnTaste(spaceOf(catalogue), signals, todayOf(services), common);
  return tastePoints(taste, catalogue.recipes.keys());
}

const spaces = new WeakMap<Catalogue, ContentSpace>();

/** The content of a catalogue's recipes; worked out once for each catalogue. */
function spaceOf(catalogue: Catalogue): ContentSpace {
  const known = spaces.get(catalogue) ?? contentSpace([...catalogue.recipes.values()], catalogue.foods);
  spaces.set(catalogue, known);
  return known;
}

/** Today in UTC. */
export function todayOf({ clock }: Pick<NutritionServices, 'clock'>): string {
  return new Date(clock()).toISOString().slice(0, 10);
}

/** How long what people have in common is kept. */
const keptMs = 600_000;

/** Reads what people have in common when it is asked for, and again when it is old. */
export function keepCommonLiking(database: AgentDatabase, clock: () => number): () => Promise<CommonLiking> {
  let current: { readonly at: number; readonly liking: Promise<CommonLiking> } | undefined;
  return () => {
    if (current !== undefined && clock() - current.at < keptMs) return current.liking;
    const liking = database.read('service', readCommonLiking).catch((error: unknown) => {
      current = undefined;
      throw error;
    });
    current = { at: clock(), liking };
    return liking;
  };
}
