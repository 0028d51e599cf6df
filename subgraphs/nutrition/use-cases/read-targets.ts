import { addDays } from '@progressive/quantities';
import type DataLoader from 'dataloader';
import type { Eater } from '../domain/eater.js';
import { daysForExpenditure } from '../domain/food-log/logged-days.js';
import { bodyOf, defaultProfile, type NutritionProfile } from '../domain/profile.js';
import {
  type AdaptiveExpenditure,
  adaptiveExpenditure,
  WINDOW_DAYS,
} from '../domain/targets/adaptive-expenditure.js';
import { completeBody } from '../domain/targets/body.js';
import { type DailyTargets, dailyTargets } from '../domain/targets/daily-targets.js';
import { findBodyRecords, findEntries } from '../repositories/food-log-repository.js';
import type { NutritionServices } from './nutrition-services.js';

/** A person's daily targets, of what identity knows of the body, and what they have told and logged. */
export async function targetsOf(
  services: NutritionServices,
  profiles: DataLoader<string, NutritionProfile | null>,
  eater: Eater,
): Promise<DailyTargets> {
  const now = new Date(services.clock());
  const today = now.toISOString().slice(0, 10);
  const profile = (await profiles.load(eater.id)) ?? defaultProfile(eater.id, now);
  const body = bodyOf(
    completeBody(
      {
        birthDate: eater.birthDate ?? null,
        sex: eater.sex ?? null,
        heightCm: eater.heightCm ?? null,
        weightKg: eater.weightKg ?? null,
      },
      today,
    ),
    profile,
  );
  const { activityLevel: activity, goal, diets, weeklyRateKg } = profile;
  const wishes = {
    activity,
    goal,
    diets,
    energyKcal: null,
    proteinG: null,
    highProtein: false,
    weeklyRateKg,
  };
  const formula = dailyTargets(body, wishes);
  const adaptive = await readAdaptive(services, eater.id, today, formula.energy.expenditureKcal);
  if (adaptive === null || adaptive.confidence === 'LOW') return { ...formula, adaptive };
  return {
    ...dailyTargets(body, { ...wishes, observedExpenditureKcal: adaptive.expenditureKcal }),
    adaptive,
  };
}

async function readAdaptive(
  { database }: NutritionServices,
  userId: string,
  today: string,
  formulaKcal: number,
): Promise<AdaptiveExpenditure | null> {
  const from = addDays(today, 1 - WINDOW_DAYS);
  const [entries, records] = await database.read(
    { userId },
    async (manager) =>
      [
        await findEntries(manager, userId, from, today),
        await findBodyRecords(manager, userId, from, today),
      ] as const,
  );
  return adaptiveExpenditure(daysForExpenditure(entries, records, today), WINDOW_DAYS, formulaKcal);
}
