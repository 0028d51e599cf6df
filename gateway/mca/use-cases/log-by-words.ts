import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import {
  expenseLoggedAnswer,
  foodLoggedAnswer,
  isProblem,
  type LogEntry,
  type LogEntryOf,
  type LoggedItem,
  readLog,
  setsLoggedAnswer,
  weightLoggedAnswer,
} from '../domain/logging/index.js';
import type { Intent } from '../domain/routing/index.js';
import { type Answer, answer, joinAnswers } from '../domain/synthesis/index.js';
import {
  type FoodLogData,
  logFood,
  readFoodLog,
  recordBody,
  recordExpense,
  syncSets,
} from '../operations/log-entries.js';
import { exerciseByWords } from './exercise-by-words.js';
import type { Looking } from './find-change.js';
import type { McaServices } from './mca-services.js';
import { hourIn, unitsOf } from './personal-units.js';
import { writeLog } from './write-log.js';

/** What to write down, of which day of the person. */
interface Logging {
  readonly intent: Intent;
  readonly today: LocalDate;
  /** Makes a repetition log nothing more. */
  readonly key: string;
}

/**
 * Writes down what a person ate, spent, lifted or weighed, at the agent that keeps it, and says what was written. What is not clear
 * is asked, and then nothing is written.
 */
export async function logByWords(
  services: Pick<McaServices, 'client' | 'cache' | 'clock'>,
  viewer: ViewerClaims,
  { intent, today, key }: Logging,
): Promise<LoggedByWords> {
  const { timeZone, currency } = await unitsOf(services, viewer);
  const hour = hourIn(timeZone, services.clock());
  const read = readLog({ ...intent, today, hour, currency });
  if (read === null) return asked({ ...answer(notRead), waysOut: examples });
  if (isProblem(read)) return asked({ ...answer(read.message), waysOut: read.waysOut });
  const looking = { client: services.client, viewer };
  const written: Written[] = [];
  for (const [index, entry] of read.entries()) {
    const once = { key: index === 0 ? key : `${index}-${key}`, now: services.clock() };
    written.push(await writeEntry(looking, entry, once));
  }
  const told = joinAnswers(written.map((each) => each.answer));
  const logged = written.flatMap(({ item }) => (item === null ? [] : [item]));
  if (logged.length === 0) return asked(told);
  return { status: 'ANSWERED', answer: { ...told, text: `${told.text} ${howToTakeBack}`, logged } };
}

/** What became of words about a log. */
interface LoggedByWords {
  readonly status: 'ANSWERED' | 'NEEDS_CLARIFICATION';
  readonly answer: Answer;
}

function asked(answer: Answer): LoggedByWords {
  return { status: 'NEEDS_CLARIFICATION', answer };
}

/** What became of one entry. */
interface Written {
  readonly answer: Answer;
  /** Null when nothing was written. */
  readonly item: LoggedItem | null;
}

/** What makes a repetition write nothing more, and when it is, ms. */
interface Once {
  readonly key: string;
  readonly now: number;
}

function writeEntry(looking: Looking, entry: LogEntry, once: Once): Promise<Written> {
  switch (entry.kind) {
    case 'FOOD':
      return writeFood(looking, entry, once);
    case 'SETS':
      return writeSets(looking, entry, once);
    case 'EXPENSE':
      return writeExpense(looking, entry, once);
    case 'WEIGHT':
      return writeWeight(looking, entry);
  }
}

const howToTakeBack = 'To take it back, say “undo that”.';
const notRead =
  'I can log food, payments, sets and your weight by words, with what, how much and when. Runs and rides come in as files (FIT, GPX, TCX). For example:';
const examples: readonly string[] = [
  'I ate two eggs and toast for breakfast',
  'I spent $12 on coffee yesterday',
  'I did 3x8 squats at 80 kg',
  'my weight this morning was 81.2 kg',
];

async function writeFood(looking: Looking, entry: LogEntryOf<'FOOD'>, { key }: Once): Promise<Written> {
  const { date, slot, words } = entry;
  const known = await looking.client.execute<FoodLogData>(readFoodLog, { day: date }, looking.viewer);
  const before = new Set(known.data?.foodLog?.flatMap(({ entries }) => entries.map(({ id }) => id)) ?? []);
  const input = { date, slot: slot.toUpperCase(), words, idempotencyKey: key };
  const { result, problem } = await writeLog(looking, logFood, { input });
  if (result?.day === undefined) return notWritten(problem);
  const added = result.day.entries.filter(({ id }) => !before.has(id));
  const item = { kind: 'FOOD', ids: added.map(({ id }) => id) } as const;
  return { answer: foodLoggedAnswer(entry, added, result.notUnderstood ?? []), item };
}

async function writeExpense(looking: Looking, entry: LogEntryOf<'EXPENSE'>, { key }: Once): Promise<Written> {
  const { date, amountMinor, currency, note } = entry;
  const input = { date, amount: { amountMinor, currency }, note, idempotencyKey: key };
  const { result, problem } = await writeLog(looking, recordExpense, { input });
  if (result?.expense === undefined) return notWritten(problem);
  const { id, category } = result.expense;
  const told = expenseLoggedAnswer(entry, category, result.categoryConfidence ?? 1);
  return { answer: told, item: { kind: 'EXPENSE', id } };
}

async function writeWeight(looking: Looking, entry: LogEntryOf<'WEIGHT'>): Promise<Written> {
  const { date, weightKg } = entry;
  const known = await looking.client.execute<FoodLogData>(readFoodLog, { day: date }, looking.viewer);
  const before = known.data?.foodLog?.[0]?.body?.weightKg ?? null;
  const { result, problem } = await writeLog(looking, recordBody, { input: { date, weightKg } });
  return result?.__typename === 'BodyRecorded'
    ? { answer: weightLoggedAnswer(entry), item: { kind: 'WEIGHT', date, weightKg, before } }
    : notWritten(problem);
}

async function writeSets(looking: Looking, entry: LogEntryOf<'SETS'>, { key, now }: Once): Promise<Written> {
  const { date, sets, reps, weightKg } = entry;
  const exercise = await exerciseByWords(looking, entry.exercise);
  if (exercise === null)
    return notWritten(`I know no exercise called “${entry.exercise}”; it was not logged.`, [
      'use its usual name, such as “back squat”',
    ]);
  const changedAt = new Date(now).toISOString();
  const isToday = changedAt.startsWith(date);
  // Of an earlier day the hour is not said: noon stands for it.
  const performedAt = isToday ? changedAt : `${date}T12:00:00.000Z`;
  const idPart = key.replace(/[^\w:.-]/g, '_').slice(0, 90);
  const changes = Array.from({ length: sets }, (_, index) => ({
    setId: `${idPart}:${index + 1}`,
    changedAt,
    exerciseId: exercise.id,
    date,
    performedAt,
    order: index + 1,
    weightKg,
    reps,
  }));
  const { result, problem } = await writeLog(looking, syncSets, { input: { changes } });
  const refused = result?.outcomes?.find(({ status }) => status === 'REJECTED');
  if (result?.__typename !== 'SetsSynced' || refused !== undefined)
    return notWritten(refused?.message ?? problem);
  const setIds = changes.map(({ setId }) => setId);
  return { answer: setsLoggedAnswer(entry, exercise.name), item: { kind: 'SETS', setIds } };
}

/** What the agent says why nothing was written, with sentences that it takes. */
function notWritten(problem: string, waysOut: readonly string[] = examples): Written {
  return { answer: { ...answer(problem), waysOut }, item: null };
}
