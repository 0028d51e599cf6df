import { type Exercise, isMobility, primaryMuscles } from './exercise.js';
import { muscleName } from './muscle.js';

/** What people call muscles, beside their names. */
const everydayWords: Readonly<Record<string, string>> = {
  chest: 'pecs pectorals',
  'front-delts': 'shoulders delts deltoids anterior',
  'side-delts': 'shoulders delts deltoids lateral',
  'rear-delts': 'shoulders delts deltoids posterior',
  'rotator-cuff': 'shoulder rotators',
  lats: 'latissimus back',
  'upper-back': 'rhomboids middle back',
  traps: 'trapezius',
  biceps: 'arms',
  triceps: 'arms',
  forearms: 'grip wrists arms',
  quadriceps: 'quads thighs legs',
  hamstrings: 'hams thighs legs',
  glutes: 'butt gluteus hips',
  adductors: 'adductors groin',
  abductors: 'abductors hips',
  calves: 'calf lower legs',
  tibialis: 'tibialis shin',
  'hip-flexors': 'psoas hips',
  abs: 'abs core stomach belly',
  obliques: 'core waist side',
  'lower-back': 'erectors spine',
};

/** Words that an exercise is found by, the weightier first. */
export interface SearchWords {
  readonly muscles: string;
  /** Pattern and equipment, and words for any exercise, which say nothing in a search. */
  readonly others: string;
}

/** The words of an exercise beside its name: its main muscles as people call them, its pattern, what it needs. */
export function searchWords(exercise: Exercise): SearchWords {
  const muscles = primaryMuscles(exercise).map(
    (muscle) => `${muscleName(muscle)} ${everydayWords[muscle] ?? ''}`,
  );
  const equipment = exercise.equipment.flat().map((item) => (item === 'none' ? 'bodyweight' : plain(item)));
  const kinds = [plain(exercise.pattern), isMobility(exercise) ? 'stretching flexibility' : ''];
  return { muscles: muscles.join(' '), others: [...equipment, ...kinds, 'exercise workout'].join(' ') };
}

function plain(key: string): string {
  return key.replaceAll('-', ' ');
}
