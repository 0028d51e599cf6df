import { EntitySchema } from 'typeorm';
import type { MealPlanContent, MealPlanStatus } from '../domain/plan/meal-plan.js';

export interface MealPlanEntity {
  id: string;
  userId: string;
  status: MealPlanStatus;
  supersedesId: string | null;
  supersededById: string | null;
  idempotencyKey: string | null;
  requestHash: string | null;
  content: MealPlanContent;
  createdAt: Date;
  expiresAt: Date | null;
}

export const mealPlanEntity = new EntitySchema<MealPlanEntity>({
  name: 'meal_plan',
  columns: {
    id: { type: 'text', primary: true },
    userId: { type: 'text', name: 'user_id' },
    status: { type: 'text' },
    supersedesId: { type: 'text', name: 'supersedes_id', nullable: true },
    supersededById: { type: 'text', name: 'superseded_by_id', nullable: true },
    idempotencyKey: { type: 'text', name: 'idempotency_key', nullable: true },
    requestHash: { type: 'text', name: 'request_hash', nullable: true },
    content: { type: 'jsonb' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    expiresAt: { type: 'timestamptz', name: 'expires_at', nullable: true },
  },
});
