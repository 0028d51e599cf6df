import type { LocalDate } from '@progressive/quantities';
import { type Factor, factorise, logDeterminant, solveFactored, solveLower } from './cholesky.js';
import { type ContentSpace, dot, type SparseVector } from './recipe-content.js';
import { type Opinion, opinionsOf, type TasteSignal } from './taste-signal.js';

/** Liking by recipe key that people have in common, as the mean of many. */
export type CommonLiking = ReadonlyMap<string, number>;

/** What was learned of a person. */
export interface Taste {
  readonly opinions: readonly Opinion[];
  /** The preference vector: liking per unit of each feature, in the places of the space. */
  readonly weights: readonly number[];
  /** How much each opinion speaks for what is like it, in their order. */
  readonly pulls: readonly number[];
  /** Share of the person's taste that the content of dishes explains, 0 to 1, as far as it is known. */
  readonly explained: number;
  /** How much a dish is expected to be liked, about −1 to 1; 0 = no more and no less than any. */
  liking(recipeKey: string): number;
  /**
   * What is not known of that, 0 (all) to 1 (nothing): standard deviation now over that before the first signal, with the likeliest
   * share alone, which is a fifth of the work.
   */
  uncertainty(recipeKey: string): number;
}

/**
 * Variances, in the unit of liking squared: of a person's taste for dishes, of how high they rate at all, and of one rating about
 * what they think (people who rate again differ by about 0.6 of a star from what they said, Amatriain et al. 2009).
 */
const variance = { dishes: 0.25, level: 0.1, rating: 0.1 } as const;

/** How much of the taste for dishes the features may explain; the rest is each dish's own. Each as likely before any signal. */
const explainedShares = [0.1, 0.3, 0.5, 0.7, 0.9] as const;

/** Opinions that are used, those that count most: the work grows with the cube. */
const mostOpinions = 300;

/** The regression with one share. */
interface Fit {
  readonly share: number;
  readonly factor: Factor;
  readonly pulls: readonly number[];
  readonly logLikelihood: number;
}

/**
 * Learns a preference vector from what a person did: Bayesian linear regression of liking on the content of recipes, with a term
 * of its own for each dish, worked out over the opinions instead of the features (Rasmussen and Williams 2006, 2.1 to 2.3). How much
 * the content explains differs from person to person: the mean over several shares, each weighted by how likely it makes what the
 * person did (Bayesian model averaging, Hoeting et al. 1999). Exact, the same for equal signals in any order, and rebuilt
 * from them whenever it is wanted.
 * @param common what is expected before the person did anything; 0 for recipes it does not hold.
 */
export function learnTaste(
  space: ContentSpace,
  signals: readonly TasteSignal[],
  today: LocalDate,
  common: CommonLiking = new Map(),
): Taste {
  const known = opinionsOf(signals, today).filter(({ recipeKey }) => space.vectors.has(recipeKey));
  const opinions = [...known].sort((a, b) => b.weight - a.weight).slice(0, mostOpinions);
  const vectors = opinions.map(({ recipeKey }) => space.vectors.get(recipeKey) as SparseVector);
  const usual = (recipeKey: string) => common.get(recipeKey) ?? 0;
  const likeness = vectors.map((a) => vectors.map((b) => dot(a, b)));
  const fits = explainedShares.map((share) => fit(share, opinions, likeness, usual));
  const beliefs = normalised(fits.map(({ logLikelihood }) => logLikelihood));
  const mixed = (of: (each: Fit) => number) =>
    fits.reduce((sum, each, index) => sum + (beliefs[index] ?? 0) * of(each), 0);
  const likeliest = fits[beliefs.indexOf(Math.max(...beliefs))] as Fit;
  const pulls = opinions.map((_, index) => mixed((each) => each.share * (each.pulls[index] ?? 0)));
  const ownPulls = opinions.map((_, index) => mixed((each) => (1 - each.share) * (each.pulls[index] ?? 0)));
  const weights = weightsOf(space, vectors, pulls);
  const placeOf = new Map(opinions.map(({ recipeKey }, index) => [recipeKey, index]));
  return {
    opinions,
    weights,
    pulls,
    explained: mixed(({ share }) => share),
    liking(recipeKey) {
      const vector = space.vectors.get(recipeKey);
      const own = placeOf.get(recipeKey);
      const learned = vector?.places.reduce(
        (sum, at, i) => sum + (weights[at] ?? 0) * (vector.values[i] ?? 0),
        own === undefined ? 0 : variance.dishes * (ownPulls[own] ?? 0),
      );
      return usual(recipeKey) + (learned ?? 0);
    },
    uncertainty(recipeKey) {
      const vector = space.vectors.get(recipeKey);
      if (vector === undefined) return 1;
      const near = vectors.map((each) => dot(vector, each));
      const length = dot(vector, vector);
      return Math.sqrt(unknownShare(likeliest, near, length, placeOf.get(recipeKey)));
    },
  };
}

function fit(
  share: number,
  opinions: readonly Opinion[],
  likeness: readonly (readonly number[])[],
  usual: (recipeKey: string) => number,
): Fit {
  const kernel = likeness.map((row, i) =>
    row.map((near, j) => {
      const own = i === j ? (1 - share) * variance.dishes + variance.rating / (opinions[i]?.weight ?? 1) : 0;
      return variance.level + share * variance.dishes * near + own;
    }),
  );
  const factor = factorise(kernel);
  const surprise = opinions.map(({ liking, recipeKey }) => liking - usual(recipeKey));
  const pulls = solveFactored(factor, surprise);
  const misfit = surprise.reduce((sum, value, index) => sum + value * (pulls[index] ?? 0), 0);
  return { share, factor, pulls, logLikelihood: -(misfit + logDeterminant(factor)) / 2 };
}

/** Variance of the liking of a dish that the opinions leave, over that before them. */
function unknownShare(
  { share, factor }: Fit,
  near: readonly number[],
  length: number,
  own: number | undefined,
): number {
  const covariances = near.map((each, index) => share * each + (index === own ? 1 - share : 0));
  const before = share * length + 1 - share;
  const seen = solveLower(factor, covariances).reduce((sum, value) => sum + value * value, 0);
  return Math.max(0, 1 - (variance.dishes * seen) / before);
}

function weightsOf(
  space: ContentSpace,
  vectors: readonly SparseVector[],
  pulls: readonly number[],
): number[] {
  const weights = space.features.map(() => 0);
  vectors.forEach(({ places, values }, index) => {
    places.forEach((at, i) => {
      weights[at] = (weights[at] ?? 0) + variance.dishes * (pulls[index] ?? 0) * (values[i] ?? 0);
    });
  });
  return weights;
}

/** Probabilities out of logarithms. */
function normalised(logarithms: readonly number[]): number[] {
  const most = Math.max(...logarithms);
  const values = logarithms.map((value) => Math.exp(value - most));
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}
