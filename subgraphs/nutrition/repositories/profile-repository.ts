import type { EntityManager } from 'typeorm';
import type { Diet } from '../domain/catalogue/diets.js';
import type { Allergen } from '../domain/catalogue/food.js';
import type { MealSlot } from '../domain/catalogue/recipe.js';
import type { NutritionProfile } from '../domain/profile.js';
import type { ActivityLevel, NutritionGoal } from '../domain/targets/energy.js';
import type { LifeStage } from '../domain/targets/life-stage.js';
import type { Guideline } from '../domain/targets/reference-tables.js';
import { type NutritionProfileEntity, nutritionProfileEntity } from '../entities/nutrition-profile.entity.js';

/** A person's profile; null when they have said nothing. */
export async function findProfile(manager: EntityManager, userId: string): Promise<NutritionProfile | null> {
  const row = await manager.findOneBy(nutritionProfileEntity, { userId });
  return row === null ? null : toProfile(row);
}

/** Writes a profile, the first or a changed one. */
export async function saveProfile(manager: EntityManager, profile: NutritionProfile): Promise<void> {
  const { userId, ...rest } = profile;
  const row: NutritionProfileEntity = {
    userId,
    ...rest,
    diets: [...rest.diets],
    allergens: [...rest.allergens],
    excludedFoods: [...rest.excludedFoods],
    dislikes: [...rest.dislikes],
    likes: [...rest.likes],
    slots: [...rest.slots],
  };
  await manager.upsert(nutritionProfileEntity, row, ['userId']);
}

function toProfile(row: NutritionProfileEntity): NutritionProfile {
  return {
    ...row,
    goal: row.goal as NutritionGoal,
    activityLevel: row.activityLevel as ActivityLevel,
    diets: row.diets as Diet[],
    allergens: row.allergens as Allergen[],
    slots: row.slots as MealSlot[],
    lifeStage: row.lifeStage as LifeStage | null,
    guideline: row.guideline as Guideline,
  };
}
