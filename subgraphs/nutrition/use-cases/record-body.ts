import type { ViewerClaims } from '@progressive/access-tokens';
import type { RecordBodyInput } from '../__generated__/resolvers-types.js';
import type { ProfileRefusal } from '../domain/profile.js';
import { saveBodyRecord } from '../repositories/food-log-repository.js';
import { refusal } from './log-food.js';
import type { NutritionServices } from './nutrition-services.js';
import { type LoggedDayView, loggedDay } from './read-food-log.js';

export interface BodyRecorded {
  readonly kind: 'BodyRecorded';
  readonly day: LoggedDayView;
}

const limits = {
  weightKg: [20, 400],
  waistCm: [30, 250],
  bodyFatPercent: [2, 70],
  waterMl: [0, 20_000],
} as const;

/** What each measure is called in the input. */
const fields = {
  WEIGHT: 'weightKg',
  WAIST: 'waistCm',
  BODY_FAT: 'bodyFatPercent',
  WATER: 'waterMl',
} as const;

/** Writes measures of a day and takes others back; those left out stay as they were. */
export async function recordBody(
  { database }: NutritionServices,
  viewer: ViewerClaims,
  input: RecordBodyInput,
): Promise<BodyRecorded | ProfileRefusal> {
  for (const name of ['weightKg', 'waistCm', 'bodyFatPercent', 'waterMl'] as const) {
    const [least, most] = limits[name];
    const value = input[name];
    if (value != null && !(value >= least && value <= most))
      return refusal(`Give ${least} to ${most}.`, `input.${name}`);
  }
  const forgotten = (input.forget ?? []).map((measure) => fields[measure]);
  if (forgotten.some((field) => input[field] != null))
    return refusal('A measure is written or taken back, not both.', 'input.forget');
  const record = {
    day: input.date,
    weightKg: input.weightKg ?? null,
    waistCm: input.waistCm ?? null,
    bodyFatPercent: input.bodyFatPercent ?? null,
    waterMl: input.waterMl ?? null,
  };
  return database.transaction(viewer, async (manager) => {
    await saveBodyRecord(manager, viewer.userId, record, forgotten);
    return { kind: 'BodyRecorded', day: await loggedDay(manager, viewer.userId, input.date) };
  });
}
