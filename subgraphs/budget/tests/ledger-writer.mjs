/** A process whose writers, so many at once, write transfers as fast as they can and tell each acknowledged one, until it is killed. */
import { createCache, createMemoryStore } from '@progressive/cache';
import { createPostgresEventBus, createPostgresSignal } from '@progressive/event-bus';
import { silentLogger } from '@progressive/telemetry';
import { graphql } from 'graphql';
import { createBudgetSubgraph } from '../dist/subgraph.js';

const [databaseUrl, userId, fromAccountId, toAccountId, writers] = process.argv.slice(2);
const budget = await createBudgetSubgraph({
  databaseUrl,
  cache: await createCache({ store: createMemoryStore() }),
  eventBus: createPostgresEventBus({ url: databaseUrl }),
  signal: await createPostgresSignal({ url: databaseUrl }),
  logger: silentLogger,
  clock: () => Date.parse('2026-11-21T12:00:00Z'),
});
const viewer = {
  userId,
  roles: ['member'],
  scopes: [],
  authSessionId: 's',
  expiresAt: Date.now() / 1000 + 600,
};
async function write(writer) {
  for (let number = 0; ; number += 1) {
    const key = `${process.pid}-${writer}-${number}`;
    const input = {
      fromAccountId,
      toAccountId,
      date: '2026-11-01',
      amount: { amountMinor: 7, currency: 'USD' },
      idempotencyKey: key,
    };
    const { data } = await graphql({
      schema: budget.schema,
      source: 'mutation ($input: TransferMoneyInput!) { transferMoney(input: $input) { __typename } }',
      variableValues: { input },
      contextValue: budget.createContext({ viewer, requestId: 'writer' }),
    });
    if (data?.transferMoney.__typename === 'LedgerChanged') process.send?.(key);
  }
}
await Promise.all(Array.from({ length: Number(writers) }, (_, writer) => write(writer)));
