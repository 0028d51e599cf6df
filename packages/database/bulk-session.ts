import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { connectProblem } from './errors.js';
import { ownerRoleOf, sessionOptions } from './roles.js';

/** One running COPY; its rows exist when `finish` has resolved, all or none. */
export interface BulkCopy {
  /** Takes rows in the format of the statement; resolves when there is room for more. */
  write(rows: string | Buffer): Promise<void>;
  /** Resolves to the number of rows. */
  finish(): Promise<number>;
}

/**
 * One connection as the owner of an agent's schema, for commands that load whole tables. It may create and drop tables,
 * which the agent itself may not; no viewer, so rows of persons are not to be seen.
 */
export interface BulkSession extends AsyncDisposable {
  query<Row extends object>(statement: string, values?: readonly unknown[]): Promise<Row[]>;
  /** @param statement `COPY table (columns) FROM STDIN`, with its format. */
  copy(statement: string): BulkCopy;
}

/** What is written ahead of the server, so that it and the writer work at the same time. */
const copyAheadBytes = 8 * 1024 * 1024;

/** @param adminUrl a role that may become the agent's owner, such as the migrator's. @throws DatabaseSetupError. */
export async function openBulkSession(options: {
  readonly adminUrl: string;
  readonly agent: string;
}): Promise<BulkSession> {
  const { adminUrl, agent } = options;
  const client = new Client({
    connectionString: adminUrl,
    application_name: `bulk_${agent}`,
    options: sessionOptions(ownerRoleOf(agent), agent, { statement_timeout: '0' }),
  });
  try {
    await client.connect();
  } catch (error) {
    throw connectProblem(adminUrl, error);
  }
  return {
    query: async <Row extends object>(statement: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(statement, [...values])).rows,
    copy: (statement) => {
      const stream = client.query(copyFrom(statement, { highWaterMark: copyAheadBytes }));
      const done = finished(stream);
      // Awaited by `finish`; a failure before that must not end the process.
      done.catch(() => undefined);
      return {
        write: async (rows) => {
          if (!stream.write(rows)) await Promise.race([once(stream, 'drain'), done]);
        },
        finish: async () => {
          stream.end();
          await done;
          return stream.rowCount ?? 0;
        },
      };
    },
    [Symbol.asyncDispose]: () => client.end(),
  };
}
