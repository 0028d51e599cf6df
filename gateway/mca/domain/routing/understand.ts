import type { LocalDate } from '@progressive/quantities';
import { chooseStrategy, chooseTask } from './choose-task.js';
import { decideRouting, type Routing } from './decide-routing.js';
import { detectSafety } from './detect-safety.js';
import { extractWishes } from './extract/extract-wishes.js';
import { findContradictions } from './find-contradictions.js';
import {
  type Agent,
  agents,
  type Clarification,
  type Contradiction,
  type Intent,
  type Safety,
  type Task,
  type TextProblem,
} from './intent.js';
import { readPlainChange } from './read-plain-change.js';
import { readPlainLog } from './read-plain-log.js';
import { cleanText, findTextProblem } from './read-text.js';
import { type HeadProbabilities, predictHeads, type RoutingModel } from './routing-model.js';
import { likeliestTask, scoreTasks } from './task-model.js';
import type { Wishes } from './wishes.js';

/** What understanding needs beside the text. */
export interface UnderstandContext {
  /** The person's local day. */
  readonly today: LocalDate;
  readonly model: RoutingModel;
  /** ISO 4217 code meant by "$" and bare sums; USD when absent. */
  readonly currency?: string;
}

/** Below this a decision is put to the person instead of being acted on. */
const leastConfidence = 0.3;

/** How sure a reading by form alone is. */
const plainConfidence = 0.8;

/**
 * Reads free text as an {@link Intent}, offline and in under a few milliseconds. Never throws on any text: an empty or
 * too long one gives an Intent with `problem` set and no agents.
 */
export function understand(raw: string, context: UnderstandContext): Intent {
  const text = cleanText(raw);
  const problem = findTextProblem(text);
  if (problem) return unreadable(text, problem, context);
  const heads = predictHeads(context.model, text);
  const safety = detectSafety(text, heads.safety);
  const { today, model, currency = 'USD' } = context;
  const wishes = extractWishes(text, { today, currency });
  const tasks = scoreTasks(model.tasks, text, wishes);
  const routing: Routing = safety
    ? { agents: [], verdict: 'out-of-scope', confidence: Math.max(0.9, heads.safety) }
    : decideRouting(text, heads, likeliestTask(tasks));
  const reading = { text, heads, routing, safety, wishes, task: chooseTask(routing.agents, tasks) };
  return assemble(safety ? reading : plainly(reading, today));
}

/** The reading, or the log entry or change of a plan that the text tells plainly where the classifier saw none. */
function plainly(reading: Reading, today: LocalDate): Reading {
  const { text, task } = reading;
  const kept = task === 'LOG' ? null : readPlainLog(text);
  if (kept !== null) return { ...reading, routing: plainRouting([kept]), task: 'LOG' };
  if (task === 'EDIT_PLAN' || task === 'DISRUPTION') return reading;
  const plain = readPlainChange(text, today);
  return plain === null ? reading : { ...reading, routing: plainRouting(plain.agents), task: plain.task };
}

function plainRouting(agents: readonly Agent[]): Routing {
  return { agents, verdict: 'route', confidence: plainConfidence };
}

interface Reading {
  readonly text: string;
  readonly heads: HeadProbabilities;
  readonly routing: Routing;
  readonly safety: Safety | null;
  readonly wishes: Wishes;
  readonly task: Task;
}

function assemble({ text, heads, routing, safety, wishes, task }: Reading): Intent {
  const contradictions = findContradictions(wishes);
  const { strategy, journey, reason } = chooseStrategy(routing.agents, task);
  const clarification = clarify(routing, contradictions);
  return {
    text,
    problem: null,
    agents: routing.agents,
    strategy,
    task,
    journey,
    outOfScope: routing.verdict === 'out-of-scope',
    needsClarification: clarification !== null,
    clarification,
    safety,
    confidence: round(routing.confidence),
    probabilities: probabilitiesOf(heads),
    reasons: safety
      ? ['A person may be in danger: the safety answer comes first.']
      : reasonsOf(routing, heads, reason),
    urgency: urgencyOf(text),
    wishes,
    contradictions,
  };
}

function clarify(routing: Routing, contradictions: readonly Contradiction[]): Clarification | null {
  if (routing.verdict === 'vague') {
    return {
      code: 'VAGUE_REQUEST',
      question:
        'What should it be about: meals, training, money, your progress, or the service itself? One sentence is enough.',
    };
  }
  const [first] = contradictions;
  if (first && routing.verdict === 'route') {
    return { code: 'CONTRADICTION', question: `${first.message} Which of the two should count?` };
  }
  if (routing.verdict === 'route' && routing.confidence < leastConfidence) {
    return { code: 'UNSURE_DOMAIN', question: `Is this about ${routing.agents.join(' and ')}?` };
  }
  return null;
}

function reasonsOf(routing: Routing, heads: HeadProbabilities, strategyReason: string): string[] {
  if (routing.verdict === 'vague') return ['The request does not say what it is about.'];
  if (routing.verdict === 'out-of-scope')
    return ['This is nothing that nutrition, workout, budget, report or the service itself can answer.'];
  const likely = routing.agents.map((agent) => `${agent} (${Math.round(heads[agent] * 100)} %)`);
  return [`Read as a request for ${likely.join(', ')}.`, strategyReason];
}

function urgencyOf(text: string): Intent['urgency'] {
  if (/\b(?:urgent(?:ly)?|asap|right now|immediately|at once|emergency|this instant)\b/i.test(text))
    return 'now';
  return /\b(?:today|tonight|soon|this (?:evening|morning|afternoon)|in an hour)\b/i.test(text)
    ? 'soon'
    : 'none';
}

function probabilitiesOf(heads: HeadProbabilities): Record<Agent, number> {
  return Object.fromEntries(agents.map((agent) => [agent, round(heads[agent])])) as Record<Agent, number>;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function unreadable(
  text: string,
  problem: TextProblem,
  { today, currency = 'USD' }: UnderstandContext,
): Intent {
  return {
    text: text.slice(0, 200),
    problem,
    agents: [],
    strategy: 'DIRECT',
    task: 'NONE',
    journey: null,
    outOfScope: false,
    needsClarification: true,
    clarification: { code: problem.code, question: problem.message },
    safety: null,
    confidence: 1,
    probabilities: { nutrition: 0, workout: 0, budget: 0, report: 0, emergency: 0 },
    reasons: [problem.message],
    urgency: 'none',
    wishes: extractWishes('', { today, currency }),
    contradictions: [],
  };
}
