import { createCalendarFeedTable } from '@progressive/calendar-feed';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendars of training that calendar programs read by address. */
export class CreateCalendarFeed1765700000000 implements MigrationInterface {
  readonly name = 'CreateCalendarFeed1765700000000';

  async up(runner: QueryRunner): Promise<void> {
    await createCalendarFeedTable(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_feed');
  }
}
