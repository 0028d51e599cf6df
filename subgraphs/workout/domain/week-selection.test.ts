import { seededRandom } from '@progressive/seeded-random';
import { describe, expect, it } from 'vitest';
import { readExerciseCatalogue } from '../seeds/exercise-catalogue.js';
import { splitFor } from './split.js';
import { prepareTemplates } from './template-context.js';
import type { TrainingBrief } from './training-brief.js';
import { sessionSeconds } from './week-score.js';
import { selectWeek } from './week-selection.js';

const catalogue = readExerciseCatalogue();
const brief: TrainingBrief = {
  startDate: '2026-11-23',
  horizonDays: 7,
  body: { sex: 'MALE', ageYears: 30, heightCm: 180, weightKg: 80 },
  goal: 'MUSCLE',
  level: 'INTERMEDIATE',
  daysPerWeek: 3,
  minutesPerSession: 45,
  equipment: [...new Set(catalogue.flatMap((exercise) => exercise.equipment.flat()))],
  injuries: [],
  preferredWeekdays: [],
  excludedWeekdays: [],
  timeOfDay: 'ANY',
  busy: [],
  priorityMuscles: [],
  dislikedExercises: [],
  favouriteExercises: [],
  history: [],
  mesocycleWeek: 1,
  seed: 1,
};
const context = prepareTemplates(catalogue, brief);

function select(days: number, minutes: number, iterations: number) {
  const slots = splitFor(brief, days).map((focus) => ({ focus, budgetSeconds: minutes * 60 }));
  const limits = { minSets: 2, maxSets: 5, maxExercises: 8, iterations };
  const none = new Float64Array(context.targets.length);
  const aims = { targets: context.targets, lows: none, highs: none, sessionCap: 10 };
  return selectWeek(slots, context.pool, aims, limits, seededRandom(days));
}

describe('the selection of a week', () => {
  it.each([
    [2, 25],
    [3, 37],
    [4, 52],
    [6, 52],
  ])('of %i days with %i minutes keeps the time and gains on greedy', (days, minutes) => {
    const greedy = select(days, minutes, 0);
    const annealed = select(days, minutes, 1500 * days);
    expect(annealed.points).toBeGreaterThan(greedy.points);
    for (const items of annealed.sessions) {
      expect(sessionSeconds(items)).toBeLessThanOrEqual(minutes * 60);
      expect(items.length).toBeGreaterThan(0);
      expect(new Set(items.map(({ compiled }) => compiled)).size).toBe(items.length);
    }
  });

  it('trains pushes with pulls, and knees with hips', () => {
    const { sessions } = select(3, 52, 4500);
    const sets = (group: string) =>
      sessions
        .flat()
        .filter(({ compiled }) => compiled.balance === group)
        .reduce((sum, item) => sum + item.sets, 0);
    expect(sets('push') / sets('pull')).toBeGreaterThan(0.6);
    expect(sets('push') / sets('pull')).toBeLessThan(1.6);
    expect(sets('knee')).toBeGreaterThan(0);
    expect(sets('hip')).toBeGreaterThan(0);
  });
});
