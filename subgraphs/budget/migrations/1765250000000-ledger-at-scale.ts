import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a ledger of a million entries needs: parents are checked once per statement instead of once per row, indexes are
 * fewer and narrower, and the rows of a preview are kept by columns.
 */
export class LedgerAtScale1765250000000 implements MigrationInterface {
  readonly name = 'LedgerAtScale1765250000000';

  async up(runner: QueryRunner): Promise<void> {
    await checkParentsByStatement(runner);
    await narrowIndexes(runner);
    await runner.query(`ALTER TABLE bank_import ALTER COLUMN rows TYPE json USING ${rowsByColumn}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const trigger of ['entries_added_to_parents', 'entries_moved_to_parents'])
      await runner.query(`DROP TRIGGER ${trigger} ON ledger_entry`);
    for (const table of ['ledger_account', 'bank_import']) {
      await runner.query(`DROP TRIGGER keep_entries_of_parent ON ${table}`);
      await runner.query(`DROP TRIGGER keep_id_of_parent ON ${table}`);
    }
    await runner.query(
      'DROP FUNCTION check_parents_of_entries, keep_entries_of_account, keep_entries_of_import, refuse_new_id',
    );
    await runner.query(`ALTER TABLE ledger_entry
      ADD CONSTRAINT ledger_entry_account_id_fkey FOREIGN KEY (account_id) REFERENCES ledger_account,
      ADD CONSTRAINT ledger_entry_import_id_fkey FOREIGN KEY (import_id) REFERENCES bank_import`);
    await runner.query('DROP INDEX ledger_entry_of_account');
    await runner.query(
      'CREATE INDEX ledger_entry_of_account ON ledger_entry (user_id, account_id, date DESC, id DESC)',
    );
    await runner.query('CREATE INDEX ledger_entry_of_user ON ledger_entry (user_id, date DESC, id DESC)');
  }
}

const column = (name: string): string => `jsonb_path_query_array(rows, '$[*].${name}')`;
const rowsByColumn = `jsonb_build_object('currency', coalesce(rows->0->'currency', '""'), 'row', ${column('row')},
  'date', ${column('date')}, 'amountMinor', ${column('amountMinor')}, 'description', ${column('description')},
  'bankId', ${column('bankId')}, 'category', ${column('category')}, 'duplicateOf', ${column('duplicateOf')})::json`;

/**
 * A foreign key looks its parent up for each row, which took a third of an import. Here the few distinct parents of a
 * statement are looked up and locked against removal, as a foreign key does, and must be the same person's and currency's.
 */
async function checkParentsByStatement(runner: QueryRunner): Promise<void> {
  await runner.query(`ALTER TABLE ledger_entry DROP CONSTRAINT ledger_entry_account_id_fkey,
    DROP CONSTRAINT ledger_entry_import_id_fkey`);
  await runner.query(`CREATE FUNCTION check_parents_of_entries() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE parent record;
    BEGIN
      FOR parent IN SELECT DISTINCT user_id, account_id, currency FROM added ORDER BY 1, 2, 3 LOOP
        PERFORM 1 FROM ledger_account a
          WHERE a.id = parent.account_id AND a.user_id = parent.user_id AND a.currency = parent.currency FOR KEY SHARE;
        IF NOT FOUND THEN RAISE foreign_key_violation USING MESSAGE = 'an entry is of no account of its person and currency'; END IF;
      END LOOP;
      FOR parent IN SELECT DISTINCT user_id, import_id FROM added WHERE import_id IS NOT NULL ORDER BY 1, 2 LOOP
        PERFORM 1 FROM bank_import i WHERE i.id = parent.import_id AND i.user_id = parent.user_id FOR KEY SHARE;
        IF NOT FOUND THEN RAISE foreign_key_violation USING MESSAGE = 'an entry is of no import of its person'; END IF;
      END LOOP;
      RETURN NULL;
    END $$`);
  await runner.query(`CREATE TRIGGER entries_added_to_parents AFTER INSERT ON ledger_entry
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION check_parents_of_entries()`);
  await runner.query(`CREATE TRIGGER entries_moved_to_parents AFTER UPDATE ON ledger_entry
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION check_parents_of_entries()`);
  await keepParents(runner, 'ledger_account', 'account');
  await keepParents(runner, 'bank_import', 'import');
}

/** A parent with entries stays, and keeps its id. */
async function keepParents(runner: QueryRunner, table: string, parent: 'account' | 'import'): Promise<void> {
  await runner.query(`CREATE FUNCTION keep_entries_of_${parent}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT FROM ledger_entry e JOIN removed r ON e.${parent}_id = r.id)
      THEN RAISE foreign_key_violation USING MESSAGE = 'entries stand on this ${parent}'; END IF;
      RETURN NULL;
    END $$`);
  await runner.query(`CREATE TRIGGER keep_entries_of_parent AFTER DELETE ON ${table}
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION keep_entries_of_${parent}()`);
  await runner.query(`CREATE OR REPLACE FUNCTION refuse_new_id() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE foreign_key_violation USING MESSAGE = 'an id stays what it is'; END $$`);
  await runner.query(`CREATE TRIGGER keep_id_of_parent BEFORE UPDATE OF id, user_id ON ${table}
    FOR EACH ROW EXECUTE FUNCTION refuse_new_id()`);
}

/** An account belongs to one person, so its index need not begin with them; lists over all accounts merge the accounts' own. */
async function narrowIndexes(runner: QueryRunner): Promise<void> {
  await runner.query('DROP INDEX ledger_entry_of_user');
  await runner.query('DROP INDEX ledger_entry_of_account');
  await runner.query('CREATE INDEX ledger_entry_of_account ON ledger_entry (account_id, date DESC, id DESC)');
}
