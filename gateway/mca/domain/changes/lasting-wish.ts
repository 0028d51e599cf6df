import type { Wishes } from '../routing/index.js';
import { askBack, type NotDecided } from './change-decision.js';

/** What holds for all meals of a plan is asked for with a new one; null when no such thing is said. */
export function lastingWish({ diets, people }: Pick<Wishes, 'diets' | 'people'>): NotDecided | null {
  if (diets.length === 0 && people === null) return null;
  const meals = `plan my week with ${[...diets, 'meals'].join(' ')}`;
  return askBack(
    'Who eats and what they never eat holds for all meals of a plan, so it takes a new one; nothing was changed. What your profile says holds for later plans too. Say:',
    [people === null ? meals : `${meals} for ${people} people`],
  );
}
