import type { EntityManager } from 'typeorm';
import type { DebtTerms } from '../domain/debt/debt-terms.js';
import type { Owner } from './owner.js';

/** The terms of the owner's debts, by the id of their goal. */
export async function findDebtTerms(
  manager: EntityManager,
  { userId }: Owner,
): Promise<Map<string, DebtTerms>> {
  const rows: { goal_id: string; terms: DebtTerms }[] = await manager.query(
    'SELECT goal_id, terms FROM debt_terms WHERE user_id = $1',
    [userId],
  );
  return new Map(rows.map(({ goal_id, terms }) => [goal_id, terms]));
}

/** Keeps the terms of one of the owner's debts; those before are gone. */
export async function saveDebtTerms(
  manager: EntityManager,
  { userId }: Owner,
  goalId: string,
  terms: DebtTerms,
): Promise<void> {
  await manager.query(
    `INSERT INTO debt_terms AS standing (goal_id, user_id, terms) VALUES ($1, $2, $3)
     ON CONFLICT (goal_id) DO UPDATE SET terms = excluded.terms WHERE standing.user_id = $2`,
    [goalId, userId, JSON.stringify(terms)],
  );
}
