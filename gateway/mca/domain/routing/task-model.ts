import type { Task } from './intent.js';
import { type LinearModel, scoreFeatures } from './linear-model.js';
import { extractFeatures, foldFeatures, hashBucket, type SparseFeatures } from './text-features.js';
import type { Wishes } from './wishes.js';

/** The tasks that are told apart, in the order of the model's heads. */
export const taskHeads = [
  'FOOD_FACT',
  'COOKING',
  'MEAL_IDEA',
  'MEAL_PLAN',
  'SHOPPING_LIST',
  'WORKOUT_PLAN',
  'EXERCISE',
  'MONEY_FACT',
  'BUDGET_PLAN',
  'OVERSPENDING',
  'INTEGRATED_PLAN',
  'EDIT_PLAN',
  'LOG',
  'PROGRESS',
  'STALLED',
  'DISRUPTION',
  'SERVICE_STATUS',
  'RESTORE',
] as const satisfies readonly Task[];

export type ReadableTask = (typeof taskHeads)[number];

/** Buckets of the tasks' feature space; a power of two. */
export const taskBuckets = 1 << 15;

/** The words of a text and the kinds of what it states, hashed. */
export function extractTaskFeatures(text: string, wishes: Wishes): SparseFeatures {
  const words = foldFeatures(extractFeatures(text), taskBuckets);
  const facts = statedThings(wishes);
  const value = 1 / Math.sqrt(Math.max(1, facts.length));
  return {
    buckets: Uint32Array.from([
      ...words.buckets,
      ...facts.map((fact) => hashBucket(fact) & (taskBuckets - 1)),
    ]),
    values: Float32Array.from([...words.values, ...facts.map(() => value)]),
  };
}

/** Which kinds of wishes a text holds: a list of limits without a verb is a wish for a plan. */
function statedThings(wishes: Wishes): string[] {
  const { horizon, days, money } = wishes;
  const stated: readonly [string, boolean][] = [
    ['several days', (horizon?.horizonDays ?? 0) >= 2],
    ['one day', horizon?.horizonDays === 1],
    ['weekdays', days.weekdays.length > 0],
    ['one weekday', days.weekdays.length === 1],
    ['sessions a week', days.perWeek !== null],
    ['diet', wishes.diets.length > 0],
    ['exclusion', wishes.exclusions.length > 0],
    ['equipment', wishes.equipment.items.length > 0 || wishes.equipment.place !== null],
    ['injury', wishes.injuries.length > 0],
    ['body', wishes.body.weightKg !== null || wishes.body.heightCm !== null],
    ['people', wishes.people !== null],
    ['energy', wishes.energy !== null],
    ['food question', wishes.foodQuestion !== null],
  ];
  return [
    ...stated.filter(([, holds]) => holds).map(([name]) => `states ${name}`),
    ...money.map(({ purpose }) => `states money ${purpose}`),
    ...wishes.minutes.map(({ activity }) => `states minutes ${activity}`),
    ...wishes.goals.map(({ kind }) => `states goal ${kind}`),
    ...wishes.mealSlots.map((slot) => `states ${slot}`),
  ];
}

/** Raw scores of the tasks; comparable with one another, not calibrated. */
export type TaskScores = ReadonlyMap<ReadableTask, number>;

export function scoreTasks(model: LinearModel, text: string, wishes: Wishes): TaskScores {
  const scores = scoreFeatures(model, extractTaskFeatures(text, wishes));
  return new Map(taskHeads.map((task, head) => [task, scores[head] ?? Number.NEGATIVE_INFINITY]));
}

/** The best of some tasks; null when there are none. */
export function likeliestTask(
  scores: TaskScores,
  tasks: readonly ReadableTask[] = taskHeads,
): ReadableTask | null {
  const score = (task: ReadableTask) => scores.get(task) ?? Number.NEGATIVE_INFINITY;
  return tasks.reduce<ReadableTask | null>(
    (best, task) => (best === null || score(task) > score(best) ? task : best),
    null,
  );
}
