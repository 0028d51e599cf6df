import type { LocalDate } from '@progressive/quantities';
import type { NegotiatingAgent } from '../coordination/index.js';

/** What the agents know of the person, read in one federated query before planning. Null where an agent knows nothing. */
export interface ViewerFacts {
  readonly userId: string;
  readonly profile: ProfileFacts | null;
  readonly nutrition: NutritionFacts | null;
  /** What nutrition plans for the body, kcal per kg of fat-free mass and day; training must know it. */
  readonly energyAvailability?: number | null;
  readonly training: TrainingFacts | null;
  readonly budget: BudgetFacts | null;
  readonly currentPlan: CurrentPlan | null;
  /** Agents that did not answer. */
  readonly unavailable: readonly string[];
}

export interface ProfileFacts {
  readonly birthDate: LocalDate | null;
  readonly sex: string | null;
  readonly heightCm: number | null;
  readonly weightKg: number | null;
  readonly timeZone: string;
  readonly currency: string;
  readonly locale: string;
}

export interface NutritionFacts {
  readonly goal: string | null;
  /** Minutes a day. */
  readonly cookingMinutesWeekday: number | null;
  readonly cookingMinutesWeekend: number | null;
  readonly people: number | null;
}

export interface TrainingFacts {
  readonly goal: string | null;
  readonly daysPerWeek: number | null;
  readonly minutesPerSession: number | null;
  /** Minutes a day. */
  readonly trainingMinutesWeekday: number | null;
  readonly trainingMinutesWeekend: number | null;
}

export interface BudgetFacts {
  /** False when the person has told nothing about money. */
  readonly known: boolean;
  /** Income minus bills and minimum payments over the horizon, minor units. */
  readonly disposableMinor: number;
  /** What practice gives to food over the horizon, minor units; null when unknown. */
  readonly foodShareMinor: number | null;
  readonly currency: string;
}

/** The plan that stands, as far as a new one must know it. */
export interface CurrentPlan {
  readonly planId: string;
  readonly revision: number;
  readonly startDate: LocalDate;
  readonly horizonDays: number;
  readonly mealPlanId: string | null;
  readonly trainingProgramId: string | null;
  readonly budgetPlanId: string | null;
}

/** The agents a plan needs and has: those asked for, less those that are away. */
export function presentAgents(wanted: readonly NegotiatingAgent[], facts: ViewerFacts): NegotiatingAgent[] {
  return wanted.filter((agent) => !facts.unavailable.includes(agent));
}
