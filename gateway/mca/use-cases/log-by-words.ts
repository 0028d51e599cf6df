import type { ViewerClaims } from '@progressive/access-tokens';
import type { LocalDate } from '@progressive/quantities';
import { foodLoggedAnswer, type LogEntry, loggedAnswer, readLog } from '../domain/logging/index.js';
import type { Intent } from '../domain/routing/index.js';
import { type Answer, answer } from '../domain/synthesis/index.js';
import {
  type FoodLogData,
  type LogData,
  logFood,
  readFoodLog,
  recordBody,
  recordExpense,
  syncSets,
} from '../operations/log-entries.js';
import { agentsAway, type Operation } from '../supergraph-client.js';
import { exerciseByWords } from './exercise-by-words.js';
import type { Looking } from './find-change.js';
import type { McaServices } from './mca-services.js';
import { hourIn, timeZoneOf } from './time-zone-of.js';

/** What to write down, of which day of the person. */
interface Logging {
  readonly intent: Intent;
  readonly today: LocalDate;
  /** Makes a repetition log nothing more. */
  readonly key: string;
}

/** Writes down what a person ate, spent, lifted or weighed, at the agent that keeps it, and says what was written. */
export async function logByWords(
  services: Pick<McaServices, 'client' | 'cache' | 'clock'>,
  viewer: ViewerClaims,
  { intent, today, key }: Logging,
): Promise<Answer> {
  const hour = hourIn(await timeZoneOf(services, viewer), services.clock());
  const entry = readLog({ ...intent, today, hour });
  if (entry === null) return { ...answer(notRead), waysOut: examples };
  const looking = { client: services.client, viewer };
  return entry.kind === 'FOOD'
    ? writeFood(looking, entry, key)
    : writeOther(looking, entry, { key, now: services.clock() });
}

const notRead =
  'I can log food, payments, sets and your weight by words, with what, how much and when. Runs and rides come in as files (FIT, GPX, TCX). For example:';
const examples: readonly string[] = [
  'I ate two eggs and toast for breakfast',
  'I spent $12 on coffee yesterday',
  'I did 3x8 squats at 80 kg',
  'my weight this morning was 81.2 kg',
];

async function writeFood(
  looking: Looking,
  entry: Extract<LogEntry, { kind: 'FOOD' }>,
  key: string,
): Promise<Answer> {
  const { date, slot, words } = entry;
  const known = await looking.client.execute<FoodLogData>(readFoodLog, { day: date }, looking.viewer);
  const before = new Set(known.data?.foodLog?.flatMap(({ entries }) => entries.map(({ id }) => id)) ?? []);
  const input = { date, slot: slot.toUpperCase(), words, idempotencyKey: key };
  const { result, problem } = await write(looking, logFood, input);
  if (result?.day === undefined) return answer(problem);
  const added = result.day.entries.filter(({ id }) => !before.has(id));
  return foodLoggedAnswer(entry, added, result.notUnderstood ?? []);
}

async function writeOther(
  looking: Looking,
  entry: Exclude<LogEntry, { kind: 'FOOD' }>,
  once: { readonly key: string; readonly now: number },
): Promise<Answer> {
  if (entry.kind === 'SETS') return writeSets(looking, entry, once);
  const { date } = entry;
  const { result, problem } =
    entry.kind === 'WEIGHT'
      ? await write(looking, recordBody, { date, weightKg: entry.weightKg })
      : await write(looking, recordExpense, {
          date,
          amount: { amountMinor: entry.amountMinor, currency: entry.currency },
          category: entry.category,
          note: entry.note,
          idempotencyKey: once.key,
        });
  const isWritten = result?.__typename === 'BodyRecorded' || result?.__typename === 'ExpenseSaved';
  return isWritten ? loggedAnswer(entry, null) : answer(problem);
}

async function writeSets(
  looking: Looking,
  entry: Extract<LogEntry, { kind: 'SETS' }>,
  { key, now }: { readonly key: string; readonly now: number },
): Promise<Answer> {
  const { date, sets, reps, weightKg } = entry;
  const exercise = await exerciseByWords(looking, entry.exercise);
  if (exercise === null)
    return {
      ...answer(`I know no exercise called “${entry.exercise}”; nothing was logged.`),
      waysOut: ['use its usual name, such as “back squat”'],
    };
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
  const { result, problem } = await write(looking, syncSets, { changes });
  const refused = result?.outcomes?.find(({ status }) => status === 'REJECTED');
  if (result?.__typename !== 'SetsSynced') return answer(problem);
  return refused === undefined ? loggedAnswer(entry, exercise.name) : answer(refused.message ?? problem);
}

async function write(
  { client, viewer }: Looking,
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
): Promise<{ readonly result: LogData['result']; readonly problem: string }> {
  const { data, errors } = await client.execute<LogData>(operation, { input }, viewer);
  const [away] = agentsAway(errors);
  const fault =
    away === undefined ? errors[0]?.message : `The ${away} agent is away just now; ask again in a minute.`;
  const result = data?.result ?? null;
  return { result, problem: result?.message ?? fault ?? 'That could not be logged just now.' };
}
