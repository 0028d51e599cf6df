import type { Random } from '@progressive/seeded-random';
import type { Catalogue } from '../domain/catalogue/catalogue.js';
import { nutrientIndex } from '../domain/catalogue/nutrients.js';
import type { RecipeFacts } from '../domain/catalogue/recipe-facts.js';
import { wordsOf } from '../domain/catalogue/text-match.js';
import { cuisineRegion } from '../domain/preferences/cuisine-regions.js';

/** A kind of simulated person: how their taste comes about. None is a sum over the features that are learned from. */
export const TASTE_KINDS = ['VETOES', 'PAIRINGS', 'FAVOURITES', 'APPETITE', 'MIXED'] as const;

export type TasteKind = (typeof TASTE_KINDS)[number];

/** True liking of every recipe, in their order; mean 0 and variance 1. */
export type Liking = readonly number[];

/** Draws the taste of a person of a kind over the catalogue. */
export function simulateTaste(kind: TasteKind, catalogue: Catalogue, random: Random): Liking {
  const recipes = [...catalogue.recipes.values()];
  switch (kind) {
    case 'VETOES':
      return standardised(vetoes(recipes, catalogue, random));
    case 'PAIRINGS':
      return standardised(pairings(recipes, catalogue, random));
    case 'FAVOURITES':
      return standardised(favourites(recipes, random));
    case 'APPETITE':
      return standardised(appetite(recipes, random));
    case 'MIXED': {
      const parts = (['VETOES', 'PAIRINGS', 'FAVOURITES', 'APPETITE'] as const).map((each) =>
        simulateTaste(each, catalogue, random),
      );
      const shares = parts.map(() => random.next());
      return standardised(
        recipes.map((_, index) =>
          parts.reduce((sum, part, which) => sum + (shares[which] ?? 0) * (part[index] ?? 0), 0),
        ),
      );
    }
  }
}

/** A standard normal number (Box and Muller 1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

/** The same list with mean 0 and variance 1. */
export function standardised(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return values.map((value) => (value - mean) / (spread || 1));
}

/**
 * A dish is as good as its best food, and spoiled by the worst one, however little of it there is. Foods of one kind are liked
 * alike: six kinds (vegetables, fruit, meat and fish, dairy, snacks, starches) carry most of what people say they like (Fildes et
 * al. 2015); three quarters of the variance here.
 */
function vetoes(recipes: readonly RecipeFacts[], { foods }: Catalogue, random: Random): number[] {
  const ofAisle = memory(() => normal(random));
  const ofFood = memory((key) => 0.87 * ofAisle(foods.get(key)?.aisle ?? '') + 0.5 * normal(random));
  return recipes.map(({ recipe }) => {
    const felt = recipe.ingredients.map(({ foodKey }) => ofFood(foodKey));
    return Math.max(...felt) + 1.5 * Math.min(0, Math.min(...felt) + 1);
  });
}

/** What carries a dish is liked in one kitchen and not in another: only the pair counts. */
function pairings(recipes: readonly RecipeFacts[], { foods }: Catalogue, random: Random): number[] {
  const ofPair = memory(() => normal(random));
  return recipes.map(({ recipe, mainIngredients }) => {
    const heaviest = [...recipe.ingredients].sort((a, b) => b.grams - a.grams)[0]?.foodKey ?? '';
    const carriers = mainIngredients.length > 0 ? mainIngredients : [foods.get(heaviest)?.aisle ?? ''];
    const region = cuisineRegion(recipe.cuisine) ?? recipe.cuisine;
    return carriers.reduce((sum, carrier) => sum + ofPair(`${region} ${carrier}`), 0) / carriers.length;
  });
}

/** Three dishes are loved, and what reads like the nearest of them; words of title, kitchen and ingredient lines count, not foods. */
function favourites(recipes: readonly RecipeFacts[], random: Random): number[] {
  const texts = recipes.map(
    ({ recipe }) =>
      new Set(wordsOf(`${recipe.title} ${recipe.description} ${recipe.cuisine} ${recipe.steps.join(' ')}`)),
  );
  const loved = [0, 1, 2].map(() => random.pick(texts));
  return texts.map((words) =>
    Math.max(
      ...loved.map((other) => {
        const common = [...words].filter((word) => other.has(word)).length;
        return common / Math.sqrt(words.size * other.size);
      }),
    ),
  );
}

const [energy, protein] = [nutrientIndex('energy_kcal'), nutrientIndex('protein_g')];

/** Not too light and not too heavy, not too plain and not too much work: as far from the right measure, so much worse. */
function appetite(recipes: readonly RecipeFacts[], random: Random): number[] {
  const measures: readonly ((facts: RecipeFacts) => number)[] = [
    ({ nutrients }) => nutrients[energy] ?? 0,
    ({ nutrients }) => (nutrients[protein] ?? 0) / Math.max(1, nutrients[energy] ?? 0),
    ({ activeMinutes }) => Math.log(1 + activeMinutes),
    ({ recipe }) => recipe.ingredients.length,
  ];
  const columns = measures.map((of) => ({ values: standardised(recipes.map(of)), wanted: normal(random) }));
  return recipes.map((_, index) =>
    columns.reduce((sum, { values, wanted }) => sum - Math.abs((values[index] ?? 0) - wanted), 0),
  );
}

/** A function that gives the same answer for the same text. */
function memory(make: (key: string) => number): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
