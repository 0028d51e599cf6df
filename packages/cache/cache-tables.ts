/** The part of a migration's query runner that is needed here. */
interface StatementRunner {
  query(statement: string): Promise<unknown>;
}

interface Migration {
  readonly name: string;
  up(runner: StatementRunner): Promise<void>;
  down(runner: StatementRunner): Promise<void>;
}

/** What the migrator needs to create a schema; pass it along with the agents. */
export interface CacheMigrations {
  readonly agent: string;
  readonly migrations: readonly (new () => Migration)[];
  readonly outbox: boolean;
}

class CacheTables1700000000002 implements Migration {
  readonly name = 'CacheTables1700000000002';

  async up(runner: StatementRunner): Promise<void> {
    await runner.query(`
      -- Unlogged: no write-ahead log, emptied after a crash, which a cache may be.
      CREATE UNLOGGED TABLE entry (key text PRIMARY KEY, value text NOT NULL, expires_at timestamptz NOT NULL);
      CREATE INDEX entry_by_expiry ON entry (expires_at);
      -- The theoretical arrival time of the generic cell rate algorithm, in milliseconds since 1970.
      CREATE UNLOGGED TABLE rate_limit (key text PRIMARY KEY, arrival_ms float8 NOT NULL);
      -- rateLimitStep of rate-limiter.ts, on a row that is locked before it is read, so that parallel calls queue up.
      CREATE FUNCTION take_points(
        counter text, cost_ms float8, window_ms float8, OUT now_ms float8, OUT arrival_ms float8, OUT wait_ms float8
      ) LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO rate_limit VALUES (counter, 0) ON CONFLICT DO NOTHING;
        SELECT r.arrival_ms INTO arrival_ms FROM rate_limit r WHERE r.key = counter FOR UPDATE;
        now_ms := extract(epoch FROM clock_timestamp()) * 1000;
        arrival_ms := greatest(arrival_ms, now_ms);
        wait_ms := arrival_ms + cost_ms - window_ms - now_ms;
        IF wait_ms <= 1e-6 THEN
          arrival_ms := arrival_ms + cost_ms;
          wait_ms := 0;
          UPDATE rate_limit r SET arrival_ms = take_points.arrival_ms WHERE r.key = counter;
        END IF;
      END $$`);
  }

  async down(runner: StatementRunner): Promise<void> {
    await runner.query('DROP FUNCTION take_points; DROP TABLE rate_limit; DROP TABLE entry');
  }
}

/** The schema `cache` of the PostgreSQL adapters, for the migrator. */
export const cacheMigrations: CacheMigrations = {
  agent: 'cache',
  migrations: [CacheTables1700000000002],
  outbox: false,
};

/** Start-up options of a connection: the schema, its role, no waiting for the disk, no statement that takes long. */
export const cacheSession =
  '-c role=agent_cache -c search_path=cache -c synchronous_commit=off -c statement_timeout=2s';
