import type { Catalogue } from '../catalogue/catalogue.js';
import type { Taste } from './learn-taste.js';
import { type ContentSpace, dot, type Feature } from './recipe-content.js';
import type { Opinion, TasteSignalKind } from './taste-signal.js';

/** What speaks for a recipe, as far as it was learned. */
export interface TasteReason {
  /** Features that the person likes and the recipe has, the strongest first: `Indian`, `lentils`. */
  readonly likes: readonly string[];
  /** Dishes that the person has an opinion on and that speak for it, the strongest first. */
  readonly because: readonly Opinion[];
}

const mostLikes = 3;
const mostDishes = 2;
/** Share of the strongest below which a feature or dish is not worth naming. */
const worthNaming = 0.25;

/** Why a recipe is expected to be liked; nothing where nothing speaks for it. */
export function reasonsFor(
  recipeKey: string,
  taste: Taste,
  space: ContentSpace,
  { foods }: Pick<Catalogue, 'foods'>,
): TasteReason {
  const vector = space.vectors.get(recipeKey);
  if (vector === undefined) return { likes: [], because: [] };
  const features = vector.places.flatMap((at, i) => {
    const feature = space.features[at];
    const name = feature === undefined ? null : nameOf(feature, foods);
    return name === null ? [] : [{ name, pull: (taste.weights[at] ?? 0) * (vector.values[i] ?? 0) }];
  });
  const dishes = taste.opinions.map((opinion, index) => {
    const other = space.vectors.get(opinion.recipeKey);
    const near = other === undefined ? 0 : dot(vector, other);
    const isItself = opinion.recipeKey === recipeKey;
    return { opinion, pull: opinion.liking > 0 ? (taste.pulls[index] ?? 0) * near * (isItself ? 2 : 1) : 0 };
  });
  return {
    likes: [...new Set(strongest(features).map(({ name }) => name))].slice(0, mostLikes),
    because: strongest(dishes)
      .slice(0, mostDishes)
      .map(({ opinion }) => opinion),
  };
}

function strongest<Each extends { readonly pull: number }>(list: readonly Each[]): Each[] {
  const sorted = list.filter(({ pull }) => pull > 0.005).sort((a, b) => b.pull - a.pull);
  const least = (sorted[0]?.pull ?? 0) * worthNaming;
  return sorted.filter(({ pull }) => pull >= least);
}

/** A feature as a person says it; null for one that says nothing by itself. */
export function nameOf({ kind, name }: Feature, foods: Catalogue['foods']): string | null {
  switch (kind) {
    case 'FOOD':
      return foods.get(name)?.name.split(',')[0]?.toLowerCase() ?? null;
    case 'MAIN_INGREDIENT':
      return name.startsWith('aisle ') ? null : name;
    case 'CUISINE':
      return name === 'imported' ? null : capitals(name);
    case 'REGION':
      return name;
    case 'FORM':
      return name.replaceAll('-', ' ');
    case 'MEASURE':
      return null;
  }
}

/** `middle-eastern` is Middle Eastern. */
function capitals(name: string): string {
  return name.replaceAll(
    /(^|-)([a-z])/g,
    (_all, dash: string, letter: string) => `${dash ? ' ' : ''}${letter.toUpperCase()}`,
  );
}

const deeds: Readonly<Record<Exclude<TasteSignalKind, 'RATED'>, string>> = {
  CHOSEN: 'chose',
  LOCKED: 'kept',
  EATEN: 'ate',
  KEPT: 'cooked',
  SWAPPED_AWAY: 'swapped',
  REFUSED: 'ruled out',
};

/** The reason in one sentence; null where there is none. @param titleOf the dish's name. */
export function reasonInWords(
  { likes, because }: TasteReason,
  titleOf: (recipeKey: string) => string,
): string | null {
  const said = because.map(({ recipeKey, signals }) => {
    const [first] = signals;
    const title = `“${titleOf(recipeKey)}”`;
    if (first === undefined) return title;
    return first.kind === 'RATED' ? `rated ${title} ${first.rating}` : `${deeds[first.kind]} ${title}`;
  });
  if (said.length === 0) return likes.length === 0 ? null : `You like ${likes.join(', ')}.`;
  const liked = likes.length === 0 ? '' : `: ${likes.join(', ')}`;
  return `Because you ${said.join(' and ')}${liked}.`;
}
