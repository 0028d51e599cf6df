import type { Exercise } from './exercise.js';
import type { Injury, Severity } from './training-brief.js';

/**
 * Highest stress (0..3) that an injured joint may still take. Our own conservative reading of common return-to-sport
 * advice: a mild complaint rules out only the hardest loads, a severe one everything that loads the joint at all.
 */
const allowedStress: Readonly<Record<Severity, number>> = { MILD: 2, MODERATE: 1, SEVERE: 0 };

/** Spinal load that a sore back may still take, on the same scale. */
const allowedAxialLoad: Readonly<Record<Severity, number>> = { MILD: 2, MODERATE: 1, SEVERE: 0 };

const spinalJoints: ReadonlySet<string> = new Set(['lower-back', 'neck']);

/** True when any injury forbids the exercise. This is a hard rule: nothing prices or outweighs it. */
export function isContraindicated(exercise: Exercise, injuries: readonly Injury[]): boolean {
  return injuries.some((injury) => forbids(exercise, injury));
}

function forbids(exercise: Exercise, injury: Injury): boolean {
  if ((exercise.jointStress[injury.joint] ?? 0) > allowedStress[injury.severity]) return true;
  if (spinalJoints.has(injury.joint) && exercise.axialLoad > allowedAxialLoad[injury.severity]) return true;
  return injury.severity !== 'MILD' && exercise.contraindications.some((code) => names(code, injury.joint));
}

/** Words by which a contraindication in the catalogue names a joint. */
const jointWords: Readonly<Record<string, readonly string[]>> = {
  neck: ['neck', 'cervical'],
  shoulder: ['shoulder', 'rotator'],
  elbow: ['elbow'],
  wrist: ['wrist', 'hand'],
  'lower-back': ['low back', 'lower back', 'disc', 'spin', 'sciatica'],
  hip: ['hip', 'groin'],
  knee: ['knee', 'meniscus', 'patell'],
  ankle: ['ankle', 'achilles'],
};

function names(contraindication: string, joint: string): boolean {
  const text = contraindication.toLowerCase();
  return (jointWords[joint] ?? [joint]).some((word) => text.includes(word));
}

/**
 * Unites stored and newly told injuries; for a joint named twice the worse severity stands, so a brief can never
 * soften what is stored.
 */
export function uniteInjuries(...lists: readonly (readonly Injury[])[]): Injury[] {
  const worst = new Map<string, Injury>();
  for (const injury of lists.flat()) {
    const known = worst.get(injury.joint);
    if (!known || allowedStress[injury.severity] < allowedStress[known.severity])
      worst.set(injury.joint, injury);
  }
  return [...worst.values()].sort((a, b) => (a.joint < b.joint ? -1 : 1));
}
