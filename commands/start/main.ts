import type { Embedded } from '@progressive/embedded';
import { type EmbeddedConfig, readConfig } from '@progressive/embedded/config';
import { explain } from '@progressive/embedded/explain';
import { startDatabase } from '@progressive/embedded/start-database';
import { stopOnSignals } from '@progressive/subgraph-server/stop-on-signals';
import { workspaceFile } from '@progressive/subgraph-server/workspace-file';

const started = performance.now();
let isStopping = false;

try {
  const config = readConfig(process.env, workspaceFile(import.meta.url, '..'));
  const starting = start(config);
  // From the first moment on: a signal during the start must leave no database server behind either.
  stopOnSignals(() => stop(starting));
  await welcome(config, await starting);
} catch (error) {
  // What a stop cuts short fails; the stop itself ends the process.
  if (!isStopping) {
    say(explain(error));
    process.exit(1);
  }
}

/** The database comes up while the modules of the product are read, which takes longer than anything else here. */
async function start(config: EmbeddedConfig): Promise<Embedded> {
  say('Starting the database …');
  const database = startDatabase(config);
  // Its failure is told by startEmbedded, which waits for it.
  database.catch(() => undefined);
  const { startEmbedded } = await import('@progressive/embedded');
  return startEmbedded(config, { database, onStage: (message) => say(`${message} …`) });
}

async function welcome(config: EmbeddedConfig, embedded: Embedded): Promise<void> {
  if (embedded.recovered) say('An earlier run was killed; its database was taken over as it was.');
  say(`Ready after ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  if (config.demo) {
    const [{ addresses }, { firstPlan }] = await Promise.all([
      import('../ask/connection.js'),
      import('./first-plan.js'),
    ]);
    process.stdout.write(await firstPlan(addresses(embedded.url), say));
  }
  say(
    `\nThe page:  ${embedded.url}\nGraphQL:   ${embedded.graphqlUrl}\nHealth:    ${embedded.healthUrl}/health/ready\n`,
  );
  say(
    'Ask in another terminal: npm run ask -- "A vegetarian meal plan for 5 days under $50". Ctrl-C stops everything.',
  );
}

async function stop(starting: Promise<Embedded>): Promise<void> {
  isStopping = true;
  say('\nStopping …');
  // A start that failed has cleaned up behind itself.
  const embedded = await starting.catch(() => null);
  await embedded?.[Symbol.asyncDispose]();
}

function say(message: string): void {
  process.stderr.write(`${message}\n`);
}
