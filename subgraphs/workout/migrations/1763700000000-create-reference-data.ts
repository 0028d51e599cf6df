import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which version of the reference data is loaded, so that a start that finds its own does not read the files. */
export class CreateReferenceData1763700000000 implements MigrationInterface {
  readonly name = 'CreateReferenceData1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE reference_data (name text PRIMARY KEY, hash text NOT NULL)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reference_data');
  }
}
