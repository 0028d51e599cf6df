import type { MealSlot } from '../catalogue/recipe.js';
import { DEFAULT_WORKOUT_MEALS } from '../meal-planning/problem.js';
import type { TrainingSession } from './meal-order.js';

/** A meal is before a session when it ends one to four hours earlier (Kerksick 2017, JISSN 14:33). */
const beforeMinutes = { least: 60, most: 240 };
/** … and after it when it is the next meal within four hours. */
const afterMostMinutes = 240;

/** Which of a day's meals stand before and after its training. Sessions of unknown time tag nothing. */
export function workoutTags(
  slots: readonly MealSlot[],
  training: readonly TrainingSession[],
): ReadonlyMap<MealSlot, 'PRE_WORKOUT' | 'POST_WORKOUT'> {
  const tags = new Map<MealSlot, 'PRE_WORKOUT' | 'POST_WORKOUT'>();
  const clock = DEFAULT_WORKOUT_MEALS.slotMinute;
  for (const { startMinute, minutes } of training) {
    if (startMinute === null) continue;
    const before = slots
      .filter((slot) => {
        const gap = startMinute - clock[slot];
        return gap >= beforeMinutes.least && gap <= beforeMinutes.most;
      })
      .sort((a, b) => clock[b] - clock[a])[0];
    const after = slots
      .filter((slot) => {
        const gap = clock[slot] - (startMinute + minutes);
        return gap >= 0 && gap <= afterMostMinutes;
      })
      .sort((a, b) => clock[a] - clock[b])[0];
    if (before) tags.set(before, 'PRE_WORKOUT');
    if (after) tags.set(after, 'POST_WORKOUT');
  }
  return tags;
}
