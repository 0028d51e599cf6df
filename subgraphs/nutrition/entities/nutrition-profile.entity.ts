import { EntitySchema } from 'typeorm';

export interface NutritionProfileEntity {
  userId: string;
  goal: string;
  activityLevel: string;
  diets: string[];
  allergens: string[];
  excludedFoods: string[];
  dislikes: string[];
  likes: string[];
  slots: string[];
  people: number;
  cookingMinutesWeekday: number | null;
  cookingMinutesWeekend: number | null;
  bodyFatPercent: number | null;
  lifeStage: string | null;
  guideline: string;
  weeklyRateKg: number | null;
  updatedAt: Date;
}

export const nutritionProfileEntity = new EntitySchema<NutritionProfileEntity>({
  name: 'nutrition_profile',
  columns: {
    userId: { type: 'text', name: 'user_id', primary: true },
    goal: { type: 'text' },
    activityLevel: { type: 'text', name: 'activity_level' },
    diets: { type: 'text', array: true },
    allergens: { type: 'text', array: true },
    excludedFoods: { type: 'text', array: true, name: 'excluded_foods' },
    dislikes: { type: 'text', array: true },
    likes: { type: 'text', array: true },
    slots: { type: 'text', array: true },
    people: { type: 'integer' },
    cookingMinutesWeekday: { type: 'integer', name: 'cooking_minutes_weekday', nullable: true },
    cookingMinutesWeekend: { type: 'integer', name: 'cooking_minutes_weekend', nullable: true },
    bodyFatPercent: { type: 'double precision', name: 'body_fat_percent', nullable: true },
    lifeStage: { type: 'text', name: 'life_stage', nullable: true },
    guideline: { type: 'text' },
    weeklyRateKg: { type: 'double precision', name: 'weekly_rate_kg', nullable: true },
    updatedAt: { type: 'timestamptz', name: 'updated_at' },
  },
});
