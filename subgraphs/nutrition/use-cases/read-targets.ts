import { addDays } from '@progressive/quantities';
import type DataLoader from 'dataloader';
import type { Eater } from '../domain/eater.js';
import { daysForExpenditure } from '../domain/food-log/logged-days.js';
import type { MealOrder } from '../domain/plan/meal-order.js';
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

/**
 * The order with the expenditure that the person's log shows, where it is sure enough (MEDIUM or HIGH). What was burnt in
 * training is in the log already and comes back with the plan's training days, so its daily mean is taken off.
 */
export async function withObservedExpenditure(
  services: NutritionServices,
  userId: string,
  order: MealOrder,
): Promise<MealOrder> {
  const today = new Date(services.clock()).toISOString().slice(0, 10);
  const { energy } = dailyTargets(order.body, order.wishes);
  const adaptive = await readAdaptive(services, userId, today, energy.expenditureKcal);
  if (adaptive === null || adaptive.confidence === 'LOW') return order;
  const training = order.training.reduce((sum, session) => sum + session.energyKcal, 0) / order.horizonDays;
  const observedExpenditureKcal = Math.max(energy.restingKcal, adaptive.expenditureKcal - training);
  return { ...order, wishes: { ...order.wishes, observedExpenditureKcal } };
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
