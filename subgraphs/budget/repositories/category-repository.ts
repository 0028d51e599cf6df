import type { EntityManager } from 'typeorm';
import type { CategoryRule } from '../domain/ledger/categorise.js';
import type { ChosenCategory, LedgerCategory } from '../domain/ledger/ledger.js';
import type { Owner } from './owner.js';

/** The owner's rules in their order. */
export async function findRules(manager: EntityManager, { userId }: Owner): Promise<CategoryRule[]> {
  const rows: (Omit<CategoryRule, 'leastMinor' | 'mostMinor'> & {
    least: string | null;
    most: string | null;
  })[] = await manager.query(
    `SELECT id, position, contains, least_minor::text AS least, most_minor::text AS most, category
       FROM category_rule WHERE user_id = $1 ORDER BY position, created_at, id`,
    [userId],
  );
  return rows.map(({ least, most, ...rest }) => ({
    ...rest,
    leastMinor: least === null ? null : Number(least),
    mostMinor: most === null ? null : Number(most),
  }));
}

export async function insertRule(
  manager: EntityManager,
  { userId }: Owner,
  rule: CategoryRule,
  at: Date,
): Promise<void> {
  await manager.query(
    `INSERT INTO category_rule (id, user_id, position, contains, least_minor, most_minor, category, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [rule.id, userId, rule.position, rule.contains, rule.leastMinor, rule.mostMinor, rule.category, at],
  );
}

/** Removes a rule. Returns whether it was there. */
export async function deleteRule(manager: EntityManager, { userId }: Owner, id: string): Promise<boolean> {
  const [, count]: [unknown, number] = await manager.query(
    'DELETE FROM category_rule WHERE user_id = $1 AND id = $2',
    [userId, id],
  );
  return count > 0;
}

/** What the owner taught: the category of merchants. */
export async function findLearned(
  manager: EntityManager,
  { userId }: Owner,
): Promise<Map<string, LedgerCategory>> {
  const rows: { merchant_key: string; category: LedgerCategory }[] = await manager.query(
    'SELECT merchant_key, category FROM category_choice WHERE user_id = $1 ORDER BY chosen_at',
    [userId],
  );
  return new Map(rows.map((row) => [row.merchant_key, row.category]));
}

/** Keeps what the owner said about a merchant; the last word counts. */
export async function learn(
  manager: EntityManager,
  { userId }: Owner,
  merchantKey: string,
  category: LedgerCategory,
  at: Date,
): Promise<void> {
  await manager.query(
    `INSERT INTO category_choice (user_id, merchant_key, category, chosen_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (user_id, merchant_key) DO UPDATE SET category = excluded.category, chosen_at = excluded.chosen_at`,
    [userId, merchantKey, category, at],
  );
}

/** Gives one entry its category. */
export async function setCategory(
  manager: EntityManager,
  { userId }: Owner,
  entryId: string,
  chosen: ChosenCategory,
): Promise<void> {
  await manager.query(
    `UPDATE ledger_entry SET category = $3, category_by = $4, category_confidence = $5, splits = NULL
      WHERE user_id = $1 AND id = $2`,
    [userId, entryId, chosen.category, chosen.by, chosen.confidence],
  );
}

/** Gives the owner's other entries of a merchant a category, but those that a person, a rule or splits decided. */
export async function spreadCategory(
  manager: EntityManager,
  { userId }: Owner,
  merchantKey: string,
  chosen: ChosenCategory,
): Promise<number> {
  const [, count]: [unknown, number] = await manager.query(
    `UPDATE ledger_entry SET category = $3, category_by = $4, category_confidence = $5
      WHERE user_id = $1 AND merchant_key = $2 AND category_by IN ('LEARNED', 'CLASSIFIER', 'NOBODY')
        AND splits IS NULL AND transfer_id IS NULL`,
    [userId, merchantKey, chosen.category, chosen.by, chosen.confidence],
  );
  return count;
}

/** Gives entries that a rule fits its category, but those that a person decided. Returns how many; `apply` false only counts. */
export async function applyRule(
  manager: EntityManager,
  { userId }: Owner,
  rule: CategoryRule,
  apply: boolean,
): Promise<number> {
  const fits = `user_id = $1 AND strpos(lower(description), lower($2)) > 0 AND category_by <> 'PERSON'
    AND splits IS NULL AND transfer_id IS NULL
    AND amount_minor >= coalesce($3::bigint, amount_minor) AND amount_minor <= coalesce($4::bigint, amount_minor)`;
  const values = [userId, rule.contains, rule.leastMinor, rule.mostMinor];
  if (!apply) {
    const [row]: { count: number }[] = await manager.query(
      `SELECT count(*)::int AS count FROM ledger_entry WHERE ${fits}`,
      values,
    );
    return row?.count ?? 0;
  }
  const [, count]: [unknown, number] = await manager.query(
    `UPDATE ledger_entry SET category = $5, category_by = 'RULE', category_confidence = 1 WHERE ${fits}`,
    [...values, rule.category],
  );
  return count;
}
