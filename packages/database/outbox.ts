import { randomUUID } from 'node:crypto';
import type { EntityManager, MigrationInterface, QueryRunner } from 'typeorm';
import { serviceTable } from './row-level-security.js';

/** An event that becomes public exactly when the transaction that appends it commits. */
export interface NewEvent {
  /** `<agent>.<artefact>.<past tense>`, e.g. `nutrition.meal-plan.changed`. */
  readonly type: string;
  /**
   * E.g. the id of the artefact. Events of one key are published in the order of their transactions when these lock
   * the artefact, as an update of its row does.
   */
  readonly key: string;
  /** JSON; ids and facts, no more of a person than consumers need. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The NOTIFY channel that wakes the relay of an agent's outbox. */
export function outboxChannel(agent: string): string {
  return `outbox_${agent}`;
}

/**
 * Adds an event to the outbox of the agent whose transaction `manager` is in; the relay publishes it after the
 * commit, at least once.
 * @returns the event's id.
 */
export async function appendEvent(manager: Pick<EntityManager, 'query'>, event: NewEvent): Promise<string> {
  const id = randomUUID();
  await manager.query(
    `WITH appended AS (INSERT INTO outbox (id, type, key, payload) VALUES ($1, $2, $3, $4))
     SELECT pg_notify('outbox_' || current_schema(), '')`,
    [id, event.type, event.key, JSON.stringify(event.payload)],
  );
  return id;
}

/** The tables of sending and receiving events; {@link migrate} creates them in every agent's schema first. */
export class OutboxTables1700000000000 implements MigrationInterface {
  readonly name = 'OutboxTables1700000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE outbox (
        position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        id uuid NOT NULL,
        type text NOT NULL,
        key text NOT NULL,
        payload jsonb NOT NULL,
        occurred_at timestamptz NOT NULL DEFAULT clock_timestamp()
      )`);
    await serviceTable(queryRunner, 'outbox', true);
    await queryRunner.query(`
      CREATE TABLE consumed_events (
        consumer text NOT NULL,
        event_id uuid NOT NULL,
        consumed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (consumer, event_id)
      )`);
    await queryRunner.query('CREATE INDEX consumed_events_by_age ON consumed_events (consumed_at)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE consumed_events; DROP TABLE outbox');
  }
}
