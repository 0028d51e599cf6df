import type { Agent, Journey, Strategy, Task } from './intent.js';
import { likeliestTask, type ReadableTask, type TaskScores } from './task-model.js';

/** What each agent can be asked for. */
const tasksOf: Readonly<Record<Agent, readonly ReadableTask[]>> = {
  nutrition: [
    'FOOD_FACT',
    'COOKING',
    'MEAL_IDEA',
    'MEAL_PLAN',
    'SHOPPING_LIST',
    'EDIT_PLAN',
    'LOG',
    'DISRUPTION',
  ],
  workout: ['WORKOUT_PLAN', 'EXERCISE', 'EDIT_PLAN', 'LOG', 'DISRUPTION'],
  budget: ['MONEY_FACT', 'BUDGET_PLAN', 'OVERSPENDING', 'EDIT_PLAN', 'LOG', 'DISRUPTION'],
  report: ['PROGRESS', 'STALLED'],
  emergency: ['SERVICE_STATUS', 'RESTORE'],
};

/** What kind of answer is wanted: the likeliest task among those that the agents concerned have. */
export function chooseTask(agents: readonly Agent[], scores: TaskScores): Task {
  return likeliestTask(scores, possibleTasks(agents)) ?? 'NONE';
}

/** The service's trouble and looking back stand alone; a plan over several fields needs several agents. */
function possibleTasks(agents: readonly Agent[]): readonly ReadableTask[] {
  if (agents.includes('emergency')) return tasksOf.emergency;
  if (agents.includes('report')) return tasksOf.report;
  const shared: readonly ReadableTask[] = agents.length > 1 ? ['INTEGRATED_PLAN'] : [];
  return [...new Set([...agents.flatMap((agent) => tasksOf[agent]), ...shared])];
}

/** Strategy and journey follow from the agents and the task. */
export function chooseStrategy(
  agents: readonly Agent[],
  task: Task,
): { strategy: Strategy; journey: Journey | null; reason: string } {
  const strategy: Strategy =
    agents.length >= 3
      ? 'ORCHESTRATED'
      : agents.length === 2 || task === 'DISRUPTION'
        ? 'COLLABORATIVE'
        : 'DIRECT';
  const reason = {
    DIRECT:
      agents.length === 0 ? 'No agent is needed.' : `Only ${agents[0]} is concerned, so it answers directly.`,
    COLLABORATIVE: `${agents[0]} leads${agents.length > 1 ? ` and ${agents.slice(1).join(', ')} sets limits` : ', and whoever the change touches follows'}.`,
    ORCHESTRATED: `${agents.join(', ')} share money, time and energy, so one joint plan is negotiated.`,
  }[strategy];
  return { strategy, journey: journeyOf(agents, task), reason };
}

function journeyOf(agents: readonly Agent[], task: Task): Journey | null {
  const journeys: Partial<Record<Task, Journey>> = {
    FOOD_FACT: 'J0',
    INTEGRATED_PLAN: 'J1',
    MEAL_PLAN: 'J2',
    WORKOUT_PLAN: 'J3',
    OVERSPENDING: 'J4',
    STALLED: 'J5',
    DISRUPTION: 'J6',
    EDIT_PLAN: 'J6',
  };
  if (task === 'STALLED' && agents.length < 2) return null;
  return journeys[task] ?? null;
}
