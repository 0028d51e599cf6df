import type { LocalDate } from '@progressive/quantities';
import type { NegotiatingAgent, ResourceVector, Weights } from '../coordination/index.js';
import type { Intent } from '../routing/intent.js';
import {
  type BriefFrame,
  type BudgetBrief,
  type BusyTime,
  bodyBrief,
  budgetBrief,
  type NutritionBrief,
  nutritionBrief,
  type WorkoutBrief,
  workoutBrief,
} from './agent-briefs.js';
import { type Assessment, AssessmentBuilder } from './assessment.js';
import { sharedCaps } from './caps.js';
import { type Horizon, horizonOf } from './horizon.js';
import { presentAgents, type ViewerFacts } from './viewer-facts.js';
import { type WeightWish, weightWish } from './weight-wish.js';

/** What the Master Control Agent sets out to do about a request: who takes part, told what, under which caps. */
export interface TaskPlan {
  readonly negotiationId: string;
  readonly agents: readonly NegotiatingAgent[];
  readonly horizon: Horizon;
  readonly caps: ResourceVector;
  readonly weights: Weights;
  readonly briefs: {
    readonly nutrition: NutritionBrief;
    readonly workout: WorkoutBrief;
    readonly budget: BudgetBrief;
  };
  readonly currency: string;
  readonly assessment: Assessment;
  /** Limits that are kept for more than they were said for, one sentence each. */
  readonly widened?: readonly string[];
  /** What is wished of the weight; null or absent where nothing is. */
  readonly weightWish?: WeightWish | null;
  /** What could not be asked because an agent is away, one sentence each. */
  readonly unchecked: readonly string[];
}

/** Currency of people who have not chosen one. */
const usualCurrency = 'USD';

/** Turns a reading and what is known into a task plan. `today` is the person's day. */
export function makeTaskPlan(
  intent: Intent,
  facts: ViewerFacts,
  { negotiationId, today, busy }: { negotiationId: string; today: LocalDate; busy: readonly BusyTime[] },
): TaskPlan {
  const notes = new AssessmentBuilder();
  const horizon = horizonOf(intent, today);
  const body = bodyBrief(intent, facts, today);
  const currency = intent.wishes.money[0]?.currency ?? facts.profile?.currency ?? usualCurrency;
  const { energyAvailability = null } = facts;
  const frame: BriefFrame = { negotiationId, horizon, currency, body, energyAvailability };
  noteBody(body, notes);
  const wanted = planningAgents(intent);
  const agents = presentAgents(wanted, facts);
  return {
    negotiationId,
    agents,
    horizon,
    caps: sharedCaps(intent, facts, { ...horizon, mealsPlanned: agents.includes('nutrition') }, notes),
    weights: weightsFor(intent),
    briefs: {
      nutrition: nutritionBrief(intent, frame),
      workout: workoutBrief(intent, frame, busy),
      budget: budgetBrief(intent, frame),
    },
    currency,
    assessment: notes.build(),
    weightWish: weightWish(intent.wishes, today),
    widened: agents.includes('nutrition') ? widenedMinutes(intent.wishes) : [],
    unchecked: wanted
      .filter((agent) => facts.unavailable.includes(agent))
      .map(
        (agent) => `The ${agent} agent is away: its part is missing and was not weighed against the rest.`,
      ),
  };
}

/** Minutes that were said for some meals are kept for every meal: the planner has one limit for a day's meals. */
function widenedMinutes({ minutes, mealSlots }: Intent['wishes']): string[] {
  return minutes.flatMap(({ slots = [], minutes: most }) => {
    const isAll = mealSlots.length > 0 && mealSlots.every((slot) => slots.includes(slot));
    return slots.length === 0 || isAll
      ? []
      : [
          `You set ${most} minutes for ${slots.join(' and ')}; they are kept for every meal, since one kind of meal cannot have minutes of its own yet.`,
        ];
  });
}

/** The agents whose plans a request needs, the leading one first. */
export function planningAgents(intent: Intent): NegotiatingAgent[] {
  switch (intent.task) {
    case 'MEAL_PLAN':
    case 'MEAL_IDEA':
    case 'SHOPPING_LIST':
      return ['nutrition'];
    case 'WORKOUT_PLAN':
      return ['workout'];
    case 'BUDGET_PLAN':
      // A sum for food is kept by the meals: a division of money alone would not keep it.
      return limitsFood(intent) ? ['nutrition', 'budget'] : ['budget'];
    default: {
      const named = (['nutrition', 'workout', 'budget'] as const).filter((agent) =>
        intent.agents.includes(agent),
      );
      return named.length > 0 ? named : ['nutrition', 'workout', 'budget'];
    }
  }
}

function limitsFood({ agents, wishes }: Intent): boolean {
  const isLimit = wishes.money.some(({ purpose, bound }) => purpose === 'food' && bound === 'at-most');
  return isLimit && agents.includes('nutrition');
}

/** Goals of the sentence move the weights of the agents that serve them; everything else counts as usual. */
function weightsFor(intent: Intent): Weights {
  const weights = { nutrition: 1, workout: 1, budget: 0.5 };
  for (const { kind } of intent.wishes.goals) {
    if (kind === 'build-muscle' || kind === 'get-stronger' || kind === 'endurance') weights.workout = 1.3;
    if (kind === 'lose-weight' || kind === 'gain-weight' || kind === 'eat-healthier') weights.nutrition = 1.3;
    if (kind === 'save-money' || kind === 'spend-less' || kind === 'pay-debt') weights.budget = 1.2;
  }
  return weights;
}

function noteBody(body: BriefFrame['body'], notes: AssessmentBuilder): void {
  notes.note(body.weightKg, () => 'your weight', 'your weight, for energy and protein', 'a weight of 70 kg');
  notes.note(body.heightCm, () => 'your height', 'your height, for energy', 'a height of 170 cm');
  notes.note(body.birthDate, () => 'your age', 'your birth date, for energy and nutrients', 'an age of 35');
  notes.note(
    body.sex,
    () => 'your sex',
    'your sex, as nutrient tables distinguish it',
    'the stricter of both reference values',
  );
}
