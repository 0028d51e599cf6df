/*
 * A consumer in a process of its own, to be killed. Arguments: bus kind, bus url, database url, group.
 * Each event's effect is a row, written in the transaction that marks the event as consumed.
 */
import { createAgentDatabase } from '@progressive/database';
import { consumeOnce, createPostgresEventBus, createRedisEventBus } from '@progressive/event-bus';

const [kind, busUrl, databaseUrl, group] = process.argv.slice(2);
const database = await createAgentDatabase({ url: databaseUrl, agent: 'taker' });
const bus =
  kind === 'redis' ? await createRedisEventBus({ url: busUrl }) : createPostgresEventBus({ url: busUrl });
await bus.subscribe(group, ['maker'], async (event) => {
  await database.transaction('service', async (manager) => {
    if (!(await consumeOnce(manager, group, event.id))) return;
    await manager.query('INSERT INTO effect (consumer, number) VALUES ($1, $2)', [
      group,
      event.payload.number,
    ]);
  });
});
process.stdout.write('subscribed\n');
