/**
 * The 17 muscle groups that public exercise collections share (the vocabulary of free-exercise-db). The catalogue's own
 * muscles are finer; {@link toCommonMuscle} folds them.
 */
export const commonMuscles = [
  'abdominals',
  'abductors',
  'adductors',
  'biceps',
  'calves',
  'chest',
  'forearms',
  'glutes',
  'hamstrings',
  'lats',
  'lower back',
  'middle back',
  'neck',
  'quadriceps',
  'shoulders',
  'traps',
  'triceps',
] as const;

export type CommonMuscle = (typeof commonMuscles)[number];

/** Catalogue muscles whose common name differs. Hip flexors count as quadriceps: the rectus femoris is one of both. */
const folded: Readonly<Record<string, CommonMuscle>> = {
  'front-delts': 'shoulders',
  'side-delts': 'shoulders',
  'rear-delts': 'shoulders',
  'rotator-cuff': 'shoulders',
  'upper-back': 'middle back',
  'lower-back': 'lower back',
  abs: 'abdominals',
  obliques: 'abdominals',
  'hip-flexors': 'quadriceps',
  tibialis: 'calves',
};

const known: ReadonlySet<string> = new Set(commonMuscles);

/** The common name of a catalogue muscle; undefined for a word that is none. */
export function toCommonMuscle(muscle: string): CommonMuscle | undefined {
  return folded[muscle] ?? (isCommonMuscle(muscle) ? muscle : undefined);
}

/** True for a name of the common vocabulary. */
export function isCommonMuscle(word: string): word is CommonMuscle {
  return known.has(word);
}
