import { createHash } from 'node:crypto';
import type { ViewerClaims } from '@progressive/access-tokens';
import { newId } from '@progressive/subgraph-server';
import { NUTRIENTS } from '../domain/catalogue/nutrients.js';
import { csvField } from '../domain/food-log/csv-table.js';
import { type LogFormat, readLogExport } from '../domain/food-log/read-log-export.js';
import type { ProfileRefusal } from '../domain/profile.js';
import { addEntries } from '../repositories/food-log-repository.js';
import { findStanding } from './find-standing-plan.js';
import { refusal } from './log-food.js';
import { calendarOf } from './meal-feeds.js';
import type { NutritionServices } from './nutrition-services.js';
import { type LoggedDayView, readFoodLog } from './read-food-log.js';

export interface FoodLogImported {
  readonly kind: 'FoodLogImported';
  readonly added: number;
  /** Rows that an earlier import of the same file had added. */
  readonly alreadyThere: number;
  readonly badRows: readonly { readonly line: number; readonly reason: string }[];
}

/** Adds the log that another program exported; the same file again adds nothing. */
export async function importFoodLog(
  { database, clock }: NutritionServices,
  viewer: ViewerClaims,
  { format, csv }: { readonly format: LogFormat; readonly csv: string },
): Promise<FoodLogImported | ProfileRefusal> {
  const { entries, badRows, problem } = readLogExport(format, csv);
  if (problem !== null) return refusal(problem, 'input.csv');
  const owned = entries.map((entry) => ({
    ...entry,
    id: newId('log'),
    userId: viewer.userId,
    importKey: createHash('sha256')
      .update(entry.importKey ?? '')
      .digest('base64url'),
  }));
  const added = await database.transaction(
    viewer,
    (manager) => addEntries(manager, owned, new Date(clock())),
    {
      timeoutMs: 20_000,
    },
  );
  return { kind: 'FoodLogImported', added, alreadyThere: entries.length - added, badRows };
}

/** A file for the person. */
export interface NutritionExport {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string;
}

export type ExportFormat = 'JSON' | 'CSV' | 'ICALENDAR';

/** The viewer's log as JSON or CSV, with missing amounts missing; or the meals of the standing plan as a calendar. */
export async function exportNutrition(
  services: NutritionServices,
  viewer: ViewerClaims,
  asked: { readonly format: ExportFormat; readonly from: string; readonly to: string },
): Promise<NutritionExport> {
  if (asked.format === 'ICALENDAR') return calendar(services, viewer);
  const days = await readFoodLog(services, viewer, asked);
  const name = `food-log-${asked.from}-${asked.to}`;
  return asked.format === 'JSON'
    ? { fileName: `${name}.json`, mediaType: 'application/json', content: asJson(days) }
    : { fileName: `${name}.csv`, mediaType: 'text/csv', content: asCsv(days) };
}

function asJson(days: readonly LoggedDayView[]): string {
  return JSON.stringify({
    version: 1,
    days: days.map(({ date, entries, body }) => ({
      date,
      body,
      entries: entries.map(({ slot, label, foodId, recipeId, grams, portion, source, nutrients }) => ({
        slot,
        label,
        foodId,
        recipeId,
        grams,
        portion,
        source,
        nutrients: Object.fromEntries(NUTRIENTS.map(({ id }, index) => [id, nutrients[index] ?? null])),
      })),
    })),
  });
}

function asCsv(days: readonly LoggedDayView[]): string {
  const heading = [
    'Day',
    'Group',
    'Food Name',
    'Amount',
    'Grams',
    ...NUTRIENTS.map(({ name, unit }) => `${name} (${unit})`),
  ];
  const rows = days.flatMap(({ entries }) =>
    entries.map(({ day, slot, label, portion, grams, nutrients }) => [
      day,
      slot,
      label,
      portion,
      grams,
      ...nutrients,
    ]),
  );
  return [heading, ...rows].map((row) => row.map(csvField).join(',')).join('\r\n');
}

async function calendar(services: NutritionServices, viewer: ViewerClaims): Promise<NutritionExport> {
  const plan = await findStanding(services, viewer);
  const content = await calendarOf(services, { userId: viewer.userId, name: 'Meals', plan });
  return { fileName: 'meals.ics', mediaType: 'text/calendar', content };
}
