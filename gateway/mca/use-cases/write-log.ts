import type { LogData } from '../operations/log-entries.js';
import { agentsAway, type Operation } from '../supergraph-client.js';
import type { Looking } from './find-change.js';

/** What an agent answered to a write, and in words why it did not write. */
export interface WriteOutcome {
  readonly result: LogData['result'];
  readonly problem: string;
}

/** Has an agent write an entry down or take it back, as the viewer. */
export async function writeLog(
  { client, viewer }: Looking,
  operation: Operation,
  variables: Readonly<Record<string, unknown>>,
): Promise<WriteOutcome> {
  const { data, errors } = await client.execute<LogData>(operation, variables, viewer);
  const [away] = agentsAway(errors);
  const fault =
    away === undefined ? errors[0]?.message : `The ${away} agent is away just now; ask again in a minute.`;
  const result = data?.result ?? null;
  return { result, problem: result?.message ?? fault ?? 'That could not be done just now.' };
}
