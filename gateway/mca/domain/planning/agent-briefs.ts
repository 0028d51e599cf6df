import type { LocalDate } from '@progressive/quantities';
import type { Intent } from '../routing/intent.js';
import type { GoalKind, Wishes } from '../routing/wishes.js';
import { cookingMinutes, foodMoneyCap, moneyWish } from './caps.js';
import { type Horizon, overHorizon } from './horizon.js';
import type { ViewerFacts } from './viewer-facts.js';

/** What every brief begins with. The fields are those of the agents' `…BriefInput` in docs/briefs.graphql. */
interface CommonBrief {
  readonly negotiationId: string;
  readonly startDate: LocalDate;
  readonly horizonDays: number;
  readonly currency: string;
}

export interface BodyBrief {
  readonly birthDate: LocalDate | null;
  readonly sex: string | null;
  readonly heightCm: number | null;
  readonly weightKg: number | null;
}

export interface NutritionBrief extends CommonBrief {
  readonly body: BodyBrief;
  readonly foodMoneyCap: number | null;
  readonly diets: readonly string[];
  readonly excludedAllergens: readonly string[];
  readonly excludedFoods: readonly string[];
  readonly dislikedFoods: readonly string[];
  readonly likedFoods: readonly string[];
  readonly slots: readonly string[];
  readonly people: number | null;
  readonly goal: string | null;
  readonly energyKcal: number | null;
  readonly proteinG: number | null;
  readonly highProtein: boolean;
  readonly maxCookingMinutesPerDay: number | null;
  readonly maxCookingMinutesWeekday: number | null;
  readonly maxCookingMinutesWeekend: number | null;
  readonly maxMealMinutesWeekday: number | null;
  readonly maxMealMinutesWeekend: number | null;
}

/** A time that is taken. */
export interface BusyTime {
  readonly date: LocalDate | null;
  readonly weekday: number | null;
  readonly start: string;
  readonly end: string;
  readonly label: string | null;
}

export interface WorkoutBrief extends CommonBrief {
  readonly body: BodyBrief;
  readonly goal: string | null;
  readonly daysPerWeek: number | null;
  readonly minutesPerSession: number | null;
  readonly preferredWeekdays: readonly number[];
  readonly excludedWeekdays: readonly number[];
  readonly timeOfDay: string | null;
  readonly place: string | null;
  readonly equipment: readonly string[];
  readonly equipmentOnly: boolean;
  readonly withoutEquipment: readonly string[];
  readonly injuries: readonly string[];
  readonly busy: readonly BusyTime[];
  readonly energyAvailability: number | null;
}

export interface BudgetBrief extends CommonBrief {
  readonly totalMoneyCap: number | null;
  readonly savingsGoalMinor: number | null;
  readonly goal: string | null;
}

/** What is the same for all agents. */
export interface BriefFrame {
  readonly negotiationId: string;
  readonly horizon: Horizon;
  readonly currency: string;
  readonly body: BodyBrief;
  /** From nutrition, for training; null when nobody knows. */
  readonly energyAvailability?: number | null;
}

const unknownBody: BodyBrief = { birthDate: null, sex: null, heightCm: null, weightKg: null };

/** The body as known: what the sentence says wins over what is stored. */
export function bodyBrief(intent: Intent, facts: ViewerFacts, today: LocalDate): BodyBrief {
  const { body } = intent.wishes;
  const stored = facts.profile ?? unknownBody;
  const stated =
    body.ageYears === null ? null : `${Number(today.slice(0, 4)) - body.ageYears}${today.slice(4)}`;
  return {
    birthDate: stated ?? stored.birthDate,
    sex: body.sex === null ? stored.sex : body.sex.toUpperCase(),
    heightCm: body.heightCm ?? stored.heightCm,
    weightKg: body.weightKg ?? stored.weightKg,
  };
}

const nutritionGoals: readonly GoalKind[] = [
  'lose-weight',
  'gain-weight',
  'build-muscle',
  'maintain-weight',
  'eat-healthier',
];
const workoutGoals: readonly GoalKind[] = [
  'build-muscle',
  'get-stronger',
  'lose-weight',
  'endurance',
  'mobility',
  'general-health',
];
const budgetGoals: readonly GoalKind[] = ['save-money', 'spend-less', 'pay-debt'];

/** The first goal of the sentence that is one of `kinds`. */
function goalAmong(wishes: Wishes, kinds: readonly GoalKind[]): GoalKind | null {
  return wishes.goals.find((goal) => kinds.includes(goal.kind))?.kind ?? null;
}

export function nutritionBrief(intent: Intent, frame: BriefFrame): NutritionBrief {
  const { wishes } = intent;
  const hard = wishes.exclusions.filter((wish) => wish.kind !== 'dislike');
  const protein = wishes.macros.find((wish) => wish.nutrient === 'protein' && wish.level === 'high');
  return {
    ...common(frame),
    body: frame.body,
    foodMoneyCap: foodMoneyCap(intent, frame.horizon.horizonDays),
    diets: wishes.diets,
    excludedAllergens: [...new Set(hard.flatMap((wish) => wish.allergens))],
    excludedFoods: hard.filter((wish) => wish.allergens.length === 0).map((wish) => wish.food),
    dislikedFoods: wishes.exclusions.filter((wish) => wish.kind === 'dislike').map((wish) => wish.food),
    likedFoods: wishes.likes,
    slots: wishes.mealSlots,
    people: wishes.people,
    goal: goalAmong(wishes, nutritionGoals),
    energyKcal: wishes.energy?.per === 'day' ? wishes.energy.kcal : null,
    proteinG: protein?.grams ?? null,
    highProtein: protein !== undefined,
    maxCookingMinutesPerDay: null,
    maxCookingMinutesWeekday: cookingMinutes(wishes, 'weekdays', 'day'),
    maxCookingMinutesWeekend: cookingMinutes(wishes, 'weekends', 'day'),
    maxMealMinutesWeekday: cookingMinutes(wishes, 'weekdays', 'each'),
    maxMealMinutesWeekend: cookingMinutes(wishes, 'weekends', 'each'),
  };
}

export function workoutBrief(intent: Intent, frame: BriefFrame, busy: readonly BusyTime[]): WorkoutBrief {
  const { wishes } = intent;
  const { equipment } = wishes;
  const each = wishes.minutes.find((wish) => wish.activity === 'workout' && wish.scope !== 'week');
  return {
    ...common(frame),
    body: frame.body,
    goal: goalAmong(wishes, workoutGoals),
    daysPerWeek: wishes.days.perWeek,
    minutesPerSession: each?.minutes ?? null,
    preferredWeekdays: wishes.days.weekdays,
    excludedWeekdays: wishes.days.excluded,
    timeOfDay: null,
    place: equipment.place,
    equipment: equipment.items,
    equipmentOnly: equipment.only,
    withoutEquipment: equipment.without,
    injuries: [...new Set(wishes.injuries.map((injury) => injury.part))],
    busy,
    energyAvailability: frame.energyAvailability ?? null,
  };
}

export function budgetBrief(intent: Intent, frame: BriefFrame): BudgetBrief {
  const { wishes } = intent;
  const { horizonDays } = frame.horizon;
  const saving = wishes.goals.find((goal) => goal.kind === 'save-money' && goal.unit === 'minor-units');
  const stated = saving?.amount ?? null;
  return {
    ...common(frame),
    totalMoneyCap: moneyWish(wishes, 'total', horizonDays),
    savingsGoalMinor:
      stated === null || saving === undefined
        ? moneyWish(wishes, 'savings', horizonDays)
        : overHorizon(stated, saving.period, horizonDays),
    goal: goalAmong(wishes, budgetGoals),
  };
}

function common({ negotiationId, horizon, currency }: BriefFrame): CommonBrief {
  return { negotiationId, startDate: horizon.startDate, horizonDays: horizon.horizonDays, currency };
}
