import { isIsolation } from './dose.js';
import { mainMuscle } from './muscle.js';
import type { WeekItem } from './week-score.js';

/**
 * Order inside a session: what needs skill and loads the spine while fresh, muscles with priority first, single joints
 * later, trunk last so that it is not tired under the bar (ACSM 2009 and the priority principle, Nunes 2021).
 */
export function orderExercises(items: readonly WeekItem[], priorityMuscles: readonly string[]): WeekItem[] {
  const rank = (item: WeekItem): number => {
    const { exercise, region } = item.compiled;
    const priority = priorityMuscles.includes(mainMuscle(exercise.muscles)) ? 6 : 0;
    const joints = isIsolation(exercise) ? -6 : 0;
    const trunk = region === 'trunk' ? -10 : 0;
    return (
      exercise.axialLoad * 2 + exercise.systemicFatigue * 1.5 + exercise.skill + priority + joints + trunk
    );
  };
  return [...items].sort(
    (a, b) => rank(b) - rank(a) || (a.compiled.exercise.key < b.compiled.exercise.key ? -1 : 1),
  );
}
