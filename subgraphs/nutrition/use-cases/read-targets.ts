import type DataLoader from 'dataloader';
import type { Eater } from '../domain/eater.js';
import { defaultProfile, type NutritionProfile } from '../domain/profile.js';
import { completeBody } from '../domain/targets/body.js';
import { type DailyTargets, dailyTargets } from '../domain/targets/daily-targets.js';
import type { NutritionServices } from './nutrition-services.js';

/** A person's daily targets, of what identity knows of the body and they have told of their eating. */
export async function targetsOf(
  { clock }: NutritionServices,
  profiles: DataLoader<string, NutritionProfile | null>,
  eater: Eater,
): Promise<DailyTargets> {
  const now = new Date(clock());
  const profile = (await profiles.load(eater.id)) ?? defaultProfile(eater.id, now);
  const body = completeBody(
    {
      birthDate: eater.birthDate ?? null,
      sex: eater.sex ?? null,
      heightCm: eater.heightCm ?? null,
      weightKg: eater.weightKg ?? null,
    },
    now.toISOString().slice(0, 10),
  );
  const { activityLevel: activity, goal, diets } = profile;
  return dailyTargets(body, { activity, goal, diets, energyKcal: null, proteinG: null, highProtein: false });
}
