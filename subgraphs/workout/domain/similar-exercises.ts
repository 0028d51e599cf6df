import { exerciseStanding } from './compiled-pool.js';
import { type Exercise, isConditioning, isMobility, type Level, levelRank } from './exercise.js';
import { nearnessOf, type Substitute, similarityOf } from './exercise-swap.js';
import { isContraindicated } from './injury-filter.js';
import { type InjurySite, injurySites } from './injury-site.js';
import { type Severity, severities } from './training-brief.js';

/** What the other exercise has to be. */
export interface SimilarityWish {
  /** It must use one of these; empty = whatever it uses. */
  readonly withEquipment: ReadonlySet<string>;
  /** Nothing above this level. */
  readonly level?: Level;
}

/** Below this another exercise would be another stimulus. */
const leastSimilarity = 0.35;
/** Among about equals the basic movement is shown first: points per exercise that names it, and how many count. */
const [basicPoints, mostLinks] = [0.04, 6];

/**
 * Exercises like this one, nearest first: "like this, but with dumbbells". What is held or pulled must be of the wished
 * equipment; benches, boxes and racks may be needed besides.
 */
export function similarExercises(
  exercise: Exercise,
  catalogue: readonly Exercise[],
  wish: SimilarityWish,
): Substitute[] {
  const standing = exerciseStanding(catalogue);
  const rank = ({ exercise: other, similarity }: Substitute) =>
    similarity + nearnessOf(other) + basicPoints * Math.min(mostLinks, standing.get(other.key) ?? 0);
  return catalogue
    .filter((other) => other.key !== exercise.key && isOfKind(exercise, other) && fits(other, wish))
    .map((other) => ({ exercise: other, similarity: similarityOf(exercise, other) }))
    .filter(({ similarity }) => similarity >= leastSimilarity)
    .sort((a, b) => rank(b) - rank(a) || (a.exercise.key < b.exercise.key ? -1 : 1))
    .filter(oneOfEachFamily());
}

/** Of an exercise and its forms only the first is kept, so that the list shows choices. */
function oneOfEachFamily(): (item: Substitute) => boolean {
  const seen = new Set<string>();
  return ({ exercise }) => {
    const family = exercise.variantOf ?? exercise.key;
    if (seen.has(family)) return false;
    seen.add(family);
    return true;
  };
}

function isOfKind(exercise: Exercise, other: Exercise): boolean {
  return isConditioning(exercise) === isConditioning(other) && isMobility(exercise) === isMobility(other);
}

/** What one lies on or sets the bar on, not what one trains with. */
const supports: ReadonlySet<string> = new Set(['none', 'bench', 'box', 'squat-rack']);

function fits(other: Exercise, { withEquipment, level }: SimilarityWish): boolean {
  if (level !== undefined && levelRank(other.level) > levelRank(level)) return false;
  if (withEquipment.size === 0) return true;
  const groups = other.equipment.filter((group) => group.length > 0);
  const isWished = (group: readonly string[]) => group.some((item) => withEquipment.has(item));
  return (
    groups.some(isWished) &&
    groups.every((group) => isWished(group) || group.some((item) => supports.has(item)))
  );
}

/** A place of the body with the mildest injury that rules an exercise out. */
export interface ExerciseLimit {
  readonly site: InjurySite;
  readonly severity: Severity;
}

/** For which injuries an exercise is left out, place by place: the same rule that programs obey. */
export function limitsOf(exercise: Exercise): ExerciseLimit[] {
  return injurySites.flatMap((site) => {
    const severity = severities.find((grade) => isContraindicated(exercise, [{ site, severity: grade }]));
    return severity === undefined ? [] : [{ site, severity }];
  });
}

/** Muscles of `exercise` that `other` trains less, with the share of a set that is lost. */
export function lostMuscles(exercise: Exercise, other: Exercise): { muscle: string; share: number }[] {
  return Object.entries(exercise.muscles)
    .map(([muscle, share]) => ({ muscle, share: share - (other.muscles[muscle] ?? 0) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}
