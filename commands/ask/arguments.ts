import { parseArgs } from 'node:util';

/** What `npm run ask` was told. */
export interface AskArguments {
  readonly text: string;
  readonly json: boolean;
  /** Address of a running installation; null: the local one, started for this question when none is up. */
  readonly url: string | null;
}

/** The command line cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage = `Usage: npm run ask -- "Plan my week with meals, workouts and $90 for food" [--json] [--url http://host:4000]

  --json  one JSON document on standard output and nothing else
  --url   ask an installation that is running elsewhere`;

/** Reads the command line. @throws UsageError. */
export function parseArguments(argv: readonly string[]): AskArguments {
  let parsed: { values: { json?: boolean; url?: string }; positionals: string[] };
  try {
    parsed = parseArgs({
      args: [...argv],
      options: { json: { type: 'boolean' }, url: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const text = parsed.positionals.join(' ').trim();
  if (text === '') throw new UsageError('Say what you want, in quotes.');
  const { url = null } = parsed.values;
  if (url !== null && !URL.canParse(url)) throw new UsageError(`--url ${url} is not a URL.`);
  return { text, json: parsed.values.json === true, url };
}
