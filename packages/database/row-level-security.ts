import type { QueryRunner } from 'typeorm';
import { checkedName } from './roles.js';
import { serviceSetting, userIdSetting } from './viewer.js';

const isService = `(SELECT coalesce(current_setting('${serviceSetting}', true), 'off') = 'on')`;

export interface OwnedTable {
  readonly table: string;
  /** Column that holds the owner's user id, of type uuid or text; `user_id` by default. */
  readonly ownerColumn?: string;
}

/**
 * For migrations: from now on each row of the table exists only for its owner and for services, whatever a
 * repository forgets to filter. Enforced for the owner of the table too.
 */
export async function ownedTable(
  queryRunner: QueryRunner,
  { table, ownerColumn = 'user_id' }: OwnedTable,
): Promise<void> {
  const column = checkedName(ownerColumn);
  const type = await columnType(queryRunner, table, column);
  const viewer = `(SELECT nullif(current_setting('${userIdSetting}', true), '')::${type})`;
  await enableRowLevelSecurity(queryRunner, table);
  await queryRunner.query(
    `CREATE POLICY owner_only ON ${table} USING (${column} = ${viewer} OR ${isService})
       WITH CHECK (${column} = ${viewer} OR ${isService})`,
  );
}

/**
 * For migrations: rows that only background work may see.
 * @param appendable whether anybody may add rows (as to an outbox).
 */
export async function serviceTable(
  queryRunner: QueryRunner,
  table: string,
  appendable = false,
): Promise<void> {
  await enableRowLevelSecurity(queryRunner, table);
  await queryRunner.query(
    `CREATE POLICY service_only ON ${table} USING (${isService}) WITH CHECK (${isService})`,
  );
  if (appendable) await queryRunner.query(`CREATE POLICY append ON ${table} FOR INSERT WITH CHECK (true)`);
}

async function enableRowLevelSecurity(queryRunner: QueryRunner, table: string): Promise<void> {
  await queryRunner.query(
    `ALTER TABLE ${checkedName(table)} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`,
  );
}

/** The owner is compared in the column's own type, so that its index serves the policy. */
async function columnType(queryRunner: QueryRunner, table: string, column: string): Promise<string> {
  const rows = (await queryRunner.query(
    `SELECT format_type(atttypid, NULL) AS type FROM pg_attribute
      WHERE attrelid = to_regclass($1) AND attname = $2 AND NOT attisdropped`,
    [checkedName(table), column],
  )) as { type: string }[];
  const type = rows[0]?.type;
  if (type === undefined) throw new RangeError(`there is no column ${table}.${column}`);
  return type === 'character varying' ? 'text' : type;
}
