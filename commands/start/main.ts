import { type Embedded, explain, readConfig, startEmbedded } from '@progressive/embedded';
import { stopOnSignals, workspaceFile } from '@progressive/subgraph-server';
import { addresses } from '../ask/connection.js';
import { firstPlan } from './first-plan.js';

const started = performance.now();

try {
  const config = readConfig(process.env, workspaceFile(import.meta.url, '..'));
  const embedded = await startEmbedded(config, { onStage: (message) => say(`${message} …`) });
  stopOnSignals(() => stop(embedded));
  if (embedded.recovered) say('An earlier run was killed; its database was taken over as it was.');
  say(`Ready after ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  if (config.demo) process.stdout.write(await firstPlan(addresses(embedded.url), say));
  say(
    `\nThe page:  ${embedded.url}\nGraphQL:   ${embedded.graphqlUrl}\nHealth:    ${embedded.healthUrl}/health/ready\n`,
  );
  say(
    'Ask in another terminal: npm run ask -- "A vegetarian meal plan for 5 days under $50". Ctrl-C stops everything.',
  );
} catch (error) {
  say(explain(error));
  process.exit(1);
}

async function stop(embedded: Embedded): Promise<void> {
  say('\nStopping …');
  await embedded[Symbol.asyncDispose]();
}

function say(message: string): void {
  process.stderr.write(`${message}\n`);
}
