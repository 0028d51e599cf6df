import type { Exercise } from './exercise.js';
import { siteReach } from './injury-site.js';
import type { Injury, Severity } from './training-brief.js';

/**
 * Highest stress (0..3) that an injured joint, and a sore spine under load, may still take. Our own conservative reading
 * of common return-to-sport advice: a mild complaint rules out only the hardest loads, a severe one all of them.
 */
const allowedStress: Readonly<Record<Severity, number>> = { MILD: 2, MODERATE: 1, SEVERE: 0 };

/** Largest share of a set that may fall on an injured muscle. */
const allowedShare: Readonly<Record<Severity, number>> = { MILD: 0.5, MODERATE: 0.25, SEVERE: 0 };

/** True when any injury forbids the exercise. This is a hard rule: nothing prices or outweighs it. */
export function isContraindicated(exercise: Exercise, injuries: readonly Injury[]): boolean {
  return injuries.some((injury) => forbids(exercise, injury));
}

function forbids(exercise: Exercise, { site, severity }: Injury): boolean {
  const { joints, muscles, isSpinal, words } = siteReach(site);
  const stress = allowedStress[severity];
  if (joints.some((joint) => (exercise.jointStress[joint] ?? 0) > stress)) return true;
  if (muscles.some((muscle) => (exercise.muscles[muscle] ?? 0) > allowedShare[severity])) return true;
  if (isSpinal && exercise.axialLoad > stress) return true;
  return severity !== 'MILD' && exercise.contraindications.some((text) => namesAny(text, words));
}

function namesAny(contraindication: string, words: readonly string[]): boolean {
  const text = contraindication.toLowerCase();
  return words.some((word) => text.includes(word));
}

/**
 * Unites stored and newly told injuries; for a place named twice the worse severity stands, so a brief can never soften
 * what is stored.
 */
export function uniteInjuries(...lists: readonly (readonly Injury[])[]): Injury[] {
  const worst = new Map<string, Injury>();
  for (const injury of lists.flat()) {
    const known = worst.get(injury.site);
    if (!known || allowedStress[injury.severity] < allowedStress[known.severity])
      worst.set(injury.site, injury);
  }
  return [...worst.values()].sort((a, b) => (a.site < b.site ? -1 : 1));
}
