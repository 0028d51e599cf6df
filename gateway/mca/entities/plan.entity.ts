import { EntitySchema } from 'typeorm';
import type { PlanDocument } from '../domain/planning/index.js';

export interface LifestylePlanEntity {
  id: string;
  userId: string;
  /** The revision that stands. */
  revision: number;
  updatedAt: Date;
}

export const lifestylePlanEntity = new EntitySchema<LifestylePlanEntity>({
  name: 'lifestyle_plan',
  columns: {
    id: { type: 'text', primary: true },
    userId: { type: 'text', name: 'user_id' },
    revision: { type: 'integer' },
    updatedAt: { type: 'timestamptz', name: 'updated_at' },
  },
});

export interface PlanRevisionEntity {
  planId: string;
  revision: number;
  userId: string;
  /** What made it: the request or the event. A cause makes one revision, however often it is worked on. */
  cause: string;
  change: string;
  document: PlanDocument;
  createdAt: Date;
}

export const planRevisionEntity = new EntitySchema<PlanRevisionEntity>({
  name: 'plan_revision',
  columns: {
    planId: { type: 'text', primary: true, name: 'plan_id' },
    revision: { type: 'integer', primary: true },
    userId: { type: 'text', name: 'user_id' },
    cause: { type: 'text' },
    change: { type: 'text' },
    document: { type: 'jsonb' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
  },
});
