import type { LocalDate } from '@progressive/quantities';
import {
  type ChangeDecision,
  listWords,
  type MealPlace,
  type PlanEdit,
  type PlanView,
  placeWords,
  type SessionView,
  sessionWords,
  workoutOn,
} from '../domain/changes/index.js';
import { dayWords } from '../domain/synthesis/index.js';
import {
  type MissedOptionData,
  type MissedOptionsData,
  readMissedOptions,
} from '../operations/plan-edits.js';
import type { FoundChange, Looking } from './find-change.js';

type Missed = Extract<ChangeDecision, { kind: 'AWAY' | 'MISSED' }>;

/** Meals that are left out and sessions that cannot be done, each session in the way that changes the fewest others. */
export async function missedEdits(looking: Looking, decision: Missed, view: PlanView): Promise<FoundChange> {
  const meals = decision.kind === 'AWAY' ? decision.meals : [];
  const away = decision.kind === 'AWAY' ? decision.away : null;
  const ways = await Promise.all(decision.sessions.map((session) => wayOf(looking, session, decision, view)));
  const refusal = ways.find((way) => way.kind === 'REFUSED');
  if (refusal !== undefined) return refusal;
  const chosen = ways.filter((way) => way.kind === 'WAY');
  const mealEdit: PlanEdit[] =
    meals.length === 0 ? [] : [{ kind: 'MEALS_AWAY', meals, away, today: view.today }];
  const isSure = decision.kind === 'AWAY' && decision.isSure;
  return {
    kind: 'EDITS',
    edits: [...mealEdit, ...chosen.map(({ edit }) => edit)],
    isSure,
    lines: [...mealLines(meals, away, view), ...chosen.flatMap(({ lines }) => lines)],
    choices: chosen.length === 1 ? chosen.flatMap(({ others }) => others) : [],
  };
}

/** Few meals by their dish, many by the day. */
function mealLines(
  meals: readonly MealPlace[],
  away: 'SKIPPED' | 'EATING_OUT' | null,
  { food }: PlanView,
): string[] {
  const how = away === null ? 'planned again' : { SKIPPED: 'left out', EATING_OUT: 'eaten elsewhere' }[away];
  if (meals.length <= 2)
    return meals.map((place) => {
      const meal = food?.meals.find(({ date, slot }) => date === place.date && slot === place.slot);
      return `${placeWords(place)} is ${how}${meal === undefined ? '' : ` (${meal.title})`}`;
    });
  return [...new Set(meals.map(({ date }) => date))].map((date) => {
    const slots = meals.filter((meal) => meal.date === date).map(({ slot }) => slot);
    return `${listWords(slots)} on ${dayWords(date)} ${slots.length === 1 ? 'is' : 'are'} ${how}`;
  });
}

type Refused = Extract<FoundChange, { kind: 'REFUSED' }>;

interface Way {
  readonly kind: 'WAY';
  readonly edit: PlanEdit;
  readonly lines: readonly string[];
  /** What else can be said. */
  readonly others: readonly string[];
}

async function wayOf(
  { client, viewer }: Looking,
  session: SessionView,
  decision: Missed,
  { training, today: on }: PlanView,
): Promise<Way | Refused> {
  const variables = { programId: training?.programId, sessionId: session.id, on };
  const { data } = await client.execute<MissedOptionsData>(readMissedOptions, variables, viewer);
  const found = data?.options ?? null;
  if (found === null) return refused('That could not be looked up just now; ask again in a minute.');
  if (found.__typename === 'Refusal') return refused(found.message, found.waysOut);
  const option = advised(found.options, decision);
  if (option === undefined) return refused(`Nothing can be done about ${sessionWords(session)}.`);
  const open = found.options.filter((other) => !landsOn(other, decision.blocked));
  const edit = { kind: 'MISSED_SESSION', sessionId: session.id, on, optionId: option.id } as const;
  return { ...told(session, option, open), edit };
}

/** The way that changes the fewest sessions and none on a day that is taken; for a session that is dropped, to leave it out. */
function advised(options: readonly MissedOptionData[], decision: Missed): MissedOptionData | undefined {
  const isDropped = decision.kind === 'MISSED' && decision.isDropped;
  const isOpen = (option: MissedOptionData) => !landsOn(option, decision.blocked);
  return options.find((option) => (isDropped ? option.kind === 'SKIP' : isOpen(option))) ?? options.at(-1);
}

function refused(message: string, waysOut: readonly string[] = []): Refused {
  return { kind: 'REFUSED', message, waysOut };
}

function told(
  session: SessionView,
  option: MissedOptionData,
  open: readonly MissedOptionData[],
): Omit<Way, 'edit'> {
  const others = open.filter((other) => other !== option).flatMap((other) => sayable(other, session));
  if (option.kind === 'SKIP') return { kind: 'WAY', lines: [`${sessionWords(session)} is left out`], others };
  const edits = option.edits.map(withDayWords);
  return { kind: 'WAY', lines: [`${sessionWords(session)} cannot be done`, ...edits, option.reason], others };
}

/** Whether a session would go to, or grow on, a day that cannot be trained on. */
function landsOn({ edits }: MissedOptionData, blocked: readonly LocalDate[]): boolean {
  return edits.some((edit) => !edit.includes('left out') && blocked.some((day) => edit.includes(day)));
}

/** Another way as a sentence; ways that change several sessions have none. */
function sayable({ kind, edits }: MissedOptionData, session: SessionView): string[] {
  if (kind === 'SKIP') return [`drop ${workoutOn(session)}`];
  const date = edits.length === 1 ? /\d{4}-\d{2}-\d{2}/.exec(edits[0] ?? '')?.[0] : undefined;
  return kind === 'SLIDE' && date !== undefined ? [`move ${workoutOn(session)} to ${dayWords(date)}`] : [];
}

function withDayWords(text: string): string {
  return text.replace(/\d{4}-\d{2}-\d{2}/g, (date) => dayWords(date));
}
