import { EntitySchema } from 'typeorm';
import type { PlanDocument } from '../domain/plan-document.js';

export interface BudgetPlanEntity {
  id: string;
  userId: string;
  status: string;
  supersedesId: string | null;
  startDate: string;
  endDate: string;
  document: PlanDocument;
  createdAt: Date;
  expiresAt: Date;
}

export const budgetPlanEntity = new EntitySchema<BudgetPlanEntity>({
  name: 'budget_plan',
  columns: {
    id: { type: 'text', primary: true },
    userId: { type: 'text', name: 'user_id' },
    status: { type: 'text' },
    supersedesId: { type: 'text', name: 'supersedes_id', nullable: true },
    startDate: { type: 'date', name: 'start_date' },
    endDate: { type: 'date', name: 'end_date' },
    document: { type: 'jsonb' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    expiresAt: { type: 'timestamptz', name: 'expires_at' },
  },
});
