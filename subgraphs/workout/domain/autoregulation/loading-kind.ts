import type { Exercise } from '../exercise.js';
import { isPerHand } from '../load.js';
import { achievableLoad, type Gym, type LoadingKind } from './gym.js';

/** How an exercise is loaded, by its equipment. */
export function loadingKind(exercise: Exercise): LoadingKind {
  if (isPerHand(exercise)) return 'IN_HANDS';
  return exercise.equipment.some((group) => group.includes('barbell')) ? 'BARBELL' : 'MACHINE';
}

/** The load as the person's gym can make it, not above the wanted one where there is a lighter one. kg. */
export function gymLoadKg(exercise: Exercise, wantedKg: number, gym: Gym): number {
  return achievableLoad(wantedKg, loadingKind(exercise), exercise.loadStepKg, gym).weightKg;
}
