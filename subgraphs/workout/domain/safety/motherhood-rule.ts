import { daysBetween, type LocalDate } from '@progressive/quantities';
import type { Exercise } from '../exercise.js';

/** Where a mother stands after a birth; it changes by itself as weeks go by. */
export type PostpartumStage = 'POSTPARTUM_EARLY' | 'POSTPARTUM';

const daysPerWeek = 7;
/** Weeks in which only gentle work is prescribed; a caesarean is an operation of the belly. */
const gentleWeeks = { vaginal: 6, caesarean: 8 } as const;
/** Weeks before running, jumping and heavy loads (Goom, Donnelly & Brockwell 2019; ACOG 2020, Committee Opinion 804). */
const impactFreeWeeks = 12;

/** The stage on a day; null from twelve weeks on, and before the birth. */
export function postpartumStage(
  birthOn: LocalDate,
  isCaesarean: boolean,
  day: LocalDate,
): PostpartumStage | null {
  const weeks = daysBetween(birthOn, day) / daysPerWeek;
  if (weeks < 0 || weeks >= impactFreeWeeks) return null;
  return weeks < gentleWeeks[isCaesarean ? 'caesarean' : 'vaginal'] ? 'POSTPARTUM_EARLY' : 'POSTPARTUM';
}

/** What the belly is in the way of, and lying flat after the first months (ACOG 2020). */
const lyingDown = /\b(lie|lies|lying|supine|prone|face down|belly|on your back|on the back)\b/i;
/** Falls and blows: what ACOG 2020 and the Canadian guideline (Mottola 2018, BJSM 52:1339) leave out. */
const fallOrBlow =
  /\b(jump|hop|box jump|sprint|boxing|skip|rope|handstand|upside|inverted|muscle-up|burpee|bound)/i;
const straining = ['hernia', 'blood pressure'] as const;
/** Kinds of running and bouncing. */
const impact = /\b(jump|hop|run|runs|running|jog|sprint|skip|rope|bound|burpee|bounce)/i;

/** Judged once for each exercise: the texts are long. */
const inPregnancy = new WeakMap<Exercise, boolean>();

/** True when pregnancy forbids the exercise: jumps and falls, the heaviest loads, straining, lying flat. */
export function isForbiddenInPregnancy(exercise: Exercise): boolean {
  const known = inPregnancy.get(exercise);
  if (known !== undefined) return known;
  const isForbidden = isUnfitForPregnancy(exercise);
  inPregnancy.set(exercise, isForbidden);
  return isForbidden;
}

function isUnfitForPregnancy(exercise: Exercise): boolean {
  return (
    exercise.pattern === 'plyometric' ||
    exercise.axialLoad === 3 ||
    exercise.skill >= 5 ||
    namesAny(exercise, straining) ||
    fallOrBlow.test(exercise.name) ||
    lyingDown.test(`${exercise.name} ${exercise.technique.join(' ')}`)
  );
}

/** True when the weeks after a birth forbid the exercise: impact, heavy loads, strain on the belly wall and pelvic floor. */
export function isForbiddenPostpartum(exercise: Exercise, stage: PostpartumStage): boolean {
  const always =
    exercise.pattern === 'plyometric' ||
    exercise.pattern === 'core-flexion' ||
    exercise.axialLoad === 3 ||
    namesAny(exercise, straining) ||
    impact.test(exercise.name);
  if (always || stage === 'POSTPARTUM') return always;
  const isStrainOfBelly =
    (exercise.pattern === 'core-anti-extension' || exercise.pattern === 'rotation') && exercise.skill > 1;
  return exercise.axialLoad > 1 || exercise.systemicFatigue > 1 || exercise.skill > 2 || isStrainOfBelly;
}

function namesAny({ contraindications }: Exercise, words: readonly string[]): boolean {
  return contraindications.some((text) => words.some((word) => text.toLowerCase().includes(word)));
}
