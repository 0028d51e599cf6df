import type { ViewerClaims } from '@progressive/access-tokens';
import type { EntityManager } from '@progressive/database';
import { addDays, daysBetween, type LocalDate } from '@progressive/quantities';
import { callerError } from '@progressive/subgraph-server';
import type DataLoader from 'dataloader';
import type { Eater } from '../domain/eater.js';
import type { BodyRecord, FoodLogEntry } from '../domain/food-log/food-log-entry.js';
import { type LoggedAmount, sumEntries } from '../domain/food-log/logged-days.js';
import { type Progress, progressOf } from '../domain/food-log/progress.js';
import type { NutritionProfile } from '../domain/profile.js';
import { findBodyRecords, findEntries } from '../repositories/food-log-repository.js';
import type { NutritionServices } from './nutrition-services.js';
import { targetsOf } from './read-targets.js';

/** A day of the log. */
export interface LoggedDayView {
  readonly date: LocalDate;
  readonly entries: readonly FoodLogEntry[];
  readonly totals: readonly LoggedAmount[];
  readonly body: BodyRecord | null;
}

const mostDays = 92;
/** A streak is counted so far back. */
const streakDays = 400;

/** The viewer's log of some days, those with anything in it. */
export async function readFoodLog(
  { database }: NutritionServices,
  viewer: ViewerClaims,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<LoggedDayView[]> {
  const days = daysBetween(from, to) + 1;
  if (days < 1 || days > mostDays)
    throw callerError('BAD_USER_INPUT', `Ask for 1 to ${mostDays} days.`, 'to');
  return database.read(viewer, async (manager) => {
    const entries = await findEntries(manager, viewer.userId, from, to);
    const records = await findBodyRecords(manager, viewer.userId, from, to);
    const dates = new Set([...entries, ...records].map(({ day }) => day));
    return [...dates].sort().map((date) => view(date, entries, records));
  });
}

/** One day, as it stands in a transaction. */
export async function loggedDay(
  manager: EntityManager,
  userId: string,
  date: LocalDate,
): Promise<LoggedDayView> {
  const entries = await findEntries(manager, userId, date, date);
  return view(date, entries, await findBodyRecords(manager, userId, date, date));
}

function view(date: LocalDate, all: readonly FoodLogEntry[], records: readonly BodyRecord[]): LoggedDayView {
  const entries = all.filter(({ day }) => day === date);
  return {
    date,
    entries,
    totals: sumEntries(entries),
    body: records.find(({ day }) => day === date) ?? null,
  };
}

/** How a person did over the last days against their targets. */
export async function readProgress(
  services: NutritionServices,
  profiles: DataLoader<string, NutritionProfile | null>,
  eater: Eater,
  days: number,
): Promise<Progress> {
  if (!Number.isInteger(days) || days < 1 || days > mostDays)
    throw callerError('BAD_USER_INPUT', `Ask for 1 to ${mostDays} days.`, 'days');
  const targets = await targetsOf(services, profiles, eater);
  const to = new Date(services.clock()).toISOString().slice(0, 10);
  const from = addDays(to, 1 - days);
  return services.database.read({ userId: eater.id }, async (manager) => {
    const entries = await findEntries(manager, eater.id, addDays(to, -streakDays), to);
    return progressOf(entries, await findBodyRecords(manager, eater.id, from, to), { from, to }, targets);
  });
}
