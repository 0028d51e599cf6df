import type { UpdateNutritionProfileInput } from '../__generated__/resolvers-types.js';
import type { ProfileChange } from '../domain/profile.js';

/** GraphQL's null means "leave it" where a value cannot be taken back, and "take it back" for cooking minutes. */
export function profileChangeOf(input: UpdateNutritionProfileInput): ProfileChange {
  return {
    goal: input.goal ?? undefined,
    activityLevel: input.activityLevel ?? undefined,
    diets: input.diets ?? undefined,
    allergens: input.allergens ?? undefined,
    excludedFoods: input.excludedFoods ?? undefined,
    dislikes: input.dislikes ?? undefined,
    likes: input.likes ?? undefined,
    slots: input.slots ?? undefined,
    people: input.people ?? undefined,
    cookingMinutesWeekday: input.cookingMinutesWeekday,
    cookingMinutesWeekend: input.cookingMinutesWeekend,
    bodyFatPercent: input.bodyFatPercent,
    lifeStage: input.lifeStage,
    guideline: input.guideline ?? undefined,
    weeklyRateKg: input.weeklyRateKg,
  };
}
