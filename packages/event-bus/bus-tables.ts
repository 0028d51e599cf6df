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
export interface EventMigrations {
  readonly agent: string;
  readonly migrations: readonly (new () => Migration)[];
  readonly outbox: boolean;
}

class EventStreams1700000000001 implements Migration {
  readonly name = 'EventStreams1700000000001';

  async up(runner: StatementRunner): Promise<void> {
    await runner.query(`
      -- Appending locks the stream's row until the commit: positions have no gaps and follow the order of commits,
      -- which a sequence would not promise.
      CREATE TABLE stream (name text PRIMARY KEY, last_position bigint NOT NULL);
      CREATE TABLE event (
        stream text NOT NULL,
        position bigint NOT NULL,
        id uuid NOT NULL,
        type text NOT NULL,
        key text NOT NULL,
        payload jsonb NOT NULL,
        occurred_at timestamptz NOT NULL,
        published_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (stream, position)
      );
      CREATE INDEX event_by_age ON event (published_at);
      CREATE TABLE consumer_group (
        name text NOT NULL,
        stream text NOT NULL,
        -- The last event that was handled, and how often the one after it has been tried.
        position bigint NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        PRIMARY KEY (name, stream)
      ) WITH (fillfactor = 50);
      CREATE TABLE dead_letter (
        group_name text NOT NULL,
        stream text NOT NULL,
        position bigint NOT NULL,
        attempts integer NOT NULL,
        event jsonb NOT NULL,
        buried_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (group_name, stream, position)
      )`);
  }

  async down(runner: StatementRunner): Promise<void> {
    await runner.query(
      'DROP TABLE dead_letter; DROP TABLE consumer_group; DROP TABLE event; DROP TABLE stream',
    );
  }
}

/** The schema `bus` of the PostgreSQL adapter, for the migrator. */
export const eventBusMigrations: EventMigrations = {
  agent: 'bus',
  migrations: [EventStreams1700000000001],
  outbox: false,
};

/** Start-up options that make a connection the bus's: its schema, and the role that the migrator made for it. */
export const busSession = '-c role=agent_bus -c search_path=bus';
