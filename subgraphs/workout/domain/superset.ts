import { type Dose, isIsolation } from './dose.js';
import { mainMuscle, muscleRegion } from './muscle.js';
import type { TemplateItem } from './week-template.js';

/** Sessions up to this length, minutes, pair exercises to save rest. */
export const shortSessionMinutes = 45;

/** In a pair each muscle rests while the other works, so the rest after a set shrinks to this share. */
const pairedRestShare = 0.5;
const leastRestSeconds = 30;

/**
 * Pairs exercises of opposite or unrelated muscles into supersets (done in turn) for short sessions: about half the rest
 * for the same repetitions (Weakley 2017, Robbins 2010). What loads the spine or tires the whole body stays straight.
 * The order of pairs follows the order of the list.
 */
export function pairSupersets(items: readonly TemplateItem[]): TemplateItem[] {
  const open = [...items];
  const paired: TemplateItem[] = [];
  let letter = 0;
  while (open.length > 0) {
    const first = open.shift() as TemplateItem;
    const at = open.findIndex((second) => canPair(first, second));
    if (at < 0) {
      paired.push(first);
      continue;
    }
    const [second] = open.splice(at, 1) as [TemplateItem];
    const superset = String.fromCharCode(65 + letter);
    letter += 1;
    paired.push(withSuperset(first, superset), withSuperset(second, superset));
  }
  return paired;
}

function withSuperset(item: TemplateItem, superset: string): TemplateItem {
  return { ...item, superset, dose: pairedDose(item.dose) };
}

/** The dose of an exercise that is done in turn with another. */
export function pairedDose(dose: Dose): Dose {
  const restSeconds = Math.round((dose.restSeconds * pairedRestShare) / 5) * 5;
  return { ...dose, restSeconds: Math.max(leastRestSeconds, restSeconds) };
}

function canPair(first: TemplateItem, second: TemplateItem): boolean {
  if (!isPairable(first) || !isPairable(second) || first.sets !== second.sets) return false;
  const left = Object.entries(first.exercise.muscles);
  return left.every(([muscle, share]) => share < 0.5 || (second.exercise.muscles[muscle] ?? 0) < 0.5);
}

/** Light on spine and system: single joints, the trunk, and simple upper-body work. */
function isPairable({ exercise }: TemplateItem): boolean {
  const isTrunk = muscleRegion(mainMuscle(exercise.muscles)) === 'trunk';
  return (
    exercise.axialLoad <= 1 &&
    exercise.skill <= 3 &&
    (isIsolation(exercise) || isTrunk || exercise.systemicFatigue <= 1)
  );
}
