import type { LoggedItem } from '../domain/logging/index.js';
import {
  type FoodLogData,
  readFoodLog,
  recordBody,
  removeExpense,
  removeLoggedFood,
  syncSets,
} from '../operations/log-entries.js';
import type { Looking } from './find-change.js';
import { type WriteOutcome, writeLog } from './write-log.js';

/** Takes an entry back at the agent that keeps it; a repetition changes nothing. Null when it is gone, else why it is not. */
export function takeBackLogged(looking: Looking, item: LoggedItem, now: number): Promise<string | null> {
  switch (item.kind) {
    case 'FOOD':
      return takeFoods(looking, item.ids);
    case 'EXPENSE':
      return takeExpense(looking, item.id);
    case 'SETS':
      return takeSets(looking, item.setIds, now);
    case 'WEIGHT':
      return takeWeight(looking, item);
  }
}

async function takeFoods(looking: Looking, ids: readonly string[]): Promise<string | null> {
  for (const id of ids) {
    const { result, problem } = await writeLog(looking, removeLoggedFood, { id });
    if (result === null) return problem;
  }
  return null;
}

async function takeExpense(looking: Looking, id: string): Promise<string | null> {
  return goneWhen('BudgetItemRemoved', await writeLog(looking, removeExpense, { input: { id } }));
}

async function takeSets(looking: Looking, setIds: readonly string[], now: number): Promise<string | null> {
  const changedAt = new Date(now).toISOString();
  const changes = setIds.map((setId) => ({ setId, changedAt, isDeleted: true }));
  const written = await writeLog(looking, syncSets, { input: { changes } });
  const refused = written.result?.outcomes?.find(({ status }) => status === 'REJECTED');
  return refused === undefined ? goneWhen('SetsSynced', written) : (refused.message ?? written.problem);
}

/** The weight that was there before stands again, unless another one was written since. */
async function takeWeight(
  looking: Looking,
  { date, weightKg, before }: Extract<LoggedItem, { kind: 'WEIGHT' }>,
): Promise<string | null> {
  const known = await looking.client.execute<FoodLogData>(readFoodLog, { day: date }, looking.viewer);
  if (known.data === null) return 'The nutrition agent is away just now; ask again in a minute.';
  const now = known.data.foodLog?.[0]?.body?.weightKg ?? null;
  if (now !== weightKg)
    return now === before ? null : `Since then ${now ?? 'no'} kg was written; that stays.`;
  const input = before === null ? { date, forget: ['WEIGHT'] } : { date, weightKg: before };
  return goneWhen('BodyRecorded', await writeLog(looking, recordBody, { input }));
}

function goneWhen(typename: string, { result, problem }: WriteOutcome): string | null {
  return result?.__typename === typename ? null : problem;
}
