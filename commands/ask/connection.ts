import { readConfig } from '@progressive/embedded/config';
import { explain } from '@progressive/embedded/explain';
import { workspaceFile } from '@progressive/subgraph-server/workspace-file';
import { request } from 'undici';

/** Where an installation takes operations. */
export interface Addresses {
  readonly graphqlUrl: string;
  readonly webSocketUrl: string;
}

/** An installation to talk to. */
export interface Connection extends Addresses, AsyncDisposable {}

/** How long to look for a running installation, ms. */
const lookMs = 1500;

/**
 * Finds the installation: the address given, the local one that is up, or one that is started for this question.
 * @throws Error with a message that says what to do.
 */
export async function connect(
  url: string | null,
  env: Readonly<Record<string, string | undefined>>,
  tell: (message: string) => void,
): Promise<Connection> {
  const config = readConfig(env, workspaceFile(import.meta.url, '..'));
  const base = (url ?? `http://localhost:${config.port}`).replace(/\/(graphql)?$/, '');
  if (await isUp(base)) return { ...addresses(base), [Symbol.asyncDispose]: async () => undefined };
  if (url !== null)
    throw new Error(`Nothing answers at ${base}. Is it running? Without --url a local one is started.`);
  tell('No installation is running; starting one for this question');
  // Only now: reading its modules takes longer than a question to an installation that runs.
  const { startEmbedded } = await import('@progressive/embedded');
  const embedded = await startEmbedded(
    { ...config, port: 0, healthPort: 0, logLevel: 'silent' },
    { onStage: tell },
  ).catch((error: unknown) => {
    throw new Error(explain(error));
  });
  return { ...addresses(embedded.url), [Symbol.asyncDispose]: async () => embedded[Symbol.asyncDispose]() };
}

/** The addresses below an installation's base URL. */
export function addresses(base: string): Addresses {
  return { graphqlUrl: `${base}/graphql`, webSocketUrl: `${base.replace(/^http/, 'ws')}/graphql` };
}

async function isUp(base: string): Promise<boolean> {
  try {
    const { statusCode, body } = await request(`${base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
      headersTimeout: lookMs,
      bodyTimeout: lookMs,
    });
    const answer = (await body.json()) as { data?: unknown };
    return statusCode === 200 && answer.data !== undefined;
  } catch {
    return false;
  }
}
