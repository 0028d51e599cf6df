import { chooseStrategy, chooseTask } from './choose-task.js';
import { findContradictions } from './find-contradictions.js';
import type { Agent, Clarification, Intent } from './intent.js';
import type { LinearModel } from './linear-model.js';
import { scoreTasks } from './task-model.js';
import type { Wishes } from './wishes.js';

/** What a language model may say of a request; the same slots as the offline reading. */
export interface ModelReadingOfText {
  readonly agents: readonly Agent[];
  readonly outOfScope: boolean;
  readonly needsClarification: boolean;
  readonly clarifyingQuestion: string | null;
  /** 0..1. */
  readonly confidence: number;
  readonly wishes: Wishes;
}

/**
 * The Intent with a model's reading in place of the offline one. What must never depend on a model stays offline: a
 * safety flag, the limits of the text, what the person ruled out (the union of both readings), strategy and journey.
 * A reading that contradicts itself leaves the offline Intent as it is.
 * @param tasks the local heads of the tasks, which go on choosing the task.
 */
export function applyModelReading(local: Intent, reading: ModelReadingOfText, tasks: LinearModel): Intent {
  if (local.problem !== null || local.safety !== null || !isConsistent(reading)) return local;
  const agents = [...new Set(reading.agents)];
  const wishes = mergeWishes(local.wishes, reading.wishes);
  const contradictions = findContradictions(wishes);
  const task = chooseTask(agents, scoreTasks(tasks, local.text, wishes));
  const { strategy, journey, reason } = chooseStrategy(agents, task);
  const [contradiction] = contradictions;
  const clarification: Clarification | null =
    contradiction && agents.length > 0
      ? { code: 'CONTRADICTION', question: `${contradiction.message} Which of the two should count?` }
      : askBack(reading);
  return {
    ...local,
    agents,
    strategy,
    task,
    journey,
    outOfScope: reading.outOfScope,
    needsClarification: clarification !== null,
    clarification,
    confidence: reading.confidence,
    reasons:
      agents.length === 0
        ? local.reasons
        : [`Read by the language model as a request for ${agents.join(', ')}.`, reason],
    wishes,
    contradictions,
  };
}

function askBack({ needsClarification, clarifyingQuestion }: ModelReadingOfText): Clarification | null {
  if (!needsClarification) return null;
  return {
    code: 'VAGUE_REQUEST',
    question:
      clarifyingQuestion ??
      'What should it be about: meals, training, money, progress, or the service itself?',
  };
}

/** Out of scope has no agents; in scope has some or asks back. */
function isConsistent({ agents, outOfScope, needsClarification }: ModelReadingOfText): boolean {
  return outOfScope ? agents.length === 0 : agents.length > 0 || needsClarification;
}

/** The model's wishes, with every diet, exclusion and injury that the offline reading found: safety is never dropped. */
function mergeWishes(local: Wishes, read: Wishes): Wishes {
  const excluded = new Set(read.exclusions.map(({ food }) => food));
  const injured = new Set(read.injuries.map(({ part }) => part));
  return {
    ...read,
    diets: [...new Set([...read.diets, ...local.diets])],
    exclusions: [...read.exclusions, ...local.exclusions.filter(({ food }) => !excluded.has(food))],
    injuries: [...read.injuries, ...local.injuries.filter(({ part }) => !injured.has(part))],
    body: {
      ...read.body,
      pregnant: read.body.pregnant || local.body.pregnant,
      breastfeeding: read.body.breastfeeding || local.body.breastfeeding,
    },
  };
}
